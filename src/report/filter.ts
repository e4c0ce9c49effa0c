import { isDay, type Day } from '../domain/dates';
import { shapes, tones, type Shape, type Tone } from '../domain/properties';

export const filterSides = ['fantasy', 'everyday', 'both'] as const;

export type FilterSide = (typeof filterSides)[number];

/** Which notes the patterns are computed from; what is absent does not restrict. A value. */
export interface Filter {
	readonly side: FilterSide;
	/** First and last day, both included; figures that depend on time are as of `to` or today, whichever is earlier. */
	readonly from?: Day | undefined;
	readonly to?: Day | undefined;
	readonly tone?: Tone | undefined;
	/** That of the note's fantasies, else the note's own. */
	readonly shape?: Shape | undefined;
	/** Name of a fantasy, compared without case. */
	readonly fantasy?: string | undefined;
	/** Path of a folder in the vault. */
	readonly folder?: string | undefined;
	/** Whether nested codes are counted in `lens/slug`; else each code as written has a row. */
	readonly rollup: boolean;
	/** Whether private notes are left out: then the source holds none. What leaves the view leaves them out anyway. */
	readonly withoutPrivate: boolean;
}

export const noFilter: Filter = { side: 'fantasy', rollup: true, withoutPrivate: false };

/** The parts of a filter that differ from showing everything, in the order in which they are shown. */
export function activeParts(filter: Filter): (keyof Filter)[] {
	return (
		['side', 'from', 'to', 'tone', 'shape', 'fantasy', 'folder', 'rollup', 'withoutPrivate'] as const
	).filter((part) => filter[part] !== noFilter[part]);
}

/** A filter without one of its parts. */
export function withoutPart(filter: Filter, part: keyof Filter): Filter {
	return { ...filter, [part]: noFilter[part] };
}

/** The filter in a saved workspace; what cannot be read does not restrict. */
export function filterFrom(saved: unknown): Filter {
	if (typeof saved !== 'object' || saved === null) return noFilter;
	const fields = saved as Readonly<Record<string, unknown>>;
	const oneOf = <T extends string>(value: unknown, known: readonly T[]) =>
		known.find((candidate) => candidate === value);
	const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
	const day = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : undefined);
	return {
		side: oneOf(fields['side'], filterSides) ?? noFilter.side,
		from: day(fields['from']),
		to: day(fields['to']),
		tone: oneOf(fields['tone'], tones),
		shape: oneOf(fields['shape'], shapes),
		fantasy: text(fields['fantasy']),
		folder: text(fields['folder']),
		rollup: fields['rollup'] !== false,
		withoutPrivate: fields['withoutPrivate'] === true,
	};
}

import type { Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Kind } from '../domain/kinds';
import type { Met } from './figures';
import type { Filter } from './filter';
import { isInPeriod } from './selected-notes';
import type { ReportedNote, ReportSource } from './source';

/** A rating with its place; `line` from 1. */
export interface PlacedRating {
	readonly code: Code;
	/** 0 to 5. */
	readonly value: number;
	readonly day: Day;
	readonly path: string;
	readonly line: number;
	readonly kind?: Kind | undefined;
}

export type RatingKind = 'met' | 'importance';

/** Where each is said. */
const kindsOf: Readonly<Record<RatingKind, readonly (Kind | undefined)[]>> = {
	met: ['reflection', 'check-in'],
	importance: ['review'],
};

/** A filter's period is all that bears on ratings: check-ins belong to no fantasy. */
type Period = Pick<Filter, 'from' | 'to'>;

/** The ratings of each code in order, the last of a day (by path, then line) alone. */
export function ratingsByCode(
	notes: ReportSource['notes'],
	kind: RatingKind,
	period: Period,
): ReadonlyMap<Code, readonly PlacedRating[]> {
	const last = new Map<string, PlacedRating>();
	for (const rating of notes
		.filter((note) => kindsOf[kind].includes(note.kind))
		.flatMap(placed)
		.sort(byPlace)) {
		if (isInPeriod(rating.day, period)) last.set(`${rating.code} ${rating.day}`, rating);
	}
	const byCode = new Map<Code, PlacedRating[]>();
	for (const rating of last.values()) byCode.set(rating.code, [...(byCode.get(rating.code) ?? []), rating]);
	return byCode;
}

/** Mean, lowest and highest of the last three ratings (section 3.8). */
export function metOf(ratings: readonly PlacedRating[] | undefined): Met | null {
	const recent = (ratings ?? []).slice(-3);
	const latest = recent.at(-1);
	if (latest === undefined) return null;
	const values = recent.map(({ value }) => value);
	return {
		mean: values.reduce((sum, value) => sum + value, 0) / values.length,
		low: Math.min(...values),
		high: Math.max(...values),
		ratings: values.length,
		last: latest.day,
	};
}

function placed({ path, kind, ratings = [] }: ReportedNote): PlacedRating[] {
	return ratings.map(({ code, value, day, line }) => ({ code, value, day, line, path, kind }));
}

function byPlace(a: PlacedRating, b: PlacedRating): number {
	if (a.day !== b.day) return a.day < b.day ? -1 : 1;
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return a.line - b.line;
}

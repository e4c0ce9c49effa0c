import { isDraining, lensOf, type Code } from '../../domain/codes';
import { words } from '../../i18n';
import { codesOfPole } from '../../report/axis-rows';
import { notesBehind } from '../../report/evidence-of';
import type { AxisRow, CountRow, EvidenceQuery, Pole } from '../../report/figures';
import type { PanelProps } from './spec';

export interface AxisQueries {
	/** What is counted at either pole; what drains at the other goes by its own name where nothing else does. */
	readonly names: { readonly a: string; readonly b: string };

	readonly a: EvidenceQuery;
	readonly b: EvidenceQuery;
	readonly both: EvidenceQuery;
}

/** What is behind the three numbers of an axis: either pole alone, and both. @param rows of the side, as they are counted. */
export function axisQueries(
	{ a, b }: AxisRow,
	side: EvidenceQuery['side'],
	rows: readonly CountRow[],
): AxisQueries {
	const codes = rows.map(({ code }) => code).filter((code) => lensOf(code) === 'energy');
	const [atA, atB] = [codesOfPole(codes, a.code, b.code), codesOfPole(codes, b.code, a.code)];
	const nameAt = (pole: Pole, other: Pole, counted: readonly Code[]) =>
		counted.length > 0 && counted.every(isDraining) ? words.screen.draining(other.label) : pole.label;
	return {
		names: { a: nameAt(a, b, atA), b: nameAt(b, a, atB) },
		a: { side, codes: atA, without: atB },
		b: { side, codes: atB, without: atA },
		both: { side, codes: atA, beside: atB },
	};
}

/** Of the notes of a pole, how many say what gives there and how many what drains at the other, where both do. */
export function poleFigures(
	query: EvidenceQuery,
	other: string,
	counted: PanelProps['counted'],
	filter: PanelProps['report']['filter'],
): string[] {
	const [gives, drains] = [false, true].map((isAsked) =>
		query.codes.filter((code) => isDraining(code) === isAsked),
	);
	if (!gives?.length || !drains?.length) return [];
	const notesWith = (codes: readonly Code[]) => notesBehind(counted, { ...query, codes }, filter).length;
	return [words.panels.energy.givesOrDrains(notesWith(gives), notesWith(drains), other)];
}

import { isDraining, lensOf, type Code } from '../../domain/codes';
import { words } from '../../i18n';
import { codesOfPole } from '../../report/axis-rows';
import type { AxisRow, CountRow, EvidenceQuery, Pole } from '../../report/figures';

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

import { isDraining, type Code } from '../domain/codes';
import { fit, gap } from '../patterns/gap';
import type { CodeRow, CountRow, GapRow } from './figures';
import { metOf, type PlacedRating } from './ratings';
import type { ReportedNote, ReportSource } from './source';

type Ratings = ReadonlyMap<Code, readonly PlacedRating[]>;

/**
 * How often against how met: each code that was rated, called important, or keeps coming; drains are not rated. The
 * largest gap first, what was not rated last.
 */
export function gapRows(
	source: ReportSource,
	rows: readonly CodeRow[],
	notes: readonly ReportedNote[],
	ratings: { readonly met: Ratings; readonly importance: Ratings },
	isLeftOut: (code: Code) => boolean,
): GapRow[] {
	const byCode = new Map<Code, CountRow>(rows.map((row) => [row.code, row]));
	const keptComing = rows.filter(({ level }) => level === 'core' || level === 'recurring');
	const codes = new Set([
		...ratings.met.keys(),
		...ratings.importance.keys(),
		...keptComing.map(({ code }) => code),
	]);
	return [...codes]
		.filter((code) => !isDraining(code) && !isLeftOut(code))
		.map((code) => rowOf(byCode.get(code) ?? countOf(code, source, notes), ratings))
		.sort((a, b) => rounded(b.gap) - rounded(a.gap) || b.weight - a.weight || (a.code < b.code ? -1 : 1));
}

/** Overall fit over the rated codes (section 3.8). */
export function fitOf(rows: readonly GapRow[]): number | null {
	return fit(rows.flatMap(({ weight, met }) => (met === null ? [] : [[weight, met.mean] as const]))) ?? null;
}

function rowOf({ code, label, notes, of }: CountRow, ratings: { met: Ratings; importance: Ratings }): GapRow {
	const rated = ratings.met.get(code);
	const importance = ratings.importance.get(code)?.at(-1)?.value;
	const found = gap({ k: notes, n: of, met: (rated ?? []).map(({ value }) => value), importance });
	return {
		...{ code, label, notes, of },
		importance: importance ?? null,
		weight: found.weight,
		met: metOf(rated),
		gap: found.gap ?? null,
		gapLow: found.gapLow ?? null,
		gapHigh: found.gapHigh ?? null,
		quadrant: found.quadrant ?? null,
	};
}

/** A nested code is rated as it is written, whatever row it is counted in. */
function countOf(code: Code, source: ReportSource, notes: readonly ReportedNote[]): CountRow {
	const carrying = notes.filter((note) => note.codes.has(code));
	const passages = carrying.reduce((sum, note) => sum + (note.codes.get(code) ?? 0), 0);
	return { code, label: source.labelOf(code), notes: carrying.length, of: notes.length, passages };
}

/** Thirds that come from different sums are equal; what was not rated comes last. */
function rounded(gap: number | null): number {
	return gap === null ? -1 : Math.round(gap * 1e9);
}

import { rolledUp, type Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Kind, Side } from '../domain/kinds';
import type { ReportedPassage, ReportSource } from './source';

/** One row of `escape-hatch:evidence`; `line` from 1, offsets in UTF-16 units, all three null for a title. */
export interface EvidenceRow {
	readonly code: Code;
	readonly path: string;
	readonly line: number | null;
	readonly from: number | null;
	readonly to: number | null;
	readonly text: string;
	readonly date: Day;
	readonly kind: Kind | null;
}

export const evidenceSides = ['fantasy', 'everyday', 'all'] as const;

export type EvidenceSide = (typeof evidenceSides)[number];

/**
 * The passages of a side, by date, path and place. A code stands for all that is rolled up into its row; one written
 * deeper stands for itself.
 */
export function passagesOn<P extends ReportedPassage>(
	source: ReportSource<P>,
	side: EvidenceSide,
	code?: Code,
): P[] {
	return source.notes
		.filter((note) => side === 'all' || note.side === (side satisfies Side))
		.flatMap((note) => note.passages)
		.filter((passage) => code === undefined || passage.code === code || rolledUp(passage.code) === code)
		.sort(byPlace);
}

export function evidenceRow({ code, path, place, text, day, kind }: ReportedPassage): EvidenceRow {
	const { line = null, from = null, to = null } = place ?? {};
	return { code, path, line, from, to, text, date: day, kind: kind ?? null };
}

function byPlace(a: ReportedPassage, b: ReportedPassage): number {
	if (a.day !== b.day) return a.day < b.day ? -1 : 1;
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return (a.place?.from ?? -1) - (b.place?.from ?? -1) || (a.code < b.code ? -1 : 1);
}

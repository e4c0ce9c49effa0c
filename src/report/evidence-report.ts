import { rolledUp, type Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Kind, Side } from '../domain/kinds';
import { byPlace } from './evidence-of';
import { noFilter, type Filter } from './filter';
import { noteMatcher } from './selected-notes';
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
 * deeper, or any without roll-up, stands for itself. The filter's own side is not asked.
 */
export function passagesOn<P extends ReportedPassage>(
	source: ReportSource<P>,
	side: EvidenceSide,
	code?: Code,
	filter: Filter = noFilter,
): P[] {
	const matches = noteMatcher(source.notes, filter);
	const isMeant = (written: Code) => written === code || (filter.rollup && rolledUp(written) === code);
	return source.notes
		.filter((note) => (side === 'all' || note.side === (side satisfies Side)) && matches(note))
		.flatMap((note) => note.passages)
		.filter((passage) => code === undefined || isMeant(passage.code))
		.sort(byPlace);
}

export function evidenceRow({ code, path, place, text, day, kind }: ReportedPassage): EvidenceRow {
	const { line = null, from = null, to = null } = place ?? {};
	return { code, path, line, from, to, text, date: day, kind: kind ?? null };
}

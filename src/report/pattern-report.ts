import { lensOf, rolledUp, type Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Side } from '../domain/kinds';
import { lenses, type Lens } from '../domain/lenses';
import { tally } from '../patterns/tally';
import type { ReportSource } from './source';

/** One line of a lens: `notes` of `of` read notes carry the code, in `passages` rows of evidence. */
export interface CodeRow {
	readonly code: Code;
	readonly label: string;
	readonly notes: number;
	readonly of: number;
	readonly passages: number;
}

export interface SideReport {
	/** Read notes: those with at least one code. */
	readonly notes: number;
	/** First and last day of the read notes; null where there is none. */
	readonly period: { readonly from: Day; readonly to: Day } | null;
	/** Ranked by notes, then passages, then code. */
	readonly lenses: Readonly<Record<Lens, readonly CodeRow[]>>;
}

/** The patterns of a vault: the JSON of `escape-hatch:patterns`, and what the view shows. */
export interface PatternReport extends SideReport {
	readonly everyday: SideReport;
	/** Jots without a code so far. */
	readonly unread: number;
}

export function patternReport(source: ReportSource): PatternReport {
	return {
		...sideReport(source, 'fantasy'),
		everyday: sideReport(source, 'everyday'),
		unread: source.notes.filter((note) => note.kind === 'jot' && note.codes.size === 0).length,
	};
}

function sideReport(source: ReportSource, side: Side): SideReport {
	const { columns, notes } = source;
	const rowCodes = [...new Set(columns.codes.map(rolledUp))];
	const rowNumbers = new Map(rowCodes.map((code, row) => [code, row]));
	const rowOf = Uint32Array.from(columns.codes, (code) => rowNumbers.get(rolledUp(code)) ?? 0);
	const counted = Uint8Array.from(notes, (note) => (note.side === side ? 1 : 0));
	const counts = tally(columns, rowOf, rowCodes.length, counted);
	const rows = rowCodes
		.map((code, row) => ({
			code,
			label: source.labelOf(code),
			notes: counts.notes[row] ?? 0,
			of: counts.readNotes,
			passages: counts.passages[row] ?? 0,
		}))
		.filter((row) => row.notes > 0)
		.sort((a, b) => b.notes - a.notes || b.passages - a.passages || (a.code < b.code ? -1 : 1));
	const days = notes.filter((note) => note.side === side && note.codes.size > 0).map((note) => note.day);
	return {
		notes: counts.readNotes,
		period: periodOf(days),
		lenses: Object.fromEntries(
			lenses.map((lens) => [lens, rows.filter((row) => lensOf(row.code) === lens)]),
		) as Record<Lens, CodeRow[]>,
	};
}

function periodOf(days: readonly Day[]): SideReport['period'] {
	if (days.length === 0) return null;
	return days.reduce(
		(period, day) => ({
			from: day < period.from ? day : period.from,
			to: day > period.to ? day : period.to,
		}),
		{ from: days[0] as Day, to: days[0] as Day },
	);
}

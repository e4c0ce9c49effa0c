import { lensOf, rolledUp, type Code } from '../domain/codes';
import type { Lens } from '../domain/lenses';
import { notesByRow, type RowNotes } from '../patterns/rows';
import type { CountRow, SideReport } from './figures';
import type { ReportSource } from './source';

/** Some notes of a source, row by row. */
export interface Reading {
	/** The code of each row. */
	readonly codes: readonly Code[];
	readonly rowNotes: RowNotes;
	/** Counts of each row. */
	readonly counts: readonly CountRow[];
}

/** Rows of codes as they are written, or rolled up. */
interface Rows {
	readonly codes: readonly Code[];
	readonly rowOf: Uint32Array;
}

/** @param selected for each note of the source, 1 where it counts. */
export function readingOf(source: ReportSource, { codes, rowOf }: Rows, selected: Uint8Array): Reading {
	const rowNotes = notesByRow(source.columns, rowOf, codes.length, selected);
	const of = rowNotes.readNotes.length;
	return {
		codes,
		rowNotes,
		counts: codes.map((code, row) => ({
			code,
			label: source.labelOf(code),
			notes: (rowNotes.start[row + 1] ?? 0) - (rowNotes.start[row] ?? 0),
			of,
			passages: rowNotes.passages[row] ?? 0,
		})),
	};
}

export function rowsOf({ columns }: ReportSource, isRolledUp: boolean): Rows {
	if (!isRolledUp) return { codes: columns.codes, rowOf: Uint32Array.from(columns.codes.keys()) };
	const numbers = new Map<Code, number>();
	const rowOf = Uint32Array.from(columns.codes, (code) => {
		const row = rolledUp(code);
		const number = numbers.get(row) ?? numbers.size;
		numbers.set(row, number);
		return number;
	});
	return { codes: [...numbers.keys()], rowOf };
}

/** The rows that any note carries, by lens, ranked by notes, then passages, then code. */
export function ranked<Row extends CountRow>(rows: readonly Row[]): Record<Lens, readonly Row[]> {
	const found = rows
		.filter((row) => row.notes > 0)
		.sort((a, b) => b.notes - a.notes || b.passages - a.passages || (a.code < b.code ? -1 : 1));
	const under = (lens: Lens) => found.filter((row) => lensOf(row.code) === lens);
	return { value: under('value'), energy: under('energy'), need: under('need') };
}

/** First and last day of the read notes; they stand by day. */
export function periodOf({ notes }: ReportSource, { readNotes }: RowNotes): SideReport['period'] {
	const day = (at: number) => notes[readNotes.at(at) ?? -1]?.day;
	const [from, to] = [day(0), day(-1)];
	return from === undefined || to === undefined ? null : { from, to };
}

/** The counts of a row alone. */
export function countOf({ code, label, notes, of, passages }: CountRow): CountRow {
	return { code, label, notes, of, passages };
}

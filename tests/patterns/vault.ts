import { dayNumber, type Day } from '../../src/domain/dates';
import { rolledUp } from '../../src/domain/codes';
import type { NoteColumns } from '../../src/patterns/columns';
import { notesByRow, type RowNotes } from '../../src/patterns/rows';
import { summarise, type RowFacts } from '../../src/patterns/summary';

/** A read note in a few words. */
export interface PlainNote {
	readonly date: Day;
	/** One, several, or none (also as an empty text). */
	readonly fantasy?: string | readonly string[];
	readonly codes: readonly string[];
	/** Left out, the note counts on any side. */
	readonly side?: 'fantasy' | 'everyday';
}

/** A small vault as columns, its rows named by their codes. */
export interface PlainVault {
	readonly codes: readonly string[];
	readonly rowNotes: RowNotes;
	readonly columns: NoteColumns;
	readonly rowOf: (code: string) => number;
	/** What is known of each code on a day. */
	readonly summary: (asOf: Day) => ReadonlyMap<string, RowFacts>;
}

/** @param rowCode the row of a code, rolled up unless told. @param side whose notes count. */
export function vaultOf(
	unordered: readonly PlainNote[],
	rowCode = rolledUp,
	side: PlainNote['side'] = 'fantasy',
): PlainVault {
	const notes = [...unordered].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	const written = [...new Set(notes.flatMap((note) => note.codes))];
	const codes = [...new Set(written.map(rowCode))].sort();
	const entries = notes.flatMap((note, at) => note.codes.map((code) => [at, written.indexOf(code)] as const));
	const rowNotes = notesByRow(
		{
			noteOf: Uint32Array.from(entries, ([note]) => note),
			codeOf: Uint32Array.from(entries, ([, code]) => code),
			rowsOf: new Uint32Array(entries.length).fill(1),
		},
		Uint32Array.from(written, (code) => codes.indexOf(rowCode(code))),
		codes.length,
		Uint8Array.from(notes, (note) => ((note.side ?? side) === side ? 1 : 0)),
	);
	const columns = columnsOf(notes);
	return {
		codes,
		rowNotes,
		columns,
		rowOf: (code) => codes.indexOf(code),
		summary: (asOf) =>
			new Map(
				summarise(rowNotes, columns, dayNumber(asOf)).flatMap((facts, row) =>
					facts === undefined ? [] : [[codes[row] ?? '', facts] as const],
				),
			),
	};
}

export function fantasiesOf({ fantasy = [] }: Pick<PlainNote, 'fantasy'>): string[] {
	return [fantasy].flat().filter(Boolean);
}

function columnsOf(notes: readonly PlainNote[]): NoteColumns {
	const names = [...new Set(notes.flatMap(fantasiesOf))];
	let end = 0;
	return {
		dayOf: Int32Array.from(notes, ({ date }) => dayNumber(date)),
		monthOf: Int32Array.from(
			notes,
			({ date }) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1,
		),
		fantasyStart: Uint32Array.from([0, ...notes.map((note) => (end += fantasiesOf(note).length))]),
		fantasyAt: Uint32Array.from(notes.flatMap(fantasiesOf), (name) => names.indexOf(name)),
		fantasies: names.length,
	};
}

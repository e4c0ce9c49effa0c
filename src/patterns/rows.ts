import type { CodeEntries } from './columns';

/** The notes of each row: row r stands in notes `note[start[r]]` … `note[start[r + 1] - 1]`. */
export interface RowNotes {
	readonly start: Uint32Array;
	/** Ascending within a row, each note once. */
	readonly note: Uint32Array;
	/** For each row, its rows of evidence. */
	readonly passages: Uint32Array;
	/** The counted notes that carry any row, ascending: the n of "k of n". */
	readonly readNotes: Uint32Array;
}

/**
 * The counted notes row by row. A note counts once per row however many of its codes fall into it (`doc_freq` of the
 * statistics, section 3.2).
 * @param entries notes ascending.
 * @param rowOf row of each code; codes with the same row are rolled up, a code with `rows` or more is in none.
 * @param counted for each note, 1 where it counts.
 */
export function notesByRow(
	entries: CodeEntries,
	rowOf: Uint32Array,
	rows: number,
	counted: Uint8Array,
): RowNotes {
	const { noteOf, codeOf, rowsOf } = entries;
	const start = new Uint32Array(rows + 1);
	const passages = new Uint32Array(rows);
	const lastNote = new Int32Array(rows).fill(-1);
	/** Row of each entry that counts, `rows` where it does not or its note is in the row already. */
	const rowAt = new Uint32Array(noteOf.length).fill(rows);
	const readNotes = new Uint32Array(counted.length);
	let read = 0;
	let previous = -1;
	for (let at = 0; at < noteOf.length; at++) {
		const note = noteOf[at] as number;
		const row = rowOf[codeOf[at] as number] as number;
		if (counted[note] !== 1 || row >= rows) continue;
		if (note !== previous) readNotes[read++] = previous = note;
		passages[row] = (passages[row] as number) + (rowsOf[at] as number);
		if (lastNote[row] === note) continue;
		lastNote[row] = note;
		rowAt[at] = row;
		start[row + 1] = (start[row + 1] as number) + 1;
	}
	for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] as number) + (start[row] as number);
	const next = start.slice();
	const note = new Uint32Array(start[rows] as number);
	for (let at = 0; at < noteOf.length; at++) {
		const row = rowAt[at] as number;
		if (row === rows) continue;
		const place = next[row] as number;
		next[row] = place + 1;
		note[place] = noteOf[at] as number;
	}
	return { start, note, passages, readNotes: readNotes.subarray(0, read) };
}

import { firstAtLeast, itself } from '../domain/sorted';
import type { RowNotes } from './rows';

export interface Half {
	readonly k: number;
	readonly n: number;
}

/** The read notes cut in the middle, the middle note to the later: "4 of 6, before 1 of 6". */
export function halves(rowNotes: RowNotes, row: number): { readonly earlier: Half; readonly later: Half } {
	const { start, note, readNotes } = rowNotes;
	const n = readNotes.length;
	const before = n >> 1;
	const notes = note.subarray(start[row], start[row + 1]);
	const k = firstAtLeast(notes, readNotes[before] ?? 0, itself);
	return { earlier: { k, n: before }, later: { k: notes.length - k, n: n - before } };
}

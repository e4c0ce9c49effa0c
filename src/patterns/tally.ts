/** Which code stands in which note, entry by entry; the entries of a note stand together. */
export interface CodeEntries {
	/** Number of the note of each entry. */
	readonly noteOf: Uint32Array;
	/** Number of the code of each entry. */
	readonly codeOf: Uint32Array;
	/** Rows of evidence of each entry. */
	readonly rowsOf: Uint32Array;
}

export interface Tally {
	/** Document frequency: for each row, the notes that carry it. */
	readonly notes: Uint32Array;
	/** For each row, its rows of evidence. */
	readonly passages: Uint32Array;
	/** Notes that carry any row: the n of "k of n". */
	readonly readNotes: number;
}

/**
 * Notes and passages per row, among the counted notes, in one pass. A note counts once per row however many of its
 * codes fall into it (`doc_freq` of the statistics, section 3.2).
 * @param rowOf row of each code; codes with the same row are rolled up.
 * @param counted for each note, 1 where it counts.
 */
export function tally(entries: CodeEntries, rowOf: Uint32Array, rows: number, counted: Uint8Array): Tally {
	const notes = new Uint32Array(rows);
	const passages = new Uint32Array(rows);
	const lastNote = new Int32Array(rows).fill(-1);
	let readNotes = 0;
	let previous = -1;
	for (let at = 0; at < entries.noteOf.length; at++) {
		const note = entries.noteOf[at] as number;
		if (counted[note] !== 1) continue;
		if (note !== previous) readNotes++;
		previous = note;
		const row = rowOf[entries.codeOf[at] as number] as number;
		passages[row] = (passages[row] as number) + (entries.rowsOf[at] as number);
		if (lastNote[row] === note) continue;
		lastNote[row] = note;
		notes[row] = (notes[row] as number) + 1;
	}
	return { notes, passages, readNotes };
}

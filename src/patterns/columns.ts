/** Which code stands in which note, entry by entry; the entries of a note stand together. */
export interface CodeEntries {
	/** Number of the note of each entry. */
	readonly noteOf: Uint32Array;
	/** Number of the code of each entry. */
	readonly codeOf: Uint32Array;
	/** Rows of evidence of each entry. */
	readonly rowsOf: Uint32Array;
}

/** Each counted note as numbers, in the order of the notes: by day. */
export interface NoteColumns {
	/** Days since 1970-01-01, ascending. */
	readonly dayOf: Int32Array;
	/** year * 12 + month, month from 0. */
	readonly monthOf: Int32Array;
	/** The fantasies of note i are `fantasyAt[fantasyStart[i]]` … `fantasyAt[fantasyStart[i + 1] - 1]`. */
	readonly fantasyStart: Uint32Array;
	readonly fantasyAt: Uint32Array;
	/** How many differ. */
	readonly fantasies: number;
}

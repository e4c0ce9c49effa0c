import type { Code } from '../domain/codes';
import type { CountedNote } from './counted';
import { noteColumnsOf, type NoteColumns } from './note-columns';

/** Notes and codes as small integers; `codeOf[i]` stands in note `noteOf[i]` with `rowsOf[i]` rows of evidence. */
export interface Columns extends NoteColumns {
	/** The codes exactly as written, each once. */
	readonly codes: readonly Code[];
	readonly noteOf: Uint32Array;
	readonly codeOf: Uint32Array;
	readonly rowsOf: Uint32Array;
}

/** One pass over the notes; the entries of a note stand together, notes in order. Days and fantasies wait until asked for. */
export function columnsOf(notes: readonly CountedNote[]): Columns {
	const numbers = new Map<Code, number>();
	let length = 0;
	for (const note of notes) length += note.codes.size;
	const [noteOf, codeOf, rowsOf] = [
		new Uint32Array(length),
		new Uint32Array(length),
		new Uint32Array(length),
	];
	let at = 0;
	for (const [number, note] of notes.entries()) {
		for (const [code, rows] of note.codes) {
			let codeNumber = numbers.get(code);
			if (codeNumber === undefined) numbers.set(code, (codeNumber = numbers.size));
			noteOf[at] = number;
			codeOf[at] = codeNumber;
			rowsOf[at] = rows;
			at++;
		}
	}
	let known: NoteColumns | undefined;
	const about = () => (known ??= noteColumnsOf(notes));
	return {
		...{ codes: [...numbers.keys()], noteOf, codeOf, rowsOf },
		get dayOf() {
			return about().dayOf;
		},
		get monthOf() {
			return about().monthOf;
		},
		get fantasyStart() {
			return about().fantasyStart;
		},
		get fantasyAt() {
			return about().fantasyAt;
		},
		get fantasies() {
			return about().fantasies;
		},
		get fantasyNames() {
			return about().fantasyNames;
		},
	};
}

import type { Code } from '../domain/codes';
import type { CountedNote } from './counted';

/** Notes and codes as small integers; `codeOf[i]` stands in note `noteOf[i]` with `rowsOf[i]` rows of evidence. */
export interface Columns {
	/** The codes exactly as written, each once. */
	readonly codes: readonly Code[];
	readonly noteOf: Uint32Array;
	readonly codeOf: Uint32Array;
	readonly rowsOf: Uint32Array;
}

/** One pass over the notes; the entries of a note stand together, notes in order. */
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
	return { codes: [...numbers.keys()], noteOf, codeOf, rowsOf };
}

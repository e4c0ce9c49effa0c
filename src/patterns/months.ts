import type { NoteColumns } from './columns';
import type { RowNotes } from './rows';

/** Notes by month, from the first month with a read note to the last. */
export interface Months {
	/** year * 12 + month, month from 0; undefined without read notes. */
	readonly first: number | undefined;
	/** Read notes of each month. */
	readonly read: Uint32Array;
	/** For each row asked for, its notes of each month. */
	readonly rows: readonly Uint32Array[];
}

export function monthsOf(
	{ start, note, readNotes }: RowNotes,
	{ monthOf }: NoteColumns,
	rows: readonly number[],
): Months {
	const first = monthOf[readNotes[0] ?? -1];
	const length = first === undefined ? 0 : (monthOf[readNotes.at(-1) as number] as number) - first + 1;
	const counts = (notes: Uint32Array) => {
		const byMonth = new Uint32Array(length);
		for (const at of notes) {
			const month = (monthOf[at] as number) - (first as number);
			byMonth[month] = (byMonth[month] as number) + 1;
		}
		return byMonth;
	};
	return {
		first,
		read: counts(readNotes),
		rows: rows.map((row) => counts(note.subarray(start[row], start[row + 1]))),
	};
}

import type { RowNotes } from './rows';
import { canLean } from './support';
import { wilson } from './wilson';

/** Notes that mention one pole of an axis, the other, or both. */
export interface AxisNotes {
	readonly onlyA: number;
	readonly onlyB: number;
	readonly both: number;
}

/** @param aRows rows that speak for A: A gives, B drains; `bRows` the other way round. */
export function axisNotes(rowNotes: RowNotes, aRows: readonly number[], bRows: readonly number[]): AxisNotes {
	const notesOf = (rows: readonly number[]) =>
		new Set(rows.flatMap((row) => [...rowNotes.note.subarray(rowNotes.start[row], rowNotes.start[row + 1])]));
	const [a, b] = [notesOf(aRows), notesOf(bRows)];
	const both = [...a].filter((note) => b.has(note)).length;
	return { onlyA: a.size - both, onlyB: b.size - both, both };
}

export interface AxisBalance {
	/** (a − b)/(a + b), −1 … 1; undefined without notes. */
	readonly net: number | undefined;
	/** a/(a + b), 0 … 1, and its Wilson range. */
	readonly shareA: number | undefined;
	readonly low: number;
	readonly high: number;
	readonly label: 'leans-a' | 'leans-b' | 'mixed-or-unclear' | 'too-few';
}

/** Balance of an axis from the notes that mention only one pole; it leans where the range excludes ½. */
export function axisBalance(a: number, b: number): AxisBalance {
	const n = a + b;
	const { low, high } = wilson(a, n);
	return {
		net: n === 0 ? undefined : (a - b) / n,
		shareA: n === 0 ? undefined : a / n,
		low,
		high,
		label: !canLean(n) ? 'too-few' : low > 0.5 ? 'leans-a' : high < 0.5 ? 'leans-b' : 'mixed-or-unclear',
	};
}

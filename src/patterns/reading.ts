import { firstAtLeast, itself } from '../domain/sorted';
import type { NoteColumns } from './columns';
import { rankTest, type RankTest } from './rank-test';
import { weightAt } from './recency';

/** What all rows share of the read notes. */
export interface Reading {
	readonly n: number;
	/** Doubled mid-rank by day and weight by recency of each read note, by its number. */
	readonly rankOf: Int32Array;
	readonly weightOf: Float64Array;
	readonly test: RankTest;
	/** Months with any read note. */
	readonly activeMonths: number;
	/** Σw, and the effective number of notes, (Σw)²/Σw². */
	readonly weights: number;
	readonly nEff: number;
	/** Read notes of a later day. */
	readonly notesAfter: (day: number) => number;
}

/** One pass over the read notes, day by day. */
export function readingOf(readNotes: Uint32Array, { dayOf, monthOf }: NoteColumns, asOfDay: number): Reading {
	const n = readNotes.length;
	const rankOf = new Int32Array(dayOf.length);
	const weightOf = new Float64Array(dayOf.length);
	const ranks = new Int32Array(n);
	const dayAt = new Int32Array(n);
	let activeMonths = 0;
	let weights = 0;
	let squares = 0;
	let month = -1;
	for (let at = 0; at < n; at++) dayAt[at] = dayOf[readNotes[at] as number] as number;
	for (let from = 0, to = 0; from < n; from = to) {
		const day = dayAt[from] as number;
		while (to < n && dayAt[to] === day) to++;
		const weight = weightAt(asOfDay - day);
		for (let at = from; at < to; at++) {
			const note = readNotes[at] as number;
			rankOf[note] = ranks[at] = from + to + 1;
			weightOf[note] = weight;
		}
		weights += weight * (to - from);
		squares += weight * weight * (to - from);
		if (monthOf[readNotes[from] as number] !== month) activeMonths++;
		month = monthOf[readNotes[from] as number] as number;
	}
	return {
		n,
		rankOf,
		weightOf,
		test: rankTest(ranks),
		activeMonths,
		weights,
		nEff: (weights * weights) / squares,
		notesAfter: (day) => n - firstAtLeast(dayAt, day + 1, itself),
	};
}

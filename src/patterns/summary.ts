import type { NoteColumns } from './columns';
import { directionOf, type Direction } from './direction';
import { level, type LevelFacts, type Levels } from './level';
import { readingOf, type Reading } from './reading';
import type { RowNotes } from './rows';
import { wilson } from './wilson';

/** What the view knows of one row; days are numbers since 1970-01-01. */
export interface RowFacts extends LevelFacts, Levels {
	/** Months with any read note. */
	readonly activeMonths: number;
	readonly firstDay: number;
	readonly lastDay: number;
	/** Range of k/n, 0 … 1. */
	readonly wilsonLow: number;
	readonly wilsonHigh: number;
	/** Share of the row's notes in its fullest month, 0 … 1. */
	readonly peakMonthShare: number;
	/** Share weighted by recency, 0 … 1, and the effective number of notes behind it. */
	readonly weightedShare: number;
	readonly nEff: number;
	readonly direction: Direction;
}

/** One object per row, undefined where no counted note carries it; work grows with the records, not rows × notes. */
export function summarise(
	rowNotes: RowNotes,
	columns: NoteColumns,
	asOfDay: number,
): readonly (RowFacts | undefined)[] {
	const { start, note } = rowNotes;
	const reading = readingOf(rowNotes.readNotes, columns, asOfDay);
	/** The last row that was seen in each fantasy. */
	const rowSeen = new Int32Array(columns.fantasies).fill(-1);
	return Array.from({ length: start.length - 1 }, (_, row) => {
		const notes = note.subarray(start[row], start[row + 1]);
		if (notes.length === 0) return undefined;
		return factsOf(notes, countsOf(notes, row, rowSeen, columns, reading), columns, reading, asOfDay);
	});
}

interface Counts {
	readonly days: number;
	readonly months: number;
	readonly fantasies: number;
	/** Notes of the fullest month. */
	readonly peak: number;
	/** Sums over the notes. */
	readonly weight: number;
	readonly ranks: number;
}

function countsOf(
	notes: Uint32Array,
	row: number,
	rowSeen: Int32Array,
	{ monthOf, fantasyStart, fantasyAt }: NoteColumns,
	{ rankOf, weightOf }: Reading,
): Counts {
	let days = 0;
	let months = 0;
	let fantasies = 0;
	let peak = 0;
	let weight = 0;
	let ranks = 0;
	let inMonth = 0;
	let previousRank = 0;
	let previousMonth = -1;
	for (let at = 0; at < notes.length; at++) {
		const note = notes[at] as number;
		const rank = rankOf[note] as number;
		const month = monthOf[note] as number;
		// Notes of one day share their rank.
		if (rank !== previousRank) days++;
		if (month !== previousMonth) {
			months++;
			inMonth = 0;
		}
		if (++inMonth > peak) peak = inMonth;
		previousRank = rank;
		previousMonth = month;
		ranks += rank;
		weight += weightOf[note] as number;
		const end = fantasyStart[note + 1] as number;
		let place = fantasyStart[note] as number;
		if (place === end) fantasies++;
		for (; place < end; place++) {
			const fantasy = fantasyAt[place] as number;
			if (rowSeen[fantasy] !== row) fantasies++;
			rowSeen[fantasy] = row;
		}
	}
	return { days, months, fantasies, peak, weight, ranks };
}

function factsOf(
	notes: Uint32Array,
	{ days, months, fantasies, peak, weight, ranks }: Counts,
	{ dayOf }: NoteColumns,
	{ n, test, activeMonths, weights, nEff, notesAfter }: Reading,
	asOfDay: number,
): RowFacts {
	const k = notes.length;
	const firstDay = dayOf[notes[0] as number] as number;
	const lastDay = dayOf[notes[k - 1] as number] as number;
	const { low, high } = wilson(k, n);
	const facts = {
		n,
		k,
		days,
		months,
		fantasies,
		spanDays: lastDay - firstDay,
		lastAgeDays: asOfDay - lastDay,
		notesSince: notesAfter(lastDay),
	};
	return {
		...facts,
		...level(facts),
		activeMonths,
		firstDay,
		lastDay,
		wilsonLow: low,
		wilsonHigh: high,
		peakMonthShare: peak / k,
		weightedShare: weight / weights,
		nEff,
		direction: directionOf(test, n, k, ranks),
	};
}

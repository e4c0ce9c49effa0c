import { rolledUp, type Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { ReportSource } from './source';

/** How often and when a code turns up, counted as its row in the pattern view. */
export interface Use {
	/** Read notes of the fantasy side that carry it. */
	readonly notes: number;
	/** Everyday notes that carry it, of all with a code. */
	readonly everyday: number;
	readonly everydayOf: number;
	/** Notes of other kinds, likewise. */
	readonly others: number;
	readonly othersOf: number;
	/** First and last day, on any side, a promoted jot's its own; absent where no note carries it. */
	readonly first?: Day | undefined;
	readonly last?: Day | undefined;
}

/** The use of each code by its row, and the read notes of the fantasy side that counts are out of. */
export interface Uses {
	readonly by: ReadonlyMap<Code, Use>;
	readonly of: number;
}

type Notes = ReportSource['notes'];

export const unused: Use = { notes: 0, everyday: 0, everydayOf: 0, others: 0, othersOf: 0 };

const known = new WeakMap<Notes, Uses>();

/** Counted once for the same notes: lists, pickers and cards ask often. */
export function usesIn({ notes }: { readonly notes: Notes }): Uses {
	const uses = known.get(notes) ?? count(notes);
	known.set(notes, uses);
	return uses;
}

function count(notes: Notes): Uses {
	const by = new Map<Code, Use>();
	const read = { notes: 0, everyday: 0, others: 0 };
	for (const { side, day, codes, passages } of notes) {
		const column = side === 'fantasy' ? 'notes' : side === 'everyday' ? 'everyday' : 'others';
		if (codes.size > 0) read[column]++;
		for (const code of new Set([...codes.keys()].map(rolledUp))) {
			const use = by.get(code) ?? unused;
			by.set(code, { ...use, [column]: use[column] + 1 });
		}
		const dated = passages.length > 0 ? passages : [...codes.keys()].map((code) => ({ code, day }));
		for (const { code, day } of dated) {
			const use = by.get(rolledUp(code)) ?? unused;
			const { first = day, last = day } = use;
			by.set(rolledUp(code), { ...use, first: day < first ? day : first, last: day > last ? day : last });
		}
	}
	for (const [code, use] of by) by.set(code, { ...use, everydayOf: read.everyday, othersOf: read.others });
	return { by, of: read.notes };
}

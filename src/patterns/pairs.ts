import { bhPass, cooc, type Cooc, type PairCounts } from './cooc';
import type { RowNotes } from './rows';
import { canPair, showsPair, showsTheme } from './support';

/** False discovery rate of what is claimed of pairs. */
const q = 0.2;

/** Two rows, a < b, that may be compared. */
export interface Pair extends PairCounts, Cooc {
	readonly a: number;
	readonly b: number;
	/** Enough notes with both for a row of its own. */
	readonly isVisible: boolean;
	/** More often together than chance, also after the correction over all eligible pairs. */
	readonly isClaimed: boolean;
}

/** Related rows, a < b, that stand together in n11 notes: one theme, no finding. */
export interface Theme {
	readonly a: number;
	readonly b: number;
	readonly n11: number;
}

export interface Pairs {
	/** All eligible pairs: claimed ones first, then by n11, then by lift. */
	readonly pairs: readonly Pair[];
	/** By n11. */
	readonly themes: readonly Theme[];
}

/** The pairs of the given rows, ascending; related ones are left out before the correction. */
export function pairsOf(
	rowNotes: RowNotes,
	given: readonly number[],
	isRelated: (a: number, b: number) => boolean,
): Pairs {
	const { start, readNotes } = rowNotes;
	const n = readNotes.length;
	const kOf = (row: number) => (start[row + 1] as number) - (start[row] as number);
	const pairs: (Pair & { isClaimed: boolean })[] = [];
	const themes: Theme[] = [];
	const compared = given.filter((row) => showsTheme(kOf(row)));
	const isEligible = compared.map((row) => canPair(n, kOf(row)));
	const together = sharedNotes(rowNotes, compared);
	for (const [i, a] of compared.entries()) {
		for (let j = i + 1; j < compared.length; j++) {
			const n11 = together[i * compared.length + j] as number;
			const areEligible = isEligible[i] === true && isEligible[j] === true;
			if (!areEligible && !showsTheme(n11)) continue;
			const b = compared[j] as number;
			const [n1, n2] = [kOf(a), kOf(b)];
			if (isRelated(a, b)) {
				if (showsTheme(n11)) themes.push({ a, b, n11 });
			} else if (areEligible) {
				const counts = { n11, n1, n2, n };
				pairs.push({ a, b, ...counts, ...cooc(counts), isVisible: showsPair(n11), isClaimed: false });
			}
		}
	}
	const passes = bhPass(
		pairs.map(({ p }) => p),
		q,
	);
	for (const [at, pair] of pairs.entries()) {
		pair.isClaimed = passes[at] === true && pair.label === 'together-more-than-chance';
	}
	return {
		pairs: pairs.sort((a, b) => +b.isClaimed - +a.isClaimed || b.n11 - a.n11 || b.lift - a.lift),
		themes: themes.sort((a, b) => b.n11 - a.n11),
	};
}

/** Notes with both, at `i * rows.length + j` for the i-th and a later j-th row. */
function sharedNotes({ start, note, readNotes }: RowNotes, rows: readonly number[]): Uint32Array {
	const shared = new Uint32Array(rows.length ** 2);
	const notesOf = rows.map((row) => note.subarray(start[row], start[row + 1]));
	/** The rows of note x so far are `held[begin[x]]` … `held[end[x] - 1]`. */
	const begin = new Uint32Array((readNotes.at(-1) ?? -1) + 2);
	for (const notes of notesOf) for (const at of notes) begin[at + 1] = (begin[at + 1] as number) + 1;
	for (let at = 1; at < begin.length; at++) begin[at] = (begin[at] as number) + (begin[at - 1] as number);
	const held = new Uint32Array(begin.at(-1) as number);
	const end = begin.slice();
	for (const [i, notes] of notesOf.entries()) {
		for (const at of notes) {
			const last = end[at] as number;
			for (let place = begin[at] as number; place < last; place++) {
				const cell = (held[place] as number) * rows.length + i;
				shared[cell] = (shared[cell] as number) + 1;
			}
			held[last] = i;
			end[at] = last + 1;
		}
	}
	return shared;
}

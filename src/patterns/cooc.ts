import { chanceOfAtLeast } from './hypergeometric';
import { alpha } from './rank-test';
import { canPair, showsPair } from './support';

/** Two codes over n read notes: `n1` and `n2` with each, `n11` with both. */
export interface PairCounts {
	readonly n11: number;
	readonly n1: number;
	readonly n2: number;
	readonly n: number;
}

export interface Cooc {
	/** Notes with both that chance alone gives. */
	readonly expected: number;
	/** n11 / expected. */
	readonly lift: number;
	/** Normalised pointwise mutual information, −1 … 1 (Bouma); undefined where both are in every note. */
	readonly npmi: number | undefined;
	/** n11 / (n1 + n2 − n11), 0 … 1 (ATLAS.ti's c). */
	readonly jaccard: number;
	/** Fisher's one-sided exact p, 0 … 1. */
	readonly p: number;
	/** Of this pair alone; a claim needs the correction over all pairs as well. */
	readonly label: 'together-more-than-chance' | 'seen-together' | 'hidden';
}

/** Co-occurrence of one pair; section 3.4. Needs n1, n2 ≥ 1. */
export function cooc({ n11, n1, n2, n }: PairCounts): Cooc {
	const expected = (n1 * n2) / n;
	const lift = n11 / expected;
	const p = chanceOfAtLeast(n11, { drawn: n1, marked: n2, all: n });
	const isShown = canPair(n, n1) && canPair(n, n2) && showsPair(n11);
	return {
		expected,
		lift,
		npmi: n11 === 0 ? -1 : n11 === n ? undefined : Math.log(lift) / -Math.log(n11 / n),
		jaccard: n11 / (n1 + n2 - n11),
		p,
		label: !isShown ? 'hidden' : p <= alpha ? 'together-more-than-chance' : 'seen-together',
	};
}

/** Which of the tests survive Benjamini and Hochberg's correction at a false discovery rate of q. */
export function bhPass(p: readonly number[], q: number): boolean[] {
	const sorted = p.filter((chance) => chance <= q).sort((a, b) => a - b);
	const last = sorted.findLast((chance, at) => chance <= ((at + 1) * q) / p.length);
	return p.map((chance) => last !== undefined && chance <= last);
}

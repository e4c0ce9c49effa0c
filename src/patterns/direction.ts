import { doubledRanks, rankTest, alpha, type RankTest } from './rank-test';
import { testsDirection } from './support';

export interface Direction {
	/** Chance that a note with the code is later than one without, ties ½: 0 … 1; undefined without either. */
	readonly A: number | undefined;
	/** Two-sided permutation p, 0 … 1. */
	readonly p: number;
	readonly label: 'rising' | 'fading' | 'no-clear-direction' | 'too-few';
	/** Chance of a direction where there is none; 0 where none is tested. */
	readonly attainedSize: number;
}

/** Mann and Whitney's A of one code over the read notes; section 3.5. @param present for each note, 1 with the code. */
export function orderTrend(order: ArrayLike<number>, present: ArrayLike<number>): Direction {
	const ranks = doubledRanks(order);
	let [k, sum] = [0, 0];
	for (const [at, rank] of ranks.entries()) {
		if (present[at] !== 1) continue;
		k++;
		sum += rank;
	}
	return directionOf(rankTest(ranks), ranks.length, k, sum);
}

/** @param sum of the doubled ranks of the k of n notes. */
export function directionOf(test: RankTest, n: number, k: number, sum: number): Direction {
	const pairs = k * (n - k);
	const deviation = sum - k * (n + 1);
	const A = pairs === 0 ? undefined : 0.5 + deviation / (2 * pairs);
	const p = test.p(k, deviation);
	if (!testsDirection(n, k)) return { A, p, label: 'too-few', attainedSize: 0 };
	/** |A − ½| ≥ ¼. */
	const least = pairs / 2;
	const isClear = Math.abs(deviation) >= least && p <= alpha;
	const label = !isClear ? 'no-clear-direction' : deviation > 0 ? 'rising' : 'fading';
	return { A, p, label, attainedSize: test.size(k, least) };
}

/** "About N of these would look like this by chance". */
export function expectedByChance(directions: Iterable<Direction>): number {
	let sum = 0;
	for (const { attainedSize } of directions) sum += attainedSize;
	return Math.max(0, Math.ceil(sum - 1e-9));
}

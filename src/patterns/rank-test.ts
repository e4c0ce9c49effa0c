/** Two-sided level of the tests of direction. */
export const alpha = 0.1;

/** Above it the normal approximation takes over; up to it all counts of subsets are exact in doubles. */
const mostExact = 50;

/**
 * Permutation test of the rank sum of k of n (Wilcoxon, Mann and Whitney, mid-ranks for ties). `deviation` is twice the
 * rank sum less its mean, k(n + 1): an integer.
 */
export interface RankTest {
	/** Chance of a deviation at least as large, either way, 0 … 1. */
	p(k: number, deviation: number): number;
	/** Largest such chance up to `alpha` among deviations of at least `least`: the attained size of a test. */
	size(k: number, least: number): number;
}

/** Twice the mid-rank of each value, from 2; equal values share theirs. */
export function doubledRanks(values: ArrayLike<number>): Int32Array {
	const order = Array.from(values, (_, at) => at).sort(
		(a, b) => (values[a] as number) - (values[b] as number),
	);
	const ranks = new Int32Array(values.length);
	for (let from = 0, to = 0; from < order.length; from = to) {
		const value = values[order[from] as number];
		while (to < order.length && values[order[to] as number] === value) to++;
		for (let at = from; at < to; at++) ranks[order[at] as number] = from + to + 1;
	}
	return ranks;
}

/** @param ranks of the n values, doubled. */
export function rankTest(ranks: Int32Array): RankTest {
	return ranks.length <= mostExact ? exactTest(ranks) : normalTest(ranks);
}

/** Counts the k-subsets by their doubled rank sum (Streitberg and Röhmel's shift algorithm). */
export function exactTest(ranks: Int32Array): RankTest {
	const n = ranks.length;
	const most = n >> 1;
	const width = n * (n + 1) + 1;
	let sums: Float64Array | undefined;
	/** A subset and its rest deviate alike: the smaller one is counted. */
	const walk = (k: number, least: number, isOver: (chance: number) => boolean) => {
		sums ??= subsetSums(ranks, most, width);
		const size = Math.min(k, n - k);
		const counts = sums.subarray(size * width, (size + 1) * width);
		const middle = size * (n + 1);
		const all = counts.reduce((sum, count) => sum + count, 0);
		let tail = 0;
		for (let at = middle; at >= least && at > 0; at--) {
			const next = tail + (counts[middle - at] ?? 0) + (counts[middle + at] ?? 0);
			if (isOver(next / all)) return tail / all;
			tail = next;
		}
		return least <= 0 ? 1 : tail / all;
	};
	return {
		p: (k, deviation) => walk(k, Math.abs(deviation), () => false),
		size: (k, least) => walk(k, least, (chance) => chance > alpha),
	};
}

/** How many subsets of j values have the sum s, at `j * width + s`, for j up to `most`. */
function subsetSums(ranks: Int32Array, most: number, width: number): Float64Array {
	const counts = new Float64Array((most + 1) * width);
	counts[0] = 1;
	let reached = 0;
	for (const [taken, rank] of [...ranks].sort((a, b) => a - b).entries()) {
		reached += rank;
		for (let size = Math.min(taken + 1, most); size > 0; size--) {
			const [from, to] = [(size - 1) * width, size * width];
			for (let sum = rank; sum <= reached; sum++) {
				counts[to + sum] = (counts[to + sum] as number) + (counts[from + sum - rank] as number);
			}
		}
	}
	return counts;
}

/** With tie correction and continuity correction of half a rank. */
export function normalTest(ranks: Int32Array): RankTest {
	const n = ranks.length;
	let squares = 0;
	for (const rank of ranks) squares += (rank - n - 1) * (rank - n - 1);
	const p = (k: number, deviation: number) => {
		const variance = (k * (n - k) * squares) / (n * (n - 1));
		const distance = Math.abs(deviation) - 1;
		return distance <= 0 || variance === 0 ? 1 : Math.min(1, 2 * normalTail(distance / Math.sqrt(variance)));
	};
	return { p, size: (k, least) => Math.min(alpha, p(k, least)) };
}

/** Chance of a standard normal value above z ≥ 0, to 1e-7 (Abramowitz and Stegun 26.2.17). */
function normalTail(z: number): number {
	const t = 1 / (1 + 0.2316419 * z);
	const polynomial =
		t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	return (polynomial * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

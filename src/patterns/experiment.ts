import { doubledRanks, rankTest } from './rank-test';
import { canCompare, isProvisional } from './support';

export interface Experiment {
	/** Share of (before, during) pairs with during higher, ties ½: 0 … 1 (Parker and Vannest's NAP). */
	readonly nap: number | undefined;
	/** 2 · NAP − 1. */
	readonly tau: number | undefined;
	/** Median during less median before. */
	readonly medianDiff: number | undefined;
	/** Two-sided permutation p, and the smallest that so many readings can reach. */
	readonly p: number;
	readonly minP: number;
	readonly label: 'higher-during' | 'lower-during' | 'no-clear-difference' | 'describe-only';
	/** Too few readings to say more than "so far". */
	readonly provisional: boolean;
}

export interface Readings {
	/** Ratings 0 … 5. */
	readonly before: readonly number[];
	readonly during: readonly number[];
	/** Smallest median difference that counts. */
	readonly mcid?: number;
}

/** Readings of one code before and during an experiment; section 3.9. Says nothing about causes. */
export function experiment({ before, during, mcid = 1 }: Readings): Experiment {
	const [b, d] = [before.length, during.length];
	const ranks = doubledRanks([...before, ...during]);
	const sum = ranks.subarray(b).reduce((all, rank) => all + rank, 0);
	const deviation = sum - d * (b + d + 1);
	const nap = b * d === 0 ? undefined : 0.5 + deviation / (2 * b * d);
	const medianDiff = b * d === 0 ? undefined : median(during) - median(before);
	return {
		nap,
		tau: nap === undefined ? undefined : 2 * nap - 1,
		medianDiff,
		p: rankTest(ranks).p(d, deviation),
		minP: Math.min(1, 2 / waysToChoose(d, b + d)),
		label: canCompare(b, d) ? labelOf(nap ?? 0.5, (medianDiff ?? 0) / mcid) : 'describe-only',
		provisional: isProvisional(b, d),
	};
}

function labelOf(nap: number, difference: number): Experiment['label'] {
	if (difference >= 1 && nap >= 0.8) return 'higher-during';
	return difference <= -1 && nap <= 0.2 ? 'lower-during' : 'no-clear-difference';
}

/** Of one value at least. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] as number;
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

function waysToChoose(k: number, n: number): number {
	let ways = 1;
	for (let at = 1; at <= k; at++) ways = (ways * (n - k + at)) / at;
	return ways;
}

import { isWeighty, isWellMet } from './support';

export type Quadrant = 'look-here-first' | 'keep-this' | 'quiet-and-low' | 'already-there';

/** How often or how important a code is, against how met it is; absent where it was never rated. */
export interface Gap {
	/** k/n: turns up in fantasies. */
	readonly salience: number;
	/** 0 … 1: importance/5 where the user told it, else the salience. */
	readonly weight: number;
	/** Mean of the last three ratings, 0 … 5. */
	readonly metMean: number | undefined;
	/** weight · (1 − met/5), from the mean, the best and the worst of the three. */
	readonly gap: number | undefined;
	readonly gapLow: number | undefined;
	readonly gapHigh: number | undefined;
	readonly quadrant: Quadrant | undefined;
	/** Ratings that were taken: at most three. */
	readonly checkIns: number;
}

export interface GapFacts {
	readonly k: number;
	readonly n: number;
	/** Ratings 0 … 5, oldest first. */
	readonly met: readonly number[];
	/** 0 … 5, from a review. */
	readonly importance?: number | undefined;
}

/** Needs–supplies fit of one code (person–environment fit; section 3.8). */
export function gap({ k, n, met, importance }: GapFacts): Gap {
	const last = met.slice(-3);
	const salience = n === 0 ? 0 : k / n;
	const weight = importance === undefined ? salience : importance / 5;
	const isRated = last.length > 0;
	const metMean = isRated ? last.reduce((sum, rating) => sum + rating, 0) / last.length : undefined;
	const at = (rating: number | undefined) => (rating === undefined ? undefined : weight * (1 - rating / 5));
	return {
		salience,
		weight,
		metMean,
		gap: at(metMean),
		gapLow: isRated ? at(Math.max(...last)) : undefined,
		gapHigh: isRated ? at(Math.min(...last)) : undefined,
		quadrant:
			metMean === undefined
				? undefined
				: quadrants[+isWeighty(weight, k, importance !== undefined)]?.[+isWellMet(metMean)],
		checkIns: last.length,
	};
}

/** Σ w·met/5 / Σ w over pairs of weight and met (0 … 5); undefined where nothing weighs. */
export function fit(pairs: readonly (readonly [weight: number, met: number])[]): number | undefined {
	let [sum, all] = [0, 0];
	for (const [weight, met] of pairs) {
		sum += (weight * met) / 5;
		all += weight;
	}
	return all === 0 ? undefined : sum / all;
}

/** By whether the code weighs enough, then by whether it is well met. */
const quadrants: readonly (readonly Quadrant[])[] = [
	['quiet-and-low', 'already-there'],
	['look-here-first', 'keep-this'],
];

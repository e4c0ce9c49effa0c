import { chanceOfAtLeast } from './hypergeometric';

/** Tables less likely than this beside the likeliest add nothing to a double. */
const negligible = 1e-20;

/** Fisher's two-sided exact test of k1 of n1 against k2 of n2, 0 … 1: all tables at most as likely as this one. */
export function fisherTwoSided(k1: number, n1: number, k2: number, n2: number): number {
	const [drawn, top] = [k1 + k2, Math.min(k1 + k2, n1)];
	const rest = n2 - drawn;
	/** Weights beside the likeliest table, outwards from it, so that none underflows. */
	const weights = new Map<number, number>();
	const mode = Math.floor(((drawn + 1) * (n1 + 1)) / (n1 + n2 + 2));
	for (let at = mode, weight = 1; at <= top && weight > negligible; at++) {
		weights.set(at, weight);
		weight *= ((drawn - at) * (n1 - at)) / ((at + 1) * (rest + at + 1));
	}
	for (let at = mode, weight = 1; at >= 0 && weight > negligible; at--) {
		weights.set(at, weight);
		weight *= (at * (rest + at)) / ((drawn - at + 1) * (n1 - at + 1));
	}
	const here = weights.get(k1) ?? 0;
	let [sum, tail] = [0, 0];
	for (const weight of weights.values()) {
		sum += weight;
		// Tables as likely as this one differ from it by rounding.
		if (weight <= here * (1 + 1e-7)) tail += weight;
	}
	return tail / sum;
}

/** Chance that the second rate is above the first, 0 … 1, under Beta(1, 1) priors (closed form by Altham, 1969). */
export function probGreater(k1: number, n1: number, k2: number, n2: number): number {
	return chanceOfAtLeast(k1 + 1, { drawn: k1 + k2 + 1, marked: n1 + 1, all: n1 + n2 + 2 });
}

/** Beta-Binomial mean of k of n, 0 … 1, for periods of different n; half a note each way by default (Jeffreys). */
export function shrunk(k: number, n: number, a = 0.5, b = 0.5): number {
	return (k + a) / (n + a + b);
}

/** A fourfold table by its margins: `drawn` of `all`, of which `marked` are marked. */
export interface Margins {
	readonly drawn: number;
	readonly marked: number;
	readonly all: number;
}

/** Chance that at least x of the drawn are marked, 0 … 1: Fisher's one-sided exact test, at every n. */
export function chanceOfAtLeast(x: number, margins: Margins): number {
	const { drawn, marked, all } = margins;
	// Summed away from the mean, terms shrink: the sum can stop where they add nothing.
	return x > (drawn * marked) / all
		? tail(x, margins)
		: 1 - tail(drawn - x + 1, { drawn, marked: all - marked, all });
}

/** @param x above the mean. */
function tail(x: number, { drawn, marked, all }: Margins): number {
	const rest = all - drawn - marked;
	const top = Math.min(drawn, marked);
	if (x > top) return 0;
	let chance = Math.exp(lnChoose(marked, x) + lnChoose(all - marked, drawn - x) - lnChoose(all, drawn));
	let sum = 0;
	for (let at = x; at <= top && chance > sum * 1e-15; at++) {
		sum += chance;
		chance *= ((drawn - at) * (marked - at)) / ((at + 1) * (rest + at + 1));
	}
	return Math.min(1, sum);
}

function lnChoose(n: number, k: number): number {
	return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}

/** Log-gamma of n + 1 by Stirling's series, to 1e-12. */
function lnFactorial(n: number): number {
	if (n < smallFactorials.length) return smallFactorials[n] as number;
	const inverse = 1 / n;
	const square = inverse * inverse;
	const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
	return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
}

/** Below 20, where the series is too coarse. */
const smallFactorials = Array.from({ length: 20 }, (_, n) => {
	let product = 1;
	for (let factor = 2; factor <= n; factor++) product *= factor;
	return Math.log(product);
});

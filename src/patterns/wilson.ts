/** Standard normal quantile of 0.975. */
const z = 1.959963984540054;

export interface Range {
	/** 0 … 1. */
	readonly low: number;
	readonly high: number;
}

/** Wilson's score interval (95 %) of k of n, within 0 … 1; all of it for n = 0. */
export function wilson(k: number, n: number): Range {
	if (n === 0) return { low: 0, high: 1 };
	const share = k / n;
	const scale = 1 + (z * z) / n;
	const middle = (share + (z * z) / (2 * n)) / scale;
	const reach = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / scale;
	return { low: k === 0 ? 0 : middle - reach, high: k === n ? 1 : middle + reach };
}

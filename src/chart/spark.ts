/** A point of a line: right and down, as fractions of its frame. */
export interface SparkPoint {
	readonly x: number;
	readonly y: number;
}

/** Counts in order as a line from left to right, the highest at the top; one count stands in the middle. @param most what reaches the top. */
export function sparkPoints(counts: readonly number[], most: number): SparkPoint[] {
	const last = counts.length - 1;
	return counts.map((count, at) => ({
		x: last === 0 ? 0.5 : at / last,
		y: most === 0 ? 1 : 1 - Math.min(1, count / most),
	}));
}

/** Side of a square whose area stands for `n` of at most `most`: 0 where there is nothing, 1 for the most. */
export function squareSide(n: number, most: number): number {
	return n <= 0 || most <= 0 ? 0 : Math.sqrt(Math.min(1, n / most));
}

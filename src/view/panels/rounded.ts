/** A number with at most so many digits after the point, and none that say nothing. */
export function rounded(n: number, digits = 1): string {
	return String(Number(n.toFixed(digits)));
}

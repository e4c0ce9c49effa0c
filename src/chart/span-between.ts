/** Where a line between two marks begins, and how long it is, whichever comes first; all are fractions of one scale. */
export function spanBetween(a: number, b: number): { readonly from: number; readonly length: number } {
	return { from: Math.min(a, b), length: Math.abs(a - b) };
}

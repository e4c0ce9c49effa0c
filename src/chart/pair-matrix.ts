interface Pair {
	readonly a: string;
	readonly b: string;
	readonly together: number;
}

/** Pairs as a lower triangle: each row against the columns before it; undefined where two make no pair. */
export interface PairMatrix<P extends Pair> {
	/** The first code has no row, the last no column. */
	readonly codes: readonly string[];
	/** `cells[r][c]` pairs `codes[r + 1]` with `codes[c]`. */
	readonly cells: readonly (readonly (P | undefined)[])[];
}

/** Codes with the most company first, so that what stands together often lies in one corner. */
export function pairMatrix<P extends Pair>(pairs: readonly P[]): PairMatrix<P> {
	const company = new Map<string, number>();
	const byCodes = new Map<string, P>();
	for (const pair of pairs) {
		for (const code of [pair.a, pair.b]) company.set(code, (company.get(code) ?? 0) + pair.together);
		byCodes.set(`${pair.a} ${pair.b}`, pair).set(`${pair.b} ${pair.a}`, pair);
	}
	const codes = [...company.keys()].sort(
		(a, b) => (company.get(b) ?? 0) - (company.get(a) ?? 0) || (a < b ? -1 : 1),
	);
	return {
		codes,
		cells: codes
			.slice(1)
			.map((row, at) =>
				codes.slice(0, -1).map((column, c) => (c <= at ? byCodes.get(`${row} ${column}`) : undefined)),
			),
	};
}

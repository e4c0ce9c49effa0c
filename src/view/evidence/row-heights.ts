/**
 * Heights of the rows of a long list in px, measured or expected. A Fenwick tree: whatever the number of rows, a
 * change and a question cost its logarithm.
 */
export class RowHeights {
	private readonly heights: Float64Array;
	/** From 1; each holds the sum of as many heights up to it as its lowest bit says. */
	private readonly sums: Float64Array;

	constructor(
		readonly length: number,
		heightOf: (row: number) => number,
	) {
		this.heights = Float64Array.from({ length }, (_, row) => heightOf(row));
		this.sums = new Float64Array(length + 1);
		this.sums.set(this.heights, 1);
		for (let at = 1; at <= length; at++) {
			const above = at + (at & -at);
			if (above <= length) this.sums[above] = (this.sums[above] ?? 0) + (this.sums[at] ?? 0);
		}
	}

	of(row: number): number {
		return this.heights[row] ?? 0;
	}

	set(row: number, height: number): void {
		const change = height - this.of(row);
		this.heights[row] = height;
		for (let at = row + 1; at <= this.length; at += at & -at) this.sums[at] = (this.sums[at] ?? 0) + change;
	}

	/** How far below the first row's top a row begins; that of `length` is the height of all. */
	topOf(row: number): number {
		let top = 0;
		for (let at = Math.min(row, this.length); at > 0; at -= at & -at) top += this.sums[at] ?? 0;
		return top;
	}

	/** The row at a distance from the first row's top; beyond the ends the first or the last. */
	rowAt(distance: number): number {
		let row = 0;
		let left = distance;
		for (let step = 1 << (31 - Math.clz32(this.length)); step > 0; step >>= 1) {
			const sum = this.sums[row + step];
			if (row + step > this.length || sum === undefined || sum > left) continue;
			row += step;
			left -= sum;
		}
		return Math.max(0, Math.min(row, this.length - 1));
	}
}

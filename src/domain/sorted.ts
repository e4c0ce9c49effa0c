/** Index of the first entry whose key is at least `least`, in a list that ascends by key; its length where none is. */
export function firstAtLeast<T>(list: ArrayLike<T>, least: number, keyOf: (entry: T) => number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (keyOf(list[middle] as T) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

export const itself = (entry: number): number => entry;

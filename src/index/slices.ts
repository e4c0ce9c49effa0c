export interface SliceClock {
	/** Milliseconds. */
	readonly now: () => number;
	/** Lets everything else have its turn. */
	readonly pause: () => Promise<void>;
	/** True once nobody wants the rest any more. */
	readonly isStopped: () => boolean;
}

/** Longest stretch of work without a pause, milliseconds: half a frame. */
export const sliceLength = 8;

/** Does `work` for each item, in order, never longer than one slice at a stretch. Returns the number of slices. */
export async function inSlices<T>(
	items: Iterable<T>,
	work: (item: T) => void,
	clock: SliceClock,
): Promise<number> {
	let slices = 1;
	let end = clock.now() + sliceLength;
	for (const item of items) {
		if (clock.now() >= end) {
			await clock.pause();
			slices++;
			end = clock.now() + sliceLength;
		}
		if (clock.isStopped()) break;
		work(item);
	}
	return slices;
}

import type { Range } from '../metadata';

/** How many sentences in a row speak together where a block ends between them. */
const together = 3;

/**
 * The sentences, counted through a text, that are read together: those of one block, and three in a row over the ends of
 * blocks. None inside another; words that lie further apart than that are no sign of one thought.
 */
export function neighbourhoodsIn(sentencesPerBlock: readonly number[]): Range[] {
	const blocks: Range[] = [];
	let end = 0;
	for (const count of sentencesPerBlock) blocks.push({ from: end, to: (end += count) });
	const found = blocks.filter(({ from, to }) => to > from && (to - from >= together || to - from === end));
	let block = 0;
	for (let from = 0; from < end; from++) {
		const to = Math.min(from + together, end);
		while ((blocks[block] as Range).to <= from) block++;
		if (to > (blocks[block] as Range).to) found.push({ from, to });
		if (to === end) break;
	}
	return found;
}

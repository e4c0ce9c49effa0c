import type { Code } from '../codes';
import type { Lens } from '../lenses';
import type { CodeBook, CodeEntry } from './book';

/** How many words to begin with a lens has. */
const most = 6;

/** Six codes of a lens to begin with, from all over the book. */
export function startersOf(book: CodeBook, lens: Lens, without: readonly Code[]): readonly CodeEntry[] {
	const known = [...book.values()].filter(
		(entry) =>
			entry.lens === lens && entry.tier === 'starter' && !entry.isHidden && !without.includes(entry.code),
	);
	const spread = Array.from({ length: most }, (_, at) => known[Math.floor((at * known.length) / most)]);
	return [...new Set(spread)].filter((entry) => entry !== undefined);
}

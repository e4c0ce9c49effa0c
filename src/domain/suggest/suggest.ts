import { choose } from './choose';
import { speaksOfDanger } from './danger';
import { isFramed } from './frame';
import { readingsOf } from './reading';
import type { SuggestOptions, Suggestion } from './suggestion';
import { weigh } from './weigh';

/** Strength from which a code is proposed: in a long text, words meet by chance. */
const threshold = 0.46;
const perDoubling = 0.03;

/** At most six codes that a text hints at, one per theme; none where it speaks of danger. Offsets are those of `text`. */
export function suggestTags(text: string, options: SuggestOptions): readonly Suggestion[] {
	if (speaksOfDanger(text)) return [];
	const { book, roots, isFantasy = false } = options;
	const readings = [...readingsOf(text, roots)];
	const length = readings.reduce((sum, { tokens }) => sum + tokens.length, 0);
	if (!isFantasy && !isFramed(readings, book)) return [];
	const doublings = Math.max(0, Math.log2(length / 60));
	return choose(weigh(readings, book), options, Math.min(0.75, threshold + perDoubling * doublings));
}

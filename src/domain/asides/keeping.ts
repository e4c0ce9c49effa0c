import { applied, type Change } from '../tagging/change';
import { wayBack, type WayBack } from '../written-change';
import { planCallout } from './callout';

/** Words in the editor's form, and where they began when they were found. */
export interface FoundWords {
	readonly words: string;
	readonly from: number;
}

/** Where words stand by now: where they were found, or in the one place that has them; -1 where there is none. */
export function placeNow(text: string, { words, from }: FoundWords): number {
	const first = text.indexOf(words);
	if (text.startsWith(words, from)) return from;
	return first === text.lastIndexOf(words) ? first : -1;
}

/**
 * Callouts for words of one note, all to be written at once, each with a way back of its own; the ways are gone in the
 * reverse order. Left out are words that are gone or cannot be in a callout.
 */
export function planCallouts<W extends FoundWords>(
	text: string,
	found: readonly W[],
): { readonly changes: readonly Change[]; readonly ways: ReadonlyMap<W, WayBack> } {
	const places = found.map((words) => ({ words, from: placeNow(text, words) }));
	const ways = new Map<W, WayBack>();
	let changes: readonly Change[] = [];
	let after = text;
	let above = text.length;
	// The last first: what stands above stays where it is.
	for (const { words, from } of places.sort((a, b) => b.from - a.from)) {
		const to = from + words.words.length;
		const planned = from < 0 || to > above ? undefined : planCallout(after, { from, to });
		if (planned === undefined) continue;
		ways.set(words, wayBack(after, planned));
		after = applied(after, planned);
		changes = [...planned, ...changes];
		above = from;
	}
	return { changes, ways };
}

import type { SearchMatches, SearchResult } from 'obsidian';

/** Writes text into an element with the matched parts marked; `offset` is added to each position. */
export function renderMatches(
	el: HTMLElement | DocumentFragment,
	text: string,
	matches: SearchMatches | null,
	offset = 0,
): void {
	let written = 0;
	for (const [start, end] of matches ?? []) {
		const [from, to] = [Math.max(written, start + offset), Math.min(text.length, end + offset)];
		if (to <= from) continue;
		el.appendText(text.slice(written, from));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
		written = to;
	}
	el.appendText(text.slice(written));
}

/** The same for a whole search result. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
	renderMatches(el, text, result.matches, offset);
}

import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

/** A match, or null: higher scores are better, none is above zero; matches are ranges of the text searched. */
export type Search = (text: string) => SearchResult | null;

function isWordStart(text: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function addRange(matches: SearchMatches, from: number, to: number): void {
	const last = matches.at(-1);
	if (last && last[1] === from) last[1] = to;
	else matches.push([from, to]);
}

/** Costs: each break in the match, a match that starts inside a word, and a little for late and long texts. */
function scoreOf(text: string, matches: SearchMatches): number {
	const inside = matches.filter(([from]) => !isWordStart(text, from)).length;
	const start = matches[0]?.[0] ?? 0;
	return -((matches.length - 1) * 0.5 + inside * 0.5 + start * 0.01 + text.length * 0.001);
}

/** The characters of `word` in their order, taken at word starts where possible. */
function findSpread(text: string, word: string): SearchMatches | null {
	const matches: SearchMatches = [];
	let at = 0;
	for (const character of word) {
		const next = text.indexOf(character, at);
		if (next < 0) return null;
		addRange(matches, next, next + character.length);
		at = next + character.length;
	}
	return matches;
}

function findWord(text: string, word: string): SearchMatchPart[] | null {
	const whole = text.indexOf(word);
	return whole >= 0 ? [[whole, whole + word.length]] : null;
}

function wordsOf(query: string): string[] {
	return query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
}

function prepare(query: string, find: (text: string, word: string) => SearchMatches | null): Search {
	const words = wordsOf(query);
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatches = [];
		for (const word of words) {
			const found = find(lower, word);
			if (!found) return null;
			matches.push(...found);
		}
		matches.sort((a, b) => a[0] - b[0]);
		return { score: words.length === 0 ? 0 : scoreOf(text, matches), matches };
	};
}

/** Every word of the query, whole, in any order. */
export function prepareSimpleSearch(query: string): Search {
	return prepare(query, findWord);
}

/** Every word of the query, whole where it occurs, else its characters in their order. */
export function prepareFuzzySearch(query: string): Search {
	return prepare(query, (text, word) => findWord(text, word) ?? findSpread(text, word));
}

/** Best first, in place. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

import { isDraining, slugCode, type Code } from '../codes';
import type { CodeBook } from './book';
import { areRelated } from './relations';

/** Whether two codes are of one theme: the same, or related by one step. What drains is so with itself alone. */
export function isOneTheme(book: CodeBook, a: Code, b: Code): boolean {
	if (a === b) return true;
	return !isDraining(a) && !isDraining(b) && areRelated(book, slugCode(a), slugCode(b));
}

/**
 * Words that are of one theme, each in one theme at most. `related` is one step, never chained: a theme is a hub, a code
 * of the words, with the words that carry it or a code related to it. The hub with most words comes first and takes its
 * words; words with the same key are the same.
 */
export function themesIn<Words extends { readonly codes: readonly Code[] }>(
	said: readonly Words[],
	book: CodeBook,
	keyOf: (words: Words) => string,
): readonly (readonly Words[])[] {
	const hubs = [...new Set(said.flatMap(({ codes }) => codes))];
	const themes: (readonly Words[])[] = [];
	let left = said;
	for (;;) {
		const [members, count] = hubs
			.map((hub) => left.filter(({ codes }) => codes.some((code) => isOneTheme(book, hub, code))))
			.map((found) => [found, new Set(found.map(keyOf)).size] as const)
			.reduce((best, next) => (next[1] > best[1] ? next : best), [[], 0]);
		if (count < 2) return themes;
		themes.push(members);
		const taken = new Set(members);
		left = left.filter((words) => !taken.has(words));
	}
}

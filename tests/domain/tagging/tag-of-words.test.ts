import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../../src/domain/codes';
import { tagOfWords } from '../../../src/domain/tagging/tag-of-words';

/** Where the tag of these words was found, by what stands before it. */
function found(text: string, words: string): string | undefined {
	const from = text.indexOf(words);
	const tag = tagOfWords(text, { from, to: from + words.length }, 'need/calm', defaultRoots);
	return tag && text.slice(0, tag.from);
}

describe('the tag of words', () => {
	it.each([
		['ends their sentence', 'Milk. #need/calm Hay. #need/calm', 'Hay.', 'Milk. #need/calm Hay. '],
		['stands behind their highlight', 'So ==much milk== #need/calm.', 'much milk', 'So ==much milk== '],
		['is one of several', 'Milk. #value/nature #Need/Calm', 'Milk.', 'Milk. #value/nature '],
		['stands alone below their block', 'Milk.\n\n#need/calm', 'Milk.', 'Milk.\n\n'],
		[
			'stands below other tags',
			'- Milk.\n  - #value/nature #need/calm',
			'Milk.',
			'- Milk.\n  - #value/nature ',
		],
	])('%s', (_, text, words, before) => {
		expect(found(text, words)).toBe(before);
	});

	it.each([
		['marks other words', 'Milk. Hay. #need/calm', 'Milk.'],
		['stands alone below other words', 'Milk.\n\nHay.\n\n#need/calm', 'Milk.'],
		['is a rating', 'Milk.\n\n- #need/calm 3/5', 'Milk.'],
		['is another', 'Milk. #value/nature', 'Milk.'],
	])('is none that %s', (_, text, words) => {
		expect(found(text, words)).toBeUndefined();
	});
});

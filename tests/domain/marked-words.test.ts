import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { markedWords } from '../../src/domain/tagging/marked-words';

function marked(text: string): string | undefined {
	const at = text.search(/#(?:value|energy|need)\//);
	const span = markedWords(text, at, defaultRoots);
	return span && text.slice(span.from, span.to);
}

describe('the words that a tag marks on screen', () => {
	it.each([
		['the sentence that it ends', 'One. Two words. #value/order Three.', 'Two words.'],
		['the highlight before it', 'I like ==the bell== #value/order best.', 'the bell'],
		[
			'the block above a block of tags alone',
			'A ferry, over and back.\n\n#value/order\n',
			'A ferry, over and back.',
		],
		['the parent of an item of tags alone', '- a bell\n  - #value/order\n', 'a bell'],
		['the parent in a list of several levels', '- a bell\n  - a rope\n  - #value/order\n', 'a bell'],
		['the last item of the list above', '- a bell\n- a rope\n\n#value/order\n', 'a rope'],
		['what stands above a prompt', 'A ferry.\n\n> [!ask] Why?\n\n#value/order\n', 'A ferry.'],
		['a heading that is underlined', 'Ferries\n===\n\n#value/order\n', 'Ferries'],
		['a row without outer pipes', 'a | b\n---|---\nbell | rope #value/order', 'bell | rope'],
		['our heading in an everyday note', '## What repeats\n\n#value/order\n', 'What repeats'],
		['the heading above', '## Ferries\n\n#value/order\n', 'Ferries'],
		['its own heading', '## Ferries #value/order\n', 'Ferries'],
		['words with emoji and combining marks', 'A 🐐 cafe\u0301. #value/order', 'A 🐐 cafe\u0301.'],
	])('are %s', (_, text, words) => {
		expect(marked(text)).toBe(words);
	});

	it.each([
		['a move', '- [ ] ring the bell #value/order'],
		['a bare rating', '- #value/order 3/5'],
		['a note of tags alone', '#value/order'],
		['a note below our heading', '---\nhatch-kind: jot\n---\n## What repeats\n\n#value/order\n'],
	])('are none in %s', (_, text) => {
		expect(marked(text)).toBeUndefined();
	});
});

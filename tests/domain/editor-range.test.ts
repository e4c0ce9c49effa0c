import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorRange } from '../../src/domain/editor-range';

/** Where the first `words` of a file's text are found in the editor. */
function found(file: string, words: string, editor: string, shown = words): string | undefined {
	const from = file.indexOf(words);
	const range = editorRange(file, { from, to: from + words.length }, shown, editor);
	return range && editor.slice(range.from, range.to);
}

describe('a range of the file in the editor', () => {
	it('allows for line breaks of two characters and a byte order mark', () => {
		expect(
			editorRange('\uFEFFone\r\ntwo\r\nthree', { from: 11, to: 16 }, 'three', 'one\ntwo\nthree'),
		).toEqual({
			from: 8,
			to: 13,
		});
	});

	it('follows words that have moved, to the nearest place', () => {
		expect(editorRange('goats', { from: 0, to: 5 }, 'goats', 'more goats and goats')).toEqual({
			from: 5,
			to: 10,
		});
	});

	it('is nothing where the words are gone, or the file has others there now', () => {
		expect(found('goats on a hill', 'goats', 'sheep on a hill')).toBeUndefined();
		expect(found('sheep on a hill', 'sheep', 'sheep on a hill', 'goats')).toBeUndefined();
	});

	it('is exactly the words, whatever stands before them', () => {
		const line = fc.stringMatching(/^[a-zäß🐐 ]{0,12}$/u);
		fc.assert(
			fc.property(fc.array(line), line, fc.constantFrom('\n', '\r\n'), (before, after, lineBreak) => {
				const file = [...before, 'QUITE unlike', after].join(lineBreak);
				expect(found(file, 'QUITE unlike', file.replaceAll(lineBreak, '\n'))).toBe('QUITE unlike');
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorRange } from '../../src/domain/editor-range';
import { fingerprint } from '../../src/domain/fingerprint';

/** What is selected in the editor for words read in a file, which may have changed since. */
function found(file: string, words: string, editor: string, changed = file): string | undefined {
	const from = file.indexOf(words);
	const place = { from, to: from + words.length, print: fingerprint(words) };
	const range = editorRange(changed, place, editor);
	return range && editor.slice(range.from, range.to);
}

describe('a range of the file in the editor', () => {
	it('allows for line breaks of two characters and a byte order mark', () => {
		const place = { from: 11, to: 16, print: fingerprint('three') };
		expect(editorRange('\uFEFFone\r\ntwo\r\nthree', place, 'one\ntwo\nthree')).toEqual({ from: 8, to: 13 });
	});

	it('follows words that have moved, to the nearest place', () => {
		const place = { from: 0, to: 5, print: fingerprint('goats') };
		expect(editorRange('goats', place, 'more goats and goats')).toEqual({ from: 5, to: 10 });
	});

	it('is nothing where the words are gone, or the file has others there now', () => {
		expect(found('goats on a hill', 'goats', 'sheep on a hill')).toBeUndefined();
		expect(found('goats on a hill', 'goats', 'goats on a hill', 'sheep on a hill')).toBeUndefined();
	});

	it.each(['[[Folder/Farm|the farm]] calls', '![[goat.png]] a goat', '*[[A|b]]* c', 'A%%note%%b'])(
		'does not mind marks: %s',
		(words) => expect(found(`So: ${words}.`, words, `So: ${words}.`)).toBe(words),
	);

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

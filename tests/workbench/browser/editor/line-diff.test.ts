import { Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './line-diff';

const textOf = (text: string) => Text.of(text.split('\n'));
const lines = fc.array(fc.constantFrom('', 'a', 'b', 'ab', 'a b c'), { maxLength: 8 });
const someText = lines.map((all) => all.join('\n'));

describe('the change between two texts', () => {
	it('turns the one into the other', () => {
		fc.assert(
			fc.property(someText, someText, (before, after) => {
				expect(changesBetween(textOf(before), textOf(after)).apply(textOf(before)).toString()).toBe(after);
			}),
			{ numRuns: 2000 },
		);
	});

	it('is nothing for the same text', () => {
		fc.assert(fc.property(someText, (text) => changesBetween(textOf(text), textOf(text)).empty));
	});

	it('leaves a cursor between two changed lines where it is', () => {
		const changes = changesBetween(textOf('one\nkeep\ntwo'), textOf('ones\nkeep\ntwos'));
		expect(changes.mapPos('one\nke'.length)).toBe('ones\nke'.length);
	});
});

import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { type NamedTag, tagNamer } from '../../src/domain/chips';
import { codeReader, defaultRoots } from '../../src/domain/codes';
import { visibleTags } from '../../src/editor/visible-tags';

const named = tagNamer({ codeOf: codeReader(defaultRoots), labelOf: (code: string) => code });

/** A reader that notes down what it reads. */
function reader() {
	const texts: string[] = [];
	const read = visibleTags((text): NamedTag[] => {
		texts.push(text);
		return named(text);
	});
	return { texts, read };
}

const docOf = (...lines: string[]) => Text.of(lines);
const whole = (doc: Text) => [{ from: 0, to: doc.length }];
const tagged = (count: number) => Array.from({ length: count }, (_, line) => `${line} #value/nature`);

describe('visible tags', () => {
	it('are found at their places in the text', () => {
		const doc = docOf('Goats', '🐐\té #value/nature #need/calm', '', '#energy/quiet');
		const found = reader().read(doc, whole(doc));
		expect(found.map(({ from, to }) => doc.sliceString(from, to))).toEqual([
			'#value/nature',
			'#need/calm',
			'#energy/quiet',
		]);
	});

	it('are read again only on lines that changed or came into sight', () => {
		const { texts, read } = reader();
		const lines = tagged(60);
		read(docOf(...lines), whole(docOf(...lines.slice(0, 50))));
		expect(texts.splice(0)).toHaveLength(50);
		lines[7] = 'changed #need/calm';
		read(docOf(...lines), whole(docOf(...lines.slice(0, 52))));
		expect(texts).toEqual(['changed #need/calm', ...lines.slice(50, 52)]);
	});

	it('are found once where one line is visible in two pieces', () => {
		const doc = docOf(`Goats #value/nature ${'x'.repeat(40)} #need/calm`);
		const pieces = [
			{ from: 0, to: 20 },
			{ from: 30, to: doc.length },
		];
		expect(reader().read(doc, pieces)).toHaveLength(2);
	});

	it('are found on the visible part of a very long line, of which no more is read', () => {
		const { texts, read } = reader();
		const doc = docOf('word #value/nature '.repeat(1100));
		const found = read(doc, [{ from: 9_007, to: 10_003 }]);
		expect(texts.join('').length).toBeLessThan(1040);
		expect(found.every(({ from, to }) => doc.sliceString(from, to) === '#value/nature')).toBe(true);
		expect(found.length).toBeGreaterThan(50);
	});

	it('are found in a very long line without a space', () => {
		const doc = docOf(`${'牛'.repeat(5000)}*#value/nature`);
		expect(reader().read(doc, [{ from: 4000, to: doc.length }])).toHaveLength(1);
	});
});

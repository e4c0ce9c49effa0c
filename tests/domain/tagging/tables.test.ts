import { describe, expect, it } from 'vitest';
import { evidenceIn, tagged } from './marked';

describe('a row of a table', () => {
	it.each([
		['no outer pipes', 'when | what\n--- | ---\nMay | A fer¦ry\nJune | A bell', 'A ferry #value/nature'],
		['one before', '| when | what\n|---|---\n| May | A fer¦ry\n| June | A bell', 'A ferry #value/nature'],
		['one behind', 'when | what |\n---|:-:|\nMay | A fer¦ry |\nJune | A bell |', 'A ferry #value/nature |'],
		['its head', 'when | wh¦at\n--- | ---\nMay | A ferry', 'what #value/nature'],
		[
			'a line without pipes',
			'| when | what |\n|---|---|\n| May | A ferry |\nA be¦ll',
			'A bell #value/nature',
		],
		['a first row of one cell', '| when |\n|---|\n| Ma¦y |', '| May #value/nature |'],
		['an escaped pipe', 'a \\| b | c\n--- | ---\nd | ¦e', 'd | e #value/nature'],
		['a quote', '> | a | b |\n> |---|---|\n> | c | ¦d |', '| d #value/nature |'],
	])('has its tag at its own end: %s', (_, before, end) => {
		const after = tagged(before);
		expect(after.replace(' #value/nature', '')).toBe(before.replace('¦', ''));
		expect(after.split('\n').find((line) => line.includes('#'))).toContain(end);
	});

	it.each([
		'when | what\n--¦- | ---\nMay | A ferry',
		'| when | what |\n| --- |¦ --- |\n| May | A ferry |',
		'> when | what\n> ¦--- | ---\n> May | A ferry',
	])('is none where a table draws its line: %j', (marked) => {
		expect(tagged(marked)).toBe('nothing-there');
	});

	it('is a passage of its own where head and body are selected', () => {
		expect(tagged('when | wh‹at\n--- | ---\nMay | A fer›ry\nJune | A bell')).toBe(
			'when | ==what== #value/nature\n--- | ---\nMay | A ferry #value/nature\nJune | A bell',
		);
	});

	it('is tagged whole or by words of one cell', () => {
		expect(tagged('a | b | c\n---|---|---\nMay | ‹June› | July')).toContain('| ==June== #value/nature |');
		expect(tagged('a | b | c\n---|---|---\n‹May | June› | July')).toBe('not-here');
	});

	it('marks what the index reads', () => {
		const after = tagged('when | what\n--- | ---\nMay | A ferry\n\nSheep.\n- a | b\nJu¦ne | A bell');
		expect(evidenceIn(after)).toEqual(['value/nature: a | b June | A bell']);
		expect(evidenceIn(tagged('when | what\n--- | ---\nMay | A fer¦ry'))).toEqual([
			'value/nature: May A ferry',
		]);
	});

	it.each([
		['lines that are no table', 'a | b\nc | ¦d', 'a | b\nc | d #value/nature'],
		['fewer cells below than above', 'a | b\n---|\nc | ¦d', 'a | b\n---|\nc | d #value/nature'],
	])('is not seen in %s', (_, before, after) => expect(tagged(before)).toBe(after));
});

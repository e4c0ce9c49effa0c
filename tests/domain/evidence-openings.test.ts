import { expect, it } from 'vitest';
import { proseOf } from '../../src/domain/evidence/prose';
import { tokensOf } from '../../src/domain/suggest/words';

const size = 200_000;
const filled = (piece: string) => piece.repeat(size / piece.length);

/** Reads a paragraph of as many lines as there are in the text. */
function read(text: string) {
	let to = -1;
	const lines = text.split('\n').map((line) => {
		const from = to + 1;
		to = from + line.length;
		return { from, to };
	});
	return proseOf(text, { from: 0, to: text.length, shape: 'text', lines: () => lines }, []);
}

/** Milliseconds; what grows with the square takes half a minute at this size. */
function timeOf(act: () => unknown): number {
	const start = performance.now();
	act();
	return performance.now() - start;
}

it.each([
	...[
		'![[',
		'![',
		'![](',
		'[[',
		'[',
		'[^',
		'[a](',
		'[a]( "',
		'[a]((',
		'](',
		'`',
		'`` ',
		'==',
		'==a ',
		'%%',
		'%% ',
	],
	...['$', '$a ', '$$', '$a\\$ ', '<', '<a ', '<!--', '<https://', '*a ', '_a ', '~~a ', '\\', ' ^', '^a '],
])('openings without an end are read in one pass: %s', (opening) => {
	expect(timeOf(() => read(filled(opening)))).toBeLessThan(4000);
});

it.each([
	['ends of another kind', `${filled('*a ')}${filled('a_ ')}`],
	['a late single bracket', `${filled('![[')}]`],
	['spaces inside a line', `a${filled(' ')}b\nc`],
	['marks inside a line', `a${filled('*')}b\nc`],
	['runs of backticks', Array.from({ length: 600 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
])('so are %s', (_, text) => {
	expect(timeOf(() => read(text))).toBeLessThan(4000);
});

it.each(['#a #b ', 'https://x.org ', 'a #b ', "a's "])('words are found in one pass: %s', (piece) => {
	expect(timeOf(() => tokensOf(filled(piece)))).toBeLessThan(4000);
});

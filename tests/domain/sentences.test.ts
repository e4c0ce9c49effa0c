import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sentencesOf } from '../../src/domain/evidence/sentences';

const sentences = (text: string) =>
	sentencesOf(text, new Set()).map(({ from, to }) => text.slice(from, to).trim());

describe('sentences of a long text', () => {
	it('end where they would if the text were looked at as a whole', () => {
		const whole = new Intl.Segmenter('en', { granularity: 'sentence' });
		const bits = [
			'Rain',
			'go',
			' ',
			'.',
			'. ',
			'?',
			'…',
			'"',
			'(',
			'\n',
			'\r\n',
			'\r',
			'3',
			'- ',
			'😀',
			'!)',
		];
		const long = fc.constantFrom('word '.repeat(397), '('.repeat(1990), 'Sun. '.repeat(398));
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constantFrom(...bits), { arbitrary: long, weight: 1 }), { maxLength: 40 }),
				(parts) => {
					const text = parts.join('');
					const expected = [...whole.segment(text)].map(({ segment }) => segment.trim());
					expect(sentences(text)).toEqual(expected.filter((said) => said !== ''));
				},
			),
			{ numRuns: 300 },
		);
	});

	it.each(['- a\n', '\r', 'Rain. ', 'word ', 'https://x?B', '"('])(
		'are found with work that grows like the text: %j',
		(unit) => {
			const text = unit.repeat(100_000 / unit.length);
			const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
			sentencesOf(text, new Set());
			const sizes = segment.mock.calls.map(([piece]) => piece.length);
			segment.mockRestore();
			const [most, all] = [Math.max(...sizes), sizes.reduce((sum, size) => sum + size, 0)];
			expect(all).toBeLessThan(text.length * 3);
			if (/[\n\r.]/.test(unit)) expect(most).toBe(2000);
		},
	);

	it('go on inside a web address, however long, and end with it', () => {
		expect(sentences(`See https://a.b/${'x?Y'.repeat(2000)} there. Sun.`)).toHaveLength(2);
		expect(sentences('https://a? And https://b!C now.')).toEqual(['https://a?', 'And https://b!C now.']);
	});
});

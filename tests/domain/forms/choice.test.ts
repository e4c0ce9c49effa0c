import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceIn, choiceLine } from '../../../src/domain/forms/choice';

const options = ['once', 'now and then, a few times', 'now', 'every week'];

describe('a choice', () => {
	it.each([
		['', [], ''],
		['once', ['once'], ''],
		['Once, every week', ['once', 'every week'], ''],
		['now and then, a few times, once', ['now and then, a few times', 'once'], ''],
		['now,once\n\nas I like', ['now', 'once'], 'as I like'],
		['once, once', ['once'], ''],
		['once\nas I like', ['once'], 'as I like'],
		['once, or twice', [], 'once, or twice'],
		['once,', [], 'once,'],
		['as I like\nonce', [], 'as I like\nonce'],
	])('is told apart from words: %j', (answer, picked, words) => {
		expect(choiceIn(answer, options)).toEqual({ picked, words });
	});

	it('reads back with any words', () => {
		const some = fc.uniqueArray(fc.constantFrom(...options));
		const said = fc.constantFrom('', 'Words.', 'Two\n\nparagraphs', '- a list\n- of two');
		fc.assert(
			fc.property(some, said, (picked, words) => {
				expect(choiceIn(choiceLine(picked, words), options)).toEqual({ picked, words });
			}),
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagBetween } from '../../../src/domain/completion/tag-between';
import { findTags } from '../../../src/domain/tags';

const written = (before: string, after: string) => {
	const { text, cursor } = tagBetween(before, 'value/order', after);
	return `${before}${text.slice(0, cursor)}|${text.slice(cursor)}${after}`;
};

describe('a tag in place of what was typed', () => {
	it.each([
		['', '', '#value/order|'],
		['with regulars', '', 'with regulars #value/order|'],
		['with regulars ', '', 'with regulars #value/order|'],
		['\t', '', '\t#value/order|'],
		['(', ')', '( #value/order|)'],
		['==calm==', '.', '==calm== #value/order|.'],
		['with ', ' and', 'with #value/order| and'],
		['with ', 'and', 'with #value/order| and'],
		['', '#need/calm', '#value/order| #need/calm'],
		['山羊', '在', '山羊 #value/order| 在'],
		['🐐', '🐐', '🐐 #value/order| 🐐'],
	])('between %j and %j', (before, after, line) => expect(written(before, after)).toBe(line));

	it('is always found as it was meant', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
				const { text, cursor } = tagBetween(before, 'value/order', after);
				const to = before.length + cursor;
				expect(findTags(before + text + after)).toContainEqual({
					...{ tag: '#value/order', from: to - '#value/order'.length, to },
				});
			}),
		);
	});
});

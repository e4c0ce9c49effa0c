import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationsIn, withConversation } from '../../../src/domain/follow-through/conversations';
import { readForm } from '../../../src/domain/forms/read';
import { inquiryForm } from '../../../src/domain/forms/specs';
import { bodyOf } from '../../../src/domain/forms/write';
import { said } from '../forms/said';

const empty = { who: '', role: '', asked: [], learnt: '', surprised: '', next: '' };
const talk = {
	...empty,
	day: '2026-05-03',
	who: 'A. K.',
	role: 'runs a café',
	asked: ['what does an ordinary day look like?', 'what is hard about it?'],
	learnt: 'mornings start at five',
	next: 'the woman at the start-up centre',
};
const logged = [
	'- 2026-05-03, A. K., runs a café',
	'  - asked: what does an ordinary day look like? · what is hard about it?',
	'  - learnt: mornings start at five',
	'  - whom else to ask: the woman at the start-up centre',
].join('\n');

describe('a conversation', () => {
	it('is an item with what was asked and learnt below it', () => {
		expect(withConversation('', talk)).toBe(logged);
		expect(conversationsIn(logged)).toEqual([{ day: '2026-05-03', who: 'A. K.', role: 'runs a café' }]);
	});

	it('goes on with a list, and stands apart from anything else', () => {
		expect(withConversation(`${logged}\n`, talk)).toBe(`${logged}\n${logged}`);
		expect(withConversation('Three afternoons there.', talk)).toBe(`Three afternoons there.\n\n${logged}`);
		expect(withConversation('> A quotation', talk)).toBe(`> A quotation\n\n${logged}`);
	});

	it('without a word is none', () => {
		expect(withConversation('As it was.', empty)).toBe('As it was.');
	});

	it('keeps tags in code spans and each answer on its line', () => {
		const odd = { ...empty, who: 'K.', learnt: 'busy\n\n#value/care\nand calm' };
		expect(withConversation('', odd)).toBe('- K.\n  - learnt: busy `#value/care` and calm');
	});

	it.each([
		['- 2026-05-03: A. K.', [{ day: '2026-05-03', who: 'A. K.', role: '' }]],
		[
			'* [[2026-05-03]] A. K., runs a café, retired',
			[{ day: '2026-05-03', who: 'A. K.', role: 'runs a café, retired' }],
		],
		['1. 2026-05-03 – the owner', [{ day: '2026-05-03', who: 'the owner', role: '' }]],
		['- the owner\n\t- Learnt: a lot\n\t- asked: how', [{ who: 'the owner', role: '' }]],
		['- the owner\n- another one', []],
		['- 2026-13-03, nobody', []],
		['Talked with A. K. on 2026-05-03.', []],
		['- the owner\n\nBelow it.\n  - learnt: of no item', []],
	])('is read in %j', (answer, found) => {
		expect(conversationsIn(answer)).toEqual(found);
	});

	it('reads back as one more, whatever was said, and the note says the rest as before', () => {
		const word = said.map((words) => words.replace(/,/g, ''));
		const any = fc.record({
			day: fc.constantFrom('2026-05-03', '2027-01-31'),
			...{ who: word, role: said, learnt: said, surprised: said, next: said },
			asked: fc.array(said, { maxLength: 2 }),
		});
		fc.assert(
			fc.property(
				any,
				fc.constantFrom('', 'Before.', logged, '- one\n- two', '> said'),
				(conversation, before) => {
					const after = withConversation(before, conversation);
					expect(after.startsWith(before)).toBe(true);
					const found = conversationsIn(after);
					expect(found).toHaveLength(conversationsIn(before).length + 1);
					expect(found.at(-1)?.day).toBe(conversation.day);
					expect(readForm(bodyOf(inquiryForm, { conversations: after }), inquiryForm)).toEqual({
						answers: { conversations: after },
						others: [],
					});
				},
			),
			{ numRuns: 300, seed: 3 },
		);
	});
});

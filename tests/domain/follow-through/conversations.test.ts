import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conversationsIn,
	withConversation,
	type Conversation,
} from '../../../src/domain/follow-through/conversations';
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

describe('a conversation that is gone on with', () => {
	const change = (answer: string, said: Partial<Conversation>, index = 0) =>
		withConversation(answer, { ...conversationsIn(answer)[index]!, ...said }, index);

	it('gets what was learnt in its own item', () => {
		const two = '- 2026-05-03, A. K.\n  - asked: how?\n- B.';
		expect(change(two, { learnt: 'early mornings', next: 'C.' })).toBe(
			'- 2026-05-03, A. K.\n  - asked: how?\n  - learnt: early mornings\n  - whom else to ask: C.\n- B.',
		);
		expect(change(two, { day: '2026-06-01' }, 1)).toBe(
			'- 2026-05-03, A. K.\n  - asked: how?\n- 2026-06-01, B.',
		);
	});

	it('keeps to the letter what is not changed, and whatever else stands in its item', () => {
		const own = [
			'* [[2026-05-03]]: **A. K.**, at [[the café]]',
			'\t- Learnt: see [[Notes|mine]]',
			'\t  and the till',
			'\t\t- a thought of mine',
			'',
			'\t- [ ] send a card',
		];
		const answer = ['Before.', '', ...own, '', 'After.'].join('\n');
		expect(change(answer, {})).toBe(answer);
		expect(change(answer, { next: 'B.' })).toBe(
			['Before.', '', ...own, '\t- whom else to ask: B.', '', 'After.'].join('\n'),
		);
		expect(change(answer, { learnt: 'see [[Notes|mine]], and the rota' })).toBe(
			answer.replace('mine]]\n\t  and the till', 'mine]], and the rota'),
		);
		expect(change(answer, { role: 'at [[the bar]]' })).toBe(answer.replace('café', 'bar'));
	});

	it('is taken out where nothing of it is left', () => {
		expect(change('- A.\n- B.', { who: '' })).toBe('- B.');
		expect(change('- 2026-05-03\n- B.', { who: 'A.' })).toBe('- 2026-05-03, A.\n- B.');
	});

	it('reads back as it was said, whatever was said, and nothing else changes', () => {
		const word = said.map((words) => words.replace(/,/g, ''));
		const any = fc.record({
			day: fc.constantFrom('2026-05-03', '2027-01-31'),
			...{ who: word, role: said, learnt: said, surprised: said, next: said },
			asked: fc.array(said, { maxLength: 2 }),
		});
		fc.assert(
			fc.property(any, any, (first, second) => {
				const before = withConversation('- B.\n  - my own line', first);
				const after = withConversation(before, second, 1);
				expect(withConversation(before, conversationsIn(before)[1]!, 1)).toBe(before);
				expect(after).toBe(withConversation('- B.\n  - my own line', second));
			}),
			{ numRuns: 300, seed: 5 },
		);
	});
});

describe('a conversation', () => {
	it('is an item with what was asked and learnt below it', () => {
		expect(withConversation('', talk)).toBe(logged);
		expect(conversationsIn(logged)).toEqual([talk]);
	});

	it('goes on with a list, and stands apart from anything else', () => {
		expect(withConversation(`${logged}\n`, talk)).toBe(`${logged}\n${logged}`);
		expect(withConversation('Three afternoons there.', talk)).toBe(`Three afternoons there.\n\n${logged}`);
		expect(withConversation('> A quotation', talk)).toBe(`> A quotation\n\n${logged}`);
	});

	it('without a word is none, whatever its day', () => {
		expect(withConversation('As it was.', empty)).toBe('As it was.');
		expect(withConversation('', { ...empty, day: '2026-06-01', who: ' ' })).toBe('');
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
		[
			'- the owner\n\t- Learnt: a lot\n\t- asked: how',
			[{ who: 'the owner', learnt: 'a lot', asked: ['how'] }],
		],
		['- the owner\n- another one', [{ who: 'the owner' }, { who: 'another one' }]],
		['- 2026-13-03, nobody', [{ who: '2026-13-03', role: 'nobody' }]],
		['Talked with A. K. on 2026-05-03.', []],
		['- the owner\n\nBelow it.\n  - learnt: of no item', [{ who: 'the owner', learnt: '' }]],
	])('is read in %j', (answer, found) => {
		expect(conversationsIn(answer)).toEqual(found.map((one) => ({ ...empty, ...one })));
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInBook } from '../../../src/domain/codebook/book';
import { defaultRoots } from '../../../src/domain/codes';
import { hingeIn, hingeSentence } from '../../../src/domain/forms/hinge';
import { moveIn, moveLine } from '../../../src/domain/forms/moves';
import { poleAmong, polesIn, polesOf, withPoles, type PickedPole } from '../../../src/domain/forms/poles';
import { ratedIn, withRating } from '../../../src/domain/forms/rated';
import { evidenceIn } from '../tagging/marked';

const roots = defaultRoots;

function halves(answer: string): string[] | undefined {
	const hinge = hingeIn(answer);
	return hinge && [hinge.not, hinge.but].map(({ from, to }) => answer.slice(from, to));
}

describe('the hinge', () => {
	it('is a sentence of two halves', () => {
		const sentence = hingeSentence('coffee', 'the same faces every morning');
		expect(sentence).toBe('It is probably not about coffee, but about the same faces every morning.');
		expect(halves(sentence)).toEqual(['coffee', 'the same faces every morning']);
	});

	it.each([
		['', 'quiet', 'It is probably about quiet.'],
		['goats', '', 'It is probably not about goats.'],
		['', '', ''],
		['goats', 'who decides?', 'It is probably not about goats, but about who decides?'],
	])('says only what was filled in: %s, %s', (not, but, sentence) => {
		expect(hingeSentence(not, but)).toBe(sentence);
		if (sentence !== '') expect(halves(sentence)).toEqual([not, but]);
	});

	it('keeps tags in a half, and those behind the stop out of it', () => {
		expect(halves('It is probably not about coffee, but about ==faces== #value/connection.')).toEqual([
			'coffee',
			'==faces== #value/connection',
		]);
		expect(halves('It is probably not about coffee, but about faces. #value/connection')).toEqual([
			'coffee',
			'faces',
		]);
	});

	it.each([
		['money, but about status', 'craft! And people'],
		['goats', 'air, but about water, too'],
	])('is plain words where it could be read in two ways: %s, %s', (not, but) => {
		expect(hingeIn(hingeSentence(not, but))).toBeUndefined();
	});

	it.each([
		['goats', 'craft! And people. Also tea'],
		['', 'air, but about water'],
	])('reads back as it was said: %s, %s', (not, but) => {
		expect(halves(hingeSentence(not, but))).toEqual([not, but]);
	});

	it.each([
		'I do not know.',
		'It is probably not about a, but\nabout b.',
		'It is probably not about boats, I get sick on pedalos. It is about a small job.',
		'It is probably not about boats. I get sick, but about a small job.',
		'',
		'it is probably about x',
	])('leaves other words alone: %s', (answer) => expect(hingeIn(answer)).toBeUndefined());
});

const poles = polesOf(['place'], builtInBook);

describe('poles', () => {
	it('come from their axis, in plain words', () => {
		expect(poles.map(({ label }) => label)).toEqual(['outdoors', 'indoors', 'at home', 'on the road']);
	});

	it('are a list below the plain words, and a signal only with a pull', () => {
		const picked: PickedPole[] = [
			{ code: 'energy/outdoors', pull: 'gives' },
			{ code: 'energy/home-base' },
			{ code: 'energy/indoors', pull: 'drains' },
		];
		const answer = withPoles('Somewhere high up.', picked, poles, roots);
		expect(answer).toBe(
			'Somewhere high up.\n\n- outdoors #energy/outdoors\n- at home\n- indoors #energy/indoors/drains',
		);
		expect(evidenceIn(answer)).toEqual(['energy/outdoors: outdoors', 'energy/indoors/drains: indoors']);
		expect(polesIn(answer, poles, roots)).toEqual({ words: 'Somewhere high up.', picked });
	});

	it('read back with any words', () => {
		const some = fc.uniqueArray(
			fc.record(
				{ code: fc.constantFrom(...poles.map(({ code }) => code)), pull: fc.constantFrom('gives', 'drains') },
				{ requiredKeys: ['code'] },
			),
			{ selector: ({ code }) => code },
		);
		const said = fc.constantFrom(
			'',
			'Words.',
			'A list\n- of mine',
			'- outdoors with goats',
			'- x #energy/outdoors',
		);
		fc.assert(
			fc.property(said, some, (words, picked) => {
				const answer = withPoles(words, picked, poles, roots);
				expect(polesIn(answer, poles, roots)).toEqual({ words, picked });
			}),
		);
	});

	it('keep the lines of others as they are written, in their order', () => {
		const answer = 'Up there.\n\n* Outdoors #energy/outdoors\n* At home';
		const { words, picked } = polesIn(answer, poles, roots);
		const more = [...picked, poleAmong(picked, 'energy/indoors', poles)];
		const list = '* Outdoors #energy/outdoors\n* At home\n* indoors';
		expect(withPoles(words, more, poles, roots)).toBe(`Up there.\n\n${list}`);
		expect(withPoles(words, more.slice(1), poles, roots)).toBe('Up there.\n\n* At home\n* indoors');
		const tiring = more.map((pole) => ({ ...pole, pull: 'drains' as const }));
		expect(withPoles('', tiring.slice(0, 1), poles, roots)).toBe('* Outdoors #energy/outdoors/drains');
	});

	it.each([
		['an item of a list of mine', 'Here:\n- with my dog\n- outdoors'],
		['other words for it', '- on the balcony #energy/outdoors'],
		['a deeper code', '- outdoors #energy/outdoors/forest'],
	])('leave %s alone', (_, answer) => {
		expect(polesIn(answer, poles, roots)).toEqual({ words: answer, picked: [] });
	});
});

describe('a move', () => {
	it('is one open task with its code', () => {
		const line = moveLine('take Friday calls outside', 'energy/outdoors', roots);
		expect(line).toBe('- [ ] take Friday calls outside #energy/outdoors');
		expect(moveIn(line, roots)).toEqual({ text: 'take Friday calls outside', code: 'energy/outdoors' });
	});

	it('may name a day', () => {
		const line = moveLine('ask', 'need/rest', roots, '2026-05-01');
		expect(line).toBe('- [ ] ask #need/rest 📅 2026-05-01');
		expect(moveIn(line, roots)).toEqual({ text: 'ask', code: 'need/rest', due: '2026-05-01' });
		expect(moveIn('- [ ] ask 📅 2026-05-01', roots)).toEqual({ text: 'ask', due: '2026-05-01' });
		expect(moveIn('- [ ] ask 📅 2026-13-01', roots)).toEqual({ text: 'ask 📅 2026-13-01' });
	});

	it('keeps every other word, also in one line', () => {
		expect(moveLine(' ask\n  Jo ', undefined, roots)).toBe('- [ ] ask Jo');
		expect(moveLine('  ', 'need/rest', roots)).toBe('');
		expect(moveIn('- [ ] ask #goats', roots)).toEqual({ text: 'ask #goats' });
	});

	it.each(['- [x] done #need/rest', 'just words', '- [ ] one\n- [ ] two', '- [ ] odd #Need/rest', ''])(
		'is not %s',
		(answer) => expect(moveIn(answer, roots)).toBeUndefined(),
	);
});

describe('ratings', () => {
	it('are read from lists, the last one of a code', () => {
		const answer = '- #need/clarity 3/5\n- #value/craft _/5\n- 2026-03-02 #need/clarity 4/5 better';
		expect([...ratedIn(answer, roots)]).toEqual([['need/clarity', 4]]);
	});

	it.each([
		['', '- #need/rest 2/5'],
		['Words.', 'Words.\n\n- #need/rest 2/5'],
		['- #need/clarity 3/5', '- #need/clarity 3/5\n- #need/rest 2/5'],
		['- #need/rest _/5', '- #need/rest 2/5'],
		['- slept #need/rest 4/5 at last\n- x', '- slept #need/rest 2/5 at last\n- x'],
	])('change one digit or add a line: %s', (answer, after) => {
		expect(withRating(answer, 'need/rest', 2, roots)).toBe(after);
		expect(ratedIn(after, roots).get('need/rest')).toBe(2);
	});

	it.each([
		['- #need/rest 2/5', ''],
		['- #need/clarity 3/5\n- #need/rest 2/5', '- #need/clarity 3/5'],
		['- #need/rest 2/5\n- #need/clarity 3/5', '- #need/clarity 3/5'],
		['Words.\n\n- #need/rest 2/5', 'Words.'],
		['- slept #need/rest 4/5 at last', '- slept #need/rest _/5 at last'],
		['- nothing', '- nothing'],
	])('go without the words around them: %s', (answer, after) => {
		expect(withRating(answer, 'need/rest', undefined, roots)).toBe(after);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ladderIn, withRung } from '../../../src/domain/follow-through/ladder';
import { stepsIn, withStep } from '../../../src/domain/follow-through/steps';
import {
	asBullets,
	unknownsIn,
	withDue,
	withLearnt,
	withTask,
	withUnknown,
	withWay,
} from '../../../src/domain/follow-through/unknowns';
import { notes } from './lines';

const answer = 'Words.\n\n- [ ] Who pays? 📅 2026-08-28\n  - a note\n- ?x How? → so #need/rest\n- plain\n';
const [who, how] = unknownsIn(answer).map(({ from }) => from) as [number, number];

describe('what is to be found out', () => {
	it('is read with where it stands', () => {
		const rows = unknownsIn(answer);
		expect(rows.map(({ from, to }) => answer.slice(from, to))).toEqual([
			'- [ ] Who pays? 📅 2026-08-28',
			'- ?x How? → so #need/rest',
		]);
		expect(rows).toMatchObject([
			{ task: ' ', text: 'Who pays?', due: '2026-08-28', isBullet: false },
			{ task: 'x', text: 'How?', learnt: 'so', isBullet: true },
		]);
	});

	it.each([
		['', 'tasks', '- [ ] New?'],
		['', 'bullets', '- ? New?'],
		['Words.', 'tasks', 'Words.\n\n- [ ] New?'],
		['- [ ] One?\n  - more', 'bullets', '- [ ] One?\n  - more\n- ? New?'],
		['1. One', 'tasks', '1. One\n\n- [ ] New?'],
	] as const)('grows by a line: %j', (before, as, after) => {
		expect(withUnknown(before, ' New?\n', as)).toBe(after);
		expect(withUnknown(before, ' \n', as)).toBe(before);
	});

	it('changes its box, its day and nothing else', () => {
		expect(withTask(answer, who, '/')).toBe(answer.replace('[ ]', '[/]'));
		expect(withTask(answer, how, ' ')).toBe(answer.replace('?x', '?'));
		expect(withDue(answer, who, '2026-09-01')).toBe(answer.replace('08-28', '09-01'));
		expect(withDue(answer, who)).toBe(answer.replace(' 📅 2026-08-28', ''));
		expect(withTask(answer, 999, 'x')).toBe(answer);
	});

	it.each([
		['- [x] Who?', '- [x] Who? → they'],
		['- [x] Who? → I', '- [x] Who? → they'],
		['- [x] Who? #need/rest 📅 2026-08-28 ^id', '- [x] Who? → they #need/rest 📅 2026-08-28 ^id'],
		['- [x] Who? → I and you 📅 2026-08-28', '- [x] Who? → they 📅 2026-08-28'],
		['- [x] Who? ✅ 2026-08-28', '- [x] Who? → they ✅ 2026-08-28'],
		['- [x] Who\n  pays?', '- [x] Who\n  pays? → they'],
	])('says what was learnt behind an arrow: %j', (before, after) => {
		expect(withLearnt(before, 0, 'they\n')).toBe(after);
		expect(unknownsIn(after)[0]?.learnt).toBe('they');
		expect(withLearnt(after, 0, '')).toBe(before.replace(/ → I( and you)?/, ''));
	});

	it.each([
		['- [ ] Who?\n- more', '- [ ] Who?\n  - reading\n- more'],
		['1. ? Who?', '1. ? Who?\n   - reading'],
		['- [ ] Who?\n  - one\n\n    long\n- more', '- [ ] Who?\n  - one\n\n    long\n  - reading\n- more'],
		['- [ ] Who?\n  - reading', '- [ ] Who?\n  - reading'],
	])('takes a way of finding out below: %j', (before, after) => {
		expect(withWay(before, 0, 'reading')).toBe(after);
	});

	it('can become plain bullets, and says the same', () => {
		const before = '- [ ] a\n- [x] b → c\n  1. [?] d\n- [>] e\n- ? f';
		expect(asBullets(before)).toBe('- ? a\n- ?x b → c\n  1. ?? d\n- [>] e\n- ? f');
	});

	it('says what it is told, in any answer', () => {
		fc.assert(
			fc.property(notes, fc.nat(5), fc.constantFrom('they', 'two words', ''), (text, at, learnt) => {
				const lines = unknownsIn(text);
				const line = lines[at % Math.max(1, lines.length)];
				if (line === undefined || /[#📅^]/u.test(line.text)) return;
				const others = (now: string) =>
					unknownsIn(now)
						.filter((_, index) => index !== lines.indexOf(line))
						.map(({ text: said, task }) => said + task);
				const told = unknownsIn(withLearnt(text, line.from, learnt))[lines.indexOf(line)];
				expect(told).toMatchObject({ text: line.text, task: line.task });
				if (learnt !== '') expect(told?.learnt).toBe(learnt);
				const now = withTask(withDue(text, line.from, '2026-09-01'), line.from, 'x');
				expect(unknownsIn(now)[lines.indexOf(line)]).toMatchObject({
					text: line.text,
					task: 'x',
					due: '2026-09-01',
				});
				expect(others(now)).toEqual(others(text));
			}),
			{ numRuns: 100 },
		);
	});
});

describe('steps', () => {
	it('are task lines alone', () => {
		expect(stepsIn('- [ ] a\n- ? b\n- c\n- [x] d').map(({ text }) => text)).toEqual(['a', 'd']);
		expect(withStep('- [ ] a', 'b')).toBe('- [ ] a\n- [ ] b');
	});
});

describe('a ladder', () => {
	it('is every item, whatever its mark', () => {
		const ladder = 'First:\n\n1. a day #need/rest\n2. [[2027]]: a week\n   - more\n- [ ] a month';
		expect(ladderIn(ladder).map(({ text }) => text)).toEqual(['a day', '2027: a week', 'more', 'a month']);
		expect(withRung('- a day', 'a week')).toBe('- a day\n- a week');
	});
});

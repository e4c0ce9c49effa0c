import { describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { spanOf } from '../../src/domain/follow-through/periods';
import { readForm } from '../../src/domain/forms/read';
import { reviewForm } from '../../src/domain/forms/specs';
import { bodyOf } from '../../src/domain/forms/write';
import { reviewSnapshot } from '../../src/report/review-snapshot';
import { indexed } from '../index/indexed';
import { sample, today } from './sample';

type Files = Readonly<Record<string, string>>;

const note = (kind: string, day: string, body: string, more = '') =>
	`---\nhatch-kind: ${kind}\nhatch-date: ${day}\n${more}---\n${body}\n`;

function snapshotOf(
	files: Files,
	name = '2026-03',
	on = '2026-09-01',
	dismissedCodes: readonly string[] = [],
) {
	const period = spanOf(name) ?? { from: '', to: '' };
	return reviewSnapshot(
		indexed(files, on).shareable,
		{ period, name, today: on, dismissedCodes },
		defaultRoots,
	);
}

const jots: Files = Object.fromEntries(
	['02', '09', '16', '23'].map((day) => [
		`j${day}.md`,
		note('jot', `2026-03-${day}`, day === '23' ? 'Hills #value/nature.' : 'Tending it #value/care.'),
	]),
);

describe('how a month stood', () => {
	it('is told in counts with what they are out of, and tags in code spans', () => {
		expect(snapshotOf(jots)).toBe(
			[
				'2026-03: 4 notes with a tag, from 2026-03-02 to 2026-03-23.',
				'Values:\n- Care (`#value/care`): in 3 of 4 notes, again\n- Nature (`#value/nature`): in 1 of 4 notes, once',
			].join('\n\n'),
		);
	});

	it('has the level of all notes until then, and what is new and what stayed away', () => {
		const before = Object.fromEntries(
			['2025-09', '2025-10', '2025-11', '2025-12', '2026-01'].map((month) => [
				`${month}.md`,
				note('jot', `${month}-05`, 'The beauty of it #value/beauty. Tending it #value/care.'),
			]),
		);
		const snapshot = snapshotOf({ ...jots, ...before });
		expect(snapshot).toContain(
			'- Care (`#value/care`): in 3 of 4 notes; so far in 8 of 9 notes, runs through',
		);
		expect(snapshot).toContain('New:\n- Nature (`#value/nature`): in 1 of 4 notes, in none of 5 before');
		expect(snapshot).toContain(
			'Not there this time:\n- Beauty (`#value/beauty`): in 5 of 5 notes before, in none of these 4',
		);
	});

	it('says so where there is too little, and quotes what was written', () => {
		const files = { 'j02.md': note('jot', '2026-03-02', 'Tending *it* #value/care #need/rest.') };
		expect(snapshotOf(files)).toBe(
			[
				'2026-03: 1 note with a tag, on 2026-03-02.',
				'Too few notes to say. Here is what was written.\n- “Tending it.” `#value/care` `#need/rest` ([[j02]])',
			].join('\n\n'),
		);
		expect(snapshotOf({})).toBe('2026-03: no note with a tag.');
	});

	it('says as of when, as long as the time is not over', () => {
		expect(snapshotOf(jots, '2026-Q1', '2026-03-20')).toContain(
			'As of 2026-03-20; the time is not over yet.',
		);
	});

	it('tells of what was rated with both numbers, and of check-ins', () => {
		const snapshot = snapshotOf({
			...jots,
			'c.md': note(
				'check-in',
				'2026-03-12',
				'The walk #energy/outdoors. Forms #energy/desk-work/drains.\n\n- #value/care 2/5',
			),
		});
		expect(snapshot).toContain('- Outdoors (`#energy/outdoors`): in 1 of 1 check-in');
		expect(snapshot).toMatch(
			/What drained, in check-ins:\n- .*`#energy\/desk-work\/drains`\): in 1 of 1 check-in/,
		);
		expect(snapshot).toContain('- Care (`#value/care`): in 3 of 4 notes, met 2 of 5');
	});

	it('leaves out what the user said is not it, and private notes', () => {
		expect(snapshotOf(jots, '2026-03', '2026-09-01', ['value/care'])).not.toContain('Care');
		const hidden = note('jot', '2026-03-04', 'Rest #need/rest.', 'hatch-private: true\n');
		expect(snapshotOf({ ...jots, 'p.md': hidden })).toBe(snapshotOf(jots));
	});

	it('is of everyday notes where there are no others', () => {
		const everyday = Object.fromEntries(
			['02', '03', '04'].map((day) => [`2026-03-${day}.md`, 'A slow way home #value/nature.']),
		);
		expect(snapshotOf(everyday)).toContain('Nature (`#value/nature`): in 3 of 3 notes');
	});
});

describe('the steps of a month', () => {
	const steps: Files = {
		...jots,
		'Gala.md': note(
			'experiment',
			'2026-03-03',
			[
				'## The clue\n\n“making things” #value/creativity\n\n## Readings\n',
				'- 2026-03-04 #value/creativity 2/5',
				'- 2026-03-20 #value/creativity 4/5',
			].join('\n'),
			'hatch-status: keep\nhatch-start: 2026-03-10\nhatch-again: 2026-03-28\n',
		),
		'Goats.md': note(
			'inquiry',
			'2026-03-05',
			'- [x] what land costs → two per metre #value/nature\n- [ ] who buys cheese',
		),
		'Stay.md': note('decision', '2026-03-30', 'I stay.', 'hatch-status: not-now\n'),
		'Small.md': note('reflection', '2026-03-06', '- [x] take calls outside #energy/outdoors'),
		'Trip.md': note('experiment', '2024-05-02', 'A week. #value/play', 'hatch-status: learnt\n'),
		'Farm.md': note('inquiry', '2025-02-02', '- [x] a permit\n- [ ] a price\n- [-] a barn'),
		'No.md': note('decision', '2023-01-02', 'Not this.', 'hatch-status: "no"\n'),
	};

	it('are what was tried, asked and decided, with readings in words', () => {
		const snapshot = snapshotOf(steps);
		expect(snapshot).toContain(
			'Experiments:\n- 2026-03-03, [[Gala]]: keep\n  - Creativity: before 2; during 4; one reading each',
		);
		expect(snapshot).toContain('Decisions:\n- 2026-03-30, [[Stay]]: not now');
		expect(snapshot).toMatch(/Found out:\n- what land costs → two per metre.* \(\[\[Goats\]\]\)/);
		expect(snapshot).toContain('Tried:\n- take calls outside ([[Small]])');
	});

	it('have each thing found out where its line says so, else with the latest day of its inquiry', () => {
		const files = {
			...jots,
			'Goats.md': note(
				'inquiry',
				'2026-03-05',
				[
					'- [x] the price → low ✅ 2026-04-02',
					'- [x] a permit → none',
					'- [ ] the hay ✅ 2026-04-02',
					'',
					'- 2026-05-03, the owner',
				].join('\n'),
			),
		};
		const found = (name: string) => /Found out:\n((?:- .*\n?)*)/.exec(snapshotOf(files, name))?.[1]?.trim();
		expect(found('2026-03')).toBeUndefined();
		expect(found('2026-04')).toBe('- the price → low ([[Goats]])');
		expect(found('2026-05')).toBe('- a permit → none ([[Goats]])');
	});

	it('have an experiment from its first day on, and where it was written down', () => {
		const tried = note(
			'experiment',
			'2026-01-20',
			'Pots.',
			'hatch-status: running\nhatch-start: 2026-08-10\n',
		);
		const isTold = (name: string) =>
			snapshotOf({ ...jots, 'Pots.md': tried }, name).includes('Experiments:\n');
		expect(['2026-01', '2026-Q2', '2026-08', '2026-09'].map(isTold)).toEqual([true, false, true, true]);
	});

	it('have a decision in its own words', () => {
		const said = note(
			'decision',
			'2026-03-30',
			'## The decision\n\nI stay. For now.',
			'hatch-status: "no"\n',
		);
		expect(snapshotOf({ ...jots, '2026-03-30 decision.md': said })).toContain(
			'Decisions:\n- 2026-03-30, no: “I stay. For now.” ([[2026-03-30 decision]])',
		);
	});

	it('have the first 140 characters of a decision, its tags in code spans', () => {
		const long = `I keep ==the stall== #value/connection. ${'And more. '.repeat(20)}`;
		const said = note('decision', '2026-03-30', `## The decision\n\n${long}`);
		const line = /Decisions:\n- (.*)/.exec(snapshotOf({ ...jots, 'Stay.md': said }))?.[1] ?? '';
		expect(line).toMatch(/^2026-03-30: “I keep .* `#value\/connection`\. And more\. .*…” \(\[\[Stay\]\]\)$/);
		expect(line.length).toBeLessThan(180);
	});

	it('count the conversations of an inquiry, and say where it lies on the shelf', () => {
		const log =
			'## Conversations and trials\n\n- 2026-03-04, R., tuner\n  - Learnt: little\n- 2026-03-20, S.\n- 2026-04-02, T.';
		const files = { ...jots, 'Goats.md': note('inquiry', '2026-02-05', log, 'hatch-status: shelf\n') };
		const snapshot = snapshotOf(files);
		expect(snapshot).toContain('Conversations:\n- [[Goats]]: 2 conversations');
		expect(snapshot).toContain('Earlier steps:\n- 2026-02-05, on the shelf, [[Goats]]');
		expect(snapshotOf(files, '2026-04')).toContain('[[Goats]]: 1 conversation\n');
		expect(snapshotOf(files, '2026-05')).not.toContain('Conversations');
	});

	it('say of an outcome that it is by now where it may have come later', () => {
		const tried = (more: string) => note('experiment', '2026-03-03', 'Pots.', `hatch-status: keep\n${more}`);
		const told = (more: string, on?: string) =>
			/Experiments:\n- 2026-03-03, (.*)/.exec(
				snapshotOf({ ...jots, 'Pots.md': tried(more) }, '2026-03', on),
			)?.[1];
		expect(told('')).toBe('[[Pots]]: keep, by now');
		expect(told('hatch-again: 2026-04-10\n')).toBe('[[Pots]]: keep, by now');
		expect(told('hatch-again: 2026-03-20\n')).toBe('[[Pots]]: keep');
		expect(told('', '2026-03-31')).toBe('[[Pots]]: keep');
	});

	it('keep those of all earlier years in sight', () => {
		const earlier = [
			'Earlier steps:',
			'- 2023-01-02, decision [[No]]: no',
			'- 2024-05-02, experiment [[Trip]]: learnt',
			'- 2025-02-02, exploring [[Farm]]: 1 of 2 known',
		].join('\n');
		expect(snapshotOf(steps)).toContain(earlier);
		expect(snapshotOf(steps, '2026-08')).toContain('- 2026-03-03, experiment [[Gala]]: keep');
	});
});

describe('a snapshot in its review', () => {
	const names = ['2026-01', '2026-02', '2026-03', '2026-Q1', '2026-Q2', '2025-Q4', '2026-08'];

	it.each(names)('of %s reads back as one answer and counts nothing', (name) => {
		const period = spanOf(name) ?? { from: '', to: '' };
		const scope = { period, name, today, dismissedCodes: [] };
		const snapshot = reviewSnapshot(sample, scope, defaultRoots);
		const body = bodyOf(reviewForm, { snapshot });
		expect(readForm(body, reviewForm)).toEqual({ answers: { snapshot }, others: [] });
		const [read] = indexed({ 'Review.md': note('review', '2026-07-01', body) }).all.notes;
		const { codes = new Map(), moves = [], ratings = [] } = read ?? {};
		expect([...codes, ...moves, ...ratings]).toEqual([]);
		expect(snapshot).not.toMatch(/%|undefined|null|NaN|^\s*- \[.\] /m);
	});
});

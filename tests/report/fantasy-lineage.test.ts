import { describe, expect, it } from 'vitest';
import { noFilter, type Filter } from '../../src/report/filter';
import { patternReport } from '../../src/report/pattern-report';
import { indexed } from '../index/indexed';

const today = '2026-09-01';

const note = (kind: string, date: string, about = '', ...lines: string[]) =>
	`---\nhatch-kind: ${kind}\nhatch-date: ${date}\n${about}\n---\n${lines.join('\n')}\n`;
const of = (fantasy: string, ...from: string[]) =>
	[
		`hatch-fantasy: "[[${fantasy}]]"`,
		...(from.length === 0 ? [] : ['hatch-from:']),
		...from.map((one) => `  - "[[${one}]]"`),
	].join('\n');

const rowsOf = (files: Readonly<Record<string, string>>, filter: Partial<Filter> = {}) =>
	patternReport(indexed(files).all, { today, filter: { ...noFilter, ...filter } }).fantasies;
const rowOf = (name: string, ...given: Parameters<typeof rowsOf>) =>
	rowsOf(...given).find((row) => row.name === name);

describe('the lineage of a fantasy', () => {
	const lineOf = (name: string, ...given: Parameters<typeof rowsOf>) =>
		rowOf(name, ...given)?.lineage.map((one) => `${one.name} ${one.first}`);

	const years = {
		'goats.md': note('reflection', '2021-05-01', of('Goat landscaping')),
		'goats again.md': note('reflection', '2022-05-01', of('goat landscaping')),
		'farm.md': note('reflection', '2023-05-01', of('Farm work', 'goats again')),
		'island.md': note('reflection', '2025-05-01', of('An island farm', 'farm')),
	};

	it('is all that it grew out of over the years, the earliest first, each with its first day', () => {
		expect(lineOf('An island farm', years)).toEqual(['goat landscaping 2021-05-01', 'Farm work 2023-05-01']);
		expect(lineOf('Goat landscaping', years)).toEqual([]);
		expect(rowOf('An island farm', years)?.from).toEqual(['Farm work']);
	});

	it('is the same whatever the filter shows', () => {
		expect(lineOf('An island farm', years, { from: '2025-01-01' })).toHaveLength(2);
		expect(lineOf('An island farm', years, { fantasy: 'an island farm' })).toHaveLength(2);
	});

	it('names a forerunner that no note is about, with the day of the note that names it first', () => {
		const files = {
			'Sheep.md': 'Nothing of ours.',
			'island.md': note('reflection', '2025-05-01', of('An island farm', 'Sheep')),
			'more.md': note('reflection', '2024-05-01', of('An island farm', 'Sheep')),
		};
		expect(lineOf('An island farm', files)).toEqual(['Sheep 2024-05-01']);
	});

	it('goes by jots and reflections where there are any, else by the first note', () => {
		const files = {
			'Sheep.md': note('inquiry', '2020-01-01', of('Sheep')),
			'Goats.md': note('inquiry', '2020-02-01', of('Goats')),
			'a jot.md': note('jot', '2022-01-01', of('Goats')),
			'island.md': note('reflection', '2025-05-01', of('An island farm', 'Sheep', 'Goats')),
		};
		expect(lineOf('An island farm', files)).toEqual(['Sheep 2020-01-01', 'Goats 2022-01-01']);
	});

	it('ends where it would go round', () => {
		const files = {
			'a.md': note('reflection', '2021-01-01', of('A', 'c')),
			'b.md': note('reflection', '2022-01-01', of('B', 'a', 'b')),
			'c.md': note('reflection', '2023-01-01', of('C', 'b')),
		};
		expect(lineOf('A', files)).toEqual(['B 2022-01-01', 'C 2023-01-01']);
		expect(lineOf('B', files)).toEqual(['A 2021-01-01', 'C 2023-01-01']);
		expect(lineOf('C', files)).toEqual(['A 2021-01-01', 'B 2022-01-01']);
	});

	it('is of each fantasy of a note of several, and of nothing without one', () => {
		const about = 'hatch-fantasy: [Goats, Sheep]\nhatch-from: "[[Pigs]]"';
		const files = { 'Pigs.md': 'x', 'both.md': note('reflection', '2024-01-01', about) };
		expect([lineOf('Goats', files), lineOf('Sheep', files)]).toEqual([
			['Pigs 2024-01-01'],
			['Pigs 2024-01-01'],
		]);
		expect(rowsOf({ 'none.md': note('reflection', '2024-01-01', 'hatch-from: "[[Pigs]]"') })).toEqual([]);
	});
});

describe('a fantasy is completed', () => {
	const jot = note('jot', '2026-03-01', of('Goats'));
	const decision = (date: string, status: string) =>
		note('decision', date, `${of('Goats')}\nhatch-status: ${status}`);
	const isCompleted = (files: Readonly<Record<string, string>>) =>
		rowOf('Goats', { 'jot.md': jot, ...files })?.isCompleted;

	it.each(['"yes"', '"no"', 'partly', 'no'])('by a decision that says %s', (status) => {
		expect(isCompleted({ 'd.md': decision('2026-04-01', status) })).toBe(true);
	});

	it('by a no whatever was to be found out, by a yes or a partly once all that is known', () => {
		const about = (status: string, task: string, more = '') =>
			isCompleted({
				'd.md': decision('2026-04-01', status),
				'i.md': `${note('inquiry', '2026-03-02', of('Goats') + more)}\n- [${task}] pay`,
			});
		expect([about('"no"', ' '), about('"yes"', ' '), about('partly', '/')]).toEqual([true, false, false]);
		expect([about('"yes"', 'x'), about('partly', '-')]).toEqual([true, true]);
		expect(about('"yes"', ' ', '\nhatch-status: closed')).toBe(true);
	});

	it.each(['not-now', '', 'perhaps'])('not by one that says %j', (status) => {
		expect(isCompleted({ 'd.md': decision('2026-04-01', status) })).toBe(false);
	});

	it('as long as no jot or reflection is later; an experiment may be', () => {
		const files = { 'd.md': decision('2026-04-01', '"no"') };
		expect(isCompleted({ ...files, 'same day.md': note('jot', '2026-04-01', of('goats')) })).toBe(true);
		expect(isCompleted({ ...files, 'later.md': note('jot', '2026-04-02', of('goats')) })).toBe(false);
		expect(isCompleted({ ...files, 'later.md': note('experiment', '2026-04-02', of('Goats')) })).toBe(true);
		expect(isCompleted({})).toBe(false);
	});

	it('by the latest decision, on one day by that of the last path', () => {
		const [no, notNow] = [decision('2026-04-01', '"no"'), decision('2026-04-01', 'not-now')];
		expect(isCompleted({ 'a.md': no, 'b.md': notNow })).toBe(false);
		expect(isCompleted({ 'a.md': notNow, 'b.md': no })).toBe(true);
		expect(isCompleted({ 'a.md': no, 'b.md': decision('2026-05-01', 'not-now') })).toBe(false);
	});
});

describe('the experiments of a fantasy', () => {
	it('are counted with those that run and those that came to an end, however', () => {
		const tried = (status: string) =>
			note('experiment', '2026-04-01', `${of('Goats')}\nhatch-status: ${status}`);
		const states = ['idea', 'running', 'keep', 'change', 'stop', 'learnt', 'nearly'];
		const files = Object.fromEntries(states.map((status) => [`${status}.md`, tried(status)]));
		expect(rowOf('Goats', files)?.experiments).toEqual({
			...{ all: 7, running: 1, ended: 4 },
			outcomes: { keep: 1, change: 1, stop: 1, learnt: 1 },
		});
	});
});

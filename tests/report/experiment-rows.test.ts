import { describe, expect, it } from 'vitest';
import { effectOf } from '../../src/report/experiment-rows';
import { patternReport } from '../../src/report/pattern-report';
import { indexed } from '../index/indexed';

const today = '2026-09-01';

/** The experiments of notes that are given as properties and lines. */
function experimentsOf(
	notes: Readonly<Record<string, readonly [about: string, ...lines: string[]]>>,
	to?: string,
) {
	const files = Object.entries(notes).map(
		([path, [about, ...lines]]) =>
			[path, `---\nhatch-kind: experiment\n${about}\n---\n${lines.join('\n')}\n`] as const,
	);
	const filter = { side: 'fantasy', rollup: true, withoutPrivate: false, to } as const;
	return patternReport(indexed(Object.fromEntries(files)).all, { today, filter }).experiments;
}

const one = (about: string, ...lines: string[]) => experimentsOf({ 'One.md': [about, ...lines] })[0];

/** The values of each phase of the first code that was read. */
function phasesOf(about: string, ...lines: string[]) {
	const { before, during, since } = one(about, ...lines)?.readings[0] ?? {};
	return [before?.values, during?.values, since?.values];
}

const readings = (...values: readonly [day: string, value: number | '_'][]) =>
	values.map(([day, value]) => `- ${day} #value/care ${value}/5`);

const three = readings(['2026-03-31', 1], ['2026-04-01', 2], ['2026-04-30', 3], ['2026-05-01', 4]);

describe('the readings of an experiment', () => {
	it('are before its first day, from it to its last, and since', () => {
		expect(phasesOf('hatch-start: 2026-04-01\nhatch-again: 2026-04-30', ...three)).toEqual([
			[1],
			[2, 3],
			[4],
		]);
	});

	it('are all during while no end is named, all before while no beginning is', () => {
		expect(phasesOf('hatch-start: 2026-04-01', ...three)).toEqual([[1], [2, 3, 4], []]);
		expect(phasesOf('hatch-again: 2026-04-30', ...three)).toEqual([[1, 2, 3, 4], [], []]);
		expect(phasesOf('hatch-start: soon', ...three)).toEqual([[1, 2, 3, 4], [], []]);
	});

	it('are before and since where the end stands before the beginning', () => {
		expect(phasesOf('hatch-start: 2026-04-30\nhatch-again: 2026-04-01', ...three)).toEqual([
			[1, 2],
			[],
			[3, 4],
		]);
	});

	it('go by day, whatever heading they stand under, the last line of a day alone', () => {
		const lines = [...three].reverse();
		const [last = ''] = readings(['2026-04-01', 5]);
		expect(phasesOf('hatch-start: 2026-04-01', '## Before', ...lines, '', '## After', last)).toEqual([
			[1],
			[5, 3, 4],
			[],
		]);
	});

	it('are of the day of the note where their line names none', () => {
		expect(phasesOf('hatch-date: 2026-03-02\nhatch-start: 2026-04-01', '- #value/care 3/5')).toEqual([
			[3],
			[],
			[],
		]);
	});

	it('end with the period that is asked for', () => {
		const about = 'hatch-date: 2026-03-01\nhatch-start: 2026-04-01';
		const [row] = experimentsOf({ 'One.md': [about, ...three] }, '2026-04-15');
		expect(row?.readings[0]?.during.values).toEqual([2]);
	});

	it('are told code by code as written, what drains not at all', () => {
		const row = one('', '- #value/care/plants 2/5', '- #need/rest 3/5', '- #energy/desk-work/drains 4/5');
		expect(row?.readings.map(({ code, label }) => [code, label])).toEqual([
			['value/care/plants', 'Care · plants'],
			['need/rest', 'Rest'],
		]);
	});
});

describe('the effect', () => {
	const told = (before: readonly number[], during: readonly number[]) => {
		const days = (month: string, values: readonly number[]) =>
			values.map((value, at) => [`2026-${month}-0${at + 1}`, value] as [string, number]);
		const lines = readings(...days('03', before), ...days('04', during));
		const row = one('hatch-start: 2026-04-01', ...lines)?.readings[0];
		return row && { ...row, ...effectOf(row) };
	};

	it('is described alone below three readings on either side', () => {
		expect(told([2], [4])).toMatchObject({ kind: 'describe', isSoFar: false, medianDiff: 2 });
		expect(told([1, 1, 1, 1], [5, 5])).toMatchObject({ kind: 'describe' });
	});

	it('holds so far below five', () => {
		expect(told([1, 2, 2], [3, 4, 3])).toMatchObject({
			kind: 'higher',
			isSoFar: true,
			nap: 1,
			medianDiff: 1,
		});
		expect(told([1, 2, 1, 2, 2], [3, 3, 4, 2, 4, 3])).toMatchObject({
			kind: 'higher',
			isSoFar: false,
			nap: 0.95,
		});
	});

	it('is lower as readily as higher, and none where phases hardly differ', () => {
		expect(told([3, 4, 3], [1, 2, 2])).toMatchObject({ kind: 'lower', isSoFar: true });
		expect(told([2, 3, 2], [3, 2, 3])).toMatchObject({ kind: 'none', isSoFar: true });
	});

	it('is nothing where one side has no reading', () => {
		expect(told([2, 2], [])).toMatchObject({ nap: null, medianDiff: null, kind: 'describe' });
		expect(told([2, 3], [])).toMatchObject({ before: { median: 2.5 }, during: { median: null } });
	});
});

describe('an experiment', () => {
	it('is measured with a reading, or with a place for one', () => {
		const isMeasured = (...lines: string[]) => one('', ...lines)?.isMeasured;
		expect(isMeasured('- #value/care 0/5')).toBe(true);
		expect(isMeasured('- 2026-03-01 #value/care _/5')).toBe(true);
		expect(isMeasured('A bench. #value/care')).toBe(false);
		expect(isMeasured('- #energy/desk-work/drains _/5')).toBe(false);
		expect(isMeasured('#value/care _/5')).toBe(false);
		expect(isMeasured('```', '- #value/care _/5', '```')).toBe(false);
		expect(isMeasured('> [!ask]', '> - #value/care _/5')).toBe(false);
	});

	it('has the codes of its words, its moves and its readings, each row once', () => {
		const lines = ['Pots. #value/care', '', '- [ ] Count #need/rest #value/care/plants', '- #value/play 2/5'];
		expect(one('', ...lines)?.codes).toEqual(['value/care', 'need/rest', 'value/play']);
	});

	it('says what its properties say, as far as they can be read', () => {
		const about = 'hatch-status: Running\nhatch-fantasy: Goats\nhatch-start: 2026-04-01\nhatch-again: later';
		expect(one(`hatch-date: 2026-03-02\n${about}`)).toEqual({
			...{ path: 'One.md', text: 'One', codes: [], fantasies: ['Goats'], status: 'running' },
			...{ day: '2026-03-02', start: '2026-04-01', end: null, isMeasured: false, readings: [] },
		});
		expect(one('hatch-status: nearly')?.status).toBe('nearly');
	});

	it('stands before earlier ones', () => {
		const rows = experimentsOf({
			'a.md': ['hatch-date: 2026-03-01'],
			'b.md': ['hatch-date: 2026-05-01'],
			'c.md': ['hatch-date: 2026-04-01'],
		});
		expect(rows.map(({ path }) => path)).toEqual(['b.md', 'c.md', 'a.md']);
	});
});

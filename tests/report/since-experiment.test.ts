import { describe, expect, it } from 'vitest';
import { noFilter, type Filter } from '../../src/report/filter';
import { patternReport } from '../../src/report/pattern-report';
import { indexed } from '../index/indexed';

const today = '2026-09-01';

const note = (about: string, ...lines: string[]) => `---\n${about}\n---\n${lines.join('\n')}\n`;
const jot = (date: string, ...lines: string[]) => note(`hatch-kind: jot\nhatch-date: ${date}`, ...lines);
const begun = (start: string, ...lines: string[]) =>
	note(`hatch-kind: experiment\nhatch-date: 2026-01-01\nhatch-start: ${start}`, ...lines);

const jots = {
	'a.md': jot('2026-03-01', 'Tending. #value/care/plants'),
	'b.md': jot('2026-04-01', 'Still. #need/rest'),
	'c.md': jot('2026-05-01', 'Looking after. #value/care'),
	'd.md': jot('2026-06-01', 'Out. #energy/outdoors'),
	'e.md': jot('2026-07-01', 'Nothing yet.'),
	'Daily/2026-06-15.md': 'Watering. #value/care',
};

const sinceOf = (
	files: Readonly<Record<string, string>>,
	filter: Partial<Filter> = {},
	dismissedCodes: readonly string[] = [],
) =>
	patternReport(indexed(files).all, { today, filter: { ...noFilter, ...filter }, dismissedCodes })
		.sinceExperiment;

const counts = (since: ReturnType<typeof sinceOf>) =>
	since?.rows.map(({ code, before, since: after }) => [code, before.notes, before.of, after.notes, after.of]);

describe('since an experiment', () => {
	it('its codes turned up in so many read notes, before it in so many; its first day is since', () => {
		const since = sinceOf({ ...jots, 'Bench.md': begun('2026-05-01', 'A bench. #value/care') });
		expect(since).toMatchObject({ path: 'Bench.md', text: 'Bench', start: '2026-05-01' });
		expect(counts(since)).toEqual([['value/care', 1, 2, 1, 2]]);
	});

	it('three codes are told at most, of words, moves and readings, those that never turned up too', () => {
		const lines = [
			'A bench. #value/play',
			'',
			'- [ ] Go #need/rest',
			'',
			'- #value/care 2/5',
			'- #need/calm 3/5',
		];
		expect(counts(sinceOf({ ...jots, 'Bench.md': begun('2026-05-01', ...lines) }))).toEqual([
			['value/play', 0, 2, 0, 2],
			['need/rest', 1, 2, 0, 2],
			['value/care', 1, 2, 1, 2],
		]);
	});

	it('nothing is told before any has begun, without a code, or with nothing to hold it against', () => {
		const told = (...[start, ...lines]: string[]) =>
			sinceOf({ ...jots, 'Bench.md': begun(start ?? '', ...lines) });
		expect(sinceOf(jots)).toBeNull();
		expect(told('2026-09-02', 'A bench. #value/care')).toBeNull();
		expect(told('soon', 'A bench. #value/care')).toBeNull();
		expect(told('2026-05-01', 'A bench.')).toBeNull();
		expect(told('2026-03-01', 'A bench. #value/care')).toBeNull();
		expect(told('2026-06-02', 'A bench. #value/care')).toBeNull();
		expect(told('2026-09-01', 'A bench. #value/care')).toBeNull();
	});

	it('the latest to begin is told, whichever was planned last', () => {
		const files = {
			...jots,
			'Early.md': begun('2026-04-01', 'x #need/rest'),
			'Late.md': begun('2026-05-01', 'x #value/care'),
			'Planned.md': begun('2026-10-01', 'x #value/care'),
			'Codeless.md': begun('2026-06-01', 'x'),
		};
		expect(sinceOf(files)?.path).toBe('Late.md');
		expect(sinceOf(files, { to: '2026-04-20' })?.path).toBe('Early.md');
	});

	it('the side and the depth of the filter hold', () => {
		const files = { ...jots, 'Bench.md': begun('2026-05-01', 'A bench. #value/care') };
		expect(counts(sinceOf(files, { side: 'both' }))).toEqual([['value/care', 1, 2, 2, 3]]);
		expect(counts(sinceOf(files, { rollup: false }))).toEqual([['value/care', 0, 2, 1, 2]]);
	});

	it('a row that is not it is left out', () => {
		const files = { ...jots, 'Bench.md': begun('2026-05-01', 'A bench. #value/care #need/rest') };
		expect(counts(sinceOf(files, {}, ['value/care']))).toEqual([['need/rest', 1, 2, 0, 2]]);
		expect(sinceOf(files, {}, ['value/care', 'need/rest'])).toBeNull();
	});
});

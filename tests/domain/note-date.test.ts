import { describe, expect, it } from 'vitest';
import { dayInName, firstDayOf, isDay } from '../../src/domain/dates';
import { noteDate } from '../../src/domain/note-date';

const dated = (path: string, more = {}) =>
	noteDate({ path, created: new Date(2026, 5, 15).getTime(), ...more }, '2026-09-01');

describe('the date of a note', () => {
	it('is the first source that holds, in order', () => {
		expect(dated('2026-01-05 trip/20260202.md', { date: '2026-03-03' }).day).toBe('2026-03-03');
		expect(dated('2026-01-05 trip/202602021530 goats.md').day).toBe('2026-02-02');
		expect(dated('2026-01-05 trip/goats.md').day).toBe('2026-01-05');
		expect(dated('Journal/2026/03/09.md').day).toBe('2026-03-09');
		expect(dated('Week.md', { period: '2026-W14' }).day).toBe('2026-03-30');
	});

	it('is uncertain where only the day of creation is left', () => {
		expect(dated('Goats.md')).toEqual({ day: '2026-06-15', isUncertain: true, passed: [] });
	});

	it('passes over a day that is none or still to come, and says so', () => {
		expect(dated('2027-01-01.md', { date: '2026-02-30' }).passed).toEqual([
			{ property: 'hatch-date', value: '2026-02-30', why: 'invalid' },
			{ property: 'file name', value: '2027-01-01', why: 'future' },
		]);
	});
});

describe('days', () => {
	it.each(['2024-02-29', '2000-02-29', '1999-12-31'])('%s is one', (day) => expect(isDay(day)).toBe(true));
	it.each(['2026-02-29', '1900-02-29', '2026-13-01', '0001-01-01', '0000-00-00'])('%s is none', (day) =>
		expect(isDay(day)).toBe(false),
	);

	it('are found past a number that is none', () => {
		expect(dayInName('call 2026-13-45, moved to 2026-03-09')).toBe('2026-03-09');
	});

	it('begin a period', () => {
		expect(
			['2026-03', '2026-Q2', '2026-W01', '2026-W53', '2025-W53', '2026-Q5', 'spring'].map(firstDayOf),
		).toEqual(['2026-03-01', '2026-04-01', '2025-12-29', '2026-12-28', undefined, undefined, undefined]);
	});
});

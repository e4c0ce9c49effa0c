import { describe, expect, it } from 'vitest';
import { readProperties, statuses, withStatus } from '../../src/domain/properties';

const about = (kind: string, status: unknown, more: Readonly<Record<string, unknown>> = {}) =>
	readProperties({ 'hatch-kind': kind, 'hatch-status': status, ...more });

describe('the status of a note', () => {
	it.each(
		Object.entries(statuses).flatMap(([kind, known]) => known.map((status) => [kind, status] as const)),
	)('of kind %s may be %s', (kind, status) =>
		expect(about(kind, ` ${status.toUpperCase()} `).status).toBe(status),
	);

	it.each([
		['experiment', 'yes'],
		['decision', 'running'],
		['inquiry', 'done'],
		['reflection', 'open'],
		['constructor', 'open'],
		['decision', ''],
		['experiment', true],
	])('of kind %s is not %j', (kind, status) => expect(about(kind, status).status).toBeUndefined());

	it('of a decision may be a boolean of another tool', () => {
		expect([true, false, 'true'].map((status) => about('decision', status).status)).toEqual([
			'yes',
			'no',
			'yes',
		]);
	});
});

describe('the days of a note of the action side', () => {
	it('are read as written, as a link, or with a time', () => {
		const { start, again } = about('experiment', 'running', {
			'hatch-start': '[[2026-03-02]]',
			'hatch-again': '2026-12-01T09:00',
		});
		expect([start, again]).toEqual(['2026-03-02', '2026-12-01']);
	});

	it('are absent where they are no days', () => {
		const { start, again } = about('experiment', 'running', {
			'hatch-start': 'soon',
			'hatch-again': '2026-02-30',
		});
		expect([start, again]).toEqual([undefined, undefined]);
	});

	it('that cannot be read are problems, and a status keeps its words', () => {
		const read = about('experiment', 'finished', { 'hatch-start': 'soon', 'hatch-again': '2026-02-30' });
		expect([read.status, read.unknownStatus]).toEqual([undefined, 'finished']);
		expect(read.problems.map(({ property, value }) => [property, value])).toEqual([
			['hatch-status', 'finished'],
			['hatch-start', 'soon'],
			['hatch-again', '2026-02-30'],
		]);
		expect(about('jot', 'finished', { 'hatch-again': 'soon' }).problems).toEqual([]);
	});

	it('are absent in a note of another side', () => {
		expect(about('jot', '', { 'hatch-again': '2026-12-01' }).again).toBeUndefined();
	});
});

describe('another status', () => {
	const today = '2026-09-01';

	it('takes the day to look again along from the shelf, and leaves it elsewhere', () => {
		const again = '2026-12-01';
		expect(withStatus({ status: 'shelf', again }, 'open', today)).toEqual({
			status: 'open',
			again: undefined,
		});
		expect(withStatus({ status: 'open', again }, 'shelf', today)).toEqual({ status: 'shelf' });
		expect(withStatus({ status: 'no', again }, 'yes', today)).toEqual({ status: 'yes' });
	});

	it('begins today what runs and has no first day', () => {
		expect(withStatus({ status: 'idea' }, 'running', today)).toEqual({ status: 'running', start: today });
		expect(withStatus({ start: '2026-08-01' }, 'running', today)).toEqual({ status: 'running' });
		expect(withStatus({ status: 'running' }, 'keep', today)).toEqual({ status: 'keep' });
	});
});

describe('a fantasy', () => {
	it.each([
		['[[Dreams/The goat farm#Autumn|goats]]', 'The goat farm'],
		['Bakery / café', 'Bakery / café'],
		['C# for goats', 'C# for goats'],
	])('written as %s is %s', (written, name) => {
		expect(readProperties({ 'hatch-fantasy': written }).fantasies).toEqual([name]);
	});
});

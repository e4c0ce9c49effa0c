import { describe, expect, it } from 'vitest';
import { usesIn } from '../../src/report/use';
import { counted, note } from '../view/shown';

const over = counted(
	note('jot', '2026-01-10', ['value/craft', 'energy/desk-work/drains']),
	note('reflection', '2026-02-10', ['value/craft/wood', 'energy/desk-work']),
	note('jot', '2026-03-10', []),
	note('everyday', '2026-04-10', ['value/craft']),
	note('check-in', '2026-05-10', ['energy/desk-work']),
);

const { by, of } = usesIn(over);

describe('the use of a code', () => {
	it('is counted in read notes of the fantasy side, nested codes with their row, and in everyday notes beside', () => {
		expect(of).toBe(2);
		expect(by.get('value/craft')).toEqual({
			notes: 2,
			everyday: 1,
			everydayOf: 1,
			others: 0,
			othersOf: 1,
			first: '2026-01-10',
			last: '2026-04-10',
		});
	});

	it('keeps what gives and what tires apart, and sees the last day on any side', () => {
		expect(by.get('energy/desk-work/drains')).toMatchObject({ notes: 1, last: '2026-01-10' });
		expect(by.get('energy/desk-work')).toMatchObject({ notes: 1, others: 1, last: '2026-05-10' });
	});

	it('is there for codes in use only', () => {
		expect(by.has('need/rest')).toBe(false);
	});

	it('is counted once for the same notes', () => {
		expect(usesIn(over)).toBe(usesIn({ notes: over.notes }));
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOfNumber } from '../../../src/domain/dates';
import { monthOf, quarterOf, reviewPeriods, spanOf } from '../../../src/domain/follow-through/periods';

describe('a period to look back on', () => {
	it.each([
		['2026-02', '2026-02-01', '2026-02-28'],
		['2028-02', '2028-02-01', '2028-02-29'],
		['2026-12', '2026-12-01', '2026-12-31'],
		['2026-Q1', '2026-01-01', '2026-03-31'],
		['2026-q4', '2026-10-01', '2026-12-31'],
		['2026-W01', '2025-12-29', '2026-01-04'],
		[' 2026-03 ', '2026-03-01', '2026-03-31'],
	])('%s goes from %s to %s', (period, from, to) => {
		expect(spanOf(period)).toEqual({ from, to });
	});

	it.each(['2026', '2026-13', '2026-W60', 'spring', ''])('is not %j', (period) => {
		expect(spanOf(period)).toBeUndefined();
	});

	it('is this month and quarter, or the one before, over the turn of a year', () => {
		expect(reviewPeriods('2026-01-15').map(({ period }) => period)).toEqual([
			...['2026-01', '2025-12', '2026-Q1', '2025-Q4'],
		]);
	});

	it('holds each of its days, and neither the day before nor the day behind', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 40_000 }),
				fc.constantFrom(monthOf, quarterOf),
				(number, periodOf) => {
					const day = dayOfNumber(number);
					const period = periodOf(day);
					const { from, to } = spanOf(period) ?? { from: '', to: '' };
					expect(from <= day && day <= to).toBe(true);
					expect([from, to].map(periodOf)).toEqual([period, period]);
					expect([addDays(from, -1), addDays(to, 1)].map(periodOf)).not.toContain(period);
				},
			),
		);
	});
});

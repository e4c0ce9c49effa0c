import { addDays, firstDayOf, type Day } from '../dates';

/** First and last day, both included. */
export interface DaySpan {
	readonly from: Day;
	readonly to: Day;
}

/** A month or quarter to look back on. */
export interface ReviewPeriod {
	readonly name: 'thisMonth' | 'lastMonth' | 'thisQuarter' | 'lastQuarter';
	/** As in `hatch-period`. */
	readonly period: string;
}

/** The month of a day: `2026-03`. */
export function monthOf(day: Day): string {
	return day.slice(0, 7);
}

/** The quarter of a day: `2026-Q1`. */
export function quarterOf(day: Day): string {
	return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The days of a week, month or quarter: `2026-W14`, `2026-03`, `2026-Q1`. */
export function spanOf(period: string): DaySpan | undefined {
	const from = firstDayOf(period);
	if (from === undefined) return undefined;
	const written = period.trim().toUpperCase();
	if (written.includes('W')) return { from, to: addDays(from, 6) };
	const isInside = written.includes('Q') ? quarterOf : monthOf;
	let to = addDays(from, 27);
	for (let next = to; isInside(next) === isInside(from); next = addDays(next, 1)) to = next;
	return { from, to };
}

/** What can be looked back on from a day: the month and the quarter that it is in, and those before. */
export function reviewPeriods(today: Day): readonly ReviewPeriod[] {
	return [
		{ name: 'thisMonth', period: monthOf(today) },
		{ name: 'lastMonth', period: before(monthOf(today), monthOf) },
		{ name: 'thisQuarter', period: quarterOf(today) },
		{ name: 'lastQuarter', period: before(quarterOf(today), quarterOf) },
	];
}

function before(period: string, periodOf: (day: Day) => string): string {
	return periodOf(addDays(firstDayOf(period) ?? '', -1));
}

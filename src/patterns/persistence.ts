import { dayNumber, type Day } from '../domain/dates';

export interface Persistence {
	readonly monthsWithCode: number;
	/** Months with any read note. */
	readonly activeMonths: number;
	/** The former of the latter, 0 … 1. */
	readonly persistence: number;
	readonly spanDays: number;
	/** Share of the code's notes in its fullest month, 0 … 1. */
	readonly peakMonthShare: number;
}

/** When a code was written. @param codeDates days of its notes, ascending; undefined for none. */
export function persistence(allDates: readonly Day[], codeDates: readonly Day[]): Persistence | undefined {
	const [first, last] = [codeDates[0], codeDates.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const byMonth = new Map<string, number>();
	for (const month of codeDates.map(monthIn)) byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
	const activeMonths = new Set(allDates.map(monthIn)).size;
	return {
		monthsWithCode: byMonth.size,
		activeMonths,
		persistence: byMonth.size / activeMonths,
		spanDays: dayNumber(last) - dayNumber(first),
		peakMonthShare: Math.max(...byMonth.values()) / codeDates.length,
	};
}

function monthIn(day: Day): string {
	return day.slice(0, 7);
}

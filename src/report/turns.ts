import type { RowFacts } from '../patterns/summary';
import type { CodeRow } from './figures';

/** Days for which a code is new. */
const newDays = 60;

/**
 * What a code's months look like: gone quiet; new within sixty days, among notes that are older; or steady, in three
 * months and more, half at least of those in which anything was written.
 */
export function turnOf(
	{ level, months, activeMonths, firstDay, spanDays, notesSince, k, n, lastAgeDays }: RowFacts,
	asOf: number,
): CodeRow['turn'] {
	if (level === 'quiet') return 'quiet';
	if (asOf - firstDay <= newDays && k >= 2 && n - k - notesSince > 0) return 'new';
	return months >= 3 && months * 2 >= activeMonths && spanDays >= newDays && lastAgeDays <= 180
		? 'steady'
		: null;
}

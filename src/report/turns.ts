import type { RowFacts } from '../patterns/summary';
import { hasShownUpSteadily, isNewcomer } from '../patterns/support';
import type { CodeRow } from './figures';

/**
 * What a code's months look like: gone quiet; new, among notes that are older; or steady, in half at least of the months
 * in which anything was written since its first.
 * @param byMonth its notes in each month, `read` the notes read in it; `asOf` in days since 1970-01-01.
 */
export function turnOf(
	{ level, months, firstDay, spanDays, notesSince, k, n }: RowFacts,
	byMonth: ArrayLike<number>,
	read: ArrayLike<number>,
	asOf: number,
): CodeRow['turn'] {
	if (level === 'quiet') return 'quiet';
	if (isNewcomer(asOf - firstDay, k) && n - k - notesSince > 0) return 'new';
	const begins = Array.from(byMonth).findIndex((notes) => notes > 0);
	const since = Array.from(read).filter((notes, month) => month >= begins && notes > 0).length;
	return hasShownUpSteadily(months, since, spanDays) ? 'steady' : null;
}

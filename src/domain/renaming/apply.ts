import type { Change } from '../tagging/change';
import type { NotePlan, Occurrence } from './renaming';

/**
 * What of a plan to change in the text as it is by now. After edits only what stands before or behind all of them, and
 * what a plan of today (asked for then only) would do there as well; everything else is skipped.
 */
export function changesNow(
	now: string,
	planned: string,
	occurrences: readonly Occurrence[],
	replan: () => NotePlan,
): { readonly changes: readonly Change[]; readonly skipped: readonly Occurrence[] } {
	if (now === planned) return { changes: occurrences, skipped: [] };
	const end = Math.min(now.length, planned.length);
	let head = 0;
	while (head < end && now[head] === planned[head]) head++;
	let tail = 0;
	while (tail < end - head && now.at(-1 - tail) === planned.at(-1 - tail)) tail++;
	const key = ({ from, to, was, insert }: Occurrence, shift: number) =>
		JSON.stringify([from + shift, to + shift, was, insert]);
	const fresh = new Set(replan().occurrences.map((occurrence) => key(occurrence, 0)));
	const changes: Change[] = [];
	const skipped: Occurrence[] = [];
	for (const occurrence of occurrences) {
		const { from, to, insert } = occurrence;
		const isBehind = from >= planned.length - tail;
		const shift = isBehind ? now.length - planned.length : 0;
		if ((isBehind || to <= head) && fresh.has(key(occurrence, shift)))
			changes.push({ from: from + shift, to: to + shift, insert });
		else skipped.push(occurrence);
	}
	return { changes, skipped };
}

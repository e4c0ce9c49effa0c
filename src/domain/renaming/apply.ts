import type { Change } from '../tagging/change';
import { printAround } from './readings';
import type { NotePlan, Occurrence } from './renaming';

/**
 * What of a plan to change in the text as it is by now. After edits only what reads there as it did, with the words
 * around it, and what a plan of today (asked for then only) would do as well; everything else is skipped.
 */
export function changesNow(
	now: string,
	planned: string,
	occurrences: readonly Occurrence[],
	replan: () => NotePlan,
): { readonly changes: readonly Change[]; readonly skipped: readonly Occurrence[] } {
	if (now === planned) return { changes: occurrences, skipped: [] };
	const today = alikeIn(now, replan().occurrences);
	const changes: Occurrence[] = [];
	const skipped: Occurrence[] = [];
	for (const [reading, meant] of alikeIn(planned, occurrences)) {
		const found = today.get(reading) ?? [];
		// Where more read alike than were planned, which of them are meant is not known.
		const sure = found.length > meant.length ? [] : found;
		for (const occurrence of sure) changes.push(occurrence);
		for (const occurrence of meant.slice(sure.length)) skipped.push(occurrence);
	}
	const inOrder = (a: Occurrence, b: Occurrence) => a.from - b.from || a.to - b.to;
	return { changes: changes.sort(inOrder), skipped: skipped.sort(inOrder) };
}

/** Occurrences by what they do and the words around them. */
function alikeIn(text: string, occurrences: readonly Occurrence[]): ReadonlyMap<string, Occurrence[]> {
	const alike = new Map<string, Occurrence[]>();
	for (const occurrence of occurrences) {
		const { from, to, was, insert } = occurrence;
		const reading = JSON.stringify([was, insert, printAround(text, from, to)]);
		const others = alike.get(reading);
		if (others) others.push(occurrence);
		else alike.set(reading, [occurrence]);
	}
	return alike;
}

import { applied, type Change } from '../tagging/change';
import { printAround, readingsIn } from './readings';
import type { ChangedPlace } from './renaming';

/** What changes leave behind, by which they can be taken back; they are in order and do not overlap. */
export function changedPlaces(before: string, changes: readonly Change[]): readonly ChangedPlace[] {
	const after = applied(before, changes);
	const places: ChangedPlace[] = [];
	let [shift, end, start, seen] = [0, -1, 0, 0];
	for (const { from, to, insert } of changes) {
		const at = from + shift;
		const was = before.slice(from, to);
		const lineBreak = after.slice(seen, at).lastIndexOf('\n');
		if (lineBreak >= 0) start = seen + lineBreak + 1;
		const last = places.at(-1);
		// Neighbours that went together come back together.
		if (from === end && insert === '' && last?.now === '')
			places[places.length - 1] = { ...last, was: last.was + was };
		else {
			const print = printAround(after, at, at + insert.length);
			places.push({ at, was, now: insert, column: at - start, print });
		}
		shift += insert.length - (to - from);
		[end, seen] = [to, at];
	}
	const alikeTo = readingsIn(after, places);
	const passed = new Map<object, number>();
	return places.map((place) => {
		const alike = alikeTo(place);
		let nth = passed.get(alike) ?? 0;
		while (nth < alike.length && alike[nth]?.at !== place.at) nth++;
		passed.set(alike, nth);
		return alike.length > 1 ? { ...place, alike: alike.length, nth } : place;
	});
}

/**
 * How to take a change back in the text as it is now: each place whose words stand around it, among as many that read
 * alike as there were. One that reads as before is back already; where the words differ, or their number, it is left.
 */
export function takeBack(
	now: string,
	places: readonly ChangedPlace[],
): { readonly changes: readonly Change[]; readonly left: readonly ChangedPlace[] } {
	const alikeTo = readingsIn(now, places);
	const changes: Change[] = [];
	const taken = new Set<object>();
	const left = places.filter((place) => {
		const alike = alikeTo(place);
		const found = alike.length === (place.alike ?? 1) ? alike[place.nth ?? 0] : undefined;
		if (found === undefined || taken.has(found)) return true;
		taken.add(found);
		if (!found.isBack) changes.push({ from: found.at, to: found.at + place.now.length, insert: place.was });
		return false;
	});
	const isUntouched = left.length > 0 && places.every(wasNever(now));
	return isUntouched ? { changes: [], left: [] } : { changes: changes.sort((a, b) => a.from - b.from), left };
}

/** Whether each place reads as it did before the change, at the offset that it had then. */
function wasNever(text: string): (place: ChangedPlace) => boolean {
	let shift = 0;
	return ({ at, was, now }) => {
		const from = at + shift;
		shift += was.length - now.length;
		return text.startsWith(was, from) && !(now.startsWith(was) && text.startsWith(now, from));
	};
}

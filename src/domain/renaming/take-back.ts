import { linesOf } from '../evidence/lines';
import { fingerprint } from '../fingerprint';
import { applied, type Change } from '../tagging/change';
import type { ChangedPlace } from './renaming';

/** What changes leave behind, by which they can be taken back; they are in order and do not overlap. */
export function changedPlaces(before: string, changes: readonly Change[]): readonly ChangedPlace[] {
	const after = applied(before, changes);
	const places: ChangedPlace[] = [];
	let [shift, end] = [0, -1];
	for (const { from, to, insert } of changes) {
		const at = from + shift;
		const was = before.slice(from, to);
		const start = at === 0 ? 0 : after.lastIndexOf('\n', at - 1) + 1;
		const column = at - start;
		const last = places.at(-1);
		// Neighbours that went together come back together.
		if (from === end && insert === '' && last?.now === '')
			places[places.length - 1] = { ...last, was: last.was + was };
		else places.push({ at, was, now: insert, column, print: printOf(lineAt(after, start), column, insert) });
		shift += insert.length - (to - from);
		end = to;
	}
	return places;
}

/**
 * How to take a change back in the text as it is now: each place where it was, or where its line stands by now. A place
 * that reads as before is back already. What is on a line that reads differently, or on one of several alike, is left.
 */
export function takeBack(
	now: string,
	places: readonly ChangedPlace[],
): { readonly changes: readonly Change[]; readonly left: readonly ChangedPlace[] } {
	const found = new Map<ChangedPlace, number>();
	for (const place of places) if (stands(place, place.at)) found.set(place, place.at);
	if (found.size < places.length && places.every(wasNever())) return { changes: [], left: [] };

	const lines = found.size < places.length ? linesOf(now, { from: 0, to: now.length }) : [];
	const back = new Set<ChangedPlace>();
	for (const alike of groupsOf(places)) {
		const taken = new Set(alike.map((place) => found.get(place)));
		const moved = alike.filter((place) => !found.has(place));
		const [first] = moved;
		if (first === undefined) continue;
		const candidates = lines.flatMap(({ from }) => {
			const at = from + first.column;
			if (taken.has(at)) return [];
			const isBack = stands({ ...first, now: first.was }, at);
			return isBack || stands(first, at) ? [{ at, isBack }] : [];
		});
		if (candidates.length !== moved.length) continue;
		for (const [index, { at, isBack }] of candidates.entries()) {
			const place = moved[index] as ChangedPlace;
			if (isBack) back.add(place);
			else found.set(place, at);
		}
	}
	const changes = places.flatMap((place) => {
		const from = found.get(place);
		return from === undefined ? [] : [{ from, to: from + place.now.length, insert: place.was }];
	});
	return { changes, left: places.filter((place) => !found.has(place) && !back.has(place)) };

	function stands({ now: said, column, print }: ChangedPlace, at: number): boolean {
		const start = at - column;
		const isStart = start === 0 || (start > 0 && now[start - 1] === '\n');
		return isStart && now.startsWith(said, at) && printOf(lineAt(now, start), column, said) === print;
	}

	/** Whether each place reads as it did before the change, at the offset that it had then. */
	function wasNever(): (place: ChangedPlace) => boolean {
		let shift = 0;
		return ({ at, was, now: said }) => {
			const from = at + shift;
			shift += was.length - said.length;
			return now.startsWith(was, from);
		};
	}
}

/** Places whose lines read alike, in the order of the text. */
function groupsOf(places: readonly ChangedPlace[]): ChangedPlace[][] {
	const groups = new Map<string, ChangedPlace[]>();
	for (const place of places) {
		const { print, column, was, now } = place;
		const key = JSON.stringify([print, column, was, now]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [place]);
		else group.push(place);
	}
	return [...groups.values()];
}

function lineAt(text: string, start: number): string {
	const end = text.indexOf('\n', start);
	return text.slice(start, end < 0 ? text.length : end);
}

function printOf(line: string, column: number, now: string): number {
	return fingerprint(line.slice(0, column) + line.slice(column + now.length));
}

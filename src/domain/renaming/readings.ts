import { linesOf } from '../evidence/lines';
import { fingerprint } from '../fingerprint';
import type { ChangedPlace } from './renaming';

/** How much of its line tells on each side of a place, in UTF-16 units. */
const reach = 120;

/** Where a place that is changed may stand. */
export interface Reading {
	readonly at: number;
	/** It reads as it did before the change. */
	readonly isBack: boolean;
}

/** A print of the words around a range, as far as its lines reach. */
export function printAround(text: string, from: number, to: number): number {
	const before = text.slice(Math.max(0, from - reach), from);
	const [behind = ''] = text.slice(to, to + reach).split('\n', 1);
	return fingerprint(before.slice(before.lastIndexOf('\n') + 1) + behind);
}

/** Finds for each of these places all that read like it, changed or back, in order; the text is gone through once. */
export function readingsIn(
	text: string,
	places: readonly ChangedPlace[],
): (place: ChangedPlace) => readonly Reading[] {
	const spots = new Map<string, { spot: ChangedPlace; byPrint: Map<number, Reading[]> }>();
	const keyOf = ({ column, was, now }: ChangedPlace) => JSON.stringify([column, was, now]);
	for (const place of places) {
		const key = keyOf(place);
		const { byPrint } = spots.get(key) ?? { byPrint: new Map<number, Reading[]>() };
		spots.set(key, { spot: place, byPrint: byPrint.set(place.print, []) });
	}
	const sorted = [...spots.values()].sort((a, b) => a.spot.column - b.spot.column);
	for (const line of linesOf(text, { from: 0, to: text.length }))
		for (const { spot, byPrint } of sorted) {
			const at = line.from + spot.column;
			if (at > line.to) break;
			for (const said of [spot.was, spot.now]) {
				const alike = text.startsWith(said, at) && byPrint.get(printAround(text, at, at + said.length));
				if (!alike) continue;
				alike.push({ at, isBack: said === spot.was });
				break;
			}
		}
	return (place) => spots.get(keyOf(place))?.byPrint.get(place.print) ?? [];
}

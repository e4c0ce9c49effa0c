import type { Passage } from '../../index/counted';
import { passageKey } from './rows';

/** Passages, and in their places those that were left out while they were shown. */
export interface KeptPlaces {
	readonly all: readonly Passage[];
	readonly left: ReadonlySet<Passage>;
}

/** @param before all of the last time. */
export function keptPlaces(
	passages: readonly Passage[],
	before: readonly Passage[],
	dismissed: readonly Passage[],
): KeptPlaces {
	const paths = new Set(dismissed.map(({ path }) => path));
	const keys = new Set(dismissed.map(passageKey));
	const left = new Set<Passage>();
	const all = [...passages];
	before.forEach((passage, at) => {
		if (!paths.has(passage.path) || !keys.has(passageKey(passage))) return;
		left.add(passage);
		all.splice(at, 0, passage);
	});
	return { all: left.size > 0 ? all : passages, left };
}

import type { Evidence } from './weigh';

/** The evidence that counts, best first: no stem twice, for a word said again says no more. */
export function independent(all: readonly Evidence[]): Evidence[] {
	if (all.length < 2) return [...all];
	const used = new Set<string>();
	const kept: Evidence[] = [];
	for (const candidate of all.toSorted((a, b) => b.weight - a.weight)) {
		if (candidate.stems.some((stem) => used.has(stem))) continue;
		for (const stem of candidate.stems) used.add(stem);
		kept.push(candidate);
		if (kept.length === 5) break;
	}
	return kept;
}

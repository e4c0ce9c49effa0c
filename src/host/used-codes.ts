import type { UsedCodes } from '../domain/codebook/search';
import type { Snapshot } from '../index/snapshot';
import { usesIn } from '../report/use';

/** The codes in use anywhere, with the notes of the fantasy side that carry each, as the pattern view counts them. */
export function usedCodes({ all }: Snapshot): UsedCodes {
	const rows = [...usesIn(all).by].map(
		([code, { notes, everyday, everydayOf }]) =>
			[code, { notes, everyday, everydayOf, label: all.labelOf(code) }] as const,
	);
	return new Map(rows);
}

/** The n of the picker's "k of n": read notes of the fantasy side. */
export function readNotes({ all }: Snapshot): number {
	return usesIn(all).of;
}

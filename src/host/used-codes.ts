import type { UsedCodes } from '../domain/codebook/search';
import { rolledUp, type Code } from '../domain/codes';
import type { Counted } from '../index/counted';
import type { Snapshot } from '../index/snapshot';

/** The n of the picker's "k of n": read notes of the fantasy side. */
export function readNotes({ all }: Snapshot): number {
	return all.notes.filter((note) => note.side === 'fantasy' && note.codes.size > 0).length;
}

const known = new WeakMap<Counted, UsedCodes>();

/** `usedCodes` once for each snapshot: pickers and completion ask at every key. */
export function usedCodes({ all }: Snapshot): UsedCodes {
	const used = known.get(all) ?? countUse(all);
	known.set(all, used);
	return used;
}

/** The codes in use anywhere, with the notes of the fantasy side that carry each, as the pattern view counts them. */
function countUse(all: Counted): UsedCodes {
	const used = new Map<Code, { notes: number; label: string }>();
	for (const note of all.notes) {
		for (const code of new Set([...note.codes.keys()].map(rolledUp))) {
			const known = used.get(code);
			used.set(code, {
				notes: (known?.notes ?? 0) + (note.side === 'fantasy' ? 1 : 0),
				label: known?.label ?? all.labelOf(code),
			});
		}
	}
	return used;
}

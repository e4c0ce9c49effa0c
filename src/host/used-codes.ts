import type { UsedCodes } from '../domain/code-search';
import { rolledUp, type Code } from '../domain/codes';
import type { Snapshot } from '../index/snapshot';

/** How many notes, on any side, carry each code; deeper nesting belongs to its row. */
export function usedCodes({ all }: Snapshot): UsedCodes {
	const used = new Map<Code, { notes: number; label: string }>();
	for (const note of all.notes) {
		for (const code of new Set([...note.codes.keys()].map(rolledUp))) {
			const known = used.get(code);
			used.set(code, { notes: (known?.notes ?? 0) + 1, label: known?.label ?? all.labelOf(code) });
		}
	}
	return used;
}

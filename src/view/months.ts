import { rolledUp, type Code } from '../domain/codes';
import type { Counted, CountedNote } from '../index/counted';
import type { ShownSide } from './model';

/** In how many of the months with a read note of a side a row turns up. */
export function monthsWith(counted: Counted, side: ShownSide, row: Code): { with: number; of: number } {
	const all = new Set<string>();
	const own = new Set<string>();
	for (const note of counted.notes) {
		if (note.side !== side) continue;
		for (const { code, day } of datedCodes(note)) {
			const month = day.slice(0, 7);
			all.add(month);
			if (rolledUp(code) === row) own.add(month);
		}
	}
	return { with: own.size, of: all.size };
}

/** A promoted jot's passages keep their day; a note that only the cache knows so far has its own. */
function datedCodes({ passages, codes, day }: CountedNote): readonly { code: Code; day: string }[] {
	return passages.length > 0 ? passages : [...codes.keys()].map((code) => ({ code, day }));
}

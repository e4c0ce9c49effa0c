import type { Passage } from '../evidence/marking';
import type { Range } from '../metadata';

/** Widens a range of the joined text so that it cuts no link, address or pair of marks; inside a highlight it means that. */
export function withoutCuts({ prose }: Passage, { from, to }: Range): Range {
	const { highlights, whole: constructs } = prose.inline;
	const highlight = highlights.find((range) => range.from <= from && to <= range.to);
	if (highlight !== undefined) return highlight;
	for (let again = true; again;) {
		again = false;
		for (const atom of constructs.atoms) {
			if (atom.to <= from || to <= atom.from || (from <= atom.from && atom.to <= to)) continue;
			[from, to, again] = [Math.min(from, atom.from), Math.max(to, atom.to), true];
		}
		for (const pair of constructs.pairs) {
			const isCrossed =
				(from < pair.from && pair.from < to && to < pair.to) ||
				(pair.from < from && from < pair.to && pair.to < to);
			if (isCrossed) [from, to, again] = [Math.min(from, pair.from), Math.max(to, pair.to), true];
		}
	}
	return { from, to };
}

import type { Range } from '../metadata';
import type { BlockTag, Run } from './prose';

/** A list line that says how met, or how important, something is. */
export interface RatingLine extends Range {
	/** The tags of the runs that a rating follows; the last of each is the rated one. */
	readonly tags: ReadonlySet<BlockTag>;
	/** `_/5`: a place for a rating. Such a line is no evidence at all. */
	readonly isOpen: boolean;
	/** Date and ratings of the line, or the whole line where it is open: not the user's words. */
	readonly gone: readonly Range[];
}

const rating = /[^\S\n]+([0-5_])\/5(?![\p{L}\p{N}/-])/uy;
const leadingDate = /^[^\S\n]*(?:\[\[)?\d{4}-\d{2}-\d{2}(?:\]\])?[:,]?(?=[^\S\n]|$)/;

/** The rating lines of a list item: a run of tags, white space, `0/5` … `5/5` or `_/5`. */
export function readRatings(joined: string, runs: readonly Run[]): RatingLine[] {
	const lines = new Map<number, { to: number; tags: Set<BlockTag>; isOpen: boolean; gone: Range[] }>();
	for (const run of runs) {
		rating.lastIndex = run.to;
		const found = rating.exec(joined);
		if (found === null || run.tags.at(-1)?.isOurs !== true) continue;
		const from = joined.lastIndexOf('\n', run.from) + 1;
		const end = joined.indexOf('\n', run.to);
		const line = lines.get(from) ?? {
			to: end < 0 ? joined.length : end,
			tags: new Set<BlockTag>(),
			isOpen: false,
			gone: dateAt(joined, from),
		};
		for (const tag of run.tags) line.tags.add(tag);
		line.isOpen ||= found[1] === '_';
		line.gone.push({ from: run.to, to: run.to + found[0].length });
		lines.set(from, line);
	}
	return [...lines].map(([from, line]) => ({
		...line,
		from,
		gone: line.isOpen ? [{ from, to: line.to }] : line.gone,
	}));
}

function dateAt(joined: string, from: number): Range[] {
	const end = joined.indexOf('\n', from);
	const date = leadingDate.exec(joined.slice(from, end < 0 ? undefined : end))?.[0];
	return date === undefined ? [] : [{ from, to: from + date.length }];
}

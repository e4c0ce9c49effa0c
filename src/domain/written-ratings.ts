import { codeOfTag, isDraining, type Code, type Roots } from './codes';
import type { Day } from './dates';
import type { Block } from './evidence/blocks';
import { ratingBehind } from './evidence/ratings';
import { blocksIn } from './tagging/block-at';
import { quoteMark } from './tagging/line-marks';
import { noteLines } from './tagging/note-lines';
import { passageOf } from './tagging/passage';

/** A rating, or a place for one, where it stands in a text. */
export interface WrittenRating {
	/** Exactly as written. */
	readonly code: Code;
	/** `0` to `5`, or `_`. */
	readonly value: string;
	/** Offset of that character. */
	readonly at: number;
	/** The date that its line begins with. */
	readonly day: Day | undefined;
	/** The item that it stands in. */
	readonly block: Block;
	readonly isQuoted: boolean;
}

/** The ratings in the lists of a note's text as the editor holds it, in order. */
export function ratingsWritten(text: string, roots: Roots): WrittenRating[] {
	const found: WrittenRating[] = [];
	for (const block of blocksIn(text, { from: 0, to: text.length }, noteLines(text))) {
		if (block?.shape !== 'item' || block.task !== undefined) continue;
		const source = text.slice(block.from, block.to);
		if (!source.includes('/5')) continue;
		const { prose } = passageOf(text, block, roots);
		for (const run of prose.runs) {
			const tag = run.tags.at(-1);
			const line = tag && prose.ratings.find(({ tags }) => tags.has(tag));
			const code = tag && codeOfTag(tag.tag, roots);
			const [mark, value] = ratingBehind(prose.joined, run) ?? [];
			if (line === undefined || code === undefined || isDraining(code)) continue;
			if (mark === undefined || value === undefined) continue;
			const at = prose.source[run.to + mark.length - 3] as number;
			found.push({ code, value, at, day: line.day, block, isQuoted: quoteMark.test(source) });
		}
	}
	return found;
}

import type { Roots } from '../codes';
import type { NewNote } from '../new-note';
import { blocksIn } from '../tagging/block-at';
import { applied } from '../tagging/change';
import { noteLines } from '../tagging/note-lines';
import { passageOf } from '../tagging/passage';
import { type WrittenTag, writtenIn } from '../tagging/written-tags';

/** The tags of ours in a text by which a note would count although nobody has written a word into it yet. */
export function countingTags(text: string, roots: Roots): readonly WrittenTag[] {
	const blocks = [...blocksIn(text, { from: 0, to: text.length }, noteLines(text))];
	return blocks.flatMap((block) => {
		if (block === undefined || block.task !== undefined) return [];
		const passage = passageOf(text, block, roots);
		return passage.prose.ratings.some((line) => line.isOpen) ? [] : writtenIn(passage, roots);
	});
}

/** A note with those tags in code, as in all that is not the user's own saying: untouched it counts nothing. */
export function withoutCounting({ text, cursor }: NewNote, roots: Roots): NewNote {
	const changes = countingTags(text, roots).map(({ from, to, tag }) => ({ from, to, insert: `\`${tag}\`` }));
	const before = changes.filter(({ to }) => to <= cursor).length;
	return { text: applied(text, changes), cursor: cursor + 2 * before };
}

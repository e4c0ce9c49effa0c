import { codeOfTag, type Roots } from '../codes';
import { blocksIn } from '../tagging/block-at';
import { noteLines } from '../tagging/note-lines';
import { passageOf } from '../tagging/passage';
import { writtenIn } from '../tagging/written-tags';
import { propertyTags } from '../tags';

/** The tags of ours, as written, by which a note would count although nobody has written a word into it yet. */
export function countingTags(
	text: string,
	properties: Readonly<Record<string, unknown>> | undefined,
	roots: Roots,
): readonly string[] {
	const tags = propertyTags(properties).filter((tag) => codeOfTag(tag, roots) !== undefined);
	for (const block of blocksIn(text, { from: 0, to: text.length }, noteLines(text))) {
		if (block === undefined || block.task !== undefined) continue;
		const passage = passageOf(text, block, roots);
		const isOpen = passage.prose.ratings.some((line) => line.isOpen);
		if (!isOpen) tags.push(...writtenIn(passage, roots).map(({ tag }) => tag));
	}
	return [...new Set(tags)];
}

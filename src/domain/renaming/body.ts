import type { Roots } from '../codes';
import { blocksIn } from '../tagging/block-at';
import { noteLines } from '../tagging/note-lines';
import { passageOf } from '../tagging/passage';
import type { FoundTag } from '../tags';

/** The tags of an editor's text by our own grammar, in comments and prompts too: to the app they are tags. */
export function writtenTags(text: string, roots: Roots): FoundTag[] {
	const found: FoundTag[] = [];
	const shown = text.replace(/https?:\/\/[^\s<>]+|%%|\[!ask\b/gi, (mark) =>
		mark === '%%' ? '**' : mark.startsWith('[') ? '[!any' : mark,
	);
	for (const block of blocksIn(shown, { from: 0, to: shown.length }, noteLines(shown))) {
		if (block === undefined || !shown.slice(block.from, block.to).includes('#')) continue;
		const { runs, source, inline } = passageOf(shown, block, roots).prose;
		for (const { tag, from, to } of runs.flatMap((run) => run.tags)) {
			// In the words of a link there are none.
			if (inline.whole.atoms.some((atom) => atom.from <= from && to <= atom.to)) continue;
			const at = source[from] as number;
			found.push({ tag, from: at, to: at + tag.length });
		}
	}
	return found;
}

/** Tags side by side, with nothing but white space, `,` or `;` between two of them. */
export function runsOf(text: string, tags: readonly FoundTag[]): FoundTag[][] {
	const runs: FoundTag[][] = [];
	let end = -1;
	for (const tag of tags) {
		const isNext = end >= 0 && /^[^\S\n]*[,;]?[^\S\n]*$/.test(text.slice(end, tag.from));
		if (isNext) runs.at(-1)?.push(tag);
		else runs.push([tag]);
		end = tag.to;
	}
	return runs;
}

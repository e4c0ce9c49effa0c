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

/**
 * Tags side by side, with nothing but white space, `,` or `;` between two of them; lines of our tags alone that follow
 * one another, in a quote too, are one run. Other tags that would be left alone on a line may read as words.
 */
export function runsOf(
	text: string,
	tags: readonly FoundTag[],
	isOurs: (tag: FoundTag) => boolean,
): FoundTag[][] {
	const runs: FoundTag[][] = [];
	let wereOurs = false;
	for (const run of sideBySide(text, tags)) {
		const areOurs = run.every(isOurs);
		const last = runs.at(-1);
		if (last && wereOurs && areOurs && isBelow(text, last, run)) for (const tag of run) last.push(tag);
		else runs.push(run);
		wereOurs = areOurs;
	}
	return runs;
}

/** What parts two tags of a run; the marks before the second where it stands on the line below. */
const gap = /^[^\S\n]*[,;]?[^\S\n]*(?:\n([^\S\n]*(?:>[^\S\n]*)*))?$/;

function sideBySide(text: string, tags: readonly FoundTag[]): FoundTag[][] {
	const runs: FoundTag[][] = [];
	let end = -1;
	for (const tag of tags) {
		const between = end < 0 ? null : gap.exec(text.slice(end, tag.from));
		if (between && between[1] === undefined) runs.at(-1)?.push(tag);
		else runs.push([tag]);
		end = tag.to;
	}
	return runs;
}

/** Whether two runs are all of their lines, one below the other, but for the same quote marks. */
function isBelow(text: string, above: readonly FoundTag[], run: readonly FoundTag[]): boolean {
	const marks = gap.exec(text.slice(above.at(-1)?.to, run[0]?.from))?.[1];
	if (marks === undefined) return false;
	const start = (above[0]?.from ?? 0) - marks.length;
	const isAlone = text.startsWith(marks, start) && (start === 0 || text[start - 1] === '\n');
	return isAlone && /^[^\S\n]*[,;]?[^\S\n]*(?:\n|$)/.test(text.slice(run.at(-1)?.to));
}

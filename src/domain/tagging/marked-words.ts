import type { Roots } from '../codes';
import { spanMarkedBy } from '../evidence/marking';
import { NotePassages } from '../evidence/passages';
import { hasWords, spanOf, whole, type Span } from '../evidence/spans';
import { words } from '../../i18n';
import { findTags } from '../tags';
import { blocksIn } from './block-at';
import { noteLines } from './note-lines';
import { passageAt } from './passage';

/** The words that the tag at a place of the editor's text marks; nothing where it marks the title or none at all. */
export function markedWords(text: string, at: number, roots: Roots): Span | undefined {
	const note = noteLines(text);
	const passage = passageAt(text, at, roots, note);
	if (passage === undefined || passage.block.task !== undefined) return undefined;
	const { block, prose } = passage;
	if (prose.ratings.length === 0 && !hasWords(prose)) return wordsAbove();
	for (const run of prose.runs) {
		const tag = run.tags.find((candidate) => prose.source[candidate.from] === at);
		if (tag !== undefined) return spanMarkedBy(passage, run, tag);
	}
	return undefined;

	function wordsAbove(): Span | undefined {
		const above = { from: 0, to: block.to };
		const blocks = [...blocksIn(text, above, note)].filter((candidate) => candidate !== undefined);
		const tags = findTags(text.slice(0, block.to)).map(({ tag, from, to }) => ({
			tag,
			position: { start: { line: 0, offset: from }, end: { line: 0, offset: to } },
		}));
		const hasKind = /^\uFEFF?---\n(?:[^]*?\n)??hatch-kind[ \t]*:[^]*?\n---/.test(text);
		const isShippedHeading = (heading: string) => hasKind && words.headings.includes(heading);
		const leaf = new NotePassages(text, blocks, tags, { roots, isShippedHeading }).leafAbove(
			blocks.length - 1,
		);
		return leaf && spanOf(leaf.prose, whole(leaf.prose));
	}
}

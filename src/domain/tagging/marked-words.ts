import type { Roots } from '../codes';
import { spanMarkedBy, type Passage } from '../evidence/marking';
import { hasWords, spanOf, whole, type Span } from '../evidence/spans';
import { passageAt } from './passage';

/** Lines that a block of tags alone looks up for the words it marks. */
const reach = 40;

/** The words that the tag at a place of the editor's text marks; nothing where it marks the title or none at all. */
export function markedWords(text: string, at: number, roots: Roots): Span | undefined {
	const passage = passageAt(text, at, roots);
	if (passage === undefined || passage.block.task !== undefined) return undefined;
	if (!hasWords(passage.prose)) return wordsAbove(text, passage, roots);
	for (const run of passage.prose.runs) {
		const tag = run.tags.find((candidate) => passage.prose.source[candidate.from] === at);
		if (tag !== undefined) return spanMarkedBy(passage, run, tag);
	}
	return undefined;
}

function wordsAbove(text: string, { block, prose }: Passage, roots: Roots): Span | undefined {
	if (prose.ratings.length > 0) return undefined;
	let end = text.lastIndexOf('\n', block.from - 1);
	for (let tried = 0; tried < reach && end > 0; tried++) {
		const start = text.lastIndexOf('\n', end - 1) + 1;
		const above = /\S/.test(text.slice(start, end)) ? passageAt(text, start, roots) : undefined;
		const isMove = above?.block.task !== undefined && above.prose.runs.length > 0;
		if (above !== undefined && !isMove && hasWords(above.prose))
			return spanOf(above.prose, whole(above.prose));
		end = Math.min(start, above?.block.from ?? start) - 1;
	}
	return undefined;
}

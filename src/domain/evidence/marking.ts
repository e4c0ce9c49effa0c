import type { Range } from '../metadata';
import type { Block } from './blocks';
import { cellBreak, type BlockTag, type Prose, type Run } from './prose';
import { firstAtLeast } from '../sorted';
import { hasWords, readableRange, spanOf, whole, type Span } from './spans';

/** A block's prose with its sentences that have words, as ranges of the readable text. */
export interface Passage {
	readonly block: Block;
	readonly prose: Prose;
	readonly sentences: readonly Range[];
	/** Spans of sentences asked for before: many tags can stand in one sentence. */
	readonly spans: Map<Range, Span>;
}

/** What a tag marks inside its own block; nothing where it is on a rating line without words. */
export function spanMarkedBy(passage: Passage, run: Run, tag: BlockTag): Span | undefined {
	const { block, prose } = passage;
	const line = prose.ratings.find((rated) => rated.from <= tag.from && tag.to <= rated.to);
	if (line?.isOpen) return undefined;
	if (block.shape === 'heading') return spanOf(prose, whole(prose));
	const highlight = highlightOf(prose, tag);
	if (highlight !== undefined) return spanOf(prose, readableRange(prose, highlight), highlight);
	if (line?.tags.has(tag)) {
		const words = readableRange(prose, line);
		return hasWords(prose, words) ? spanOf(prose, words) : undefined;
	}
	if (block.shape === 'row' && isAloneInCell(prose, run)) return spanOf(prose, whole(prose));
	const sentence = sentenceOf(passage, run);
	if (sentence === undefined) return undefined;
	const span = passage.spans.get(sentence) ?? spanOf(prose, sentence);
	passage.spans.set(sentence, span);
	return span;
}

/** The highlight that a tag stands in, or right behind: only white space, tags, `,` `;` and closing emphasis between. */
function highlightOf(prose: Prose, tag: BlockTag): Range | undefined {
	const { highlights } = prose.inline;
	const behind = firstAtLeast(highlights, tag.from + 1, (range) => range.from);
	const highlight = highlights[behind - 1];
	if (highlight === undefined || !hasInk(prose, highlight)) return undefined;
	if (tag.to <= highlight.to) return highlight;
	const between = withoutTags(prose, { from: highlight.to + 2, to: tag.from });
	return /^[ \t\r\n,;*_~]*$/.test(between) ? highlight : undefined;
}

/** A stretch of the joined text with the tags in it taken out. */
function withoutTags({ joined, runs }: Prose, { from, to }: Range): string {
	let left = '';
	let at = from;
	for (let index = firstAtLeast(runs, from, (run) => run.to); index < runs.length; index++) {
		for (const tag of (runs[index] as Run).tags) {
			if (tag.from >= to) return left + joined.slice(at, to);
			if (tag.from < at) continue;
			left += joined.slice(at, tag.from);
			at = tag.to;
		}
	}
	return left + joined.slice(at, to);
}

/**
 * A run belongs to the sentence that it ends or stands in. One that opens a line belongs to the sentence that
 * follows, unless it is alone on a later line: then to the one before.
 */
function sentenceOf({ prose, sentences }: Passage, run: Run): Range | undefined {
	const { from: at } = readableRange(prose, run);
	const line = lineAround(prose, run);
	const opensLine = !hasInk(prose, { from: line.from, to: run.from });
	const isAlone = opensLine && !hasInk(prose, { from: run.to, to: line.to });
	const ink = prose.text.slice(0, at).trimEnd().length;
	const before = sentences[firstAtLeast(sentences, ink, (sentence) => sentence.from) - 1];
	const after = sentences[firstAtLeast(sentences, at + 1, (sentence) => sentence.to)];
	return opensLine && !isAlone ? (after ?? before) : (before ?? after);
}

function isAloneInCell(prose: Prose, run: Run): boolean {
	const end = prose.joined.indexOf(cellBreak, run.to);
	const from = prose.joined.lastIndexOf(cellBreak, run.from) + 1;
	const left = withoutTags(prose, { from, to: end < 0 ? prose.joined.length : end });
	return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(left);
}

function lineAround({ joined }: Prose, run: Run): Range {
	const end = joined.indexOf('\n', run.to);
	return { from: joined.lastIndexOf('\n', run.from) + 1, to: end < 0 ? joined.length : end };
}

/** Whether a stretch of the joined text holds words. */
function hasInk(prose: Prose, range: Range): boolean {
	return hasWords(prose, readableRange(prose, range));
}

import type { Range } from '../metadata';
import type { Block } from './blocks';
import { cellBreak, type BlockTag, type Prose, type Run } from './prose';
import { hasWords, readableRange, spanOf, whole, type Span } from './spans';

/** A block's prose with its sentences that have words, as ranges of the readable text. */
export interface Passage {
	readonly block: Block;
	readonly prose: Prose;
	readonly sentences: readonly Range[];
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
	return sentence && spanOf(prose, sentence);
}

/** The highlight that a tag stands in, or right behind: only white space, tags, `,` `;` and closing emphasis between. */
function highlightOf(prose: Prose, tag: BlockTag): Range | undefined {
	const { inline, joined } = prose;
	const around = inline.highlights.find((range) => range.from <= tag.from && tag.to <= range.to);
	if (around !== undefined) return hasInk(prose, around) ? around : undefined;
	const before = inline.highlights.findLast((range) => range.to + 2 <= tag.from);
	if (before === undefined || !hasInk(prose, before)) return undefined;
	let between = '';
	let at = before.to + 2;
	for (const other of prose.runs.flatMap((run) => run.tags)) {
		if (other.from < at || other.from > tag.from) continue;
		between += joined.slice(at, other.from);
		at = other.to;
	}
	return /^[ \t\r\n,;*_~]*$/.test(between) ? before : undefined;
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
	const before = sentences.findLast((sentence) => sentence.from < ink);
	const after = sentences.find((sentence) => sentence.to > at);
	return opensLine && !isAlone ? (after ?? before) : (before ?? after);
}

function isAloneInCell({ joined, runs }: Prose, run: Run): boolean {
	const from = joined.lastIndexOf(cellBreak, run.from) + 1;
	const end = joined.indexOf(cellBreak, run.to);
	const to = end < 0 ? joined.length : end;
	let left = '';
	let at = from;
	for (const other of runs) {
		if (other.from < from || other.to > to) continue;
		left += joined.slice(at, other.from);
		at = other.to;
	}
	return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(left + joined.slice(at, to));
}

function lineAround({ joined }: Prose, run: Run): Range {
	const end = joined.indexOf('\n', run.to);
	return { from: joined.lastIndexOf('\n', run.from) + 1, to: end < 0 ? joined.length : end };
}

/** Whether a stretch of the joined text holds words. */
function hasInk(prose: Prose, range: Range): boolean {
	return hasWords(prose, readableRange(prose, range));
}

import { codeOfTag, type Roots } from '../codes';
import type { Block } from '../evidence/blocks';
import type { Passage } from '../evidence/marking';
import { proseOf } from '../evidence/prose';
import { sentencesOf } from '../evidence/sentences';
import { hasWords, readableRange, spanOf, type Span } from '../evidence/spans';
import { findTags } from '../tags';
import { blockAt } from './block-at';
import { noteLines } from './note-lines';

/** The block at a place of the editor's text, with its tags and sentences. */
export function passageAt(
	text: string,
	offset: number,
	roots: Roots,
	note = noteLines(text),
): Passage | undefined {
	const block = blockAt(text, offset, note);
	return block && passageOf(text, block, roots);
}

/** A block with its tags and sentences. */
export function passageOf(text: string, block: Block, roots: Roots): Passage {
	const tags = findTags(text.slice(block.from, block.to)).map((tag) => ({
		tag: tag.tag,
		isOurs: codeOfTag(tag.tag, roots) !== undefined,
		from: block.from + tag.from,
		to: block.from + tag.to,
	}));
	const prose = proseOf(text, block, tags);
	const sentences = sentencesOf(prose.text, prose.breaks).filter((sentence) => hasWords(prose, sentence));
	return { block, prose, sentences, spans: new Map() };
}

/** The sentence at a place; on a rating line all its words, for that is what its tags mark. */
export function wordsAt(passage: Passage, offset: number): Span | undefined {
	const { prose, sentences } = passage;
	const joined = joinedOffset(passage, offset);
	const line = prose.ratings.find((rated) => rated.from <= joined && joined <= rated.to);
	if (line !== undefined) {
		const words = readableRange(prose, line);
		return line.isOpen || !hasWords(prose, words) ? undefined : spanOf(prose, words);
	}
	const { from: at } = readableRange(prose, { from: joined, to: joined });
	const sentence =
		sentences.find((candidate) => candidate.from <= at && at < candidate.to) ??
		sentences.findLast((candidate) => candidate.from <= at) ??
		sentences[0];
	return sentence && spanOf(prose, sentence);
}

/** A place of the text as one of the passage's joined text. */
export function joinedOffset({ prose }: Passage, offset: number): number {
	const at = prose.source.findIndex((source) => source >= offset);
	return at < 0 ? prose.joined.length : at;
}

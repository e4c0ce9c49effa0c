import { codeOfTag, type Roots } from '../codes';
import { spanMarkedBy, type Passage } from '../evidence/marking';
import { proseOf } from '../evidence/prose';
import { sentencesOf } from '../evidence/sentences';
import { hasWords, readableRange, spanOf, whole, type Span } from '../evidence/spans';
import type { Range } from '../metadata';
import { findTags } from '../tags';
import { blockAt } from './block-at';

/** Words that a tag can be put on: a whole sentence, item or heading, or a part of one. */
export interface TaggingTarget {
	readonly passage: Passage;
	/** In the text. */
	readonly words: Span;
	readonly isPart: boolean;
}

export type Refusal = 'nothing-there' | 'not-here' | 'several-blocks';

/** The words to tag: the selected ones, or the sentence at the cursor where nothing is selected. */
export function taggingTarget(
	text: string,
	selection: Range,
	roots: Roots,
): { readonly target: TaggingTarget } | { readonly refused: Refusal } {
	const selected = wholeWords(text, trimmed(text, selection));
	const isEmpty = selected.from >= selected.to;
	const passage = passageAt(text, isEmpty ? lineWithWords(text, selection.from) : selected.from, roots);
	if (passage === undefined) return { refused: isEmpty ? 'nothing-there' : 'not-here' };
	const { block, prose } = passage;
	if (!isEmpty && selected.to > block.to) return { refused: 'several-blocks' };
	if (!hasWords(prose)) return { refused: 'nothing-there' };
	if (block.shape === 'heading')
		return { target: { passage, words: spanOf(prose, whole(prose)), isPart: false } };
	if (isEmpty) {
		const words = wordsAt(passage, selection.from);
		return words === undefined ? { refused: 'nothing-there' } : { target: { passage, words, isPart: false } };
	}
	const joined = { from: joinedOffset(passage, selected.from), to: joinedOffset(passage, selected.to) };
	if (prose.inline.dead.some((dead) => dead.from <= joined.from && joined.to <= dead.to))
		return { refused: 'not-here' };
	const uncut = withoutCuts(passage, joined);
	const readable = readableRange(prose, uncut);
	if (!hasWords(prose, readable)) return { refused: 'nothing-there' };
	const sentence = onlySentence(passage, readable);
	if (sentence !== undefined) return { target: { passage, words: spanOf(prose, sentence), isPart: false } };
	return { target: { passage, words: spanOf(prose, readable, uncut), isPart: true } };
}

/** On an empty line right below some text, that text is meant: one has just written it. */
function lineWithWords(text: string, offset: number): number {
	const isEmptyLine =
		/(?:^|\n)[ \t]*$/.test(text.slice(0, offset)) && /^[ \t]*(?:\n|$)/.test(text.slice(offset));
	const above = text.lastIndexOf('\n', offset - 1);
	return isEmptyLine && above > 0 ? above : offset;
}

/** The block at a place of the editor's text, with its tags and sentences. */
export function passageAt(text: string, offset: number, roots: Roots): Passage | undefined {
	const block = blockAt(text, offset);
	if (block === undefined) return undefined;
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

/** What each tag of ours in a passage marks, in order. */
export function markedIn(
	passage: Passage,
): { readonly tag: string; readonly from: number; readonly text: string }[] {
	return passage.prose.runs.flatMap((run) =>
		run.tags
			.filter((tag) => tag.isOurs)
			.map((tag) => ({
				tag: tag.tag,
				from: passage.prose.source[tag.from] as number,
				text: spanMarkedBy(passage, run, tag)?.text ?? '',
			})),
	);
}

/** The sentence at a place; on a rating line all its words, for that is what its tags mark. */
function wordsAt(passage: Passage, offset: number): Span | undefined {
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

/** Widens a range of the joined text so that it cuts no link, address or pair of marks; inside a highlight it means that. */
function withoutCuts({ prose }: Passage, { from, to }: Range): Range {
	const { highlights, whole: constructs } = prose.inline;
	const highlight = highlights.find((range) => range.from <= from && to <= range.to);
	if (highlight !== undefined) return highlight;
	for (let again = true; again;) {
		again = false;
		for (const atom of constructs.atoms) {
			if (atom.to <= from || to <= atom.from || (from <= atom.from && atom.to <= to)) continue;
			[from, to, again] = [Math.min(from, atom.from), Math.max(to, atom.to), true];
		}
		for (const pair of constructs.pairs) {
			const isCrossed =
				(from < pair.from && pair.from < to && to < pair.to) ||
				(pair.from < from && from < pair.to && pair.to < to);
			if (isCrossed) [from, to, again] = [Math.min(from, pair.from), Math.max(to, pair.to), true];
		}
	}
	return { from, to };
}

/** The one sentence that a selection is, final punctuation aside. */
function onlySentence({ prose, sentences }: Passage, range: Range): Range | undefined {
	const touched = sentences.filter((sentence) => sentence.from < range.to && range.from < sentence.to);
	const [sentence] = touched;
	if (touched.length !== 1 || sentence === undefined) return undefined;
	const ink = (from: number, to: number) =>
		/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(prose.text.slice(from, to));
	return ink(sentence.from, range.from) || ink(range.to, sentence.to) ? undefined : sentence;
}

function joinedOffset({ prose }: Passage, offset: number): number {
	const at = prose.source.findIndex((source) => source >= offset);
	return at < 0 ? prose.joined.length : at;
}

/** A selection that cuts a word means the word. */
function wholeWords(text: string, { from, to }: Range): Range {
	if (from >= to) return { from, to };
	const isInWord = (at: number) => /[\p{L}\p{M}\p{N}'’]{2}/u.test(text.slice(at - 1, at + 1));
	while (from > 0 && isInWord(from)) from--;
	while (to < text.length && isInWord(to)) to++;
	return { from, to };
}

function trimmed(text: string, { from, to }: Range): Range {
	while (from < to && /\s/.test(text[from] as string)) from++;
	while (to > from && /\s/.test(text[to - 1] as string)) to--;
	return { from, to };
}

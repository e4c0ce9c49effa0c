import { codeOfTag, tagOfCode, type Code, type Roots } from '../codes';
import type { Passage } from '../evidence/marking';
import { spanMarkedBy } from '../evidence/marking';
import { proseOf } from '../evidence/prose';
import { sentencesOf } from '../evidence/sentences';
import { hasWords, readableRange, spanOf, whole } from '../evidence/spans';
import type { Range } from '../metadata';
import { findTags } from '../tags';
import { blockAt } from './block-at';

/** A replacement of a range of the text. */
export interface Change extends Range {
	readonly insert: string;
}

/** Words that a tag can be put on: a whole sentence or block, or a part of one. */
export interface TaggingTarget {
	readonly passage: Passage;
	/** In the text; without white space around. */
	readonly words: Range;
	readonly isPart: boolean;
}

export type Targeting =
	{ readonly target: TaggingTarget } | { readonly refused: 'nothing-there' | 'not-here' | 'several-blocks' };

/** The words to tag: the selected ones, or the sentence at the cursor where nothing is selected. */
export function taggingTarget(text: string, selection: Range, roots: Roots): Targeting {
	const selected = wholeWords(text, trimmed(text, selection));
	const isEmpty = selected.from >= selected.to;
	const block = blockAt(text, isEmpty ? selection.from : selected.from);
	if (block === undefined) return { refused: isEmpty ? 'nothing-there' : 'not-here' };
	if (!isEmpty && selected.to > block.to) return { refused: 'several-blocks' };
	const tags = findTags(text.slice(block.from, block.to)).map((tag) => ({
		tag: tag.tag,
		isOurs: codeOfTag(tag.tag, roots) !== undefined,
		from: block.from + tag.from,
		to: block.from + tag.to,
	}));
	const prose = proseOf(text, block, tags);
	const sentences = sentencesOf(prose.text, prose.breaks).filter((sentence) => hasWords(prose, sentence));
	const passage = { block, prose, sentences };
	if (isEmpty) {
		const sentence = sentenceAt(passage, selection.from);
		if (sentence === undefined) return { refused: 'nothing-there' };
		return { target: { passage, words: spanOf(prose, sentence), isPart: false } };
	}
	const joined = { from: joinedOffset(passage, selected.from), to: joinedOffset(passage, selected.to) };
	if (prose.inline.dead.some((dead) => dead.from < joined.to && joined.from < dead.to))
		return { refused: 'not-here' };
	const readable = readableRange(prose, joined);
	if (!hasWords(prose, readable)) return { refused: 'nothing-there' };
	return { target: { passage, words: selected, isPart: !coversSentences(passage, readable) } };
}

/**
 * The changes that put a code on the words: a part of a sentence becomes a highlight with the tag behind it, a whole
 * sentence or item gets the tag at its end. Nothing where the words carry the code already.
 */
export function planTagging(text: string, target: TaggingTarget, code: Code, roots: Roots): Change[] {
	if (codesOn(target, roots).has(code)) return [];
	const tag = `#${tagOfCode(code, roots)}`;
	const { passage, words } = target;
	const highlight = target.isPart ? highlightAround(passage, words) : undefined;
	if (!target.isPart) return [insertAt(text, endOfRun(text, passage, words.to), tag)];
	if (highlight !== undefined) return [insertAt(text, endOfRun(text, passage, highlight.to + 2), tag)];
	const open = { from: words.from, to: words.from, insert: '==' };
	const close = insertAt(text, words.to, tag);
	return [open, { ...close, insert: `==${close.insert}` }];
}

/** The codes that mark exactly these words already. */
export function codesOn({ passage, words, isPart }: TaggingTarget, roots: Roots): Set<Code> {
	const { prose, block } = passage;
	const highlight = isPart ? highlightAround(passage, words) : undefined;
	const range = highlight ?? words;
	const codes = new Set<Code>();
	for (const run of prose.runs) {
		for (const tag of run.tags) {
			const code = codeOfTag(tag.tag, roots);
			const span = code === undefined ? undefined : spanMarkedBy({ ...passage, block }, run, tag);
			if (code !== undefined && span !== undefined && overlaps(span, range, isPart)) codes.add(code);
		}
	}
	return codes;
}

function overlaps(span: Range, words: Range, isPart: boolean): boolean {
	if (isPart) return span.from >= words.from - 2 && span.to <= words.to + 2;
	return span.from <= words.from + 2 && span.to >= words.to - 2;
}

/** A tag with a space before it, and one behind where a word or tag would run into it. */
function insertAt(text: string, at: number, tag: string): Change {
	const before = at > 0 && !/\s/.test(text[at - 1] as string) ? ' ' : '';
	const after =
		/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}#_/-]/u.test(text.slice(at, at + 2)) &&
		!/^\s/.test(text.slice(at))
			? ' '
			: '';
	return { from: at, to: at, insert: `${before}${tag}${after}` };
}

/** Behind the tags that follow the words on their line already. */
function endOfRun(text: string, { prose }: Passage, at: number): number {
	let end = at;
	for (const run of prose.runs) {
		const from = prose.source[run.from] as number;
		if (from >= end && /^[ \t]*[*_~=]*[ \t]*$/.test(text.slice(end, from)))
			end = (prose.source[run.to - 1] as number) + 1;
	}
	return end;
}

/** Offsets in the text of the highlight that these words are, if they are one. */
function highlightAround({ prose }: Passage, words: Range): Range | undefined {
	const ranges = prose.inline.highlights.map((range) => ({
		from: prose.source[range.from] as number,
		to: (prose.source[range.to - 1] as number) + 1,
	}));
	return ranges.find(
		(range) =>
			words.from >= range.from - 2 &&
			words.to <= range.to + 2 &&
			words.to - words.from >= range.to - range.from - 1,
	);
}

function sentenceAt({ prose, sentences }: Passage, offset: number): Range | undefined {
	const at = prose.starts.findIndex((start) => (prose.source[start] as number) >= offset);
	const place = at < 0 ? prose.text.length : at;
	return sentences.find((sentence) => place <= sentence.to && place >= sentence.from) ?? sentences.at(-1);
}

/** Whether a selection, final punctuation aside, is made of whole sentences. */
function coversSentences({ prose, sentences }: Passage, range: Range): boolean {
	const ink = (from: number, to: number) =>
		/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(prose.text.slice(from, to));
	const touched = sentences.filter((sentence) => sentence.from < range.to && range.from < sentence.to);
	const [first, last] = [touched[0], touched.at(-1)];
	if (first === undefined || last === undefined)
		return !ink(0, range.from) && !ink(range.to, whole(prose).to);
	return !ink(first.from, range.from) && !ink(range.to, last.to);
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

import type { Roots } from '../codes';
import type { Passage } from '../evidence/marking';
import { cellBreak } from '../evidence/prose';
import { hasWords, readableRange, spanOf, whole, type Span } from '../evidence/spans';
import type { Range } from '../metadata';
import { blocksIn } from './block-at';
import { noteLines } from './note-lines';
import { joinedOffset, passageAt, passageOf, wordsAt } from './passage';
import { withoutCuts } from './uncut';

/** Words that a tag can be put on: a whole sentence, item or heading, or a part of one. */
export interface TaggingTarget {
	readonly passage: Passage;
	/** In the text. */
	readonly words: Span;
	readonly isPart: boolean;
}

export type Refusal = 'nothing-there' | 'not-here';

type Targeting = { readonly target: TaggingTarget } | { readonly refused: Refusal };

/**
 * The words to tag, in order and each once: what is selected, or the sentence at a cursor without a selection. Over
 * several blocks, what is selected of each stands as if it were selected alone; headings, and blocks that can hold no
 * tag, are left out and counted.
 */
export function taggingTargets(
	text: string,
	selections: readonly Range[],
	roots: Roots,
): { readonly targets: readonly TaggingTarget[]; readonly skipped: number } | { readonly refused: Refusal } {
	const targets: TaggingTarget[] = [];
	let skipped = 0;
	for (const targeting of targetingsIn(text, selections, roots)) {
		if ('target' in targeting) {
			const { words } = targeting.target;
			const isSame = ({ words: { from, to, text: said } }: TaggingTarget) =>
				from < words.to && words.from < to && said === words.text;
			if (!targets.some(isSame)) targets.push(targeting.target);
		} else if (targeting.refused === 'not-here') skipped++;
	}
	if (targets.length === 0) return { refused: skipped > 0 ? 'not-here' : 'nothing-there' };
	return { targets: targets.sort((a, b) => a.words.from - b.words.from), skipped };
}

/** Whether there are words to tag; reads no further than to the first. */
export function hasTarget(text: string, selections: readonly Range[], roots: Roots): boolean {
	for (const targeting of targetingsIn(text, selections, roots)) if ('target' in targeting) return true;
	return false;
}

function* targetingsIn(text: string, selections: readonly Range[], roots: Roots): Iterable<Targeting> {
	const note = noteLines(text);
	for (const selection of selections) {
		const selected = wholeWords(text, trimmed(text, selection));
		const isEmpty = selected.from >= selected.to;
		const blocks = isEmpty ? [] : [...blocksIn(text, selected, note)];
		if (blocks.length > 1) {
			for (const block of blocks) {
				if (block === undefined || block.shape === 'heading') yield { refused: 'not-here' };
				else yield targetIn(text, passageOf(text, block, roots), selectedIn(block, selected));
			}
			continue;
		}
		const place = isEmpty ? lineWithWords(text, selection.from) : selected.from;
		const passage = passageAt(text, place, roots, note);
		if (passage !== undefined) yield targetIn(text, passage, selection);
		else yield { refused: isEmpty ? 'nothing-there' : 'not-here' };
	}
}

function selectedIn(block: Range, { from, to }: Range): Range {
	return { from: Math.max(from, block.from), to: Math.min(to, block.to) };
}

function targetIn(text: string, passage: Passage, selection: Range): Targeting {
	const { block, prose } = passage;
	if (!hasWords(prose)) return { refused: 'nothing-there' };
	if (block.shape === 'heading') {
		// The index reads the first line of one that is underlined.
		if (text.slice(block.from, block.to).includes('\n')) return { refused: 'not-here' };
		return { target: { passage, words: spanOf(prose, whole(prose)), isPart: false } };
	}
	const selected = wholeWords(text, trimmed(text, selection));
	if (selected.from >= selected.to) {
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
	// A highlight ends with its cell.
	if (prose.joined.slice(uncut.from, uncut.to).includes(cellBreak)) return { refused: 'not-here' };
	return { target: { passage, words: spanOf(prose, readable, uncut), isPart: true } };
}

/** On an empty line right below some text, that text is meant: one has just written it. */
function lineWithWords(text: string, offset: number): number {
	const isEmptyLine =
		/(?:^|\n)[ \t]*$/.test(text.slice(0, offset)) && /^[ \t]*(?:\n|$)/.test(text.slice(offset));
	const above = text.lastIndexOf('\n', offset - 1);
	return isEmptyLine && above > 0 ? above : offset;
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

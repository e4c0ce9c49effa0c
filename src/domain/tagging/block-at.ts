import type { Range } from '../metadata';
import { firstAtLeast } from '../sorted';
import type { Block } from '../evidence/blocks';
import { itemLines, paragraphLines, without, withoutHeadingMarks } from '../evidence/lines';
import { tableCells } from '../evidence/tables';
import {
	fence,
	headingMark,
	isContinued,
	isRow,
	listMark,
	noteLines,
	quoteMark,
	rule,
	type NoteLines,
} from './note-lines';

const taskMark = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[^\]]\](?:\s|$)/;
const underline = /^\s{0,3}(?:=+|-+)\s*$/;

/** The block that a place in the editor's text stands in, by its lines alone: the cache may describe an older text. */
export function blockAt(text: string, offset: number, note: NoteLines = noteLines(text)): Block | undefined {
	return blockOfLine(text, lineOf(note, offset), note);
}

/**
 * The blocks that a range touches, in order and each once; nothing stands for a stretch with words that can hold no tag.
 */
export function* blocksIn(text: string, { from, to }: Range, note: NoteLines): Iterable<Block | undefined> {
	let isSkipping = false;
	for (let at = lineOf(note, from), line; (line = note.lines[at]) !== undefined && line.from <= to; at++) {
		const block = blockOfLine(text, at, note);
		if (block !== undefined) at = lineOf(note, block.to);
		else if (isSkipping || !/[\p{L}\p{N}]/u.test(textOf(text, line))) continue;
		isSkipping = block === undefined;
		yield block;
	}
}

function lineOf({ lines }: NoteLines, offset: number): number {
	return firstAtLeast(lines, offset, (line) => line.to);
}

function blockOfLine(text: string, at: number, note: NoteLines): Block | undefined {
	const { lines, isHidden, firstOf } = note;
	const here = lines[at];
	if (here === undefined || isHidden(at)) return undefined;
	const source = textOf(text, here);
	if (source.trim() === '' || fence.test(source) || rule.test(source) || underline.test(source))
		return undefined;
	if (headingMark.test(source))
		return { ...here, shape: 'heading', lines: () => [withoutHeadingMarks(text, here)] };
	const first = firstOf(at);
	const next = lines[at + 1];
	if (first === at && next !== undefined && underline.test(textOf(text, next)) && !opensBlock(source)) {
		return { ...here, shape: 'heading', lines: () => [withoutHeadingMarks(text, here)] };
	}
	if (isRow(source)) {
		const row = without(text, here, /^(?:>\s?)*/);
		return { ...here, shape: 'row', lines: () => tableCells(text, row) };
	}
	const opening = textOf(text, lines[first] as Range);
	if (quoteMark.test(source) && !listMark.test(opening)) {
		const line = without(text, here, /^(?:>\s?)+(?:\[![^\]]*\][+-]?\s*)?/);
		return { ...here, shape: 'line', lines: () => [line] };
	}
	const last = lastLine(text, note, at);
	const range = { from: (lines[first] as Range).from, to: (lines[last] as Range).to };
	const isItem = listMark.test(opening);
	// A heading of several lines, underlined: its tag would mark all of it. Below an item, one `-` is another item.
	const marks = isItem ? /^\s+(?:=+|--+)\s*$/ : underline;
	if (lines.slice(first + 1, last + 2).some((line) => marks.test(textOf(text, line)))) return undefined;
	if (isItem) {
		const from = range.from + (/^[\s>]*/.exec(opening)?.[0].length ?? 0);
		const task = taskMark.test(opening) ? ' ' : undefined;
		return { ...range, shape: 'item', lines: () => itemLines(text, { from, to: range.to }), task };
	}
	return { ...range, shape: 'text', lines: () => paragraphLines(text, range) };
}

function lastLine(text: string, { lines, isHidden }: NoteLines, at: number): number {
	for (let last = at; ; last++) {
		const next = lines[last + 1];
		const source = next && textOf(text, next);
		if (source === undefined || isHidden(last + 1) || !isContinued(source) || opensBlock(source)) return last;
	}
}

function opensBlock(source: string): boolean {
	return listMark.test(source) || quoteMark.test(source);
}

function textOf(text: string, { from, to }: Range): string {
	return text.slice(from, to);
}

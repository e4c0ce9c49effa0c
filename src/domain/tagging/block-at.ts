import type { Block } from '../evidence/blocks';
import { itemLines, paragraphLines, without, withoutHeadingMarks } from '../evidence/lines';
import { quoteBlocks } from '../evidence/quotes';
import { tableCells } from '../evidence/tables';
import type { Range } from '../metadata';
import { firstAtLeast } from '../sorted';
import type { NoteLines } from './note-lines';

type Shape = Block['shape'];

/** An item's own marks come last: `- - x` is an item in an item. */
const marksAround = /^(?:[\s>]|(?:[-*+]|\d+[.)])\s+(?=(?:[-*+]|\d+[.)])\s))*/;
const taskMark = /^(?:[-*+]|\d+[.)])\s+\[[^\]]\](?:\s|$)/;

const readers: Record<Shape, (text: string, range: Range) => readonly Range[]> = {
	text: paragraphLines,
	heading: (text, range) => [withoutHeadingMarks(text, range)],
	item: (text, range) => itemLines(text, ownItem(text, range)),
	line: (text, range) => quoteBlocks(text, range, [], undefined).flatMap((block) => block.lines()),
	row: (text, range) => tableCells(text, without(text, range, /^(?:>\s?)*/)),
};

/** The block that lines of an editor's text make. */
export function blockOf(text: string, range: Range, shape: Shape): Block {
	const isTask = shape === 'item' && taskMark.test(text.slice(ownItem(text, range).from, range.to));
	return { ...range, shape, lines: () => readers[shape](text, range), task: isTask ? ' ' : undefined };
}

/** The block that a place of the editor's text stands in. */
export function blockAt(text: string, offset: number, note: NoteLines): Block | undefined {
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
		else if (isSkipping || !/[\p{L}\p{N}]/u.test(text.slice(line.from, line.to))) continue;
		isSkipping = block === undefined;
		yield block;
	}
}

function lineOf({ lines }: NoteLines, offset: number): number {
	return firstAtLeast(lines, offset, (line) => line.to);
}

function blockOfLine(
	text: string,
	at: number,
	{ lines, shapes, firsts, parents }: NoteLines,
): Block | undefined {
	const shape = shapes[at];
	if (shape === undefined) return undefined;
	const line = firsts[at] as number;
	let last = at;
	while (firsts[last + 1] === line) last++;
	const block = blockOf(text, { from: (lines[line] as Range).from, to: (lines[last] as Range).to }, shape);
	const parent = parents.get(line);
	return parent === undefined ? block : { ...block, line, parent };
}

function ownItem(text: string, { from, to }: Range): Range {
	return { from: from + (marksAround.exec(text.slice(from, to))?.[0].length ?? 0), to };
}

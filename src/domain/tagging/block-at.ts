import type { Range } from '../metadata';
import type { Block } from '../evidence/blocks';
import { itemLines, linesOf, paragraphLines, without, withoutHeadingMarks } from '../evidence/lines';
import { tableCells } from '../evidence/tables';

const listMark = /^[\s>]*(?:[-*+]|\d+[.)])(?:\s|$)/;
const taskMark = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[[^\]]\](?:\s|$)/;
const headingMark = /^\s{0,3}#{1,6}(?:\s|$)/;
const quoteMark = /^\s{0,3}>/;
const fence = /^[\s>]*(`{3,}|~{3,})/;
const underline = /^\s{0,3}(?:=+|-+)\s*$/;
const htmlBlock =
	/^\s{0,3}<(?:!--|\/?(?:div|p|table|t[dhr]|details|summary|ul|ol|li|pre|script|style|section|article|blockquote|iframe|figure|center)\b)/i;
const promptHead = /^(?:\s*>)+\s*\[!ask[\]|]/i;
const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|\$\$|%%)\s*$/;

/** The block that a place in the editor's text stands in, by its lines alone: the cache may describe an older text. */
export function blockAt(text: string, offset: number): Block | undefined {
	const lines = linesOf(text, { from: 0, to: text.length });
	const at = lines.findIndex((line) => offset <= line.to);
	const here = lines[at];
	if (here === undefined || isHidden(text, lines, at) || isBlank(text, here)) return undefined;
	const source = textOf(text, here);
	if (fence.test(source) || rule.test(source) || underline.test(source) || htmlBlock.test(source))
		return undefined;
	if (isIndentedCode(text, lines, at) || isPrompt(text, lines, at)) return undefined;
	if (headingMark.test(source))
		return { ...here, shape: 'heading', lines: () => [withoutHeadingMarks(text, here)] };
	const below = lines[at + 1];
	if (below !== undefined && underline.test(textOf(text, below)) && !opensBlock(source)) {
		return { ...here, shape: 'heading', lines: () => [withoutHeadingMarks(text, here)] };
	}
	if (isRow(source)) {
		const row = without(text, here, /^(?:>\s?)*/);
		return { ...here, shape: 'row', lines: () => tableCells(text, row) };
	}
	const first = firstLine(text, lines, at);
	const opening = textOf(text, lines[first] as Range);
	const last = lastLine(text, lines, at);
	const range = { from: (lines[first] as Range).from, to: (lines[last] as Range).to };
	// A heading of several lines, underlined: its tag would mark all of it.
	if (lines.slice(first, last + 2).some((line) => underline.test(textOf(text, line)))) return undefined;
	if (listMark.test(opening)) {
		const from = range.from + (/^[\s>]*/.exec(opening)?.[0].length ?? 0);
		const task = taskMark.test(opening) ? ' ' : undefined;
		return { ...range, shape: 'item', lines: () => itemLines(text, { from, to: range.to }), task };
	}
	if (quoteMark.test(source)) {
		const line = without(text, here, /^(?:>\s?)+(?:\[![^\]]*\][+-]?\s*)?/);
		return { ...here, shape: 'line', lines: () => [line] };
	}
	return { ...range, shape: 'text', lines: () => paragraphLines(text, range) };
}

/** Inside properties, a fenced block or a block comment. One pass from the start, when a person asks for it. */
function isHidden(text: string, lines: readonly Range[], at: number): boolean {
	let open = /^\uFEFF?---\s*$/.test(textOf(text, lines[0] as Range)) ? '---' : '';
	for (let index = open === '' ? 0 : 1; index <= at; index++) {
		const source = textOf(text, lines[index] as Range);
		if (open !== '') {
			if (source.trim().startsWith(open)) {
				if (index === at) return true;
				open = '';
			}
			continue;
		}
		const opened = fence.exec(source)?.[1] ?? /^\s*(%%|\$\$)/.exec(source)?.[1];
		if (opened !== undefined && source.trim().lastIndexOf(opened) === 0) open = opened;
	}
	return open !== '';
}

/** Four spaces after an empty line, in no list: code, in which no tag counts. */
function isIndentedCode(text: string, lines: readonly Range[], at: number): boolean {
	const isDeep = (index: number) => /^(?: {4}|\t)/.test(textOf(text, lines[index] as Range));
	let first = at;
	while (first > 0 && isDeep(first) && !isBlank(text, lines[first - 1] as Range)) first--;
	if (!isDeep(first)) return false;
	let above = first - 1;
	while (above >= 0 && (isBlank(text, lines[above] as Range) || isDeep(above))) above--;
	return above < 0 || !listMark.test(textOf(text, lines[above] as Range));
}

/** Inside a prompt of ours: up the quoted lines stands its head. */
function isPrompt(text: string, lines: readonly Range[], at: number): boolean {
	for (let index = at; index >= 0; index--) {
		const source = textOf(text, lines[index] as Range);
		if (!quoteMark.test(source)) return false;
		if (promptHead.test(source)) return true;
	}
	return false;
}

function firstLine(text: string, lines: readonly Range[], at: number): number {
	let first = at;
	while (
		first > 0 &&
		!listMark.test(textOf(text, lines[first] as Range)) &&
		isContinued(text, lines, first - 1)
	)
		first--;
	return first;
}

function lastLine(text: string, lines: readonly Range[], at: number): number {
	let last = at;
	while (
		last + 1 < lines.length &&
		isContinued(text, lines, last + 1) &&
		!opensBlock(textOf(text, lines[last + 1] as Range))
	)
		last++;
	return last;
}

function isContinued(text: string, lines: readonly Range[], index: number): boolean {
	const line = lines[index] as Range;
	const source = textOf(text, line);
	return (
		!isBlank(text, line) &&
		!headingMark.test(source) &&
		!fence.test(source) &&
		!rule.test(source) &&
		!isRow(source)
	);
}

function opensBlock(source: string): boolean {
	return listMark.test(source) || quoteMark.test(source);
}

function isRow(source: string): boolean {
	return /^[\s>]*\|.*\|\s*$/.test(source);
}

function isBlank(text: string, line: Range): boolean {
	return textOf(text, line).trim() === '';
}

function textOf(text: string, { from, to }: Range): string {
	return text.slice(from, to);
}

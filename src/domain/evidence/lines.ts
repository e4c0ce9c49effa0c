import type { Range } from '../metadata';

const listMark = /^\s*(?:[-*+]|\d+[.)])(?:\s+|$)(?:\[[^\]]\](?:\s+|$))?/;
const footnoteMark = /^\[\^[^\]\s]+\]:\s*/;
const fence = /^\s*(`{3,}|~{3,})/;

/** The lines of a range without their breaks (`\n`, `\r\n` and a lone `\r`). */
export function linesOf(text: string, { from, to }: Range): Range[] {
	const lines: Range[] = [];
	let start = from;
	while (start <= to) {
		let end = start;
		while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
		lines.push({ from: start, to: end });
		if (end >= to) break;
		start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
	}
	return lines;
}

/** The lines of a paragraph or footnote, without indentation and footnote mark. */
export function paragraphLines(text: string, range: Range): Range[] {
	return linesOf(text, range).map((line) => without(text, line, footnoteMark));
}

/** The lines of a list item, without its marks, the `>` of a quote around it, and fenced code inside it. */
export function itemLines(text: string, range: Range): Range[] {
	const lines: Range[] = [];
	let openFence = '';
	for (const [index, line] of linesOf(text, range).entries()) {
		const unmarked = index === 0 ? without(text, line, listMark) : line;
		const content = without(text, unmarked, /^[\s>]*/);
		const mark = fence.exec(text.slice(content.from, content.to))?.[1];
		if (openFence !== '') {
			if (mark?.startsWith(openFence)) openFence = '';
			continue;
		}
		if (mark !== undefined) openFence = mark;
		else lines.push(content);
	}
	return lines;
}

/** The quote or callout inside a list item, from its first `>` to the item's end. */
export function quotedPart(text: string, range: Range): Range | undefined {
	if (!text.slice(range.from, range.to).includes('>')) return undefined;
	for (const [index, line] of linesOf(text, range).entries()) {
		const { from } = without(text, line, index === 0 ? listMark : /^\s*/);
		if (text[from] === '>' && from < line.to) return { from, to: range.to };
	}
	return undefined;
}

/** Heading text without `#` marks, closing marks or the underline of the other form. */
export function withoutHeadingMarks(text: string, range: Range): Range {
	const [first = range] = linesOf(text, range);
	const opened = without(text, first, /^#{1,6}(?:\s+|$)/);
	const closing = /\s+#+\s*$/.exec(text.slice(opened.from, opened.to));
	return closing === null ? opened : { from: opened.from, to: opened.from + closing.index };
}

/** A line without leading white space and then without a mark. */
export function without(text: string, line: Range, mark: RegExp): Range {
	let from = line.from;
	while (from < line.to && (text[from] === ' ' || text[from] === '\t' || text[from] === '\uFEFF')) from++;
	const found = mark.exec(text.slice(from, line.to));
	return { from: found === null ? from : from + found[0].length, to: line.to };
}

/** Tells the line, from 1, that an offset stands in. */
export function lineCounter(text: string): (offset: number) => number {
	const starts = [0];
	for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (low + 1 < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] as number) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
}

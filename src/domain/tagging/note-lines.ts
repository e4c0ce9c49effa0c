import type { Range } from '../metadata';
import { linesOf } from '../evidence/lines';

/** A text's lines without their breaks, and which of them hold nothing that can be tagged. */
export interface NoteLines {
	readonly lines: readonly Range[];
	readonly isHidden: (line: number) => boolean;
	/** The line on which the paragraph or item that a line stands in begins. */
	readonly firstOf: (line: number) => number;
}

export const listMark = /^[\s>]*(?:[-*+]|\d+[.)])(?:\s|$)/;
export const quoteMark = /^\s{0,3}>/;
export const fence = /^[\s>]*(`{3,}|~{3,})/;
export const headingMark = /^\s{0,3}#{1,6}(?:\s|$)/;
export const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|\$\$|%%)\s*$/;
const marksBefore = /^(?:[\s>]|(?:[-*+]|\d+[.)])\s)*/;
const opening = /^(?:[\s>]|(?:[-*+]|\d+[.)])\s)*(`{3,}|~{3,})|^\s*(%%|\$\$|<!--)/;
const htmlBlock =
	/^\s{0,3}<\/?(?:div|p|table|t[dhr]|details|summary|ul|ol|li|pre|script|style|section|article|blockquote|iframe|figure|center)\b/i;
const promptHead = /^(?:\s*>)+\s*\[!ask[\]|]/i;

/**
 * Properties, fenced and indented code, block comments and formulas, HTML and our own prompts are hidden. One pass from
 * the start, when a person asks for it: the cache may describe an older text.
 */
export function noteLines(text: string): NoteLines {
	const lines = linesOf(text, { from: 0, to: text.length });
	const hidden = new Uint8Array(lines.length);
	const first = new Uint32Array(lines.length);
	let open = /^\uFEFF?---[ \t]*\n(?:[^]*?\n)?---/.test(text) ? '---' : '';
	let isOpenQuoted = false;
	let [isHtml, isPrompt, isCode, isList] = [false, false, false, false];
	let [goesOn, isItem, wasQuoted] = [false, false, false];
	for (const [index, line] of lines.entries()) {
		const source = text.slice(line.from, line.to);
		const isQuoted = quoteMark.test(source);
		const content = source.replace(marksBefore, '').trimEnd();
		const isDeep = /^(?: {4}| {0,3}\t)/.test(source);
		// Four spaces that go on with nothing, in no list, are code.
		isCode = isDeep && !goesOn && !isList;
		goesOn &&= !listMark.test(source) && (isQuoted ? wasQuoted : isItem || !wasQuoted);
		if (!goesOn) isItem = listMark.test(source);
		first[index] = goesOn ? (first[index - 1] as number) : index;
		wasQuoted = isQuoted;
		if (source.trim() !== '' && !isDeep) isList = listMark.test(source);
		isHtml = source.trim() !== '' && (isHtml || htmlBlock.test(source));
		isPrompt = isQuoted && (isPrompt || promptHead.test(source));
		if (isOpenQuoted && !isQuoted) open = '';
		isOpenQuoted &&= open !== '';
		let isInside = open !== '';
		if (isInside) {
			const isEnd = /^(?:[`~]|---)/.test(open) ? content.startsWith(open) : source.includes(open);
			if (isEnd && index > 0) open = '';
		} else {
			const found = opening.exec(source);
			const opened = (isCode ? undefined : found?.[1]) ?? found?.[2] ?? '';
			const close = opened === '<!--' ? '-->' : opened;
			isInside = opened !== '';
			if (isInside && content.lastIndexOf(close) <= 0) [open, isOpenQuoted] = [close, isQuoted];
			// A formula or comment on one line is for the inline grammar to read.
			else if (opened !== '<!--') isInside = false;
		}
		hidden[index] = Number(isInside || isHtml || isPrompt || isCode);
		goesOn = hidden[index] === 0 && isContinued(source);
	}
	return { lines, isHidden: (line) => hidden[line] === 1, firstOf: (line) => first[line] as number };
}

/** Whether a line can stand below another one of the same block. */
export function isContinued(source: string): boolean {
	return !(
		source.trim() === '' ||
		headingMark.test(source) ||
		fence.test(source) ||
		rule.test(source) ||
		isRow(source)
	);
}

export function isRow(source: string): boolean {
	return /^[\s>]*\|.*\|\s*$/.test(source);
}

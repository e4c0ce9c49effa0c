export const quoteMark = /^\s{0,3}>/;
export const headingMark = /^\s{0,3}#{1,6}(?:\s|$)/;
export const footnoteMark = /^\s{0,3}\[\^[^\]\s]+\]:/;
export const listMark = /^[\s>]*(?:[-*+]|\d+[.)])(?:\s+(?=\S)|\s|$)/;
/** Any other number, and a mark without words, goes on with a paragraph. */
export const interruptingMark = /^[\s>]*(?:[-*+]|1[.)])\s+\S/;
export const rule = /^[\s>]*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
export const underline = /^\s{0,3}(?:=+|-+)\s*$/;
/** Below an item one `-` is another item. */
export const underlineInItem = /^\s+(?:=+|--+)\s*$/;
export const htmlBlock =
	/^\s{0,3}<\/?(?:div|p|table|t[dhr]|details|summary|ul|ol|li|pre|script|style|section|article|blockquote|iframe|figure|center)\b/i;
export const promptHead = /^(?:\s*>)+\s*\[!ask[\]|]/i;

const delimiterRow = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/;

/** A line's words: what stands behind the marks of quotes and items. */
export function wordsOf(source: string): string {
	return source.replace(/^(?:[\s>]|(?:[-*+]|\d+[.)])\s)*/, '').trimEnd();
}

/** What ends the code, comment or formula that opens on a line; one that ends there is for the inline grammar to read. */
export function closingOf(source: string, isCode: boolean): string {
	const words = wordsOf(source);
	const fence = isCode ? null : /^(?:`{3,}|~{3,})/.exec(words);
	const [opened = ''] = fence ?? /^(?:%%|\$\$|<!--)/.exec(source.trimStart()) ?? [];
	const close = opened === '<!--' ? '-->' : opened;
	const isInline = words.lastIndexOf(close) > 0 && opened !== '<!--' && !/^%%.*%%$/.test(words);
	return isInline ? '' : close;
}

/** Whether a line is the head of a table: the next one draws a line below as many cells. */
export function isTableHead(source: string, next: string): boolean {
	const [head, below] = [source, next].map((line) => line.replace(/^[\s>]*/, '').trimEnd()) as [
		string,
		string,
	];
	return /[|:]/.test(below) && delimiterRow.test(below) && cellsIn(head) === cellsIn(below);
}

function cellsIn(row: string): number {
	return row
		.replace(/\\./g, '')
		.replace(/^\||\|$/g, '')
		.split('|').length;
}

/** The column behind the marks that a line begins with. */
export function columnBehind(marks: string): number {
	let column = 0;
	for (const mark of marks) column += mark === '\t' ? 4 - (column % 4) : 1;
	return column;
}

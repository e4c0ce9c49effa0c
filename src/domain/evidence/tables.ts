import type { Range } from '../metadata';
import type { Block } from './blocks';
import { linesOf } from './lines';

const delimiterRow = /^[\s|:-]*-[\s|:-]*$/;

/** One block for each row of a table, its lines being the cells; the row under the header draws a line and is none. */
export function tableRows(text: string, range: Range): Block[] {
	return linesOf(text, range)
		.filter((line, index) => index !== 1 || !delimiterRow.test(text.slice(line.from, line.to)))
		.map((line) => ({ ...line, shape: 'row', lines: () => tableCells(text, line) }));
}

export function tableCells(text: string, line: Range): Range[] {
	const cells: Range[] = [];
	let from = line.from;
	for (let at = line.from; at <= line.to; at++) {
		const isEnd = at === line.to;
		if (!isEnd && text[at] === '\\') at++;
		else if (isEnd || text[at] === '|') {
			cells.push(trimmed(text, { from, to: at }));
			from = at + 1;
		}
	}
	return cells.filter((cell) => cell.from < cell.to);
}

function trimmed(text: string, { from, to }: Range): Range {
	while (from < to && /\s/.test(text[from] ?? '')) from++;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	return { from, to };
}

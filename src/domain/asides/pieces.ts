import { linesOf } from '../evidence/lines';
import type { Range } from '../metadata';
import { closingOf, wordsOf } from '../tagging/line-marks';

/** Length from which a note is cut, in UTF-16 units: what is read in one go takes less than a slice. */
const longest = 16_000;

/** Nothing above is part of such a line. */
const rootItem = /^[-*+] \S/;

/** A note in pieces that can be read apart: cut at blank lines and items outside properties, code, comments and formulas. */
export function* piecesOf(text: string): Iterable<Range> {
	let from = 0;
	let end = /^\uFEFF?---[ \t]*\r?\n/.test(text) ? '---' : '';
	if (text.length > longest)
		for (const line of linesOf(text, { from: 0, to: text.length })) {
			const source = text.slice(line.from, line.to);
			if (end === '') end = closingOf(source, false);
			else if (line.from > 0 && (wordsOf(source).startsWith(end) || source.includes(end))) end = '';
			const isCut = end === '' && (source.trim() === '' || rootItem.test(source));
			if (!isCut || line.to - from < longest) continue;
			yield { from, to: line.from };
			from = line.from;
		}
	yield { from, to: text.length };
}

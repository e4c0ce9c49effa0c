import { linesOf } from '../evidence/lines';
import type { Range } from '../metadata';

/** A heading, or an item of a list with the lines that carry it on. */
export interface ListLine extends Range {
	/** From 1. */
	readonly line: number;
	readonly isHeading: boolean;
	/** Columns in front of the marks. */
	readonly depth: number;
	/** White space, quote marks and list mark: what another item beside it begins with. */
	readonly marks: string;
	/** What stands behind the marks, in one line. */
	readonly text: string;
}

/** The properties at the top, up to the end of their closing line. */
const properties = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)??---[ \t]*(?=[\r\n]|$)/;

/** Fenced code and comments, closed ones only: what never ends hides nothing. Code spans are passed over. */
const hidden =
	/^[ \t>]*(`{3,}|~{3,})[^`\n]*\n(?:[^\n]*\n)*?[ \t>]*\1[`~]*[ \t]*$|`[^`\r\n]+`|%%[^]*?%%|<!--[^]*?-->/gm;

const marked = /^([\s>]*)(?:(#{1,6}\s|(?:(?:[-*+]|\d{1,9}[.)])\s+)+)(?:\[[^\]]\]\s+)?)?/;

/** The headings and list items of a note in order; properties, fenced code and comments hold none. */
export function listLines(text: string): ListLine[] {
	const shown = text.replace(properties, blank).replace(hidden, (found) => {
		return found.startsWith('`') && !/[\r\n]/.test(found) ? found : blank(found);
	});
	const lines: ListLine[] = [];
	let isOpen = false;
	for (const [index, range] of linesOf(shown, { from: 0, to: shown.length }).entries()) {
		const source = shown.slice(range.from, range.to);
		const [all = '', lead = '', mark = ''] = marked.exec(source) ?? [];
		const said = source.slice(all.length).trim();
		const last = lines.at(-1);
		if (mark !== '') {
			const isHeading = mark.startsWith('#');
			lines.push({
				...range,
				line: index + 1,
				isHeading,
				depth: depthOf(source),
				marks: lead + mark,
				text: said,
			});
			isOpen = !isHeading;
		} else if (isOpen && last !== undefined && /[\p{L}\p{N}]/u.test(said)) {
			lines[lines.length - 1] = { ...last, to: range.to, text: `${last.text} ${said}` };
		} else {
			isOpen = false;
		}
	}
	return lines;
}

/** Columns of white space and quote marks at the start of a line. */
export function depthOf(source: string): number {
	return /^[\s>]*/.exec(source)?.[0].replaceAll('\t', '    ').length ?? 0;
}

function blank(found: string): string {
	return found.replace(/[^\r\n]/g, ' ');
}

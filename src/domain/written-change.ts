import { applied, type Change } from './tagging/change';

/** A file's text as the editor holds it: plain line feeds, and no byte order mark. */
export function asInEditor(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Changes of the text as the editor holds it as changes of the file's: the line breaks are the file's own. */
export function asInFile(text: string, changes: readonly Change[]): Change[] {
	const lineBreak = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
	const inFile = (offset: number) => {
		let at = text.startsWith('\uFEFF') ? 1 : 0;
		for (let seen = 0; seen < offset; seen++) at += text.startsWith('\r\n', at) ? 2 : 1;
		return at;
	};
	return changes.map(({ from, to, insert }) => ({
		from: inFile(from),
		to: inFile(to),
		insert: insert.replaceAll('\n', lineBreak),
	}));
}

/** How to take changes back, and the lines by which they are known. */
export interface WayBack {
	/** Changes of the text as it was written. */
	readonly changes: readonly Change[];
	/** Where the changed lines begin, and how they read. */
	readonly from: number;
	readonly lines: string;
}

export function wayBack(before: string, changes: readonly Change[]): WayBack {
	const after = applied(before, changes);
	let shift = 0;
	const back = changes
		.toSorted((a, b) => a.from - b.from)
		.map(({ from, to, insert }) => {
			const start = from + shift;
			shift += insert.length - (to - from);
			return { from: start, to: start + insert.length, insert: before.slice(from, to) };
		});
	const first = back[0]?.from ?? 0;
	const from = first === 0 ? 0 : after.lastIndexOf('\n', first - 1) + 1;
	const end = after.indexOf('\n', back.at(-1)?.to ?? 0);
	return { changes: back, from, lines: after.slice(from, end < 0 ? after.length : end) };
}

/** Whether the changed lines still stand where they were written, and as they were written. */
export function isAsWritten(text: string, { from, lines }: WayBack): boolean {
	const isLine = (at: number) => at < 0 || at >= text.length || text[at] === '\n';
	return text.startsWith(lines, from) && isLine(from - 1) && isLine(from + lines.length);
}

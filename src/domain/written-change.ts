import { applied, type Change } from './tagging/change';

/** A file's text as the editor holds it: plain line feeds, and no byte order mark. */
export function asInEditor(text: string): string {
	return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Changes of the text as the editor holds it as changes of the file's: the line breaks are the file's own. */
export function asInFile(text: string, changes: readonly Change[]): Change[] {
	const lineBreak = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
	// All offsets in their order, so that the text is gone through once.
	const offsets = changes.flatMap(({ from, to }) => [from, to]).sort((a, b) => a - b);
	const inFile = new Map<number, number>();
	let more = text.startsWith('\uFEFF') ? 1 : 0;
	let next = text.indexOf('\r\n');
	for (const offset of offsets) {
		for (; next >= 0 && next - more < offset; more++) next = text.indexOf('\r\n', next + 2);
		inFile.set(offset, offset + more);
	}
	return changes.map(({ from, to, insert }) => ({
		from: inFile.get(from) ?? from,
		to: inFile.get(to) ?? to,
		insert: insert.replaceAll('\n', lineBreak),
	}));
}

/** How to take changes back, and the lines by which they are known. */
export interface WayBack {
	/** Changes of the text as it was written. */
	readonly changes: readonly Change[];
	/** Where the changed lines begin, and how they read; with the ones above where they are empty. */
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
	const start = back[0]?.from ?? 0;
	const end = back.at(-1)?.to ?? 0;
	const lineFrom = (at: number) => (at <= 0 ? 0 : after.lastIndexOf('\n', at - 1) + 1);
	const next = after.indexOf('\n', end);
	// What was added as lines of its own leaves the lines beside it alone.
	let from = end > start && after[start] === '\n' ? start + 1 : lineFrom(start);
	const to = end > from && after[end - 1] === '\n' ? end - 1 : next < 0 ? after.length : next;
	let below = to;
	while (from > 0 && after.slice(from, below).trim() === '') [from, below] = [lineFrom(from - 1), from];
	return { changes: back, from, lines: after.slice(from, to) };
}

/**
 * How to take changes back in the text as it is now: where the changed lines were written, or the one place where they
 * stand by now; nothing where they read differently.
 */
export function changesBack(text: string, { changes, from, lines }: WayBack): Change[] | undefined {
	const isEdge = (at: number) => at < 0 || at >= text.length || text[at] === '\n';
	const stands = (at: number) => text.startsWith(lines, at) && isEdge(at - 1) && isEdge(at + lines.length);
	const places = stands(from) ? [from] : [];
	if (places.length === 0 && lines !== '')
		for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1))
			if (stands(at)) places.push(at);
	const shift = (places[0] ?? 0) - from;
	const moved = changes.map((change) => {
		const start = change.from + shift;
		const end = Math.min(change.to + shift, text.length);
		// Lines that came below what was added at the end stay lines of their own.
		const isBetween = end > start + 1 && end < text.length && text[start] === '\n' && text[end - 1] === '\n';
		return { from: start, to: isBetween ? end - 1 : end, insert: change.insert };
	});
	return places.length === 1 && moved.every((change) => change.from >= 0) ? moved : undefined;
}

import type { Range } from '../metadata';
import { firstAtLeast, itself } from '../sorted';
import type { Mark } from './inline';
import { embed, type BlockTag, type Prose } from './prose';

/** Longest shown text, in UTF-16 units. */
const longest = 280;

/** A letter, a digit or a picture. */
export const wordSign = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** A marked piece of a note. */
export interface Span extends Range {
	/** As shown: without Markdown marks and tags, white space folded, cut on a word. */
	readonly text: string;
	/** Whether the shown text stops before the span does. */
	readonly isCut: boolean;
}

/** Whether anything is there to read beside ordinary tags: letters, digits or a picture. */
export function hasWords(prose: Prose, range: Range = whole(prose)): boolean {
	if (!wordSign.test(prose.text.slice(range.from, range.to))) return false;
	const { from, to } = withoutEdges(prose, range);
	return wordSign.test(prose.text.slice(from, to));
}

export function whole(prose: Prose): Range {
	return { from: 0, to: prose.text.length };
}

/** A range of the joined text as a range of the readable text. */
export function readableRange({ starts }: Prose, range: Range): Range {
	return { from: firstAtLeast(starts, range.from, itself), to: firstAtLeast(starts, range.to, itself) };
}

/**
 * The span of a piece of the readable text, as offsets of the file: from its first to its last character that is
 * neither tag nor white space, with the marks inside `bounds` (of the joined text) that cling to these words.
 */
export function spanOf(
	prose: Prose,
	range: Range,
	bounds: Range = { from: 0, to: prose.joined.length },
): Span {
	const { from, to } = withoutEdges(prose, range);
	const first = prose.starts[from] ?? 0;
	const last = prose.ends[to - 1] ?? first;
	const earliest = Math.max(prose.ends[from - 1] ?? 0, bounds.from);
	const latest = Math.min(prose.starts[to] ?? prose.joined.length, bounds.to);
	const opening = marksIn(prose, { from: earliest, to: first }).find((mark) => mark.side === 'open');
	const closing = marksIn(prose, { from: last, to: latest }).findLast((mark) => mark.side === 'close');
	return {
		from: prose.source[opening?.from ?? first] as number,
		to: (prose.source[(closing?.to ?? last) - 1] as number) + 1,
		...shown(prose.text.slice(from, to)),
	};
}

function marksIn({ inline }: Prose, { from, to }: Range): Mark[] {
	const found: Mark[] = [];
	for (let at = firstAtLeast(inline.marks, from, (mark) => mark.from); at < inline.marks.length; at++) {
		const mark = inline.marks[at] as Mark;
		if (mark.from >= to) break;
		if (mark.to <= to) found.push(mark);
	}
	return found;
}

/** A text without its marks as it is shown: white space folded, cut at 280 characters on a word. */
export function shown(text: string): { text: string; isCut: boolean } {
	const folded = text.replaceAll(embed, '').replace(/\s+/g, ' ').trim();
	if (folded.length <= longest) return { text: folded, isCut: false };
	const space = folded.lastIndexOf(' ', longest);
	const end = space > 0 ? space : longest - (/[\uD800-\uDBFF]/.test(folded[longest - 1] as string) ? 1 : 0);
	return { text: folded.slice(0, end).trimEnd(), isCut: true };
}

/** Takes white space and ordinary tags off both ends. */
export function withoutEdges(prose: Prose, { from, to }: Range): Range {
	for (;;) {
		while (from < to && /\s/.test(prose.text[from] as string)) from++;
		while (to > from && /\s/.test(prose.text[to - 1] as string)) to--;
		if (from >= to) return { from, to };
		const opening = ordinaryTag(prose, prose.starts[from] as number);
		const closing = ordinaryTag(prose, (prose.ends[to - 1] as number) - 1);
		if (opening === undefined && closing === undefined) return { from, to };
		if (opening !== undefined) from = Math.min(to, firstAtLeast(prose.starts, opening.to, itself));
		if (closing !== undefined) to = Math.max(from, firstAtLeast(prose.starts, closing.from, itself));
	}
}

function ordinaryTag({ ordinary }: Prose, at: number): BlockTag | undefined {
	const tag = ordinary[firstAtLeast(ordinary, at + 1, (candidate) => candidate.from) - 1];
	return tag !== undefined && at < tag.to ? tag : undefined;
}

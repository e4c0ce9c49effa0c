import type { Range } from '../metadata';
import type { Mark } from './inline';

const runs = /\*+|_+|~~|==+/g;

/**
 * The marks of bold, italics, strike-through and highlight outside `opaque` ranges, by the flanking rules of
 * CommonMark: a run opens before a word and closes behind one; an opener that is never closed is plain text.
 */
export function emphasisMarks(
	text: string,
	opaque: readonly Range[],
): { marks: Mark[]; highlights: Range[]; pairs: Range[] } {
	const hidden = [...opaque].sort((a, b) => a.from - b.from);
	const openers: Record<string, Range[]> = { '*': [], _: [], '~': [], '=': [] };
	const all = Object.values(openers);
	const marks: Mark[] = [];
	const highlights: Range[] = [];
	const pairs: Range[] = [];
	let passed = 0;
	for (const { 0: run, index } of text.matchAll(runs)) {
		while (hidden[passed] !== undefined && (hidden[passed] as Range).to <= index) passed++;
		if ((hidden[passed]?.from ?? Infinity) <= index) continue;
		const character = run[0] as string;
		if (character === '=' && run.length !== 2) continue;
		const { opens, closes } = flanking(text, index, run.length, character);
		const same = openers[character] ?? [];
		let from = index;
		const to = index + run.length;
		while (closes && from < to) {
			const opener = same.at(-1);
			if (opener === undefined || opener.to === from) break;
			const width = Math.min(opener.to - opener.from, to - from);
			marks.push({ from: opener.to - width, to: opener.to, side: 'open' });
			marks.push({ from, to: from + width, side: 'close' });
			pairs.push({ from: opener.to - width, to: from + width });
			if (character === '=') highlights.push({ from: opener.to, to: from });
			for (const stack of all) while ((stack.at(-1)?.from ?? -1) >= opener.from) stack.pop();
			if (opener.to - width > opener.from) same.push({ from: opener.from, to: opener.to - width });
			from += width;
		}
		if (opens && from < to) same.push({ from, to });
	}
	return { marks, highlights, pairs };
}

function flanking(text: string, from: number, length: number, character: string) {
	const before = text[from - 1] ?? ' ';
	const after = text[from + length] ?? ' ';
	const isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
	const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
	if (character === '=') return { opens: !isSpace(after), closes: !isSpace(before) };
	if (character !== '_') return { opens: isLeft, closes: isRight };
	return {
		opens: isLeft && (!isRight || isPunctuation(before)),
		closes: isRight && (!isLeft || isPunctuation(after)),
	};
}

function isSpace(character: string): boolean {
	return /\s/.test(character);
}

function isPunctuation(character: string): boolean {
	return /[\p{P}\p{S}]/u.test(character);
}

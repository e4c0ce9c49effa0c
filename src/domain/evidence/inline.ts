import type { Range } from '../metadata';
import { emphasisMarks } from './emphasis';
import { firstAtLeast, itself } from '../sorted';

/** `open` clings to the word after it, `close` to the word before it; `object` is an embed; `hidden` shows nothing. */
export interface Mark extends Range {
	readonly side: 'open' | 'close' | 'object' | 'hidden';
}

export interface Inline {
	/** Sorted, not overlapping. */
	readonly marks: readonly Mark[];
	/** The words inside each `==…==`. */
	readonly highlights: readonly Range[];
	/** Code, math and comments: a tag in there is no tag of ours. */
	readonly dead: readonly Range[];
	/** Links, embeds, addresses and what is between a pair of marks: to be cut nowhere but between words inside a pair. */
	readonly whole: { readonly atoms: readonly Range[]; readonly pairs: readonly Range[] };
}

interface Found {
	readonly marks: readonly Mark[];
	readonly to: number;
	readonly isDead?: boolean;
}

/** One row for each construct: how it begins, and how to read it from there. */
const constructs: readonly (readonly [
	start: RegExp,
	read: (text: string, at: number, ends: Ends) => Found | undefined,
])[] = [
	[
		/\\/,
		(text, at) =>
			/[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')
				? { marks: [mark(at, at + 1, 'open')], to: at + 2 }
				: undefined,
	],
	[/`/, readCode],
	[/%/, (text, at) => between(text, at, '%%', '%%', 'hidden')],
	[/\$/, readMath],
	[/!/, readEmbed],
	[/\[/, readLink],
	[/</, readAngle],
	[/h/, (text, at) => sticky(/https?:\/\/[^\s<>]+/y, text, at, () => [])],
	[
		/\^/,
		(text, at) =>
			at === 0 || /\s/.test(text[at - 1] ?? '') ? sticky(/\^[\p{L}\p{N}-]+\s*$/uy, text, at) : undefined,
	],
];

const interesting = /[\\`%$![<h^]/g;

/** The marks of one block's text; `skip` are its tags, whose `_` and `-` mean nothing. */
export function scanInline(text: string, skip: readonly Range[]): Inline {
	const ends: Ends = { ticks: backtickRuns(text), comment: text.lastIndexOf('-->') };
	const marks: Mark[] = [];
	const dead: Range[] = [];
	const opaque: Range[] = [...skip];
	const atoms: Range[] = [];
	let linkEnd: Mark | undefined;
	let at = 0;
	while (at < text.length) {
		interesting.lastIndex = at;
		const next = interesting.exec(text)?.index ?? text.length;
		if (linkEnd !== undefined && linkEnd.from <= next) {
			if (linkEnd.from >= at) {
				marks.push(linkEnd);
				opaque.push(linkEnd);
				at = linkEnd.to;
			}
			linkEnd = undefined;
			continue;
		}
		if (next >= text.length) break;
		const before = skip[firstAtLeast(skip, next + 1, (range) => range.from) - 1];
		const inTag = before !== undefined && next < before.to ? before : undefined;
		const row = inTag === undefined ? constructs.find(([start]) => start.test(text[next] ?? '')) : undefined;
		const found = row?.[1](text, next, ends);
		if (found === undefined) {
			at = inTag?.to ?? next + 1;
			continue;
		}
		const [opening, closing] = found.marks;
		if (closing !== undefined && closing.to > found.to) linkEnd = closing;
		else if (closing !== undefined) marks.push(closing);
		if (opening !== undefined) marks.push(opening);
		if (found.isDead) dead.push({ from: next, to: found.to });
		opaque.push({ from: next, to: found.to });
		atoms.push({ from: next, to: Math.max(found.to, closing?.to ?? 0) });
		at = found.to;
	}
	const { marks: emphasis, highlights, pairs } = emphasisMarks(text, opaque);
	return {
		marks: [...marks, ...emphasis].sort((a, b) => a.from - b.from),
		highlights,
		dead,
		whole: { atoms, pairs },
	};
}

function mark(from: number, to: number, side: Mark['side']): Mark {
	return { from, to, side };
}

function sticky(
	pattern: RegExp,
	text: string,
	at: number,
	marks = (from: number, to: number): Mark[] => [mark(from, to, 'hidden')],
): Found | undefined {
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found === null ? undefined : { marks: marks(at, at + found[0].length), to: at + found[0].length };
}

function between(
	text: string,
	at: number,
	open: string,
	close: string,
	side: Mark['side'],
): Found | undefined {
	if (!text.startsWith(open, at)) return undefined;
	const end = text.indexOf(close, at + open.length);
	return end < 0
		? undefined
		: { marks: [mark(at, end + close.length, side)], to: end + close.length, isDead: true };
}

/** A code span ends at the next run of as many backticks. */
function readCode(text: string, at: number, { ticks }: Ends): Found | undefined {
	const run = /`+/y;
	run.lastIndex = at;
	const { length } = run.exec(text)?.[0] ?? '`';
	const runs = ticks.get(length) ?? [];
	const end = runs[firstAtLeast(runs, at + length, itself)];
	if (end === undefined) return { marks: [], to: at + length };
	const to = end + length;
	return { marks: [mark(at, at + length, 'open'), mark(end, to, 'close')], to, isDead: true };
}

/** What is known of a whole text beforehand, so that no opening searches it in vain to its end. */
interface Ends {
	readonly ticks: BacktickRuns;
	/** Where the last comment ends. */
	readonly comment: number;
}

/** Where the runs of backticks stand, by length. */
type BacktickRuns = ReadonlyMap<number, readonly number[]>;

function backtickRuns(text: string): BacktickRuns {
	const runs = new Map<number, number[]>();
	for (const { 0: run, index } of text.matchAll(/`+/g)) {
		const sameLength = runs.get(run.length);
		if (sameLength === undefined) runs.set(run.length, [index]);
		else sameLength.push(index);
	}
	return runs;
}

/** `$…$` with no space inside its marks and no digit behind them (so that two prices are no formula), or `$$…$$`. */
function readMath(text: string, at: number): Found | undefined {
	const found = sticky(
		/\$\$[^$]+\$\$|\$(?![\s$])(?:\\.|[^$\\])*?[^\s\\$]\$(?!\d)|\$[^\s\\$]\$(?!\d)/y,
		text,
		at,
		() => [],
	);
	return found === undefined ? undefined : { ...found, isDead: true };
}

/** As in every pattern here, a second opening ends the search for the end of the first: the reading stays linear. */
function readEmbed(text: string, at: number): Found | undefined {
	const pattern = /!\[\[[^[\]\n]*\]\]|!\[[^[\]\n]*\]\((?:[^()\n]|\([^()\n]*\))*\)/y;
	return sticky(pattern, text, at, (from, to) => [mark(from, to, 'object')]);
}

function readLink(text: string, at: number): Found | undefined {
	return (
		sticky(/\[\[[^[\]\n]+\]\]/y, text, at, (from, to) => {
			const bar = text.slice(from, to).indexOf('|');
			return [mark(from, bar < 0 ? from + 2 : from + bar + 1, 'open'), mark(to - 2, to, 'close')];
		}) ??
		sticky(/\[\^[^[\]\s]+\]/y, text, at) ??
		readInlineLink(text, at)
	);
}

/** `[text](target)`: only the brackets and the target are marks, the text is read on. */
function readInlineLink(text: string, at: number): Found | undefined {
	const pattern = /\[((?:\\.|[^[\]\\\n])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)/y;
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	if (found === null) return undefined;
	const middle = at + 1 + (found[1]?.length ?? 0);
	return { marks: [mark(at, at + 1, 'open'), mark(middle, at + found[0].length, 'close')], to: at + 1 };
}

function readAngle(text: string, at: number, { comment }: Ends): Found | undefined {
	const isComment = at < comment && text.startsWith('<!--', at);
	return (
		(isComment ? between(text, at, '<!--', '-->', 'hidden') : undefined) ??
		sticky(/<(?:https?:\/\/|mailto:)[^\s<>]+>/y, text, at, (from, to) => [
			mark(from, from + 1, 'open'),
			mark(to - 1, to, 'close'),
		]) ??
		sticky(/<\/?[a-z][^<>\n]*>/iy, text, at, (from, to) => [mark(from, to, sideOfTag(text.slice(from, to)))])
	);
}

function sideOfTag(tag: string): Mark['side'] {
	if (/^<(?:br|hr|img|wbr|input)\b|\/>$/i.test(tag)) return 'hidden';
	return tag.startsWith('</') ? 'close' : 'open';
}

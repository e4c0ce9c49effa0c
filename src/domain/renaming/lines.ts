import type { Range } from '../metadata';
import type { Occurrence } from './renaming';

/** A line, or a piece of a long one, before and after. */
export interface ChangedLine {
	/** From 0. */
	readonly line: number;
	readonly before: string;
	/** Empty where the line goes. */
	readonly after: string;
	/** What changes, as ranges of `before` and of `after`; empty ones of `after` are gaps. */
	readonly marks: { readonly before: readonly Range[]; readonly after: readonly Range[] };
}

/** Longest piece that is shown, and least of what is shown before a change, in UTF-16 units. */
const longest = 160;
const lead = 60;

/** How the lines of a text read before and after, in order; changes far apart on a long line stand as pieces of their own. */
export function changedLines(text: string, occurrences: readonly Occurrence[]): readonly ChangedLine[] {
	const pieces: { line: Range; number: number; changes: Occurrence[] }[] = [];
	for (const occurrence of occurrences) {
		const last = pieces.at(-1);
		const line = lineOf(text, occurrence, last?.line);
		const isNear =
			last !== undefined && occurrence.to - (last.changes[0] as Occurrence).from < longest - lead;
		const isSame = last?.line.from === line.from;
		const isShort = line.to - line.from <= longest;
		if (last !== undefined && isSame && (isNear || isShort)) last.changes.push(occurrence);
		else pieces.push({ line, number: occurrence.line, changes: [occurrence] });
	}
	return pieces.map(({ line, number, changes }) => piece(text, line, number, changes));
}

function piece(text: string, line: Range, number: number, changes: readonly Occurrence[]): ChangedLine {
	const [first, last] = [changes[0] as Occurrence, changes.at(-1) as Occurrence];
	const isLong = line.to - line.from > longest;
	const from = isLong ? cutBefore(text, line.from, first.from - lead, first.from) : line.from;
	const to = isLong ? cutBehind(text, line.to, Math.max(last.to, from + longest), last.to) : line.to;
	const [open, close] = [from > line.from ? '…' : '', to < line.to ? '…' : ''];
	let [before, after, at] = [open, open, from];
	const marks = { before: [] as Range[], after: [] as Range[] };
	for (const change of changes) {
		const start = Math.max(change.from, from);
		const kept = text.slice(at, start);
		const gone = text.slice(start, Math.min(change.to, to));
		marks.before.push(rangeAt(before + kept, gone));
		marks.after.push(rangeAt(after + kept, change.insert));
		before += kept + gone;
		after += kept + change.insert;
		at = Math.min(change.to, to);
	}
	const rest = text.slice(at, to) + close;
	return { line: number, before: before + rest, after: after + rest, marks };
}

function rangeAt(before: string, said: string): Range {
	return { from: before.length, to: before.length + said.length };
}

/**
 * The line that is shown for a change: an entry of a list that goes begins with the line break before it. One line may
 * be the whole note, so it is looked for once.
 */
function lineOf(text: string, { from, was }: Occurrence, last?: Range): Range {
	const at = from + (/^[\s,;]*/.exec(was)?.[0].length ?? 0);
	if (last !== undefined && at >= last.from && at <= last.to) return last;
	const end = text.indexOf('\n', at);
	return { from: at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1, to: end < 0 ? text.length : end };
}

/** The first start of a word behind a place, or the place itself. */
function cutBefore(text: string, start: number, at: number, end: number): number {
	if (at <= start) return start;
	const space = text.slice(at - 1, end).search(/\s\S/);
	return space < 0 ? whole(text, at) : at + space;
}

/** The last end of a word before a place, or the place itself. */
function cutBehind(text: string, end: number, at: number, start: number): number {
	if (at >= end) return end;
	const space = text.slice(start, at + 1).search(/\s\S*$/);
	return space < 0 ? whole(text, at) : start + space;
}

/** A place that parts no pair of surrogates. */
function whole(text: string, at: number): number {
	return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

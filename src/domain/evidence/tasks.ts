import { languages } from '../../i18n';
import type { Code } from '../codes';
import { isDay, type Day } from '../dates';
import type { Range } from '../metadata';
import type { Block } from './blocks';
import type { Prose } from './prose';
import type { EvidencePlace } from './read';
import { hasWords, shown, spanOf, whole, withoutEdges, wordSign } from './spans';

/** What a task line says without its box, marks and tags of ours. */
export interface SaidInTask {
	readonly text: string;
	readonly isCut: boolean;
	/** Behind 📅, and not in the text. */
	readonly due?: Day | undefined;
	/** Behind ➕, and not in the text: when the line was written, where that is not the note's day. */
	readonly made?: Day | undefined;
	/** Behind ✅ at its end, and not in the text. */
	readonly done?: Day | undefined;
}

/** A task line. */
export interface Task extends SaidInTask {
	/** The character in the box: `' '` open, `x` done, `-` dropped, `/` begun, `?` not yet examined, `>` grown. */
	readonly task: string;
	readonly place: EvidencePlace;
}

/** A task line with tags of ours: something to try. */
export interface Move extends Task {
	/** As written, each once. */
	readonly codes: readonly Code[];
}

/** A task line of an inquiry: something to find out. */
export interface Unknown extends Task {
	/** Behind `→` and not in the text, else in the first item below one that is settled. */
	readonly learnt?: string | undefined;
}

/** Ways of finding out, as a form writes them below an unknown. */
const ways = new Set(languages.flatMap(({ followWords }) => followWords.ways));

/** What stands before a day that we read. */
const dayMarks = { due: '📅', made: '➕', done: '✅' } as const;

/** A day of a line, by what it says. */
export type LineDay = keyof typeof dayMarks;

/** Those at the end of a line alone; what task plugins write there besides is no part of the words either. */
const atEnd = /[✅⏳🛫❌]/u;

const bulletMark = /^\?([?/xX-]?)[ \t]+(?=\S)/;

/** A plain bullet of an inquiry that begins with a question mark, as the task that it stands for; another block as it is. */
export function asUnknown(text: string, block: Block): Block {
	if (block.shape !== 'item' || block.task !== undefined) return block;
	const [first, ...others] = block.lines();
	const [mark, task] = (first && bulletMark.exec(text.slice(first.from, first.to))) ?? [];
	if (first === undefined || mark === undefined) return block;
	const lines = [{ from: first.from + mark.length, to: first.to }, ...others];
	return { ...block, task: task || ' ', lines: () => lines };
}

/** What a task says, of an unknown with what was learnt; nothing where it is no more than a date. */
export function saidIn(prose: Prose, isUnknown: boolean): (SaidInTask & Pick<Unknown, 'learnt'>) | undefined {
	if (!hasWords(prose)) return undefined;
	const arrow = isUnknown ? arrowIn(prose) : prose.text.length;
	const { text, isCut, ...days } = undated(prose, { from: 0, to: arrow });
	const behind = { from: Math.min(arrow + 1, prose.text.length), to: prose.text.length };
	const { text: learnt, ...after } = undated(prose, behind);
	if (!wordSign.test(text)) return undefined;
	const [due, made, done] = [days.due ?? after.due, days.made ?? after.made, days.done ?? after.done];
	return { text, isCut, due, made, done, learnt: learnt || undefined };
}

/** Where the arrow stands, in the readable text, that parts a question from what was learnt; the end with none. */
export function arrowIn(prose: Prose): number {
	const { to } = whole(prose);
	const at = prose.text.indexOf('→');
	const isBetween = at >= 0 && hasWords(prose, { from: 0, to: at }) && hasWords(prose, { from: at + 1, to });
	return isBetween ? at : to;
}

/** The first item below a settled unknown that says something, a way of finding out apart. */
export function learntBelow(
	block: Block,
	blocks: readonly Block[],
	proseOf: (item: Block) => Prose,
): string | undefined {
	if (!/^[xX-]$/.test(block.task ?? '')) return undefined;
	for (const item of blocks) {
		const isBelow = item.parent === block.line && item.from > block.from;
		if (!isBelow || item.task !== undefined || item.callout !== undefined) continue;
		const prose = proseOf(item);
		const { text } = spanOf(prose, whole(prose));
		if (hasWords(prose) && !ways.has(text)) return text;
	}
	return undefined;
}

/** The days of one kind, each with its sign and the white space before it. */
export function daysIn(text: string, name: LineDay): DayMark[] {
	return dayMarksIn(text).filter(({ sign }) => sign === dayMarks[name]);
}

type DayMark = Range & { readonly day: Day; readonly sign: string };

function dayMarksIn(text: string): DayMark[] {
	const marks = text.matchAll(/[^\S\n]*([📅➕✅⏳🛫❌])\uFE0F?[^\S\n]*(\d{4}-\d{2}-\d{2})(?!\d)/gu);
	return [...marks].flatMap(({ 0: written, 1: sign = '', 2: day = '', index }) =>
		isDay(day) ? [{ from: index, to: index + written.length, day, sign }] : [],
	);
}

/** A day as it stands in a line. */
export function markedDay(name: LineDay, day: Day): string {
	return `${dayMarks[name]} ${day}`;
}

/** The words of a range as they read without days: the same before a day is written there, and after. */
function undated(prose: Prose, range: Range): Omit<SaidInTask, 'learnt'> {
	const marks = dayMarksIn(prose.text).filter(({ from, to }) => from >= range.from && to <= range.to);
	const days = marks.filter(({ sign }) => !atEnd.test(sign));
	let { from, to } = withoutEdges(prose, range);
	while (from < to) {
		const first = days.find((mark) => mark.from <= from && from < mark.to);
		const last = marks.find((mark) => mark.from < to && to <= mark.to);
		if (first === undefined && last === undefined) break;
		if (last?.sign === dayMarks.done) days.push(last);
		to = last?.from ?? to;
		({ from, to } = withoutEdges(prose, { from: Math.min(first?.to ?? from, to), to }));
	}
	const inside = days.filter((mark) => mark.from >= from && mark.to <= to);
	const ends = [from, ...inside.flatMap((mark) => [mark.from, mark.to]), to];
	const words = ends.map((at, index) => (index % 2 === 0 ? prose.text.slice(at, ends[index + 1]) : ''));
	const dayOf = (name: LineDay) => days.find(({ sign }) => sign === dayMarks[name])?.day;
	return { ...shown(words.join('')), due: dayOf('due'), made: dayOf('made'), done: dayOf('done') };
}

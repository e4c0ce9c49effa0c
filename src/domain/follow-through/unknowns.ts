import type { Day } from '../dates';
import { arrowIn, markedDay, type SaidInTask, type Unknown } from '../evidence/tasks';
import type { Range } from '../metadata';
import { applied, type Change } from '../tagging/change';
import { listMark } from '../tagging/line-marks';
import { asItem, endOfItem, inOneLine, withLine } from './added-line';
import { daysOf } from './due';
import { taskLines, type TaskLine } from './task-lines';
import { tickOf } from './tick';

/** How things to find out are written. */
export type UnknownsAs = 'tasks' | 'bullets';

/** A thing to find out in an answer, with its own lines. */
export interface UnknownLine
	extends Range, Pick<SaidInTask, 'text' | 'due'>, Pick<Unknown, 'task' | 'learnt'> {
	readonly isBullet: boolean;
}

/** Task lines, and plain bullets that begin with a question mark, in the order of an answer. */
export function unknownsIn(answer: string): readonly UnknownLine[] {
	return taskLines(answer).map(({ task, text, learnt, due, isBullet, block: { from, to } }) => ({
		...{ task, text, learnt, due, isBullet, from, to },
	}));
}

/** The answer with one more below. @param made the day that its line says it is of. */
export function withUnknown(answer: string, text: string, as: UnknownsAs, made?: Day): string {
	const said = asItem(text);
	return said === '' ? answer : withLine(answer, `${markOf(as)}${said}${madeBehind(made)}`);
}

/** What stands at the end of a line that is of another day than its note. */
export function madeBehind(made: Day | undefined): string {
	return made === undefined ? '' : ` ${markedDay('made', made)}`;
}

/** What stands in front of something not known yet. */
export function markOf(as: UnknownsAs): string {
	return as === 'tasks' ? '- [ ] ' : '- ? ';
}

/** The answer with another character in the box of the line that begins at an offset. */
export function withTask(answer: string, from: number, task: string): string {
	return changed(answer, from, (line) => tickOf(line, task));
}

/** The answer with what was learnt behind an arrow, before tags and dates at the end of the line; nothing takes it out. */
export function withLearnt(answer: string, from: number, learnt: string): string {
	return changed(answer, from, (line) => {
		const { at, end } = learntAt(answer, line);
		const said = inOneLine(learnt);
		return [{ from: at, to: Math.max(at, end), insert: said === '' ? '' : ` → ${said}` }];
	});
}

/** Where what was learnt stands in a line, from its arrow to its end; where there is none, nothing there. */
export function learntAt(
	text: string,
	{ prose, block: { from, to } }: TaskLine,
): { readonly at: number; readonly end: number } {
	const arrow = prose.source[prose.starts[arrowIn(prose)] ?? -1];
	const end = from + text.slice(from, to).replace(tail, '').length;
	return { at: arrow === undefined ? end : text.slice(0, arrow).trimEnd().length, end };
}

/** The answer with another day behind 📅, or with none. */
export function withDue(answer: string, from: number, day?: Day): string {
	return changed(answer, from, (line) => daysOf(answer, line, 'due', day));
}

/** The answer with a way of finding it out as an item below, once. */
export function withWay(answer: string, from: number, way: string): string {
	return changed(answer, from, ({ block }) => {
		const [mark = ''] = listMark.exec(answer.slice(block.from, block.to)) ?? [];
		const indent = /^[\s>]*/.exec(mark)?.[0] ?? '';
		const at = endOfItem(answer, block.to, indent.length);
		const item = `\n${indent}${' '.repeat(mark.slice(indent.length).trim().length + 1)}- ${inOneLine(way)}`;
		const isThere = `${answer.slice(block.to, at)}\n`.includes(`${item}\n`);
		return isThere ? undefined : [{ from: at, to: at, insert: item }];
	});
}

/** The answer with its task lines as plain bullets. */
export function asBullets(answer: string): string {
	const changes = taskLines(answer).flatMap(({ box, task, isBullet }) => {
		const isKnown = /^[ ?/xX-]$/.test(task);
		const mark = `?${task.trim()}`;
		return isBullet || !isKnown ? [] : [{ from: box.from - 1, to: box.to + 1, insert: mark }];
	});
	return applied(answer, changes);
}

/** What task plugins and links need at the end of a line: dates, tags, the name of a block. */
const tail = /(?:\s+(?:[📅⏳🛫✅❌➕]\uFE0F?\s*\d{4}-\d{2}-\d{2}|#[^\s#.,;:!?]+|\^[\p{L}\p{N}-]+))*\s*$/u;

function changed(
	answer: string,
	from: number,
	change: (line: TaskLine) => readonly Change[] | undefined,
): string {
	const line = taskLines(answer).find(({ block }) => block.from === from);
	return applied(answer, (line && change(line)) ?? []);
}

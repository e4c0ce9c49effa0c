import type { Roots } from '../codes';
import type { Range } from '../metadata';
import { applied, type Change } from '../tagging/change';
import { noteLines } from '../tagging/note-lines';
import { taskLines, type TaskLine } from './task-lines';

/** The changes, where a line reads as meant after them, all others as before, and all lines beside them are what they were. */
export function readBack(
	text: string,
	lines: readonly TaskLine[],
	at: number,
	changes: readonly Change[],
	meant: Partial<Pick<TaskLine, 'task' | 'due' | 'made' | 'learnt'>>,
	roots?: Roots,
): readonly Change[] | undefined {
	/** What stands below a line is what was learnt only once it is settled. */
	const isTicked = (index: number) => index === at && meant.task !== undefined;
	const asRead = (line: TaskLine, index: number) =>
		reading(isTicked(index) ? { ...line, learnt: undefined } : line);
	const expected = lines.map((line, index) => asRead(index === at ? { ...line, ...meant } : line, index));
	const read = taskLines(applied(text, changes), roots).map(asRead);
	const isMeant = read.length === expected.length && read.every((line, index) => line === expected[index]);
	return isMeant && keepsLines(text, changes) ? changes : undefined;
}

/** Whether all lines beside those that changes touch are part of what they were part of before. */
export function keepsLines(text: string, changes: readonly Change[], touched = hullOf(changes)): boolean {
	const [was, is] = [noteLines(text), noteLines(applied(text, changes))];
	const more = is.lines.length - was.lines.length;
	return was.lines.every((line, at) => {
		if (text.slice(line.from, line.to).trim() === '') return true;
		if (line.to <= touched.from) return was.shapes[at] === is.shapes[at];
		return line.from < touched.to || was.shapes[at] === is.shapes[at + more];
	});
}

function reading({ task, text, due, made, learnt, isBullet, codes }: TaskLine): string {
	return JSON.stringify([task, text, due, made, learnt, isBullet, codes]);
}

function hullOf(changes: readonly Change[]): Range {
	return {
		from: Math.min(...changes.map(({ from }) => from)),
		to: Math.max(...changes.map(({ to }) => to)),
	};
}

/** The one line more that a text has than before, where all others say what they said. */
export function oneMore(before: readonly TaskLine[], after: readonly TaskLine[]): TaskLine | undefined {
	const [was, is] = [before, after].map((lines) => lines.map(spelled)) as [string[], string[]];
	const at = is.findIndex((line, index) => line !== was[index]);
	return at >= 0 && is.toSpliced(at, 1).join('\n') === was.join('\n') ? after[at] : undefined;
}

/** What a line says, apart from what stands below it. */
export function spelled({ task, text, codes, due, isBullet }: TaskLine): string {
	return JSON.stringify([task, text, codes, due, isBullet]);
}

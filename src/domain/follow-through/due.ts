import type { Day } from '../dates';
import { duesIn } from '../evidence/tasks';
import type { Change } from '../tagging/change';
import { readBack } from './read-back';
import { indexOfLine, taskLines, type LineKnown, type TaskLine } from './task-lines';

/**
 * How to give a task line of an editor's text another day behind 📅, or none; nothing where the line is gone or stands
 * in several places, or where anything else would read differently.
 */
export function planDue(text: string, line: LineKnown, day: Day | undefined): readonly Change[] | undefined {
	const lines = taskLines(text);
	const at = indexOfLine(text, lines, line);
	const found = lines[at];
	if (found === undefined || found.due === day) return found && [];
	return readBack(text, lines, at, dueOf(text, found, day), { due: day });
}

/** How to give a line another day; a first one goes to the end of the line that its words begin on, before a block's name. */
export function dueOf(text: string, { block }: TaskLine, day: Day | undefined): readonly Change[] {
	const dues = duesIn(text.slice(block.from, block.to)).map(({ from, to }) => ({
		from: block.from + from,
		to: block.from + to,
	}));
	const [first] = dues;
	if (day === undefined) return dues.map((due) => ({ ...due, insert: '' }));
	if (first !== undefined) return [{ from: first.to - day.length, to: first.to, insert: day }];
	const { from, to } = block.lines()[0] ?? block;
	const [, name = ''] = /(\s+\^[\p{L}\p{N}-]+)?\s*$/u.exec(text.slice(from, to)) ?? [];
	const end = from + text.slice(from, to).trimEnd().length - name.length;
	return [{ from: end, to: end, insert: ` 📅 ${day}` }];
}

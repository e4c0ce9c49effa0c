import type { Roots } from '../codes';
import { type Day, dayNumber } from '../dates';
import { daysIn, markedDay, type LineDay } from '../evidence/tasks';
import type { Change } from '../tagging/change';
import { readBack } from './read-back';
import { indexOfLine, taskLines, type LineKnown, type TaskLine } from './task-lines';

/**
 * How to give a task line of an editor's text another day behind 📅, or none; nothing where the line is gone or stands
 * in several places, or where anything else would read differently.
 */
export function planDue(
	text: string,
	line: LineKnown,
	day: Day | undefined,
	roots?: Roots,
): readonly Change[] | undefined {
	return planDay(text, line, 'due', day, roots);
}

/** A line written so much later than its note says when. */
const daysOfOneTime = 90;

/** The day that a line written today says it is of, in a note of a day; nothing where that is of the same time. */
export function madeIn(day: Day | undefined, today: Day): Day | undefined {
	return dayNumber(today) - dayNumber(day ?? today) < daysOfOneTime ? undefined : today;
}

/** How to say behind ➕ that a line is of this day: written then, or taken up again. */
export function planMade(
	text: string,
	line: LineKnown,
	day: Day,
	roots?: Roots,
): readonly Change[] | undefined {
	return planDay(text, line, 'made', day, roots);
}

function planDay(
	text: string,
	line: LineKnown,
	name: LineDay,
	day: Day | undefined,
	roots: Roots | undefined,
): readonly Change[] | undefined {
	const lines = taskLines(text, roots);
	const at = indexOfLine(text, lines, line);
	const found = lines[at];
	if (found === undefined || found[name] === day) return found && [];
	return readBack(text, lines, at, daysOf(text, found, name, day), { [name]: day }, roots);
}

/** How to give a line another day; a first one goes to the end of the line that its words begin on, before a block's name. */
export function daysOf(
	text: string,
	{ block }: TaskLine,
	name: LineDay,
	day: Day | undefined,
): readonly Change[] {
	const days = daysIn(text.slice(block.from, block.to), name).map(({ from, to }) => ({
		from: block.from + from,
		to: block.from + to,
	}));
	const [first] = days;
	if (day === undefined) return days.map((each) => ({ ...each, insert: '' }));
	if (first !== undefined) return [{ from: first.to - day.length, to: first.to, insert: day }];
	const { from, to } = block.lines()[0] ?? block;
	const [, named = ''] = /(\s+\^[\p{L}\p{N}-]+)?\s*$/u.exec(text.slice(from, to)) ?? [];
	const end = from + text.slice(from, to).trimEnd().length - named.length;
	return [{ from: end, to: end, insert: ` ${markedDay(name, day)}` }];
}

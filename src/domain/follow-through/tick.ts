import type { Roots } from '../codes';
import type { Change } from '../tagging/change';
import { readBack } from './read-back';
import { indexOfLine, taskLines, type LineKnown, type TaskLine } from './task-lines';

export type { LineKnown } from './task-lines';

/**
 * How to give the box of a task line, or the mark of a plain bullet, another character in an editor's text; nothing
 * where the line is gone or stands in several places, or where anything else would read differently.
 */
export function planTick(
	text: string,
	line: LineKnown,
	task: string,
	roots?: Roots,
): readonly Change[] | undefined {
	const lines = taskLines(text, roots);
	const at = indexOfLine(text, lines, line);
	const found = lines[at];
	const changes = found && tickOf(found, task);
	return changes && readBack(text, lines, at, changes, { task }, roots);
}

/** How to give a line another character; nothing where it cannot hold that one. */
export function tickOf({ box, isBullet }: TaskLine, task: string): readonly Change[] | undefined {
	if (!(isBullet ? /^[ ?/xX-]$/ : /^[^\]\n]$/).test(task)) return undefined;
	return [{ ...box, insert: isBullet && task === ' ' ? '' : task }];
}

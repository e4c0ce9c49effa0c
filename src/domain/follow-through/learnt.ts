import type { Roots } from '../codes';
import { applied, type Change } from '../tagging/change';
import { quotedWords } from './quoted-words';
import { readBack } from './read-back';
import { indexOfLine, taskLines, type LineKnown } from './task-lines';
import { learntAt } from './unknowns';

/**
 * How to say in a task line of an editor's text what was learnt, behind its arrow and what is said there already;
 * nothing where the line is gone or stands in several places, or where anything else would read differently.
 */
export function planLearnt(
	text: string,
	line: LineKnown,
	learnt: string,
	roots?: Roots,
): readonly Change[] | undefined {
	const lines = taskLines(text, roots);
	const at = indexOfLine(text, lines, line);
	const [found, said] = [lines[at], quotedWords(learnt)];
	if (found === undefined || said === '') return found && [];
	const { at: from, end } = learntAt(text, found);
	const changes = [{ from: end, to: end, insert: from < end ? `; ${said}` : ` → ${said}` }];
	const read = taskLines(applied(text, changes), roots)[at]?.learnt;
	return read === undefined ? undefined : readBack(text, lines, at, changes, { learnt: read }, roots);
}

import { tagOfCode, type Code, type Roots } from '../codes';
import type { Day } from '../dates';
import { readForm } from '../forms/read';
import { forms } from '../forms/specs';
import { gapAt } from '../forms/steps';
import { planAnswers } from '../forms/write';
import type { Kind } from '../kinds';
import { applied, type Change } from '../tagging/change';
import { quoteMark } from '../tagging/line-marks';
import { noteLines } from '../tagging/note-lines';
import { asItem, withLine } from './added-line';
import { keepsLines, oneMore, spelled } from './read-back';
import { taskLines, type TaskLine } from './task-lines';

/** Something to try, as it is to be written. */
export interface NewMove {
	readonly text: string;
	readonly codes: readonly Code[];
	readonly due?: Day | undefined;
	/** Where the note is of another time: the day of the move. */
	readonly made?: Day | undefined;
}

/** The field in which notes of a kind hold what is to be tried. */
const fields: Readonly<Partial<Record<string, string>>> = {
	reflection: 'fit',
	experiment: 'steps',
	decision: 'kept',
	review: 'next',
};

/** Kinds whose task lines are no moves. */
const moveless: ReadonlySet<string> = new Set(['inquiry', 'pattern', 'code-book', 'unknown']);

/**
 * How to write something to try into an editor's text: where its form asks for it, else below the paragraph or list of
 * a line, else at the end. It is read back: nothing where it would not be one more move that says this, or where
 * anything else would read differently.
 * @param near a line, from 1.
 */
export function planMove(
	text: string,
	kind: Kind | 'unknown' | undefined,
	move: NewMove,
	roots: Roots,
	near?: number,
): readonly Change[] | undefined {
	const line = lineOf(move, roots);
	const [meant, ...others] = taskLines(line, roots);
	const isMove = meant !== undefined && others.length === 0 && says(meant, move);
	if (!isMove || moveless.has(kind ?? '')) return undefined;
	const before = taskLines(text, roots);
	const ways = [inItsField(text, kind, line), below(text, near, line), atEnd(text, line)];
	return ways.find((changes) => {
		if (changes === undefined) return false;
		const more = oneMore(before, taskLines(applied(text, changes), roots));
		return more !== undefined && spelled(more) === spelled(meant) && keepsLines(text, changes);
	});
}

function lineOf({ text, codes, due, made }: NewMove, roots: Roots): string {
	const said = asItem(text);
	const tags = codes
		.map((code) => ` #${tagOfCode(code, roots)}`)
		.filter((tag) => !`${said} `.includes(`${tag} `));
	const days = [made && ` ➕ ${made}`, due && ` 📅 ${due}`].filter(Boolean);
	return `- [ ] ${said}${tags.join('')}${days.join('')}`;
}

/** Whether a line says what it is to say; tags and a day among the words hold as well. */
function says(line: TaskLine, { codes, due }: NewMove): boolean {
	const isWhole = !/%%|<!--|\$\$/.test(line.prose.joined);
	return isWhole && codes.every((code) => line.codes.includes(code)) && (due ?? line.due) === line.due;
}

function inItsField(text: string, kind: string | undefined, line: string): readonly Change[] | undefined {
	const field = fields[kind ?? ''];
	if (field === undefined) return undefined;
	const spec = forms[kind as keyof typeof forms];
	const was = readForm(text, spec).answers;
	const plan = planAnswers(text, spec, was, { ...was, [field]: withLine(was[field], line) });
	return 'changes' in plan && plan.changes.length > 0 ? plan.changes : undefined;
}

/** Below the paragraph or the whole list that a line stands in, where it stands in nothing else. */
function below(text: string, near: number | undefined, line: string): readonly Change[] | undefined {
	const { lines, shapes, firsts } = noteLines(text);
	const at = (near ?? 0) - 1;
	const shape = shapes[at];
	const sourceOf = (index: number) => text.slice(lines[index]?.from, lines[index]?.to);
	if ((shape !== 'text' && shape !== 'item') || quoteMark.test(sourceOf(at))) return undefined;
	let last = at;
	if (shape === 'text') while (firsts[last + 1] === firsts[at]) last++;
	else
		for (let next = at + 1; next < lines.length; next++) {
			const source = sourceOf(next);
			const goesOn = shapes[next] === 'item' && !quoteMark.test(source);
			if (goesOn || /^\s+\S/.test(source)) last = next;
			else if (source.trim() !== '') break;
		}
	const named = /^\s*\n\^[\p{L}\p{N}-]+[ \t]*(?=\n|$)/u.exec(text.slice(lines[last]?.to))?.[0] ?? '';
	const from = (lines[last]?.to ?? 0) + named.length;
	const listed = text
		.slice(lines[at]?.from, from)
		.match(/^(?:[-*+]|\d+[.)])(?=\s)/gm)
		?.at(-1);
	const isSameList = named === '' && shape === 'item' && listed === '-';
	const insert = `${isSameList ? '\n' : '\n\n'}${line}${gapAt(text, from)}`;
	return [{ from, to: from, insert }];
}

function atEnd(text: string, line: string): readonly Change[] {
	const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	return [{ from: text.length, to: text.length, insert: `${gap}${line}\n` }];
}

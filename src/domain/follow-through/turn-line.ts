import type { Day } from '../dates';
import { isLinkLine } from '../evidence/link-line';
import { readForm } from '../forms/read';
import { inquiryForm } from '../forms/specs';
import { planAnswers } from '../forms/write';
import type { Range } from '../metadata';
import { firstAtLeast } from '../sorted';
import { applied, type Change } from '../tagging/change';
import { listMark, quoteMark } from '../tagging/line-marks';
import { noteLines, type NoteLines } from '../tagging/note-lines';
import { linkBehind, quotedWords } from './quoted-words';
import { keepsLines, oneMore } from './read-back';
import { taskLines } from './task-lines';
import { madeBehind, markOf, withUnknown, type UnknownsAs } from './unknowns';

/** Would begin a list inside of an item. */
const ownMark = /^(?:[-*+]|\d+[.)])\s/;

/**
 * How the line at an offset of an inquiry's text becomes something to find out, its words to the letter: an item gets the
 * mark in front, a line of a paragraph becomes an item of its own. Nothing where it is one already, where no item can
 * stand, or where anything else would read differently.
 */
export function planTurnLine(
	text: string,
	at: number,
	as: UnknownsAs,
	made?: Day,
): readonly Change[] | undefined {
	const note = noteLines(text);
	const index = firstAtLeast(note.lines, at, (line) => line.to);
	const line = note.lines[index] as Range;
	const source = text.slice(line.from, line.to);
	if (quoteMark.test(source) || isLinkLine(source)) return undefined;
	const changes = changesFor(text, note, index, as, made);
	return changes && addsOne(text, changes) && keepsLines(text, changes, line) ? changes : undefined;
}

/** How to add words to what an inquiry is to find out, with a link to where they come from; tags among them stand in code spans. */
export function planAddUnknown(
	text: string,
	words: string,
	link: string | undefined,
	as: UnknownsAs,
	made?: Day,
): readonly Change[] | undefined {
	const said = quotedWords(words) + linkBehind(link);
	const was = readForm(text, inquiryForm).answers;
	const unknowns = withUnknown(was['unknowns'] ?? '', said, as, made);
	const plan = planAnswers(text, inquiryForm, was, { ...was, unknowns });
	const changes = 'changes' in plan && words.trim() !== '' ? plan.changes : undefined;
	return changes && addsOne(text, changes) ? changes : undefined;
}

function changesFor(
	text: string,
	{ lines, shapes, firsts }: NoteLines,
	index: number,
	as: UnknownsAs,
	made: Day | undefined,
): Change[] | undefined {
	const line = lines[index] as Range;
	/** Behind its words, before a block's name. */
	const behind = ({ from, to }: Range) => {
		const end = from + text.slice(from, to).replace(/(?:\s+\^[\p{L}\p{N}-]+)?\s*$/u, '').length;
		return made === undefined ? [] : [{ from: end, to: end, insert: madeBehind(made) }];
	};
	if (shapes[index] === 'item') {
		const { from, to } = lines[firsts[index] as number] as Range;
		const [mark = ''] = listMark.exec(text.slice(from, to)) ?? [];
		const at = from + mark.length;
		if (ownMark.test(text.slice(at))) return undefined;
		return [{ from: at, to: at, insert: markOf(as).slice('- '.length) }, ...behind({ from, to })];
	}
	if (shapes[index] !== 'text' || ownMark.test(text.slice(line.from).trimStart())) return undefined;
	const isFirst = firsts[index] === index;
	const isLast = firsts[index + 1] !== firsts[index];
	const indent = /^\s*/.exec(text.slice(line.from, line.to))?.[0].length ?? 0;
	return [
		{ from: line.from, to: line.from + indent, insert: `${isFirst ? '' : '\n'}${markOf(as)}` },
		...behind(line),
		...(isLast ? [] : [{ from: line.to, to: line.to, insert: '\n' }]),
	];
}

function addsOne(text: string, changes: readonly Change[]): boolean {
	return oneMore(taskLines(text), taskLines(applied(text, changes))) !== undefined;
}

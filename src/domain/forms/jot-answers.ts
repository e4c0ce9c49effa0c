import { applied, type Change } from '../tagging/change';
import { noteLines } from '../tagging/note-lines';
import type { Answers } from './form';
import { promptOf } from './prompts';
import { readForm } from './read';
import { jotForm } from './specs';
import { planAnswers } from './write';

/** Anything but blanks, a question and the line that leads to the reflection. */
const wordsFollow = /^\s*(?!> \[!ask|→)\S/;

/**
 * How to add answers to a jot as the editor holds it, each below what is answered already; nothing where they would not
 * read back. Of what stands there no byte moves, and the words of the jot stay together.
 *
 * @param said the words of the jot, where they are known: a line of theirs may look like one of ours.
 */
export function planJotAnswers(text: string, answers: Answers, said = ''): readonly Change[] | undefined {
	const was = readForm(text, jotForm).answers;
	const more = Object.entries(answers)
		.map(([question, answer]) => [question, answer.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd()] as const)
		.filter(([, answer]) => answer !== '');
	const now: Record<string, string> = { ...was };
	for (const [question, answer] of more) {
		const there = was[question];
		now[question] = there === undefined ? answer : `${there}\n\n${answer}`;
	}
	const planned = planAnswers(text, jotForm, was, now);
	const changes =
		'changes' in planned ? planned.changes.map((change) => behindBlanks(text, change)) : undefined;
	const words = `\n${said.trimEnd()}`;
	const start = said.trim() === '' ? -1 : text.indexOf(words);
	const end = start < 0 ? 0 : start + words.length;
	const isSplit = ({ from, to }: Change) => from === to && (from < end || wordsFollow.test(text.slice(to)));
	return changes?.some(isSplit) === true ? atTheEnd(text, more) : changes;
}

/** Below a heading in the words no place is the form's: there the questions stand at the end, to be read by people. */
function atTheEnd(text: string, more: readonly (readonly [string, string])[]): readonly Change[] | undefined {
	const blocks = more.map(([question, answer]) => `> [!ask] ${promptOf(jotForm, question)}\n\n${answer}`);
	const end = text.endsWith('\n') ? text.length - 1 : text.length;
	const below = [{ from: end, to: end, insert: ['', ...blocks].join('\n\n') }];
	const { lines, prompts } = noteLines(applied(text, below));
	return lines.some(({ from }, at) => from === end + 2 && prompts.has(at)) ? below : undefined;
}

/** Blanks at the end of a line are the user's as well. */
function behindBlanks(text: string, { from, to, insert }: Change): Change {
	const blanks = from === to ? (/^[^\S\n]*(?=\n|$)/.exec(text.slice(from))?.[0].length ?? 0) : 0;
	return { from: from + blanks, to: to + blanks, insert };
}

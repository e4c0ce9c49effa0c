import type { Roots } from '../codes';
import type { Answers, FormSpec } from '../forms/form';
import { ratedIn, withRating } from '../forms/rated';
import { readForm } from '../forms/read';
import { forms, jotForm } from '../forms/specs';
import { asWritten, planAnswers } from '../forms/write';
import type { Kind } from '../kinds';
import type { NewNote } from '../new-note';
import { applied } from '../tagging/change';

export type FormedKind = keyof typeof forms;

/** A note from a template, before anything was said in it. */
export interface Begun {
	readonly text: string;
	/** Absent where the template has no place for it. */
	readonly cursor: number | undefined;
}

/** The form of a kind of note. */
export function formOf<K extends Kind>(
	kind: K,
): K extends keyof typeof forms ? FormSpec : FormSpec | undefined {
	return forms[kind as FormedKind];
}

/** A note with answers put where they belong in it, below what stands there; nothing where they have no safe place. */
export function withAnswers(
	{ text, cursor }: Begun,
	kind: FormedKind,
	answers: Answers,
	roots: Roots,
): NewNote | undefined {
	const form = forms[kind];
	const was = readForm(text, form).answers;
	const now: Record<string, string> = { ...was };
	for (const { id, shape } of form.sections.flatMap(({ fields }) => fields)) {
		const answer = asWritten(answers[id]);
		if (answer === '') continue;
		const isRated = shape === 'ratings' && withRatings('', answer, roots) === answer;
		now[id] = isRated ? withRatings(was[id] ?? '', answer, roots) : joined(was[id], answer);
	}
	const plan = planAnswers(text, form, was, now);
	if (!('changes' in plan)) return undefined;
	const moved = plan.changes
		.filter(({ to }) => to <= (cursor ?? text.length))
		.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
	return { text: applied(text, plan.changes), cursor: (cursor ?? text.length) + moved };
}

/** The same of the answers that another note of the kind holds. */
export function withBody(begun: Begun, kind: Kind, other: string, roots: Roots): NewNote | undefined {
	const form = formOf(kind);
	return form && withAnswers(begun, kind as FormedKind, readForm(other, form).answers, roots);
}

/** A note with what leads back to where it comes from above all else, where it has no such link yet. */
export function withLead({ text, cursor }: Begun, lead: string): Begun {
	const [link] = /\[\[[^\]]+\]\]/.exec(lead) ?? [];
	if (lead === '' || (link !== undefined && text.includes(link))) return { text, cursor };
	const at = /^---[ \t]*\n(?:[^]*?\n)??---[ \t]*(?:\n+|$)/.exec(text)?.[0].length ?? 0;
	const isBehind = cursor !== undefined && cursor >= at;
	return {
		text: text.slice(0, at) + lead + text.slice(at),
		cursor: isBehind ? cursor + lead.length : cursor,
	};
}

/**
 * A jot from a template: the words stand in it to the letter, where the cursor goes if it says so, else in their place
 * below what stands there.
 */
export function withWords(begun: Begun, words: string): NewNote {
	const { text, cursor } = begun;
	if (cursor !== undefined)
		return { text: text.slice(0, cursor) + words + text.slice(cursor), cursor: cursor + words.length };
	const was = readForm(text, jotForm).answers;
	const read = asWritten(words);
	const plan = planAnswers(text, jotForm, was, { ...was, words: joined(was['words'], read) });
	const [change] = 'changes' in plan ? plan.changes : [];
	const at = change?.insert.lastIndexOf(read) ?? -1;
	if (change !== undefined && at >= 0) {
		const before = text.slice(0, change.from) + change.insert.slice(0, at) + words;
		const behind = change.insert.slice(at + read.length) + text.slice(change.to);
		return { text: before + behind, cursor: before.length };
	}
	const above = `${text.replace(/\n*$/, '')}\n\n`;
	return { text: `${above}${words}\n`, cursor: above.length + words.length };
}

function joined(there: string | undefined, answer: string): string {
	return there === undefined ? answer : `${there}\n\n${answer}`;
}

/** The ratings of an answer in the lines of another. */
function withRatings(there: string, answer: string, roots: Roots): string {
	return [...ratedIn(answer, roots)].reduce(
		(lines, [code, value]) => withRating(lines, code, value, roots),
		there,
	);
}

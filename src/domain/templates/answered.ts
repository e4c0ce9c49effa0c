import type { Answers, FormSpec } from '../forms/form';
import { readForm } from '../forms/read';
import { checkInForm, inquiryForm, jotForm, reflectionForm } from '../forms/specs';
import { planAnswers } from '../forms/write';
import type { Kind } from '../kinds';
import type { NewNote } from '../new-note';
import { applied } from '../tagging/change';

const forms = { jot: jotForm, reflection: reflectionForm, 'check-in': checkInForm, inquiry: inquiryForm };

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
	return forms[kind as keyof typeof forms];
}

/** A note with answers put where they belong in it; nothing where they have no safe place. */
export function withAnswers(
	{ text, cursor }: Begun,
	kind: keyof typeof forms,
	answers: Answers,
): NewNote | undefined {
	const was = readForm(text, forms[kind]).answers;
	const plan = planAnswers(text, forms[kind], was, { ...was, ...answers });
	if (!('changes' in plan)) return undefined;
	const moved = plan.changes
		.filter(({ to }) => to <= (cursor ?? text.length))
		.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
	return { text: applied(text, plan.changes), cursor: (cursor ?? text.length) + moved };
}

/** The same of the answers that another note of the kind holds. */
export function withBody(begun: Begun, kind: Kind, other: string): NewNote | undefined {
	const form = formOf(kind);
	return form && withAnswers(begun, kind as keyof typeof forms, readForm(other, form).answers);
}

/** A jot from a template: the words stand in it to the letter, where the cursor goes if it says so, else in their place. */
export function withWords(begun: Begun, words: string): NewNote {
	const { text, cursor } = begun;
	if (cursor !== undefined)
		return { text: text.slice(0, cursor) + words + text.slice(cursor), cursor: cursor + words.length };
	const plan = planAnswers(text, jotForm, readForm(text, jotForm).answers, { words });
	const [change] = 'changes' in plan ? plan.changes : [];
	const at = change?.insert.indexOf(words) ?? -1;
	if (change !== undefined && at >= 0)
		return { text: applied(text, [change]), cursor: change.from + at + words.length };
	const above = `${text.replace(/\n*$/, '')}\n\n`;
	return { text: `${above}${words}\n`, cursor: above.length + words.length };
}

import { applied, type Change } from '../tagging/change';
import type { Answers, FormSpec } from './form';
import { placedForm, type PlacedForm } from './read';
import { stepsFor } from './steps';

export { templateOf } from './templates';

/** How to write answers into a note, or why that cannot be done. */
export type AnswersPlan =
	| { readonly changes: readonly Change[] }
	/** What the note says by now where that is neither what was there nor what is to be; empty for nothing. */
	| { readonly conflicts: Answers }
	/** Fields whose answers would read differently there: a heading or a prompt in them, code left open and the like. */
	| { readonly unwritable: readonly string[] };

/**
 * How to write what has changed of the answers into a note as the editor holds it. Nothing else of the note changes:
 * the result is read back, and what would not read as given is not written.
 */
export function planAnswers(text: string, spec: FormSpec, was: Answers, now: Answers): AnswersPlan {
	const form = placedForm(text, spec);
	const changed: Record<string, string> = {};
	const conflicts: Record<string, string> = {};
	for (const id of idsOf(spec)) {
		const [there, old, meant] = [form.answers, was, now].map((answers) => asWritten(answers[id])) as Texts;
		if (old === meant || there === meant) continue;
		(there === old ? changed : conflicts)[id] = there === old ? meant : there;
	}
	if (Object.keys(conflicts).length > 0) return { conflicts };
	const changes = planned(form, spec, changed);
	if (changes !== undefined) return { changes };
	const ids = Object.keys(changed);
	const alone = ids.filter((id) => planned(form, spec, { [id]: changed[id] ?? '' }) === undefined);
	return { unwritable: alone.length > 0 ? alone : ids };
}

type Texts = [string, string, string];

/** What a new note says where only these were answered; nothing where none was. It is not read back. */
export function bodyOf(spec: FormSpec, answers: Answers): string {
	const said = Object.fromEntries(idsOf(spec).map((id) => [id, asWritten(answers[id])]));
	const body = applied('', stepsFor(placedForm('', spec), spec, said, false));
	return body === '' ? '' : `${body}\n`;
}

/** The changes after which the note says this and otherwise what it said; blank lines are added only where it takes them. */
function planned(form: PlacedForm, spec: FormSpec, changed: Answers): readonly Change[] | undefined {
	const meant = reading({ others: form.others, answers: { ...form.answers, ...changed } }, spec);
	for (const isLoose of [false, true]) {
		const changes = stepsFor(form, spec, changed, isLoose);
		if (reading(placedForm(applied(form.text, changes), spec), spec) === meant) return changes;
	}
	return undefined;
}

function reading({ answers, others }: Pick<PlacedForm, 'answers' | 'others'>, spec: FormSpec): string {
	return JSON.stringify([idsOf(spec).map((id) => answers[id] ?? ''), others]);
}

function idsOf({ sections }: FormSpec): string[] {
	return sections.flatMap(({ fields }) => fields.map(({ id }) => id));
}

/** As an answer reads in a note: without blank lines around it, and white space behind it. */
export function asWritten(answer = ''): string {
	const text = answer.replace(/\r\n?/g, '\n').trimEnd();
	return text.slice(text.lastIndexOf('\n', text.search(/\S/)) + 1);
}

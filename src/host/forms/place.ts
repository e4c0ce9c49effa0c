import type { Answers, FormSpec } from '../../domain/forms/form';
import { forms } from '../../domain/forms/specs';

const { jot: _sheet, ...onPages } = forms;

/** The kinds of notes that are filled in on a page of questions. */
export const formSpecs = onPages satisfies Record<string, FormSpec>;

export type FormKind = keyof typeof formSpecs;

export function isFormKind(kind: unknown): kind is FormKind {
	return typeof kind === 'string' && Object.hasOwn(formSpecs, kind);
}

/** What a form is of: a note, or one that is not written yet, by the id of its draft. */
export interface FormPlace {
	readonly kind: FormKind;
	readonly path?: string | undefined;
	readonly draft?: string | undefined;
}

/** A form in a saved workspace; nothing where it cannot be read. */
export function placeFrom(saved: unknown): FormPlace | undefined {
	const { kind, path, draft } = (saved ?? {}) as Record<keyof FormPlace, unknown>;
	if (!isFormKind(kind)) return undefined;
	if (typeof path === 'string') return { kind, path };
	return typeof draft === 'string' ? { kind, draft } : undefined;
}

/** No two of one device, whenever they are made. */
export function newDraftId(): string {
	return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** By which drafts and open forms are known. */
export function keyOf({ path, draft }: FormPlace): string {
	return path === undefined ? `new:${draft}` : `note:${path}`;
}

/** An answer as it stands in a note: without blank lines around it, and without white space at its end. */
export function trimmed(answer: string): string {
	return answer.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}

/** Those that say something, as they stand in a note. */
export function answered(answers: Answers): Answers {
	const all = Object.entries(answers).map(([id, answer]) => [id, trimmed(answer)] as const);
	return Object.fromEntries(all.filter(([, answer]) => answer !== ''));
}

/** Whether two notes would say the same. */
export function isSame(one: Answers, other: Answers): boolean {
	const spelled = (answers: Answers) => JSON.stringify(Object.entries(answered(answers)).sort());
	return spelled(one) === spelled(other);
}

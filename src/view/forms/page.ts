import { countsByCode, isDraining, labelOfSpelling, slugCode, type Code } from '../../domain/codes';
import { entryFor } from '../../domain/codebook/book';
import type { FieldShape, FieldSpec } from '../../domain/forms/form';
import { nameOf } from '../../report/naming';
import type { Written } from './answers';
import type { FormProps } from './model';
import { tagsIn } from './taken';

/** What the parts of a form share. */
export interface Page extends FormProps {
	readonly written: Written;
	/** Writes what was changed; false where that failed. */
	readonly save: () => Promise<boolean>;
	/** Codes that are not it, as long as the form is open. */
	readonly rejected: Set<Code>;
	/** Words whose highlight came with a tag. */
	readonly lit: Set<string>;
}

/** Fields whose answers the note would read as something else. */
export function refusedOn({ writing }: Pick<FormProps, 'writing'>): readonly string[] {
	return writing.is === 'failed' ? (writing.fields ?? []) : [];
}

/** A code's label, with the word for what tires. */
export function nameIn({ book }: Pick<Page, 'book'>, code: Code): string {
	return nameOf({ code, label: entryFor(book, code)?.label ?? labelOfSpelling(code) });
}

/** Of energy, that a code tires. */
export function draining(code: Code): Code {
	return code.startsWith('energy/') && !isDraining(code) ? `${slugCode(code)}/drains` : code;
}

/** Not the user's words about something. */
const asideFrom: ReadonlySet<FieldShape> = new Set(['move', 'ratings', 'steps', 'readings', 'frozen']);

/** Codes that the answers carry, the most frequent first; not those that tire. */
export function codesOnPage({ spec, written, roots }: Page): Code[] {
	const counts = countsByCode(
		spec.sections.flatMap(({ fields }) =>
			fields.flatMap(({ id, shape }) =>
				asideFrom.has(shape) ? [] : tagsIn(written.of(id), roots).map(({ code }) => code),
			),
		),
	);
	return [...counts]
		.filter(([code]) => !isDraining(code))
		.sort(([, a], [, b]) => b - a)
		.map(([code]) => code);
}

/** The question whose answer is something to try. */
export function fieldOfMove({ spec }: Pick<Page, 'spec'>): FieldSpec | undefined {
	return spec.sections.flatMap(({ fields }) => fields).find(({ shape }) => shape === 'move');
}

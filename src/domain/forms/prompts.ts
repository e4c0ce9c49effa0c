import { languages, words } from '../../i18n';
import type { Kind } from '../kinds';
import { situations, type Situation } from '../settings';
import type { FormSpec, SectionSpec } from './form';

type Texts = Readonly<Record<string, string>>;

/** The heading that a section stands under in a note; nothing where it is the top. */
export function headingText({ heading }: SectionSpec): string | undefined {
	return heading === undefined ? undefined : headingsOf(words)[heading];
}

/** A field's question in one line, as it stands in a note. */
export function promptOf({ kind }: FormSpec, id: string, situation: Situation = 'job'): string {
	return textsOf(words.prompts, kind, situation)[id] ?? id;
}

/** What helps with the question, in a template and on a form; tags in code spans. */
export function hintOf({ kind }: FormSpec, id: string, situation: Situation = 'job'): string | undefined {
	return textsOf(words.hints, kind, situation)[id];
}

/** The texts by which a form's sections and questions are known in a note, in any language. */
export interface Shipped {
	/** Index of the section by its heading. */
	readonly sections: ReadonlyMap<string, number>;
	/** Id of the field by its question in one line, in all wordings. */
	readonly fields: ReadonlyMap<string, string>;
}

const known = new WeakMap<FormSpec, Shipped>();

export function shippedOf(spec: FormSpec): Shipped {
	const found = known.get(spec) ?? read(spec);
	known.set(spec, found);
	return found;
}

function read({ kind, sections }: FormSpec): Shipped {
	const ids = new Set(sections.flatMap(({ fields }) => fields.map(({ id }) => id)));
	return {
		sections: new Map(
			languages.flatMap((language) =>
				sections.flatMap(({ heading }, at) => {
					const text = heading === undefined ? undefined : headingsOf(language)[heading];
					return text === undefined ? [] : [[text, at] as const];
				}),
			),
		),
		fields: new Map(
			languages
				.flatMap((language) => [
					...Object.entries<readonly string[]>(language.earlierPrompts).flatMap(([id, texts]) =>
						texts.map((text) => [text, id] as const),
					),
					...situations.flatMap((situation) =>
						Object.entries(textsOf(language.prompts, kind, situation)).map(
							([id, text]) => [text, id] as const,
						),
					),
				])
				.filter(([, id]) => ids.has(id)),
		),
	};
}

function headingsOf({ headingOf }: typeof words): Texts {
	return headingOf;
}

function textsOf(texts: typeof words.prompts | typeof words.hints, kind: Kind, situation: Situation): Texts {
	if (kind === 'check-in') return texts.checkIn[situation];
	return kind === 'pattern' || kind === 'code-book' ? {} : texts[kind];
}

import type { Day } from './dates';
import type { Kind } from './kinds';
import { blockOf, type PropertyValues } from './yaml-values';

/** The text of a new note and where the cursor goes, in UTF-16 units. */
export interface NewNote {
	readonly text: string;
	readonly cursor: number;
}

/** In a template: where the cursor goes. */
const cursorMark = '{{cursor}}';

/** What every new note of a kind says of itself, and what else it says. */
export function ownValues(kind: Kind, day: Day, further: PropertyValues = {}): PropertyValues {
	return { 'hatch-kind': kind, 'hatch-date': day, ...further };
}

/** What a private note says of itself; `publish: false` beside it where the user allows that. */
export function privacyValues(isPrivate: boolean, writesPublish: boolean): PropertyValues {
	if (!isPrivate) return {};
	return { 'hatch-private': true, ...(writesPublish && { publish: false }) };
}

/** A note of a kind with the properties that it starts with, and a body to the letter. */
export function newNote(kind: Kind, day: Day, body: string, further?: PropertyValues): NewNote {
	const text = `---\n${blockOf(ownValues(kind, day, further))}---\n\n${body}`;
	return { text, cursor: text.length };
}

/** A note of a kind to be filled in, from a template that may say where the cursor goes. */
export function newNoteFrom(kind: Kind, day: Day, template: string, further?: PropertyValues): NewNote {
	const { text: top } = newNote(kind, day, '', further);
	const { text, cursor } = atCursor(template);
	return { text: top + text, cursor: top.length + cursor };
}

/** A jot holds the words exactly as they were written, and nothing else. */
export function newJot(day: Day, words: string, further?: PropertyValues): NewNote {
	const { text } = newNote('jot', day, '', further);
	return { text: `${text}${words}\n`, cursor: text.length + words.length };
}

/** Takes the cursor's mark out; without one the cursor goes to the end. */
function atCursor(text: string): NewNote {
	const cursor = text.indexOf(cursorMark);
	if (cursor < 0) return { text, cursor: text.length };
	return { text: text.slice(0, cursor) + text.slice(cursor).replaceAll(cursorMark, ''), cursor };
}

import type { Day } from './dates';
import type { Kind } from './kinds';

/** The text of a new note and where the cursor goes, in UTF-16 units. */
export interface NewNote {
	readonly text: string;
	readonly cursor: number;
}

const cursorMark = '{{cursor}}';

/** A note of a kind with the properties that it starts with; `body` may say where the cursor goes. */
export function newNote(kind: Kind, day: Day, body: string, period?: string): NewNote {
	const further = period === undefined ? '' : `hatch-period: ${period}\n`;
	const text = `---\nhatch-kind: ${kind}\nhatch-date: ${day}\n${further}---\n\n${body}`;
	const cursor = text.indexOf(cursorMark);
	if (cursor < 0) return { text, cursor: text.length };
	return { text: text.slice(0, cursor) + text.slice(cursor + cursorMark.length), cursor };
}

/** A jot holds the words exactly as they were written, and nothing else. */
export function newJot(day: Day, words: string, isPrivate = false): NewNote {
	const { text: plain } = newNote('jot', day, '');
	const text = isPrivate ? plain.replace('\n---\n', '\nhatch-private: true\n---\n') : plain;
	return { text: `${text}${words}\n`, cursor: text.length + words.length };
}

import { counted } from './counts';

/** What is said of the user's own templates. In notices `path` is a path; never hand in the text of a note. */
export const ownTemplates = {
	missing: (path: string) =>
		`The template ${path} is not in the vault, so the built-in one was used. The settings say which template is taken.`,
	unreadable: (path: string, reason: string) =>
		`The template ${path} could not be read, so the built-in one was used: ${reason}`,
	refused: {
		unreadable: 'its properties cannot be read.',
		unsafe: 'its properties are written in a way that the kind of the note cannot be added to.',
	},
	noPlace: (kind: string) =>
		`In your template for a ${kind} the answers have no safe place, so the built-in one was used. Perhaps code or a comment in it is not closed.`,
	unknown: (path: string, placeholders: readonly string[]) =>
		`The template ${path} has ${counted(placeholders.length, 'placeholder', 'placeholders')} unknown here, left as written: ${placeholders.join(' ')}`,
	counting: (path: string, tags: readonly string[]) =>
		`The template ${path} has ${tags.join(' ')} in its property “tags”: each note made from it counts with that before you write a word.`,
	inCode: (path: string, tags: readonly string[]) =>
		`The template ${path} holds ${tags.join(' ')} outside code. In the note it stands in code, so that it does not count before you write a word.`,
};

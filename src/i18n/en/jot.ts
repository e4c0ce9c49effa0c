import { prompts } from './prompts';

/** The jot: the sheet, the field of the pattern view, and the jots not looked at yet. */
export const jot = {
	title: 'Jot down a fantasy',
	pause: ['Notice it. Breathe.', 'Write it the way you said it.'],
	words: prompts.jot.words,
	keep: 'Keep it',
	keys: 'Enter keeps it, Esc closes.',
	fieldKeys: 'Enter keeps it, Shift+Enter starts a new line.',
	left: 'You left this here earlier.',

	kept: 'Kept, exactly as you said it',
	keptKeys: 'Enter adds it; on an empty field it closes.',
	add: 'Add it',
	done: 'Done',
	more: 'Ask me more',
	addMore: 'Add more…',
	reflect: 'Reflect on it',
	undo: 'Undo',
	another: 'A new jot',
	isPrivate: 'Keep this private',
	tone: {
		title: 'How did you say it?',
		joking: 'Joking',
		'half-serious': 'Half-serious',
		serious: 'Serious',
		unsure: 'Unsure',
	},
	names: {
		ask: 'Name notes after their words? File names can be read by others.',
		words: 'After their words',
		date: 'By date alone',
	},
	/** Where the words say that their writer is not safe; the help follows. */
	heavy: 'These words sound heavy. You need not be alone with them.',

	/** `path` is a path, `reason` a cause; never the text of a note. */
	notices: {
		notSaved: (reason: string) => `The jot could not be saved: ${reason} Your words are still in the field.`,
		gone: (path: string) => `${path} is no longer in the vault. Your words are still in the field.`,
		changed: (path: string) =>
			`The jot in ${path} reads differently by now, so nothing was added. Your words are still in the field.`,
		unwritable: (path: string) =>
			`This would not read as an answer in ${path}: a heading, a question of ours or a block of code in it would end it. Your words are still in the field.`,
		unchanged: (path: string) =>
			`The properties of ${path} cannot be changed, because they cannot be read safely. Nothing was written.`,
		notUndone: (path: string) => `${path} reads differently by now, so it was left as it is.`,
		lastRead: 'That was the last jot not looked at. The next call begins with the first again.',
		noneToRead: 'There is no jot waiting: each one carries a tag or belongs to a reflection.',
		unknownCall: (known: string) => `This link asks for something unknown; known is ${known}.`,
	},
};

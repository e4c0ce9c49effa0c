import { prompts } from './prompts';

/** The jot: the sheet, the field of the pattern view, and the jots not looked at yet. */
export const jot = {
	title: 'Jot down a fantasy',
	pause: ['Notice it. Breathe.', 'Write it the way you said it.'],
	words: prompts.jot.words,
	keep: 'Keep it',
	keys: 'Enter keeps it, Esc closes.',
	fieldKeys: 'Enter keeps it, Shift+Enter starts a new line.',
	fieldKept: 'Enter on the empty field asks what it is about.',
	left: 'You left this here earlier.',
	goOn: 'Go on with the answer you left for an earlier jot',

	kept: 'Kept, exactly as you said it',
	keptKeys: 'Enter adds it; on an empty field it closes.',
	add: 'Add it',
	done: 'Done',
	more: 'More…',
	addMore: 'Add more…',
	reflect: 'Reflect on it',
	undo: 'Undo',
	another: 'A new jot',
	isPrivate: 'Keep this private',
	inDaily: 'Tone and privacy belong to jots with a note of their own; this one is in your daily note.',
	tone: {
		title: 'How did you mean it?',
		joking: 'Joking',
		'half-serious': 'Half-serious',
		serious: 'Serious',
		unsure: 'Unsure',
	},
	names: {
		ask: 'Notes are named by their date. Name them after their words instead? File names can be read by others.',
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
			`The jot in ${path} reads differently by now, so nothing was added. Your words are in the field: Enter keeps them as a jot of their own.`,
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

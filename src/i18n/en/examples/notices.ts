import { counted } from '../counts';

const these = (n: number) => counted(n, 'example note', 'example notes');

/** The example notes: what is asked and said about them, and the switch in the pattern view. */
export const examples = {
	/** Name of their folder. */
	folder: 'Examples',
	named: (title: string) => `${title} (example)`,
	line: {
		shown: 'Showing example notes: one made-up person, nine months. Nothing in them counts with yours.',
		there: 'There are example notes as well, apart from yours.',
		mine: 'Show mine',
		show: 'Show the examples',
	},
	/** Where a note of the user's would grow out of one. */
	notYours: (path: string) =>
		`${path} is an example note. What grows out of it would count as yours, so nothing was made.`,
	add: {
		title: 'Add example notes?',
		about: (n: number, folder: string) =>
			`${these(n)} of one made-up person go into a folder of their own, ${folder}. They are shown alone and never counted with yours, and “Remove example notes” takes them out again.`,
		yes: (n: number) => `Add ${these(n)}`,
		failed: (done: number, of: number, folder: string, reason: string) =>
			`${done} of ${these(of)} were written into ${folder}, then it stopped: ${reason} “Remove example notes” takes out those that are there.`,
	},
	remove: {
		title: 'Remove example notes?',
		about: (n: number, folder: string) =>
			`${these(n)} in ${folder} go to the trash. Other files in that folder stay, and the examples can be added again.`,
		/** `named` are file names. */
		changed: (n: number, named: string) =>
			`${counted(n, 'example was', 'examples were')} changed and can stay: ${named}. In that folder they remain examples; in another one they count as yours.`,
		/** `named` are file names. */
		others: (n: number, named: string) =>
			`${counted(n, 'note there has', 'notes there have')} another name than the examples and will stay: ${named}. Once no example is left in that folder, what stays there counts as yours.`,
		nothing: (folder: string) => `No example note in ${folder} is as it came.`,
		yes: (n: number) => `Remove ${these(n)}`,
		all: (n: number) => `Remove changed ones too (${n})`,
		letGo: 'Count what stays as mine',
		kept: (folder: string, named: string) => `Kept in ${folder}: ${named}`,
		failed: (path: string, reason: string) => `${path} could not be removed: ${reason}`,
	},
};

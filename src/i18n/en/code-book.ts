import { screen } from './screen';

const note = (
	tag: (code: string) => string,
) => `Room for codes of your own, each on a line of a list: the tag, a name and, if you like, what it means to you. Change anything by hand, at any time.

\`\`\`markdown
- \`${tag('value/tinkering')}\` Tinkering: making small things work again.
  - question: What did you last mend, and how was it?
  - cues: fiddling, taking things apart
  - also: mending, repairing
- \`${tag('energy/night-work')}\` Night work: awake while others sleep · axis: hours · opposite: \`${tag('energy/early-start')}\`
- ~~\`${tag('value/order')}\`~~
\`\`\`

- Codes that came with the plugin need no line. Given one, what you say takes the place of what came; the rest stays.
- What stands first is offered first; the tag alone is enough for that.
- A line that is struck out is no longer offered. Notes with its tag still count.
${Object.values(screen.lenses)
	.map(({ name }) => `\n## ${name}\n`)
	.join('')}`;

/** The code book: the note that holds the user's own codes, and the list beside it. */
export const codeBook = {
	fileName: 'Code book',
	added: (label: string) => `“${label}” now stands in your code book.`,
	unreadable: (path: string) =>
		`The properties of ${path} cannot be read, so no other code book was made. Mend them and try again.`,
	notAdded: (label: string, reason: string) =>
		`“${label}” could not be added to your code book: ${reason} The tag itself stays.`,

	/** The note as it is made; `tag` writes a code as the vault does. Its example is fenced, so that it names no code. */
	note,

	list: {
		title: 'Codes',
		edited: 'Edit the code book note by hand, and this list follows.',
		problems: 'Lines that say nothing as they stand',
		line: (line: number) => `Line ${line}:`,
		search: 'Find a code',
		all: 'Show all codes of the book',
		/** How many codes are listed; read out while one types. */
		found: (n: number) => `${n} ${n === 1 ? 'code' : 'codes'}`,
		empty: 'No code is in use so far, and none is of your own.',
		none: 'No code goes by that name.',
		own: 'your own',
		hidden: 'not offered',
		others: (k: number, n: number) => `in ${k} of ${n} ${n === 1 ? 'note' : 'notes'} of another kind`,
		days: (first: string, last: string) => `used ${first === last ? 'on' : `from ${first} to`} ${last}`,
		near: (names: readonly string[]) =>
			`Close to ${names.map((name) => `“${name}”`).join(' and ')}: the same thing?`,
	},
};

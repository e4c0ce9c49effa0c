import { counted, notes } from './counts';
import { prompts } from './prompts';

const someone = 'Someone you trust, a doctor or a local crisis line can be there with you now.';
const whom = 'Whom I turn to';

/** Codes that a note's words hint at, and asides in old notes that sound like a fantasy. */
export const suggesting = {
	title: 'Suggest tags for this note',
	about:
		'Words of yours, and what they may hint at. Taking one tags the sentence shown; nothing else is tagged.',
	keys: 'Enter takes it, Delete is “not this”, the arrow keys move, Esc ends.',
	quote: (said: string) => `“${said}”`,
	marks: ['“', '”'] as const,
	/** Stands for the rest of a long sentence. */
	more: '…',
	/** Words of other sentences. */
	elsewhere: (said: readonly string[]) => `With ${said.map((one) => `“${one}”`).join(', ')}`,
	take: 'Tag it',
	not: 'Not this',
	another: 'Another…',
	/** For a screen reader, what a button is about. */
	with: (act: string, label: string) => `${act}: ${label}`,
	hint: (label: string) => `${label}?`,
	tagged: (labels: string) => `Tagged: ${labels}`,
	rejected: (label: string) => `Not this: ${label}. It is not suggested for this note any more.`,
	undo: 'Undo',
	noPlace: 'A tag here would not mark just this sentence, so nothing was written.',
	changed: 'The note has changed meanwhile, so nothing was written.',
	again: 'Look again',
	closing: 'That is all that these words hint at. Esc ends.',

	/** Where a note is no text of the user's. */
	nothingHere: 'This note has no text of yours to suggest tags for.',

	/** Where no words hint at a code. */
	starting: {
		none: 'No words in this note hint at a code (English only so far).',
		about: 'Questions and words to begin with',
		at: (said: string) => `A word below tags the sentence at the cursor: “${said}”`,
		nowhere:
			'To tag a sentence with one of these words, put the cursor into it first and come back. A heading is not tagged.',
		question: {
			value: prompts.reflection.beneath,
			energy: 'What would charge you there: the place, the pace, the people?',
			need: prompts.reflection.feel,
		},
	},

	/** Where a text says that its writer is not safe. */
	danger: 'These words sound heavy, so nothing is suggested. You need not be alone with them.',
	someone,
	help: (contact: string) =>
		contact === ''
			? `${someone} You can add a name or number in the settings of Escape hatch, under “${whom}”.`
			: `${whom}: ${contact}`,
	/** Opens the help, quietly, below all suggestions. */
	unsafe: `Not feeling safe? ${whom}`,

	/** The command line. */
	cli: {
		description: 'What words hint at: at most six codes, each with the words that say so; nothing is written',
		text: 'The words to look at',
		file: 'Or a note, by its path',
		lens: 'Only codes of this lens',
		one: 'Say either text=… or file=…, one of them.',
		notThere: (path: string) => `There is no note “${path}”; write its path in the vault.`,
		notShown: (path: string) => `“${path}” is not shown here: it is private or cannot be read.`,
		row: (code: string, label: string, because: string, definition: string) =>
			`${code}  ${label}: ${because}${definition === '' ? '' : ` – ${definition}`}`,
		none: 'Nothing in these words hints at a code.',
	},

	settings: {
		heading: 'Suggestions',
		help: {
			name: whom,
			about:
				'A name or number of your own. It is shown where words in a note sound as if you were not safe, and stays in the settings of this vault.',
		},
		rejected: {
			name: (n: number) => `Suggestions I turned down: ${n}`,
			about: 'Select to bring them back: they can be suggested again.',
		},
	},

	asides: {
		title: 'Find old asides',
		looking: (done: number, of: number) => `Looked through ${done} of ${notes(of)}`,
		found: (n: number) => `${counted(n, 'sentence', 'sentences')} so far`,
		stop: 'Stop',
		about: (n: number, looked: number, of: number) =>
			`${counted(n, 'sentence sounds', 'sentences sound')} like a fantasy, in ${looked} of ${notes(of)} looked through. Tick what you want to keep; nothing else is written.`,
		none: (looked: number, of: number) =>
			`No sentence was found that sounds like a fantasy and is not kept yet, in ${looked} of ${notes(of)} looked through.`,
		unread: (n: number) => `${notes(n)} could not be read.`,
		again: 'Look again',
		as: 'Keep as',
		asFor: (said: string) => `Keep as, for “${said}”`,
		callout: 'a jot inside its note',
		jot: 'a note of its own',
		explain:
			'Inside its note the sentence stands in a callout. A paragraph that says more stays as it is, with the callout below. A note of its own links back to it.',
		jotOnly: 'As a note of its own: a callout cannot stand in a list, table or quote.',
		open: 'Open the note',
		openAt: (said: string) => `Open the note at “${said}”`,
		uncertain: 'day of the file',
		more: (n: number) => `Show ${n} more`,
		keep: (n: number) => `Keep ${n}`,
		keeping: (done: number, of: number) => `Kept ${done} of ${of}`,
		kept: (n: number, of: number) => `Kept ${n} of ${of}.`,
		keptAs: { callout: 'in a callout', jot: (path: string) => `as ${path}` },
		left: 'Not kept:',
		changed: 'the words were changed or moved meanwhile, or would not read the same in a callout',
		gone: 'the note is no longer there',
		heavy: 'the words around it sound heavy by now, so nothing was made of it',
		stopped: 'you stopped before it',
		before: (n: number) => `What was kept (${n})`,
		undo: 'Undo all of it',
		undone: 'All of it is taken back.',
		notUndone: (paths: string) =>
			`Taken back, but for what reads differently by now or is gone: ${paths}. You can change it there by hand.`,
		close: 'Close',
	},
};

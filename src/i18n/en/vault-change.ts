import { counted, notes } from './counts';

const places = (n: number) => counted(n, 'place', 'places');
const holds = (n: number) => `${notes(n)} ${n === 1 ? 'holds' : 'hold'}`;

/** Renaming and merging across the vault: choosing, preview, result and the way back. */
export const vaultChange = {
	/** Which tag or fantasy. */
	which: 'Which tag is to be renamed or merged?',
	atCursor: 'at the cursor',
	choose: 'to choose',
	newName: (from: string) => `A new name for ${from}, or one to merge it into`,
	renameTo: (to: string) => `Rename to ${to}`,
	mergeInto: 'merge into this one',
	hint: 'Type a new name, or choose one that is there to merge into.',
	noneHeld: 'No tag like this stands in a note or in your code book.',
	/** What no new code can be called. */
	unfit: {
		letterless: 'A name needs at least one letter.',
		direction: 'A name cannot be “drains” or “gives” alone: these are directions.',
	},
	/** How often an energy is used, in its two directions. */
	directions: (gives: number, drains: number, of: number) =>
		`gives in ${gives}, drains in ${drains} of ${notes(of)}`,

	title: 'Rename or merge',
	/** Names as they are written. */
	rename: (from: string, to: string) => `${from} becomes ${to}.`,
	merge: (from: string, to: string, n: number) =>
		`${from} is merged into ${to}, ${n > 0 ? `which stands in ${notes(n)} already` : 'which the code book knows'}. From then on they are one.`,
	quoted: (name: string) => `“${name}”`,

	looking: (done: number, total: number) => `Looking through ${notes(total)}: ${done} read`,
	changing: (done: number, total: number) => `Changing ${notes(total)}: ${done} done`,
	undoing: (done: number, total: number) => `Taking back in ${notes(total)}: ${done} done`,
	stop: 'Stop',
	stopAbout: 'Each note is changed whole or not at all.',
	cancel: 'Cancel',
	close: 'Close',

	nothing: (of: number) =>
		`There is nothing to change: text, properties and code book of ${notes(of)} were looked through by what the app knows of them.`,
	counts: (n: number, k: number, of: number) => `${places(n)} in ${k} of ${notes(of)}`,
	where: {
		body: (n: number) => `${n} in the text`,
		property: (n: number) => `${n} in properties`,
		'code-book': (n: number) => `${n} in the code book`,
	},
	children: (n: number, names: string) =>
		`${counted(n, 'tag below it moves', 'tags below it move')} along: ${names}.`,
	andMore: (n: number) => ` and ${n} more`,
	draining: (n: number, from: string, to: string) =>
		`Draining moves along as draining, in ${places(n)}: ${from} becomes ${to}.`,
	duplicates: (n: number) =>
		`In ${places(n)} both names mark the same words; there the new name is kept, once.`,
	/** What else is to be known before. */
	labelStays: (label: string) => `It goes on being shown as “${label}”, as your code book calls it.`,
	builtInStays: (hasOwnName: boolean) =>
		`Its ${hasOwnName ? '' : 'name, '}meaning and question from the built-in book do not move along.`,
	recordGoes: (from: string, to: string, day: string) =>
		`The change of ${from} to ${to} (${day}) can no longer be taken back after this.`,
	otherWords: 'Nothing but the name itself changes. Undo last vault change takes it back.',
	notes: 'Notes to change',
	all: 'All',
	none: 'None',
	chosen: (k: number, n: number) => `${k} of ${notes(n)} chosen`,
	unfold: (n: number, isOpen: boolean) => `${isOpen ? 'hide' : 'show'} ${places(n)}`,
	unfoldOf: (path: string) => `in ${path}`,
	line: (n: number) => `Line ${n}`,
	before: 'Before:',
	after: 'After:',
	unchanged: (n: number) => `${places(n)} that cannot be changed`,
	apply: { rename: (n: number) => `Rename in ${notes(n)}`, merge: (n: number) => `Merge in ${notes(n)}` },

	done: (k: number, n: number, m: number) => `${k} of ${notes(n)} changed, in ${places(m)}.`,
	undone: (k: number, n: number, m: number) => `Taken back in ${k} of ${notes(n)}, in ${places(m)}.`,
	inNotes: (m: number, n: number) => `${places(m)} in ${notes(n)}`,
	undoneIn: (m: number, n: number) => `Taken back: ${places(m)} in ${notes(n)}.`,
	stopped: 'It was stopped; the other notes are as they were.',
	left: (n: number) => `${places(n)} left as they are`,
	undo: 'Undo',
	settingsStay: 'The settings name it as before, because not all notes were gone through.',
	settingsMoved: (from: string, to: string) =>
		`The settings name ${to} from now on; what was left as it is still says ${from}.`,
	rootsStay: (from: string) =>
		`The settings still read ${from}, because not all notes were gone through. Undo takes back what was changed.`,
	rootsAre: (from: string, to: string) =>
		`From now on ${to} is read. Tags that still begin with ${from} stay in their notes and are not counted.`,
	staysUndoable: 'What is left can be tried again: Undo last vault change.',

	/** Why something stays as it is; `failed` with what the app says. */
	why: {
		changed: 'It reads differently by now.',
		gone: 'The note is no longer there.',
		panes: 'It is open in several panes with different words; try again once they are the same.',
		failed: (reason: string) => `It could not be changed: ${reason}`,
	},
	at: (path: string, line: number) => `${path}, line ${line}`,
	noRecord: (reason: string) =>
		`Nothing was changed, because the way back could not be written down first: ${reason}`,
	recordStays: (reason: string) => `The record for taking it back could not be updated: ${reason}`,
	failed: (reason: string) => `This did not work: ${reason}`,
	busy: 'Another change across the vault is under way; please try again once it is done.',

	undoTitle: 'Undo last vault change?',
	undoAbout: (from: string, to: string, day: string, n: number) =>
		`On ${day} ${from} became ${to} in ${notes(n)}. Each place is taken back where it still reads that way; other words stay as they are.`,
	undoYes: 'Take it back',
	undoNothing: 'There is no change across the vault to take back.',
	undoOther: 'Another change across the vault was made since then; please look at that one first.',

	roots: {
		title: 'Change the tags in the notes too?',
		about: (n: number, from: string, to: string) =>
			`${holds(n)} tags that begin with ${from}. They can be changed to ${to}, after a preview. If you leave your notes as they are, these tags stay in them, and only tags with the new names are counted.`,
		change: 'Change the notes too',
		only: 'Leave my notes as they are',
	},

	/** Of a code or a fantasy. */
	action: 'Rename or merge…',
	shortAction: 'Rename…',
	renameOne: (tag: string) => `Rename ${tag}…`,

	cli: {
		description: 'Renames a code in all notes, or merges it into another; undo takes the last one back',
		flags: {
			old: 'The code as it is, e.g. value/craft',
			new: 'The code that it becomes; where it is used already, the two are merged',
			'dry-run': 'Only says what would change',
			undo: 'Takes back the last change across the vault',
		},
		merge: (from: string, to: string) =>
			`${from} is merged into ${to}, which is there already. From then on they are one.`,
		private: (isDry: boolean) =>
			`Private notes ${isDry ? 'would be' : 'are'} changed as well; they are neither listed nor counted here.`,
		needs: 'Say old=… and new=…, or undo.',
		extra: (flag: string) =>
			`“${flag}” is not known here, and nothing was changed. Say old=… and new=…, with or without dry-run, or undo alone.`,
		would: 'Nothing was written (dry-run).',
		row: (path: string, line: number, before: string, after: string) =>
			`${path}:${line}\n  - ${before}\n  + ${after}`,
		leftRow: (place: string, why: string) => `${place}: ${why}`,
	},
};

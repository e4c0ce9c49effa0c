import { counted, notes, passages, period } from './counts';

const kinds: Readonly<Record<string, string>> = {
	jot: 'Jot',
	reflection: 'Reflection',
	'check-in': 'Check-in',
	experiment: 'Experiment',
	inquiry: 'Inquiry',
	decision: 'Decision',
	review: 'Review',
	everyday: 'Everyday note',
};

/** Words of their part of the pattern view. */
export const evidence = {
	/** What a note is, by its kind. */
	kinds,
	row: {
		open: (path: string, day: string) => `Open ${path}, ${day}, at these words`,
		wholeNote: 'Said of the whole note',
		dateUncertain: 'date uncertain',
		also: (names: string) => `also ${names}`,
		andMore: (names: string, more: number) => `${names} and ${more} more`,
		/** @param canFollow whether something to try can be made of it. */
		keys: (canFollow: boolean) =>
			`Enter opens, P previews, C copies as quote, L copies as link, ${canFollow ? 'M: try a little of it, E: plan an experiment, ' : ''}Delete: that’s not it`,
		more: 'What to do with it',
		quote: 'Copy as quote',
		link: 'Copy as link',
		tagAgain: 'Tag again',
		removeTag: 'Remove tag',
		notIt: 'That’s not it',
		leftOut: 'This sentence is left out.',
		rating: (value: number) => `${value} of 5`,
		openLine: (path: string) => `Open ${path} at this line`,
	},

	pane: {
		all: 'All codes',
		and: (names: readonly string[]) => names.join(' and '),
		or: (names: readonly string[]) => names.join(' or '),
		/** `n` 0: out of nothing in particular. */
		of: (what: string, found: number, k: number, n: number, from: string, to: string) =>
			`${what}: ${passages(found)} in ${n === 0 ? notes(k) : `${k} of ${notes(n)}`}, ${period(from, to)}`,
		met: (n: number) => `How met, ${counted(n, 'rating', 'ratings')}`,
		importance: (n: number) => `How important, ${counted(n, 'rating', 'ratings')}`,
		none: 'No note carries this any more.',
		filtered: 'None among what the filter shows.',
		merged: 'A jot and the reflection that names it count as one note.',
		close: 'Close',
		copyAll: 'Copy all as quotes',
		notIt: 'That’s not it',
		notItAbout: (label: string) => `Leave ${label} out; it can be brought back`,
		group: 'Group by',
		groups: { note: 'Note', code: 'Code', fantasy: 'Fantasy', month: 'Month' },
		search: 'Search these sentences',
		found: (k: number, n: number) => `${k} of ${passages(n)}`,
		sharedWords: 'In the same words',
		noFantasy: 'No fantasy named',
	},

	filters: {
		button: 'Filter',
		sides: { fantasy: 'Fantasies', everyday: 'Everyday notes', both: 'Both' },
		tones: { joking: 'joking', 'half-serious': 'half-serious', serious: 'serious', unsure: 'unsure' },
		shapes: { escape: 'escape', waiting: 'waiting', dream: 'dream', wish: 'wish', other: 'other' },
		names: {
			side: 'Notes',
			from: 'From',
			to: 'To',
			tone: 'Tone',
			shape: 'Shape',
			fantasy: 'Fantasy',
			folder: 'Folder',
		},
		any: 'Any',
		periods: { all: 'All time', year: 'This year', days: 'Last 90 days' },
		quick: 'Period',
		about: 'About',
		counting: 'Counting and showing',
		rollup: 'Count nested codes with the one above',
		withoutPrivate: 'Leave private notes out',
		conceal: 'Cover my words until pointed at',
		/** A chip: the part of the filter in few words. */
		chips: {
			from: (day: string) => `from ${day}`,
			to: (day: string) => `to ${day}`,
			tone: (tone: string) => `tone: ${tone}`,
			shape: (shape: string) => `shape: ${shape}`,
			fantasy: (name: string) => `fantasy: ${name}`,
			folder: (path: string) => `folder: ${path}`,
			rollup: 'nested codes apart',
			withoutPrivate: 'without private notes',
		},
		remove: (part: string) => `Remove filter: ${part}`,
		clear: 'Show all',
		count: (k: number, n: number) => `${k} of ${counted(n, 'read note', 'read notes')}`,
		none: (parts: readonly string[]) => `No read note fits: ${parts.join(', ')}.`,
	},

	dismissed: {
		title: (rows: number, sentences: number) =>
			`Said not to be it: ${[
				rows > 0 ? [counted(rows, 'row', 'rows')] : [],
				sentences > 0 ? [counted(sentences, 'sentence', 'sentences')] : [],
			]
				.flat()
				.join(', ')}`,
		bringBack: 'Bring back',
		notFor: (code: string, day: string) => `not ${code}, ${day}`,
		sentence: (code: string, day: string) => `the sentence of ${day} under ${code}`,
		bringBackWhat: (what: string) => `Bring back ${what}`,
	},
};

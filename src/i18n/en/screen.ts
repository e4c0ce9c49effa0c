import { counted, kOfN, months, notes, period } from './counts';

/**
 * Every word on screen and on the command line, grouped by place.
 * In notices `path` is a path or file name, `reason` a cause; never hand in the text of a note.
 */
export const screen = {
	commands: {
		jot: 'Jot down a fantasy',
		reflect: 'Reflect on a fantasy',
		readNext: 'Read the next jot',
		turn: 'Turn this note into a reflection',
		nextPrompt: 'Next prompt',
		checkIn: 'Check in on current work',
		experiment: 'Plan an experiment…',
		reading: 'Add a reading to an experiment…',
		explore: 'Explore what is possible…',
		turnLine: 'Turn line into an unknown',
		decide: 'Record a decision…',
		review: 'Write a review',
		addExamples: 'Add example notes',
		removeExamples: 'Remove example notes',
		tag: 'Tag selection…',
		tagAs: {
			value: 'Tag selection as value…',
			energy: 'Tag selection as energy…',
			need: 'Tag selection as need…',
		},
		changeTag: 'Change or remove tag at cursor…',
		tagDetails: 'Show tag details',
		renameTag: 'Rename or merge a tag across the vault…',
		undoVaultChange: 'Undo last vault change',
		codeBook: 'Open code book',
		suggest: 'Suggest tags for this note',
		asides: 'Find old asides',
		patterns: 'Open pattern view',
	},

	notices: {
		noteNotCreated: (path: string, reason: string) => `${path} could not be created: ${reason}`,
		noteGone: (path: string) => `${path} is no longer in the vault.`,
		passageGone: (path: string) =>
			`These words are no longer in ${path}. They may have been changed or moved; the note is open instead.`,
		folderOutside: (folder: string) =>
			`The folder “${folder}” is outside the vault. Nothing was written; choose a folder inside it in the settings.`,
		keptAsMove: 'This line is a task, so it is a move: something to try. Moves are not counted.',
		nothingToTag: 'There are no words here to tag. Select a phrase, or put the cursor into a sentence.',
		cannotTagHere:
			'A tag here would not mark just these words, so nothing was written. Select a whole sentence, or words in it without a tag. Code, comments, properties and the questions of a template take no tags.',
		taggedAlready: (label: string) => `These words are already tagged ${label}.`,
		textChanged: (path: string) =>
			`The text in ${path} has changed meanwhile. Nothing was written; please try again.`,
	},

	/** Where each lens is named. */
	lenses: {
		value: {
			name: 'Values',
			one: 'Value',
			about: 'What matters, whatever the job',
		},
		energy: {
			name: 'Energy',
			one: 'Energy',
			about: 'What charges or empties you',
		},
		need: {
			name: 'Needs',
			one: 'Need',
			about: 'What runs short',
		},
	},

	/** The words of a note, as a quotation; `isCut` where it goes on there. */
	quote: (said: string, isCut: boolean) => (isCut ? `“${said} …”` : `“${said}”`),

	/** A code that tires, as against one that gives; the label stands before it. */
	draining: (label: string) => `${label} (drains)`,

	patterns: {
		title: 'Patterns',
		reading: (done: number, total: number) => `Reading ${done} of ${notes(total)}`,
		looking: 'Looking through the vault',

		/** Everyday tags of the same names that no code book knows. */
		earlier: {
			title: 'Tags that were here before',
			found: (n: number, tags: string) =>
				`${counted(n, 'everyday note holds', 'everyday notes hold')} tags that begin like the ones here but name no code of the code book: ${tags}. What are they?`,
			and: (shown: string, more: number) => `${shown} and ${more} more`,
			leaveOut: 'Something else: leave them out',
			count: 'The same thing: count them',
			otherRoots: 'Something else: use other tag names here',
			rootsAbout:
				'Each lens has a tag name of its own. Where notes carry the names used so far, you are asked whether to change them too; tags left with the old names are not counted. You can change the names again in the settings at any time.',
			useRoots: 'Use these names',
			rootsUnfit: 'Each name is one word without spaces or slashes, and all three differ.',
			back: 'Back',
			leftOut: (n: number) => `Other tags of the same names are left out, in ${notes(n)}.`,
			counted: (n: number) => `Tags that were here before are counted, in ${notes(n)}.`,
			change: 'Change',
		},
	},

	picker: {
		placeholder: (said: string) => `A code for “${said}”`,
		used: (k: number, n: number) => (k === 0 ? 'not used so far' : `in ${kOfN(k, n)}`),
		create: (label: string, lens: string) => `Create “${label}” under ${lens}`,
		own: 'Your own code',
		none: 'Nothing by that name, and a code of your own needs at least one letter.',
		move: 'to move',
		choose: 'to tag',
		leave: 'to leave',
	},

	/** Rows of the check: what is wrong, and what would help. */
	check: {
		none: 'Nothing to report.',
		propertiesUnreadable: {
			problem: 'The properties cannot be read, so this note counts nowhere.',
			hint: 'Look for a missing quote, a tab or a colon between the two lines of dashes.',
		},
		unknownKind: (kind: string, known: readonly string[]) => ({
			problem: `The kind “${kind}” is unknown, so this note counts nowhere.`,
			hint: `Known kinds: ${known.join(', ')}. Without hatch-kind it is an everyday note.`,
		}),
		unknownStatus: (status: string, known: readonly string[]) => ({
			problem: `The status “${status}” is unknown, so it says nothing of how far this note has come.`,
			hint: `Known here: ${known.join(', ')}.`,
		}),
		dayUnreadable: (property: string, value: string) => ({
			problem: `“${value}” in ${property} is no date, so there is none.`,
			hint: 'Write it as 2026-03-09.',
		}),
		dateInvalid: (property: string, value: string) => ({
			problem: `“${value}” in ${property} is no date, so another one is used.`,
			hint:
				property === 'hatch-period' ? 'Write it as 2026-W14, 2026-03 or 2026-Q1.' : 'Write it as 2026-03-09.',
		}),
		dateInFuture: (property: string, value: string) => ({
			problem: `${value} in ${property} is in the future, so another date is used.`,
			hint: 'Use the day on which the note was written.',
		}),
		noteUnreadable: (reason: string) => ({
			problem: `The note could not be read: ${reason}`,
			hint: 'It is left out until it can be read; nothing in it was changed.',
		}),
		codeBook: {
			tag: (tag: string) => ({
				problem: `${tag} in the code book is no code, so this line says nothing.`,
				hint: 'Write it as value, energy or need, a slash and a name: `#value/craft`.',
			}),
			nested: (tag: string) => ({
				problem: `${tag} lies within another code and is counted with it, so this line says nothing.`,
				hint: 'Give the code above it a line, or write it as a code of its own: `#value/roses`.',
			}),
			opposite: (tag: string) => ({
				problem: `${tag} cannot be the opposite here, so none is used.`,
				hint: 'An opposite is another code of the same lens.',
			}),
			twice: (tag: string) => ({
				problem: `${tag} stands in the code book more than once; the first line holds.`,
				hint: 'Put what both lines say into one.',
			}),
		},
		folderOutside: (folder: string) => ({
			problem: `The folder setting “${folder}” is outside the vault.`,
			hint: 'Choose a folder inside the vault; until then nothing is written there.',
		}),
	},

	cli: {
		patterns: {
			description: 'What keeps coming back: notes, period and counts for values, energy and needs',
			period: (n: number, from: string, to: string) => `${notes(n)}, ${period(from, to)}`,
			row: (code: string, label: string, k: number, n: number) => `${code}  ${label}: ${kOfN(k, n)}`,
			months: (k: number, n: number) => `in ${months(k, n)} with a note`,
			unread: (n: number) => `${counted(n, 'jot', 'jots')} without a tag so far`,
			none: 'No tagged note so far.',
		},
		evidence: {
			description: 'The passages behind the counts, with path, line and words',
			none: 'No passage found.',
		},
		check: { description: 'Notes and settings that cannot be read as they stand, each with a hint' },
		flags: {
			code: 'Only this code, e.g. value/connection',
			side: 'fantasy (default), everyday or all',
			format: 'text (default) or json',
		},
		filters: {
			side: 'fantasy (default), everyday or both',
			from: 'Only notes from this day on',
			to: 'Only notes up to this day; what depends on time is as of it',
			tone: 'Only notes of this tone',
			shape: 'Only notes whose fantasy has this shape',
			fantasy: 'Only notes of this fantasy',
			folder: 'Only notes in this folder',
			rollup: 'on (default), or off for a row of its own for each nested code',
		},
		codeExample: '<lens/slug>',
		error: (message: string) => `error: ${message}`,
		unknownOption: (name: string, value: string, known: readonly string[]) =>
			`${name}=${value} is unknown; ${known.length > 0 ? `use ${known.join(', ')}` : 'there is none so far'}.`,
		badDay: (name: string, value: string) => `${name}=${value} is no day; write it like 2026-03-09.`,
		badPeriod: (from: string, to: string) => `from=${from} is later than to=${to}.`,
		badCode: (code: string) =>
			`“${code}” is no code; write it like value/connection or energy/desk-work/drains.`,
		notReady: 'The vault is still being read; please try again in a moment.',
	},
};

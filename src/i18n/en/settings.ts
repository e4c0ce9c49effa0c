import { counted } from './counts';
import { suggesting } from './suggesting';

/** What each setting is called, on screen and where it is told of. */
const names = {
	version: 'what a later version has added',
	'data.json': 'the file as a whole',
	folder: 'Folder for new notes',
	jotTarget: 'Where a jot goes',
	noteNames: 'Names of new notes',
	writesIn: 'Where to write reflections and check-ins',
	templates: 'Templates',
	tagLook: 'Tags while reading and writing',
	completionTrigger: 'Offer codes after',
	roots: 'Tag names',
	earlierTags: 'Tags that were here before',
	ownCodes: 'Codes of your own',
	checkInCodes: 'Always rated in a check-in',
	excludedFolders: 'Folders left out',
	leavesOutPrivate: 'Begin without private notes',
	concealsQuotes: 'Cover quotations',
	asksBeforeCheckIn: 'Ask before making a check-in',
	dismissedCodes: 'Rows that are not it',
	dismissedPassages: 'Sentences that are not it',
	answeredEchoes: 'Echoes you answered',
	rejectedSuggestions: 'Suggestions you turned down',
	helpContact: suggesting.settings.help.name,
	situation: 'What fills your days',
	unknownsAs: 'How things to find out are written',
	oneUnknown: 'Show one thing to find out at a time',
	writesPublish: 'Keep private notes unpublished',
	examplesFolder: 'Folder of the example notes',
};

/** Names in a row, by what the settings are called in the file. */
const listed = (fields: readonly string[]) =>
	fields.map((field) => names[field as keyof typeof names]).join(', ');

/** The settings tab. */
export const settings = {
	names,
	groups: {
		notes: 'Notes',
		tags: 'Tags',
		codeBook: 'Code book',
		counting: 'Counting',
		patterns: 'Pattern view',
		checkIn: 'Check-in',
		followThrough: 'Follow-through',
		privacy: 'Privacy',
		reset: 'Start over',
	},

	/** What a setting does. */
	about: {
		folder:
			'Inside the vault; made with the first note. Empty is the top of the vault. Notes written so far stay where they are.',
		jotTarget: 'Where the core daily notes are off, a jot goes into a note of its own.',
		noteNames:
			'File names can be read by whoever sees the folder. Private notes are always named by their date.',
		writesIn:
			'The guided form asks one thing after another; a plain note holds all questions from the start.',
		tagLook:
			'How tags of value, energy and need look in live preview and reading view. The text stays as it is.',
		completionTrigger:
			'One to four characters that open the list of codes while you type. Leave it empty to switch this off; the list after #value/, #energy/ and #need/ stays.',
		earlierTags:
			'Everyday notes can hold tags that begin like the ones here but name no code of the code book.',
		leavesOutPrivate:
			'A newly opened pattern view leaves notes with hatch-private out; its filters bring them back.',
		concealsQuotes:
			'For shared screens: your words are covered until you point at them or reach them by keyboard.',
		asksBeforeCheckIn:
			'Saying how met something is writes a line into the check-in of this week, which is made where there is none.',
		situation: 'The questions of a check-in speak of it.',
		unknownsAs:
			'In an inquiry, from now on. Task lines can be ticked anywhere; plain bullets stay out of task dashboards. Both are read.',
		oneUnknown:
			'Of each inquiry, in its form and in the pattern view. The others are counted and a press away.',
		writesPublish: 'A note made private gets “publish: false” beside “hatch-private: true”.',
		helpContact: suggesting.settings.help.about,
	},

	/** Further words by which a setting is found. */
	aliases: {
		folder: ['location', 'path', 'where'],
		jotTarget: ['daily note', 'callout'],
		noteNames: ['file name', 'title'],
		writesIn: ['form', 'template'],
		templates: ['placeholder', 'Templater'],
		roots: ['root', 'prefix', 'rename'],
		tagLook: ['chips', 'dots'],
		completionTrigger: ['autocomplete', 'suggester', 'shortcut'],
		earlierTags: ['existing tags'],
		checkInCodes: ['rating', 'need'],
		excludedFolders: ['exclude', 'ignore', 'archive'],
		leavesOutPrivate: ['hatch-private'],
		concealsQuotes: ['mask', 'blur', 'hide'],
		writesPublish: ['hatch-private', 'Obsidian Publish'],
		helpContact: ['help', 'crisis', 'emergency'],
		situation: ['job', 'unemployed', 'student', 'carer'],
		unknownsAs: ['inquiry', 'unknown', 'task', 'checkbox', 'question'],
		oneUnknown: ['inquiry', 'unknown', 'moves'],
	} as Partial<Record<string, string[]>>,

	/** What can be chosen. */
	choices: {
		jotTarget: { note: 'A note of its own', daily: 'A callout in the daily note' },
		noteNames: {
			ask: 'By date, and ask once',
			date: 'By date alone',
			words: 'By date and their first words',
		},
		writesIn: { form: 'In the guided form', note: 'In a plain note' },
		tagLook: {
			chips: 'Chips with icon and name',
			dots: 'Small dots',
			plain: 'The tag itself, in the colour of its lens',
		},
		earlierTags: {
			ask: 'Leave them out, and ask in the pattern view',
			'leave-out': 'Leave them out',
			count: 'Count them',
		},
		unknownsAs: {
			ask: 'Ask with the first one',
			tasks: 'As task lines: - [ ]',
			bullets: 'As plain bullets: - ?',
		},
		situation: {
			job: 'A job or work of my own',
			search: 'Looking for work',
			study: 'Studies or training',
			care: 'Care work, paid or unpaid',
		},
	},

	/** Why something is not taken, and what to do. */
	unfit: {
		folder: (written: string) =>
			`“${written}” cannot be the folder: it is outside the vault or hidden, or a device would refuse its name. Use a folder inside the vault, without : * ? " < > | and without a dot or space at the end.`,
		excluded: 'Outside the vault or hidden: this leaves nothing out. Delete it here.',
		excludedGone: 'Not in the vault at present.',
		template: (path: string) =>
			`There is no note “${path}”. Choose a Markdown note of this vault, or leave it empty for the built-in template.`,
		trigger: 'Use one to four characters without spaces, or none at all.',
		root: (written: string) =>
			`“${written}” cannot begin a tag. Use one word without #, spaces or slashes, with at least one letter.`,
		rootTwice: (written: string) =>
			`“${written}” is the name of another lens already. Use three that differ.`,
	},

	root: {
		name: (lens: string) => `Tag name: ${lens}`,
		about:
			'The first part of the tags. Enter, or leaving the field, changes it; where notes carry the old one, you are asked whether to change them too.',
	},

	templates: {
		about: 'Notes of yours to begin from, in place of the built-in templates.',
		kinds: {
			jot: 'Jot',
			reflection: 'Reflection',
			'check-in': 'Check-in',
			experiment: 'Experiment',
			inquiry: 'Inquiry',
			decision: 'Decision',
			review: 'Review',
		},
		kind: 'Empty is the built-in one. The template itself is never counted.',
		placeholders: 'Placeholders',
		placeholdersAbout:
			'{{title}}, {{date}}, {{date:FORMAT}}, {{time}}, {{fantasy}}, {{codes}}, {{question}}, {{from}} and {{cursor}} are filled in. One that is unknown stays as it is and is named; what Templater and other plugins understand is left to them.',
	},

	codeBook: {
		open: 'Open code book',
		about: 'Select to open the note that holds codes of your own, labels and definitions.',
	},

	lists: {
		codes: {
			none: 'None so far.',
			add: 'Add a code to rate',
			about:
				'Select to choose one. A check-in offers to rate what keeps coming back, and the codes of this list.',
			placeholder: 'A code to rate in each check-in',
		},
		folders: {
			none: 'None so far.',
			add: 'Leave out a folder',
			about: 'Select to choose one. Its notes count nowhere; those of templates never do.',
			placeholder: 'A folder whose notes count nowhere',
			noMatch: 'No other folder by that name.',
			choose: 'to leave out',
		},
	},

	dismissed: {
		name: (rows: number, sentences: number) =>
			`Not it: ${counted(rows, 'row', 'rows')}, ${counted(sentences, 'sentence', 'sentences')}`,
		about: 'Select to bring all of them back. The pattern view brings them back one by one.',
	},

	privacy: {
		name: 'Where your words are',
		about:
			'Nothing leaves this vault: no network, no account, no telemetry. Your words stand in your notes alone; the settings hold choices, codes and paths, and the contact you enter. The draft of a jot stays on this device until you keep or empty it. A vault that is synced, shared or managed by an employer can be read by others; choose the folder accordingly.',
	},

	reset: {
		name: 'Reset all settings',
		about: 'Select to read what would go back to what it was at first; nothing changes before you say so.',
		nothing: 'All settings are as they were at first.',
		goes: (fields: readonly string[]) => `Goes back to what it was at first: ${listed(fields)}.`,
		stays: 'Your notes, the code book and the example notes stay as they are.',
		roots: (tags: string) => `Tags in notes stay ${tags}, and are not counted then.`,
		kept: 'The settings so far are kept in a file beside the new ones, in the folder of the plugin.',
		yes: 'Reset',
	},

	flaws: {
		name: 'Some settings could not be read',
		about: (fields: readonly string[]) =>
			`${listed(fields)}. What could be read is used. The file stays as it is; your next change here keeps it in the folder of the plugin, beside the new one.`,
	},

	notices: {
		unreadable: (fields: readonly string[]) =>
			`Some settings could not be read: ${listed(fields)}. The others are used, and the file is left as it is until you change something; it is kept then.`,
		notSaved: (reason: string) =>
			`The settings could not be saved: ${reason} They hold until the app is closed.`,
		kept: (file: string) => `The settings file so far is kept in the folder of the plugin, as ${file}.`,
	},
};

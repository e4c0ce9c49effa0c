import { defaultRoots, type Code, type Roots } from './codes';

/** What the user has chosen. A value; a change makes a new one. */
export interface Settings {
	/** Version of this form; older ones are migrated on reading. */
	readonly version: 1;
	/** Where new notes go, as written. */
	readonly folder: string;
	readonly roots: Roots;
	/** Folders whose notes count nowhere. */
	readonly excludedFolders: readonly string[];
	/** Codes made by the user before there was a code book note; everyday notes count these as well. */
	readonly ownCodes: readonly Code[];
	/** What becomes of everyday tags of our roots that no code book names; as long as nobody was asked they are left out. */
	readonly earlierTags: 'ask' | 'leave-out' | 'count';
	/** How tags of ours look in live preview and reading view. */
	readonly tagLook: TagLook;
	/** What, typed before a query, offers codes; nothing is offered that way where it is empty. */
	readonly completionTrigger: string;
	/** Rows that are "not it", by rolled-up code. */
	readonly dismissedCodes: readonly Code[];
	/** Sentences that are "not it" for a code. */
	readonly dismissedPassages: readonly DismissedPassage[];
	/** Prints of the echoes that were answered: these pairs never return. */
	readonly answeredEchoes: readonly number[];
	/** Quotes are veiled until they are asked for, as on a shared screen. */
	readonly concealsQuotes: boolean;
	/** Whether the view asks before it makes a check-in of its own. */
	readonly asksBeforeCheckIn: boolean;
	/** Suggestions that were turned down, each for one note. */
	readonly rejectedSuggestions: readonly RejectedSuggestion[];
	/** Whom to turn to, in the user's own words. */
	readonly helpContact: string;
	/** Where a jot goes: a note of its own, or a callout in the daily note. */
	readonly jotTarget: 'note' | 'daily';
	/** Whether notes are named by their date alone or after their words as well; asked once. */
	readonly noteNames: 'ask' | 'date' | 'words';
	/** Where reflections and check-ins are written: in the guided form or in a plain note. */
	readonly writesIn: 'form' | 'note';
	/** Paths of the user's own templates; the built-in ones where empty. */
	readonly templates: TemplatePaths;
	/** What a check-in is about. */
	readonly situation: Situation;
	/** How what is to be found out is written in an inquiry: task lines, or bullets that no task dashboard takes for tasks. */
	readonly unknownsAs: 'ask' | 'tasks' | 'bullets';
	/** Whether an inquiry shows one thing to find out at a time. */
	readonly oneUnknown: boolean;
	/** Codes that a check-in always offers to rate. */
	readonly checkInCodes: readonly Code[];
	/** Whether the pattern view leaves private notes out at first. */
	readonly leavesOutPrivate: boolean;
	/** Whether a note made private gets `publish: false` as well. */
	readonly writesPublish: boolean;
	/** Folder of the example notes, empty where there are none: a scope of their own. */
	readonly examplesFolder: string;
}

export const templateKinds = [
	'jot',
	'reflection',
	'check-in',
	'experiment',
	'inquiry',
	'decision',
	'review',
] as const;

export type TemplatePaths = Readonly<Record<(typeof templateKinds)[number], string>>;

export const situations = ['job', 'search', 'study', 'care'] as const;

/** What fills the days that a check-in asks about. */
export type Situation = (typeof situations)[number];

/** A code that is not proposed for a note any more. */
export interface RejectedSuggestion {
	readonly path: string;
	readonly code: Code;
}

/** A sentence without its text: where it stands, its code as written, and its print. */
export interface DismissedPassage {
	readonly path: string;
	readonly code: Code;
	readonly print: number;
}

export const tagLooks = ['chips', 'dots', 'plain'] as const;

export type TagLook = (typeof tagLooks)[number];

export const defaultSettings: Settings = {
	version: 1,
	folder: 'Escape hatch',
	roots: defaultRoots,
	excludedFolders: [],
	ownCodes: [],
	earlierTags: 'ask',
	tagLook: 'chips',
	completionTrigger: ';;',
	dismissedCodes: [],
	dismissedPassages: [],
	answeredEchoes: [],
	concealsQuotes: false,
	asksBeforeCheckIn: true,
	rejectedSuggestions: [],
	helpContact: '',
	jotTarget: 'note',
	noteNames: 'ask',
	writesIn: 'form',
	templates: {
		...{ jot: '', reflection: '', 'check-in': '' },
		...{ experiment: '', inquiry: '', decision: '', review: '' },
	},
	situation: 'job',
	unknownsAs: 'ask',
	oneUnknown: true,
	checkInCodes: [],
	leavesOutPrivate: false,
	writesPublish: false,
	examplesFolder: '',
};

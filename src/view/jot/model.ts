import type { Tone } from '../../domain/properties';

/** What a jot can hold besides its words; keys of its form. */
export const jotQuestions = ['about', 'happened', 'other'] as const;

export type JotQuestion = (typeof jotQuestions)[number];

/** Answers by question; absent is not answered. */
export type JotAnswers = Readonly<Partial<Record<JotQuestion, string>>>;

/** A jot that was kept. */
export interface ShownJot {
	/** Exactly as it was said. */
	readonly said: string;
	/** What was added to it here. */
	readonly added: JotAnswers;
	/** Absent for a callout, which has no properties and no further questions. */
	readonly note?: { readonly tone?: Tone | undefined; readonly isPrivate: boolean } | undefined;
	readonly canUndo: boolean;
}

export interface JotSheetProps {
	/** What stands in the fields now; told anew after each change. */
	readonly words: string;
	readonly answers: JotAnswers;
	/** Whether that was left behind earlier. */
	readonly isLeft: boolean;
	/** Absent as long as nothing is kept. */
	readonly kept?: ShownJot | undefined;
	/** Whether an answer was left for a jot kept earlier. */
	readonly hasEarlier: boolean;
	/** The way to help, for words that sound as if their writer were not safe. */
	readonly help: string;
	/** The keys that open the reflection; empty where there are none. */
	readonly reflectKeys: string;
	readonly on: JotSheetCallbacks;
}

export interface JotSheetCallbacks {
	readonly typed: (field: JotQuestion | 'words', text: string) => void;
	/** Keeps the words; once they are kept, adds what was answered, or closes where nothing was. */
	readonly enter: () => void;
	/** The same, and then opens the reflection on the jot. */
	readonly reflect: () => void;
	/** Nothing for no tone. */
	readonly setTone: (tone: Tone | undefined) => void;
	readonly setPrivate: (isPrivate: boolean) => void;
	readonly undo: () => void;
	/** Leaves the kept jot for a new one. */
	readonly another: () => void;
	/** Goes on with the answer left for an earlier jot. */
	readonly goOn: () => void;
}

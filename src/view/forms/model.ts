import type { Code, Roots } from '../../domain/codes';
import type { CodeBook } from '../../domain/codebook/book';
import type { Day } from '../../domain/dates';
import type { Answers, FormSpec, OtherPart } from '../../domain/forms/form';
import type { Lens } from '../../domain/lenses';
import type { Shape, Status, Tone } from '../../domain/properties';
import type { Settings, Situation } from '../../domain/settings';
import type { Suggestion } from '../../domain/suggest/suggestion';

/** What a note says of itself and its fantasy in properties. */
export interface AboutNote {
	/** Name of the fantasy; empty where none is given. */
	readonly fantasy: string;
	/** The fantasy that this one grew out of; empty for none. */
	readonly grewFrom: string;
	readonly shape?: Shape | undefined;
	readonly tone?: Tone | undefined;
	/** How far an experiment, an inquiry or a decision has come. */
	readonly status?: Status | undefined;
	/** First day of an experiment. */
	readonly start?: Day | undefined;
	/** The day to look again, or an experiment's last. */
	readonly again?: Day | undefined;
	readonly isPrivate: boolean;
}

/** How the writing stands: nothing changed, changed and kept as a draft, being written, written, or not (with why). */
export type Writing =
	| { readonly is: 'unchanged' | 'changed' | 'busy' }
	| { readonly is: 'written'; readonly canUndo: boolean }
	| ({ readonly is: 'failed' } & Failed);

export interface Failed {
	readonly why: string;
	/** Those alone that the note would read as something else, where all others are written. */
	readonly fields?: readonly string[];
}

/** A code to be rated in a check-in, and why it is proposed. */
export interface RatableCode {
	readonly code: Code;
	readonly label: string;
	readonly why: 'keeps-coming' | 'measured' | 'picked' | 'rated';
}

/** An experiment that a review can say the outcome of. */
export interface RunningExperiment {
	readonly path: string;
	readonly text: string;
	readonly status: Status;
}

/** A step that became an experiment. */
export interface TriedStep {
	/** The words of the step, as they are shown. */
	readonly text: string;
	readonly path: string;
	readonly status: Status | undefined;
	readonly start?: Day | undefined;
}

export interface FormProps {
	/** Of one note or draft; another one begins anew, and what is typed stays as long as it is the same. */
	readonly round: string;
	readonly spec: FormSpec;
	readonly today: Day;
	/** Of the note: that of readings without one. */
	readonly day?: Day | undefined;
	/** As they stand in the note, or in the draft that was left; where a field is being typed in, what was typed stays. */
	readonly answers: Answers;
	/** Whether the answers come from a draft that was left behind. */
	readonly isDraft: boolean;
	readonly others: readonly OtherPart[];
	/** Of a reflection. */
	readonly about?: AboutNote | undefined;
	/** Names of the fantasies there are, latest first. */
	readonly fantasies: readonly string[];
	/** What was answered for an inquiry that is not made yet. */
	readonly wish: Answers;
	/** Absent as long as nothing was written. */
	readonly note?: { readonly path: string; readonly title: string } | undefined;
	/** The jot that it comes from. */
	readonly from?: { readonly title: string } | undefined;
	readonly writing: Writing;
	/** Whether there is anything that is in no note yet. */
	readonly canDiscard: boolean;
	readonly canBringBack: boolean;
	/** What the note says by now where it was changed elsewhere while the same answer was changed here. */
	readonly conflicts: Answers;
	/** What the code book asks of the code that it comes from; absent where there is none. */
	readonly question?: string | undefined;
	/** An idea that stands in an answer and may be let go of, by the field's id. */
	readonly ideas: Answers;
	/** What the code book has for a little of it, where the smallest version is in words of the user's. */
	readonly hintIdea?: string | undefined;
	/** The day that the move was for which an experiment grows out of. */
	readonly dayInMind?: Day | undefined;
	/** Of a review: experiments that run, and those of them that were given an outcome here. */
	readonly running?: readonly RunningExperiment[] | undefined;
	/** Of an inquiry: experiments whose clue holds a step of it. */
	readonly tried?: readonly TriedStep[] | undefined;
	/** Codes that something to try may bring a little of, besides those of the answers. */
	readonly offered: readonly Code[];
	/** How what is to be found out is written; asked once. */
	readonly unknownsAs: Settings['unknownsAs'];
	/** Whether one thing to find out is shown at a time. */
	readonly oneUnknown: boolean;
	/** Of a check-in or a review, at most eight. */
	readonly ratable: readonly RatableCode[];
	readonly situation: Situation;
	readonly book: CodeBook;
	readonly roots: Roots;
	/** Whom the user turns to, in their own words; empty where the settings do not say. */
	readonly helpContact: string;
	/** The keys that lead to the next part; empty where there are none. */
	readonly nextKeys: string;
	readonly on: FormCallbacks;
}

export interface FormCallbacks {
	/** After each change of an answer: keeps the draft on this device. `seen` is what stood there when it was typed over. */
	readonly changed: (id: string, answer: string, seen: string) => void;
	/** Writes what has changed into the note, which is made with the first words; false where that failed (`writing` says why). */
	readonly write: () => Promise<boolean>;
	/** Takes back what was written last. */
	readonly undo: () => Promise<void>;
	/** Lets go of all that is not written. */
	readonly discard: () => Promise<void>;
	/** Brings back what was let go of, as long as the form is open. */
	readonly bringBack: () => Promise<void>;
	/** Answers a conflict: what was typed here, or what the note says. */
	readonly settle: (id: string, keep: 'here' | 'note') => void;
	/** What an answer hints at, with offsets in it; nothing where it speaks of danger. */
	readonly hints: (answer: string, lens: Lens) => readonly Suggestion[];
	/** Remembers that a code is not it for this note. */
	readonly reject: (code: Code) => void;
	/** Lets the user pick any code, for some words or to be rated. */
	readonly pickCode: (said: string | undefined, lens: Lens | undefined, picked: (code: Code) => void) => void;
	/** After each change of a name: keeps it on this device until it is set. */
	readonly naming: (about: Partial<AboutNote>) => void;
	/** Writes properties of the fantasy; false where that failed (the user has been told). */
	readonly setAbout: (about: Partial<AboutNote>) => Promise<boolean>;
	readonly setSituation: (situation: FormProps['situation']) => void;
	/** After each change of an answer for an inquiry: keeps it on this device until that is made. */
	readonly setWish: (answers: Answers) => void;
	/** Makes an inquiry of two answers, where it is said so of a fantasy that may be a wish; false where that failed (the user has been told). */
	readonly explore: (answers: Answers, isWish: boolean) => Promise<boolean>;
	readonly setUnknownsAs: (unknownsAs: 'tasks' | 'bullets') => void;
	readonly showOneUnknown: (isOn: boolean) => void;
	/** Begins an experiment with these words as its clue, which leads back to this note. */
	readonly planExperiment: (clue: string) => void;
	/** Begins an inquiry, or goes on with the one that is open, for the fantasy of this note; these words are its wish. */
	readonly exploreFantasy: (words: string) => void;
	/** Begins a decision on the fantasy of this note, with these words as its question. */
	readonly decide: (words: string) => void;
	/** Says of an experiment of `running` what comes of it, or that it runs on. */
	readonly setOutcome?: (path: string, status: Status) => void;
	/** Opens what a link leads to, from this note. */
	readonly openLink: (target: string) => void;
	/** Opens the note in the editor. */
	readonly openNote: () => void;
	readonly close: () => void;
}

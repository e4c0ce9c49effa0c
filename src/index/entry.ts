import type { Code } from '../domain/codes';
import type { CodeBookProblem } from '../domain/codebook/note';
import type { OwnEntry } from '../domain/codebook/book';
import type { Day } from '../domain/dates';
import type { Rating } from '../domain/evidence/ratings';
import type { Evidence, Opening } from '../domain/evidence/read';
import type { Move, Unknown } from '../domain/evidence/tasks';
import type { Kind } from '../domain/kinds';
import type { PassedDate } from '../domain/note-date';
import type { PropertyProblem, Shape, Status, Tone } from '../domain/properties';

/** A rating on the day that holds for it: its line's, else the note's. */
export interface DatedRating extends Rating {
	readonly day: Day;
}

/** One thing that counts once: a note, or a `[!fantasy]` callout inside one. */
export interface Entry {
	readonly path: string;
	/** Set for a callout; without ids no block link can name it. */
	readonly callout?: { readonly ids: readonly string[] } | undefined;
	/** Absent in everyday notes. */
	readonly kind?: Kind | undefined;
	readonly day: Day;
	readonly isDayUncertain: boolean;
	readonly isPrivate: boolean;
	readonly fantasies: readonly string[];
	readonly tone?: Tone | undefined;
	readonly shape?: Shape | undefined;
	/** Of an experiment, inquiry or decision. */
	readonly status?: Status | undefined;
	/** As written, where it is none of its kind. */
	readonly unknownStatus?: string | undefined;
	/** First day of an experiment. */
	readonly start?: Day | undefined;
	/** The day to look again, or an experiment's last. */
	readonly again?: Day | undefined;
	/** As written: `2026-W14`, `2026-03` or `2026-Q1`. */
	readonly period?: string | undefined;
	/** Link targets of `hatch-from`. */
	readonly from: readonly string[];
	/** Codes with the number of rows of evidence; from the cache alone as long as the note was not read. */
	readonly codes: ReadonlyMap<Code, number>;
	/** The first words of a jot, a reflection or an inquiry without a code. */
	readonly opening?: Opening | undefined;
	/** Of an experiment, inquiry or decision: what its own answers call it. */
	readonly called?: string | undefined;
	/** Of a decision: its first words, as they are written. */
	readonly decided?: string | undefined;
	/** Of an inquiry: the days of its conversations. */
	readonly talks?: readonly Day[] | undefined;
	/** Absent as long as the note was not read. */
	readonly evidence?: readonly Evidence[] | undefined;
	/** How met things are, in a review how important, in an experiment its readings; in order of lines. Other kinds have none. */
	readonly ratings?: readonly DatedRating[] | undefined;
	/** Whether there is a place for a rating, `_/5`. */
	readonly isMeasured?: boolean | undefined;
	readonly moves?: readonly Move[] | undefined;
	/** Of an experiment, inquiry or decision: the latest day that an item of a list in it begins with. */
	readonly touched?: Day | undefined;
	/** Of an inquiry. */
	readonly unknowns?: readonly Unknown[] | undefined;
}

export type Problem =
	| { readonly about: 'properties' }
	| { readonly about: 'unreadable'; readonly reason: string }
	| { readonly about: 'code-book'; readonly problem: CodeBookProblem; readonly written: string }
	| ({ readonly about: 'value' } & PropertyProblem)
	| ({ readonly about: 'date' } & PassedDate);

/** A problem with the line, from 1, that it stands on where the note was read. */
export type PlacedProblem = Problem & { readonly line?: number | undefined };

/** All that is known of one note. */
export interface NoteRecord {
	readonly path: string;
	readonly entries: readonly Entry[];
	readonly problems: readonly PlacedProblem[];
	/** Codes in an everyday note that no code book names: they may be older than this plugin. */
	readonly unnamed?: readonly Code[] | undefined;
	/** What a code book note says of codes; nothing as long as it was not read. */
	readonly own?: readonly OwnEntry[] | undefined;
	/** A slip in its properties: until it is mended, a code book note says what it said before. */
	readonly keepsOwn?: boolean;
	/** Its problems are not for others to see. */
	readonly isPrivate?: boolean;
	/** Whether its text was read; until then counts come from the cache alone. */
	readonly isRead: boolean;
}

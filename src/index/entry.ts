import type { Code } from '../domain/codes';
import type { CodeBookProblem } from '../domain/codebook/note';
import type { OwnEntry } from '../domain/codebook/book';
import type { Day } from '../domain/dates';
import type { Evidence, Opening } from '../domain/evidence/read';
import type { Kind } from '../domain/kinds';
import type { PassedDate } from '../domain/note-date';
import type { PropertyProblem, Shape, Tone } from '../domain/properties';

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
	/** Link targets of `hatch-from`. */
	readonly from: readonly string[];
	/** Codes with the number of rows of evidence; from the cache alone as long as the note was not read. */
	readonly codes: ReadonlyMap<Code, number>;
	/** The first words of a jot without a code. */
	readonly opening?: Opening | undefined;
	/** Absent as long as the note was not read. */
	readonly evidence?: readonly Evidence[] | undefined;
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

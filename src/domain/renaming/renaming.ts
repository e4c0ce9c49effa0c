import type { Code, Roots } from '../codes';
import type { Range } from '../metadata';

/** What is renamed, or merged into one that is there. */
export type Renaming =
	/** `to` is a code in the spelling that it is to have: `value/Craft`. Children move along. */
	| { readonly of: 'code'; readonly from: Code; readonly to: string }
	| { readonly of: 'roots'; readonly from: Roots; readonly to: Roots }
	/** Names of fantasies, as `hatch-fantasy` says them without brackets. */
	| { readonly of: 'fantasy'; readonly from: string; readonly to: string };

/** Something that a renaming replaces in a note: offsets of the text as the editor holds it, line feeds and no byte order mark. */
export interface Occurrence extends Range {
	/** What stands there. */
	readonly was: string;
	readonly insert: string;
	/** The tag as written, with its `#`, or the name of the fantasy: no punctuation around it. */
	readonly name: string;
	/** From 0. */
	readonly line: number;
	readonly where: 'body' | 'property' | 'code-book';
	/** A code below the one that is renamed. */
	readonly isChild: boolean;
	/** The new code stands beside it already: this one goes. */
	readonly isDuplicate: boolean;
}

/** Why something in a note stays as it is. */
export type Obstacle =
	| 'properties-unreadable'
	| 'properties-unsafe'
	/** Its last segment is a direction under one of the two lenses only. */
	| 'no-direction'
	/** In the code book: as the opposite of another code the new one cannot be read. */
	| 'opposite'
	/** In the code book: the new code has a line of its own, or is built in. */
	| 'line-of-both';

export interface Unchanged {
	readonly why: Obstacle;
	/** As written. */
	readonly written: string;
	/** From 0. */
	readonly line: number;
}

/** What a renaming does to one note. */
export interface NotePlan {
	/** In the order of the text; they do not overlap. */
	readonly occurrences: readonly Occurrence[];
	readonly unchanged: readonly Unchanged[];
}

/** What a change left behind in one note, by which it can be taken back: positions and spellings, no text around them. */
export interface ChangedNote {
	readonly path: string;
	readonly isPrivate?: boolean | undefined;
	readonly places: readonly ChangedPlace[];
}

export interface ChangedPlace {
	/** Offset of `now` in the text as the editor held it after the change. */
	readonly at: number;
	readonly was: string;
	readonly now: string;
	/** Offset in its line. */
	readonly column: number;
	/** Print of the words beside it on its line, by which it is known again after edits elsewhere. */
	readonly print: number;
	/** How many places read like this after the change, and which of them this is, from 0; absent for the only one. */
	readonly alike?: number | undefined;
	readonly nth?: number | undefined;
}

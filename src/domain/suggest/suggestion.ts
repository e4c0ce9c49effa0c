import type { CodeBook } from '../codebook/book';
import type { Code, Roots } from '../codes';
import type { Lens } from '../lenses';
import type { Range } from '../metadata';

/** Words of a text, at their place: UTF-16 offsets of the text as it was handed in. */
export interface Words extends Range {
	/** Exactly the text's slice. */
	readonly text: string;
}

/** A code that a text hints at, with the words that say so, in the order of the text. */
export interface Suggestion {
	readonly code: Code;
	readonly because: readonly Words[];
}

export interface SuggestOptions {
	readonly book: CodeBook;
	readonly roots: Roots;
	/** Codes of this lens only. */
	readonly lens?: Lens | undefined;
	/** Codes that are not proposed, nor others of their slug and direction: written there already, or rejected. */
	readonly without?: readonly Code[] | undefined;
	/** The text is a jot or a reflection: nothing has to show that it speaks of another working life. */
	readonly isFantasy?: boolean | undefined;
}

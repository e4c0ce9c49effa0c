import type { Code } from '../../domain/codes';
import type { Lens } from '../../domain/lenses';

export interface NamedCode {
	readonly code: Code;
	/** With the word for what tires. */
	readonly name: string;
}

/** A code that words hint at. */
export interface SuggestedCode extends NamedCode {
	readonly lens: Lens;
	readonly definition: string;
	/** What a tag marks. */
	readonly sentence: readonly SentencePart[];
	/** Words of other sentences that say so too. */
	readonly elsewhere: readonly string[];
}

/** A piece of a sentence: words that hint at a code, or those around them. */
export interface SentencePart {
	readonly text: string;
	readonly isHint: boolean;
}

/** What became of a suggestion, and the way back. */
export interface Settled {
	readonly says: string;
	readonly undo: () => Promise<true | 'changed'>;
}

/** Nothing was written where it is a word: the note is another by now, or no tag can stand there. */
export type Outcome = Settled | 'changed' | 'no-place';

/** Words to begin with where no words hint at a code. */
export interface Starters {
	/** The sentence at the cursor, which they tag; with none they are there to be read. */
	readonly said?: string | undefined;
	readonly codes: Readonly<Record<Lens, readonly NamedCode[]>>;
}

export interface SuggestionsProps {
	/** Counts how often the note was looked at. */
	readonly round: number;
	readonly rows: readonly SuggestedCode[];
	readonly starters?: Starters | undefined;
	/** Whom to turn to. */
	readonly help: string;
	readonly on: {
		readonly take: (at: number) => Promise<Outcome>;
		readonly reject: (at: number) => Promise<Outcome>;
		/** Resolves once another code is chosen. */
		readonly replace: (at: number) => Promise<Outcome>;
		readonly start: (code: NamedCode) => Promise<Outcome>;
		readonly lookAgain: () => void;
	};
}

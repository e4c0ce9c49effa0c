import type { Kind } from '../kinds';
import type { Lens } from '../lenses';

/** What a field holds besides plain words; each is a way to read and write the same text. */
export type FieldShape =
	| 'words'
	| 'hinge'
	| 'poles'
	| 'move'
	| 'ratings'
	/** One or several words to pick, or words of one's own. */
	| 'choice'
	/** Plain task lines. */
	| 'steps'
	/** Task lines or plain bullets: what is not known yet, and what was learnt. */
	| 'unknowns'
	/** Ratings on days of their own. */
	| 'readings'
	| 'conversations'
	/** Steps over months or years, an item each. */
	| 'ladder'
	/** Written once by the plugin, and shown as it is. */
	| 'frozen';

/** One question of a form. */
export interface FieldSpec {
	/** Its key in the words of prompts; the same in all languages, and once in a form. */
	readonly id: string;
	readonly shape: FieldShape;
	/** Offered under "Ask me more". */
	readonly isMore: boolean;
	/** Of poles: the axes of the code book whose codes can be picked. */
	readonly axes?: readonly string[];
}

/** What can be asked further on a page. `shelf` is asked of what rests there alone. */
export type SectionGroup = 'unknowns' | 'more' | 'talks' | 'shelf' | 'steps' | 'after' | 'notMine';

/** Questions that stand under one heading of a note. */
export interface SectionSpec {
	/** Key of the heading; without one the section is the top of the note's body. */
	readonly heading?: string;
	/** Codes of this lens are what its answers may hint at. */
	readonly lens?: Lens;
	/** Offered as a whole with the others of its group, behind one button of the page. */
	readonly behind?: SectionGroup;
	/** The first one's answer stands right below the heading, each other below its question. */
	readonly fields: readonly [FieldSpec, ...FieldSpec[]];
}

/** All questions of a kind of note, in their order. */
export interface FormSpec {
	readonly kind: Kind;
	readonly sections: readonly [SectionSpec, ...SectionSpec[]];
}

/** What was answered, as Markdown in the editor's form without blank lines around it, by the field's id; absent is not answered. */
export type Answers = Readonly<Record<string, string>>;

/** A part of a note that belongs to no question: shown as it is, never moved. */
export interface OtherPart {
	/** Empty above the first heading. */
	readonly heading: string;
	readonly text: string;
}

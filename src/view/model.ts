import type { EarlierTags, EarlierTagsCallbacks } from './earlier-tags';
import type { Code } from '../domain/codes';
import type { Counted, CountedNote, Passage } from '../index/counted';
import type { EvidenceSide } from '../report/evidence-report';

/** The two sides that stand beside each other, never mixed. */
export type ShownSide = Exclude<EvidenceSide, 'all'>;

/** The row whose sentences are shown. */
export interface Selection {
	readonly side: ShownSide;
	readonly code: Code;
}

/** What the workspace keeps of the view. A value. */
export interface PatternViewState {
	readonly selected: Selection | null;
}

/** How far the reading of notes has come; absent once all is read. */
export interface ReadingProgress {
	readonly done: number;
	readonly total: number;
}

export interface PatternViewProps {
	/** The same object as long as nothing in the vault changed. */
	readonly counted: Counted;
	/** False until the vault was looked through once: nothing can be said before. */
	readonly isReady: boolean;
	readonly reading?: ReadingProgress | undefined;
	readonly state: PatternViewState;
	/** Absent where there are none. */
	readonly earlier?: EarlierTags | undefined;
	/** What stood in the jot field when it was left; read once, when the view opens. */
	readonly draft: string;
	readonly on: PatternViewCallbacks;
}

export interface PatternViewCallbacks extends EarlierTagsCallbacks {
	/** Writes the words as a jot; false where that failed (the user has been told, the words stay in the field). */
	readonly jot: (words: string) => Promise<boolean>;
	/** What stands in the jot field now, after each change. */
	readonly drafted: (words: string) => void;
	readonly select: (selection: Selection | null) => void;
	/** Opens the note with exactly the passage's words selected. */
	readonly openPassage: (passage: Passage, inNewPane: boolean) => void;
	readonly openNote: (note: CountedNote, inNewPane: boolean) => void;
}

export const initialState: PatternViewState = { selected: null };

/** The state in a saved workspace, or the initial one where it cannot be read. */
export function stateFrom(saved: unknown): PatternViewState {
	if (typeof saved !== 'object' || saved === null || !('selected' in saved)) return initialState;
	const { selected } = saved;
	if (typeof selected !== 'object' || selected === null) return initialState;
	const { side, code } = selected as Partial<Record<'side' | 'code', unknown>>;
	if ((side !== 'fantasy' && side !== 'everyday') || typeof code !== 'string') return initialState;
	return { selected: { side, code } };
}

import type { Obstacle, Occurrence, Renaming } from '../../domain/renaming/renaming';

/** Why something stays as it is: what the plan meets, and what shows when it is carried out. */
export type Hindrance = Obstacle | 'changed' | 'gone' | 'panes' | 'failed';

/** Something in a note that stays as it is. */
export interface Left {
	readonly path: string;
	/** From 0; absent where the whole note is meant. */
	readonly line?: number | undefined;
	readonly written?: string;
	readonly why: Hindrance;
	/** What the app says, where it failed. */
	readonly reason?: string;
	readonly isPrivate?: boolean;
}

/** A note in which something changes. */
export interface PlannedNote {
	readonly path: string;
	/** As the editor holds it. */
	readonly text: string;
	/** At least one. */
	readonly occurrences: readonly Occurrence[];
	readonly isPrivate: boolean;
}

/** What a renaming would do to the whole vault. */
export interface VaultPlan {
	readonly renaming: Renaming;
	/** By path. */
	readonly notes: readonly PlannedNote[];
	readonly unchanged: readonly Left[];
	/** All notes of the vault. */
	readonly of: number;
	/** Notes that hold the new name already. */
	readonly there: number;
	/** Whether the new name is one that is known: the two become one. */
	readonly merges: boolean;
	/** The same, as if there were no private notes. */
	readonly mergesForOthers: boolean;
	/** What else is to be known before, a sentence each. */
	readonly also: readonly string[];
}

/** What came of it. */
export interface Outcome {
	/** Notes and places that are changed, of so many notes. */
	readonly notes: number;
	readonly places: number;
	readonly of: number;
	readonly left: readonly Left[];
	readonly isStopped: boolean;
	/** Said besides, a sentence each. */
	readonly also: readonly string[];
}

/** What the modal shows. */
export type Stage =
	| { readonly at: 'looking' | 'changing' | 'undoing'; readonly done: number; readonly total: number }
	| { readonly at: 'preview'; readonly plan: VaultPlan }
	| { readonly at: 'done' | 'undone'; readonly outcome: Outcome }
	| { readonly at: 'failed'; readonly reason: string };

export interface RenamingCallbacks {
	/** Changes these notes of the plan. */
	readonly apply: (paths: ReadonlySet<string>) => void;
	readonly stop: () => void;
	readonly close: () => void;
	readonly undo: () => void;
	/** Opens a note at a line, from 0. */
	readonly open: (path: string, line: number | undefined) => void;
}

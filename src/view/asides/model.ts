import type { Day } from '../../domain/dates';

/** Rows that come at a time. */
export const portion = 100;

/** What an aside becomes: a callout in its note, or a note of its own. */
export type KeptAs = 'callout' | 'jot';

/** A sentence that sounds like a fantasy, where it stands. */
export interface Aside {
	readonly path: string;
	readonly day: Day;
	readonly isDayUncertain: boolean;
	/** With white space folded. */
	readonly said: string;
	/** Whether a callout can stand there; found out when it is asked for. */
	readonly canBeCallout: boolean;
}

export interface Chosen<A extends Aside = Aside> {
	readonly aside: A;
	readonly as: KeptAs;
}

/** What was ticked, and as what it is kept; survives a look at a note. */
export interface Choice {
	readonly usual: KeptAs;
	readonly ticked: ReadonlyMap<Aside, KeptAs | undefined>;
	/** How many rows are shown. */
	readonly shown: number;
}

export interface Looked<A extends Aside = Aside> {
	readonly asides: readonly A[];
	/** Notes looked through, of all. */
	readonly looked: number;
	readonly of: number;
	readonly unread: number;
}

export interface KeptResult {
	readonly kept: readonly { readonly aside: Aside; readonly says: string; readonly path: string }[];
	readonly left: readonly { readonly aside: Aside; readonly why: string }[];
	/** What came of taking it back. */
	readonly undone?: string | undefined;
}

export type AsidesStage =
	| { readonly name: 'looking'; readonly done: number; readonly of: number; readonly found: number }
	| ({
			readonly name: 'found';
			readonly choice: Choice;
			/** How much was kept before, in this session. */
			readonly kept: number;
	  } & Looked)
	| { readonly name: 'keeping'; readonly done: number; readonly of: number }
	| ({ readonly name: 'kept' } & KeptResult);

export interface AsidesProps {
	readonly stage: AsidesStage;
	readonly on: {
		readonly stop: () => void;
		readonly choose: (choice: Choice) => void;
		readonly open: (aside: Aside, inNewPane: boolean) => void;
		readonly openPath: (path: string, inNewPane: boolean) => void;
		readonly keep: (chosen: readonly Chosen[]) => void;
		readonly undo: () => void;
		/** Goes back to what was kept before. */
		readonly showKept: () => void;
		readonly lookAgain: () => void;
		readonly close: () => void;
	};
}

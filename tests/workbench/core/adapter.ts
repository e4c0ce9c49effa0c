import type { DataAdapter, Stat } from 'obsidian';

/** One file or folder found by a walk. */
export interface WalkedEntry {
	path: string;
	stat: Stat;
}

/** What the host needs of a place where files lie, over the app's own interface. */
export interface HostAdapter extends DataAdapter {
	/** Everything that is not hidden, folders before what they hold, with stats. */
	walk(): Promise<WalkedEntry[]>;
	/** Reports each path that may have changed, by whomever; the result ends it. Absent where nothing is watched. */
	watch?(report: (path: string) => void): () => void;
}

/** Milliseconds from a write to its vault event, from that to the new cache, from typing to saving. */
export interface Delays {
	event: number;
	cache: number;
	save: number;
}

/** Quick everywhere but in saving, as on a fast disk. */
export const DEFAULT_DELAYS: Delays = { event: 0, cache: 0, save: 2000 };

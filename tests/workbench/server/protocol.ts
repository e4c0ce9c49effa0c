import type { Delays } from '../core/adapter';

/** What server and page say to each other; paths are relative to the vault, with `/`. */

/** One file or folder with its times in milliseconds and its size in bytes. */
export interface Entry {
	path: string;
	type: 'file' | 'folder';
	ctime: number;
	mtime: number;
	size: number;
}

/** A change that somebody other than this page made in the folder. */
export interface OutsideEdit {
	kind: 'create' | 'modify' | 'delete';
	entry: Entry;
}

/** What the page is told once, at its start. */
export interface Session {
	vaultName: string;
	theme: 'light' | 'dark';
	delays: Delays;
	/** `late`: notes are indexed after the layout is ready, each one reported; `early`: before, unreported. */
	indexing: 'late' | 'early';
	/** Node's name of the system, e.g. `darwin`. */
	platform: string;
	hasStyles: boolean;
	/** Do post-processors learn from which lines a section comes? */
	sectionInfo: boolean;
	/** Into how many spans does the editor cut a tag? */
	tagSpans: 'two' | 'many';
	/** Does the app's own tag suggester answer `#`? */
	coreTagSuggest: boolean;
	/** Does the page pass for the app on a phone? */
	isPhone: boolean;
	/** Where the settings open: in a window of their own, or within the page. */
	settingsIn: 'window' | 'page';
}

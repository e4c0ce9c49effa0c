import { slugCode, type Code } from '../domain/codes';
import type { CodeBook } from '../domain/codebook/book';
import type { DismissedPassage } from '../domain/settings';
import { isExample } from '../domain/examples/example-notes';
import type { Kind } from '../domain/kinds';
import { count, type Counted } from './counted';
import type { Entry, NoteRecord, PlacedProblem } from './entry';
import type { ResolveLink } from './store';

/** Notes that count together. */
export interface Scope {
	/** Everything, for the plugin's own view. */
	readonly all: Counted;
	/** Without private notes, counts included: for whatever leaves the view. */
	readonly shareable: Counted;
}

/** What the index knew at one moment: of the user's notes, and apart from them of example notes. It never changes; a later moment has another. */
export interface Snapshot extends Scope {
	readonly revision: number;
	/** Example notes, counted nowhere else; absent where there are none. */
	readonly examples: Scope | undefined;
	/** Codes in everyday notes that no code book names, most used first, and how many notes hold any. */
	readonly unnamed: { readonly codes: readonly Code[]; readonly notes: number };
	/** Those of private notes left out. */
	readonly problems: readonly (PlacedProblem & { readonly path: string })[];
	/** Notes of which only the cache is known so far. */
	readonly awaiting: number;
	/** The user's own of a kind, by day and path; nothing is counted for it. */
	readonly of: (kind: Kind) => readonly Entry[];
}

/** What a snapshot depends on besides the records. */
export interface Standing {
	readonly book: CodeBook;
	readonly dismissed: readonly DismissedPassage[];
	/** Folder of the example notes; empty where it is not known. */
	readonly examplesFolder: string;
}

export function takeSnapshot(
	records: readonly NoteRecord[],
	revision: number,
	resolve: ResolveLink,
	standing: Standing,
): Snapshot {
	const { examplesFolder: folder } = standing;
	const own = records.filter(({ path }) => !isExample(path, folder));
	const examples =
		own.length === records.length ? undefined : records.filter(({ path }) => isExample(path, folder));
	const mine = scopeOf(own, resolve, standing);
	let unnamed: Snapshot['unnamed'] | undefined;
	const kinds = new Map<Kind, readonly Entry[]>();
	return {
		revision,
		awaiting: records.reduce((sum, record) => sum + (record.isRead ? 0 : 1), 0),
		examples: examples && scopeOf(examples, resolve, standing),
		of(kind) {
			const found = kinds.get(kind) ?? entriesIn(own, kind);
			kinds.set(kind, found);
			return found;
		},
		get all() {
			return mine.all;
		},
		get shareable() {
			return mine.shareable;
		},
		get unnamed() {
			return (unnamed ??= unnamedIn(own));
		},
		get problems() {
			return own
				.filter((record) => record.isPrivate !== true)
				.flatMap((record) => record.problems.map((problem) => ({ ...problem, path: record.path })))
				.sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
		},
	};
}

/** Counted as soon as somebody asks. */
function scopeOf(records: readonly NoteRecord[], resolve: ResolveLink, { book, dismissed }: Standing): Scope {
	let all: Counted | undefined;
	let shareable: Counted | undefined;
	const entries = () => records.flatMap((record) => record.entries).sort(byDayThenPath);
	const counted = (some: readonly Entry[], follow = resolve) => count(some, follow, book, dismissed);
	return {
		get all() {
			return (all ??= counted(entries()));
		},
		get shareable() {
			if (shareable !== undefined) return shareable;
			const mine = entries();
			const open = mine.filter((entry) => !entry.isPrivate);
			return (shareable = counted(open, publicly(mine, resolve)));
		},
	};
}

function entriesIn(records: readonly NoteRecord[], kind: Kind): readonly Entry[] {
	const all = records.flatMap(({ entries }) => entries.filter((entry) => entry.kind === kind));
	return all.sort(byDayThenPath);
}

/** The name of a private note is private as well, whatever leads to it. */
function publicly(entries: readonly Entry[], resolve: ResolveLink): ResolveLink {
	const hidden = new Set(entries.flatMap(({ path, isPrivate }) => (isPrivate ? [path] : [])));
	return (linkpath, source) => {
		const path = resolve(linkpath, source);
		return path === undefined || hidden.has(path) ? undefined : path;
	};
}

function unnamedIn(records: readonly NoteRecord[]): Snapshot['unnamed'] {
	const holding = records.flatMap((record) =>
		record.unnamed ? [new Set(record.unnamed.map(slugCode))] : [],
	);
	const counts = new Map<Code, number>();
	for (const codes of holding) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	const codes = [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([code]) => code);
	return { codes, notes: holding.length };
}

function byDayThenPath(a: Entry, b: Entry): number {
	return compare(a.day, b.day) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

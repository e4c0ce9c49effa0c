import { slugCode, type Code } from '../domain/codes';
import type { CodeBook } from '../domain/codebook/book';
import type { DismissedPassage } from '../domain/settings';
import { count, type Counted } from './counted';
import type { Entry, NoteRecord, PlacedProblem } from './entry';
import type { ResolveLink } from './store';

/** What the index knew at one moment. It never changes; a later moment has another. */
export interface Snapshot {
	readonly revision: number;
	/** Everything, for the plugin's own view. */
	readonly all: Counted;
	/** Without private notes, counts included: for whatever leaves the view. */
	readonly shareable: Counted;
	/** Codes in everyday notes that no code book names, most used first, and how many notes hold any. */
	readonly unnamed: { readonly codes: readonly Code[]; readonly notes: number };
	/** Those of private notes left out. */
	readonly problems: readonly (PlacedProblem & { readonly path: string })[];
	/** Notes of which only the cache is known so far. */
	readonly awaiting: number;
}

export function takeSnapshot(
	records: readonly NoteRecord[],
	revision: number,
	resolve: ResolveLink,
	book: CodeBook,
	dismissed: readonly DismissedPassage[],
): Snapshot {
	let all: Counted | undefined;
	let shareable: Counted | undefined;
	let unnamed: Snapshot['unnamed'] | undefined;
	const entries = () => records.flatMap((record) => record.entries).sort(byDayThenPath);
	return {
		revision,
		awaiting: records.reduce((sum, record) => sum + (record.isRead ? 0 : 1), 0),
		get all() {
			return (all ??= count(entries(), resolve, book, dismissed));
		},
		get shareable() {
			return (shareable ??= count(
				entries().filter((entry) => !entry.isPrivate),
				resolve,
				book,
				dismissed,
			));
		},
		get unnamed() {
			return (unnamed ??= unnamedIn(records));
		},
		get problems() {
			return records
				.filter((record) => record.isPrivate !== true)
				.flatMap((record) => record.problems.map((problem) => ({ ...problem, path: record.path })))
				.sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
		},
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

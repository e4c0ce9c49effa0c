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
	/** Those of private notes left out. */
	readonly problems: readonly (PlacedProblem & { readonly path: string })[];
	/** Notes of which only the cache is known so far. */
	readonly awaiting: number;
}

export function takeSnapshot(
	records: readonly NoteRecord[],
	revision: number,
	resolve: ResolveLink,
): Snapshot {
	let all: Counted | undefined;
	let shareable: Counted | undefined;
	const entries = () => records.flatMap((record) => record.entries).sort(byDayThenPath);
	return {
		revision,
		awaiting: records.reduce((sum, record) => sum + (record.isRead ? 0 : 1), 0),
		get all() {
			return (all ??= count(entries(), resolve));
		},
		get shareable() {
			return (shareable ??= count(
				entries().filter((entry) => !entry.isPrivate),
				resolve,
			));
		},
		get problems() {
			return records
				.filter((record) => record.isPrivate !== true)
				.flatMap((record) => record.problems.map((problem) => ({ ...problem, path: record.path })))
				.sort((a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0));
		},
	};
}

function byDayThenPath(a: Entry, b: Entry): number {
	return compare(a.day, b.day) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

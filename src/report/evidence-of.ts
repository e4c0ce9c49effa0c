import { rolledUp, type Code } from '../domain/codes';
import type { EvidenceQuery } from './figures';
import { noFilter, type Filter } from './filter';
import { ratingsByCode, type PlacedRating, type RatingKind } from './ratings';
import { folded, noteMatcher, selectedNotes } from './selected-notes';
import type { ReportedNote, ReportedPassage, ReportSource } from './source';

/** The passages behind a number, by date, path and place; of the notes that the filter counts, of these alone. */
export function evidenceOf<P extends ReportedPassage>(
	source: ReportSource<P>,
	query: EvidenceQuery,
	filter: Filter,
): P[] {
	const rows = [...query.codes, ...(query.beside ?? [])];
	/** Passages are many, their codes few. */
	const asked = new Map<Code, boolean>();
	const isMeant = ({ code }: P) => {
		const isKnown = asked.get(code);
		if (isKnown !== undefined) return isKnown;
		const is = rows.length === 0 || rowsOf(code, filter).some((row) => rows.includes(row));
		asked.set(code, is);
		return is;
	};
	const lists = notesBehind(source, query, filter).map((note) => inOrder(note).filter(isMeant));
	const all = lists.flat();
	let before: P | undefined;
	/** Notes are by day: only what keeps its own date, as promoted jots do, can be out of order. */
	for (const list of lists) {
		const [first] = list;
		if (before && first && byPlace(before, first) > 0) return all.sort(byPlace);
		before = list.at(-1) ?? before;
	}
	return all;
}

/** Notes never change, so the passages of each are put in order once. */
const ordered = new WeakMap<object, readonly ReportedPassage[]>();

function inOrder<P extends ReportedPassage>(note: ReportedNote<P>): readonly P[] {
	const passages = ordered.get(note) ?? [...note.passages].sort(byPlace);
	ordered.set(note, passages);
	return passages as readonly P[];
}

/** The notes that a number counts, by day. */
export function notesBehind<P extends ReportedPassage>(
	source: ReportSource<P>,
	query: EvidenceQuery,
	filter: Filter,
): ReportedNote<P>[] {
	const { codes, together = false, without = [], beside = [], month, fantasy, path } = query;
	const matches =
		query.side === 'today'
			? noteMatcher(source.notes, { ...noFilter, from: filter.from, to: filter.to })
			: noteMatcher(source.notes, filter);
	const selected = selectedNotes(source.notes, query.side, matches);
	return source.notes.filter((note, at) => {
		if (selected[at] !== 1 || note.codes.size === 0) return false;
		const rows = new Set([...note.codes.keys()].flatMap((code) => rowsOf(code, filter)));
		const has = (code: Code) => rows.has(code);
		return (
			(codes.length === 0 || (together ? codes.every(has) : codes.some(has))) &&
			!without.some(has) &&
			(beside.length === 0 || beside.some(has)) &&
			(month === undefined || note.day.startsWith(month)) &&
			(path === undefined || note.path === path) &&
			(fantasy === undefined || note.fantasies.some((name) => folded(name) === folded(fantasy)))
		);
	});
}

/** The ratings behind a code's number, in order. */
export function ratingsOf(
	source: ReportSource,
	code: Code,
	kind: RatingKind,
	filter: Filter,
): readonly PlacedRating[] {
	return ratingsByCode(source.notes, kind, filter).get(code) ?? [];
}

/** A code stands for all that is rolled up into its row; one written deeper, for itself. */
function rowsOf(code: Code, { rollup }: Filter): readonly Code[] {
	return rollup ? [rolledUp(code), code] : [code];
}

export function byPlace(a: ReportedPassage, b: ReportedPassage): number {
	if (a.day !== b.day) return a.day < b.day ? -1 : 1;
	if (a.path !== b.path) return a.path < b.path ? -1 : 1;
	return (a.place?.from ?? -1) - (b.place?.from ?? -1) || (a.code < b.code ? -1 : 1);
}

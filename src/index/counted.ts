import { deeperIn, labelOfSpelling, lensOf, slugCode, type Code } from '../domain/codes';
import { builtInBook, entryFor, type CodeBook } from '../domain/codebook/book';
import type { Day } from '../domain/dates';
import type { Evidence } from '../domain/evidence/read';
import type { Move } from '../domain/evidence/tasks';
import type { Kind, Side } from '../domain/kinds';
import type { DismissedPassage } from '../domain/settings';
import { columnsOf, type Columns } from './columns';
import { withoutDismissed } from './dismissal';
import type { Entry } from './entry';
import { countedNotes, passagesOf } from './promotion';
import type { ResolveLink } from './store';

/** Evidence with the note that it stands in; a promoted jot's keeps its own. */
export interface Passage extends Evidence {
	readonly path: string;
	readonly day: Day;
	readonly isDayUncertain: boolean;
	readonly kind?: Kind | undefined;
}

/** A move with the note that it stands in; a promoted jot's keeps its own. */
export interface NoteMove extends Move {
	readonly path: string;
	readonly day: Day;
}

/** What counts once: an entry, with the jots that it took in. */
export interface CountedNote extends Entry {
	readonly side: Side;
	readonly passages: readonly Passage[];
	readonly moves: readonly NoteMove[];
	/** Those that it took in; absent where there are none. */
	readonly jots?: readonly Pick<Entry, 'path' | 'day'>[];
	/** Paths of the notes that its `hatch-from` leads to, jots apart. */
	readonly sources: readonly string[];
}

/** The counted notes of a vault, once as objects and once as columns, in the same order. */
export interface Counted {
	readonly notes: readonly CountedNote[];
	readonly columns: Columns;
	/** Passages that the user said are not it: they count nowhere. */
	readonly dismissed: readonly Passage[];
	readonly book: CodeBook;
	/** From the code book, else from the first spelling seen; below a slug with what is nested: `Craft · pruning`. */
	labelOf(code: Code): string;
}

/** @param entries in the order in which spellings are seen: by day, then by path. */
export function count(
	entries: readonly Entry[],
	resolve: ResolveLink,
	book: CodeBook = builtInBook,
	dismissed: readonly DismissedPassage[] = [],
): Counted {
	const { kept, left } = withoutDismissed(entries, dismissed);
	const notes = countedNotes(kept, resolve);
	let spellings: Map<Code, string> | undefined;
	return {
		notes,
		columns: columnsOf(notes),
		dismissed: left.flatMap(passagesOf),
		book,
		labelOf(code) {
			spellings ??= entryFor(book, code) ? spellings : firstSpellings(notes);
			const label =
				entryFor(book, code)?.label ??
				labelOfSpelling(spellings?.get(slugCode(code)) ?? `${lensOf(code)}/${code.split('/')[1] ?? ''}`);
			return [label, ...deeperIn(code)].join(' · ');
		},
	};
}

function firstSpellings(notes: readonly CountedNote[]): Map<Code, string> {
	const spellings = new Map<Code, string>();
	for (const { passages } of notes) {
		for (const { code, tag } of passages) {
			if (!spellings.has(slugCode(code))) spellings.set(slugCode(code), tag.replace(/^#/, ''));
		}
	}
	return spellings;
}

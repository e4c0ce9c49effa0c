import type { CodeBook } from '../domain/codebook/book';
import type { Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Kind, Side } from '../domain/kinds';
import type { Shape, Tone } from '../domain/properties';
import type { CodeEntries, NoteColumns } from '../patterns/columns';

/** A passage as reports need it. */
export interface ReportedPassage {
	readonly code: Code;
	readonly path: string;
	readonly place?: Place;
	readonly text: string;
	readonly isCut: boolean;
	readonly isNoteLevel: boolean;
	readonly day: Day;
	readonly kind?: Kind | undefined;
}

/** UTF-16 offsets in the file as read, a line from 1, and a fingerprint of the words. */
interface Place {
	readonly line: number;
	readonly from: number;
	readonly to: number;
	readonly print: number;
}

export interface ReportedRating {
	readonly code: Code;
	/** 0 to 5. */
	readonly value: number;
	readonly day: Day;
	readonly line: number;
}

interface ReportedLine {
	readonly text: string;
	/** The character in the box. */
	readonly task: string;
	readonly place: Place;
}

/** A counted note as reports need it. */
export interface ReportedNote<Passage extends ReportedPassage = ReportedPassage> {
	readonly path: string;
	readonly side: Side;
	readonly kind?: Kind | undefined;
	readonly day: Day;
	readonly isPrivate: boolean;
	readonly codes: ReadonlyMap<Code, number>;
	readonly passages: readonly Passage[];
	/** Its first words, where none of them carries a code. */
	readonly opening?: Pick<ReportedPassage, 'text' | 'isCut'> | undefined;
	/** Of an experiment, inquiry or decision: what its own answers call it. */
	readonly called?: string | undefined;
	/** Of a decision: its first words, as they are written. */
	readonly decided?: string | undefined;
	/** Of an inquiry: the days of its conversations. */
	readonly talks?: readonly Day[] | undefined;
	readonly fantasies: readonly string[];
	readonly tone?: Tone | undefined;
	readonly shape?: Shape | undefined;
	readonly status?: string | undefined;
	/** As written, where it is none of its kind. */
	readonly unknownStatus?: string | undefined;
	readonly start?: Day | undefined;
	readonly again?: Day | undefined;
	/** Paths of the notes that it came from. */
	readonly sources: readonly string[];
	readonly period?: string | undefined;
	/** The latest day that an item of a list in it begins with. */
	readonly touched?: Day | undefined;
	readonly ratings?: readonly ReportedRating[] | undefined;
	/** Whether there is a place for a rating, `_/5`. */
	readonly isMeasured?: boolean | undefined;
	/** Those that it took in. */
	readonly jots?: readonly { readonly day: Day }[] | undefined;
	readonly moves: readonly (ReportedLine & {
		readonly codes: readonly Code[];
		readonly path: string;
		readonly day: Day;
		/** The day that its line names. */
		readonly due?: Day | undefined;
	})[];
	readonly unknowns?:
		| readonly (ReportedLine & {
				readonly due?: Day | undefined;
				/** When it was written or taken up again, and when it was found out, where its line says so. */
				readonly made?: Day | undefined;
				readonly done?: Day | undefined;
				readonly learnt?: string | undefined;
		  })[]
		| undefined;
}

/** What a report is made from: counted notes by day, and their codes as columns in the same order. */
export interface ReportSource<Passage extends ReportedPassage = ReportedPassage> {
	readonly notes: readonly ReportedNote<Passage>[];
	readonly columns: CodeEntries &
		NoteColumns & { readonly codes: readonly Code[]; readonly fantasyNames: readonly string[] };
	readonly book: CodeBook;
	/** Passages that the user said are not it; they are not among those of the notes. */
	readonly dismissed: readonly Passage[];
	labelOf(code: Code): string;
}

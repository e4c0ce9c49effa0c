import type { Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { Kind, Side } from '../domain/kinds';
import type { CodeEntries } from '../patterns/tally';

/** A passage as reports need it. */
export interface ReportedPassage {
	readonly code: Code;
	readonly path: string;
	readonly place?: { readonly line: number; readonly from: number; readonly to: number };
	readonly text: string;
	readonly day: Day;
	readonly kind?: Kind | undefined;
}

/** What a report is made from: counted notes, and their codes as columns in the same order. */
export interface ReportSource<Passage extends ReportedPassage = ReportedPassage> {
	readonly notes: readonly {
		readonly side: Side;
		readonly kind?: Kind | undefined;
		readonly day: Day;
		readonly codes: ReadonlyMap<Code, number>;
		readonly passages: readonly Passage[];
	}[];
	readonly columns: CodeEntries & { readonly codes: readonly Code[] };
	labelOf(code: Code): string;
}

import { rolledUp, type Code } from '../../domain/codes';
import { words } from '../../i18n';
import type { Counted, Passage } from '../../index/counted';
import { evidenceOf, notesBehind } from '../../report/evidence-of';
import type { PatternReport } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { isSetAside } from '../../report/set-aside';
import type { ReportedNote } from '../../report/source';
import type { Selection } from '../model';
import { titleOf } from '../naming';

/** What codes are called. */
export type Labels = Pick<Counted, 'labelOf'>;

/** What stands behind a selected number. */
export interface Behind {
	readonly passages: readonly Passage[];
	readonly notes: number;
	/** The note that counts a path's passages: a promoted jot's is the reflection. */
	readonly noteOf: ReadonlyMap<string, ReportedNote<Passage>>;
}

export function behind(counted: Counted, report: PatternReport, selection: Selection): Behind {
	const { filter } = report;
	const found = evidenceOf(counted, selection, filter);
	const notes = notesBehind(counted, selection, filter);
	const noteOf = new Map<string, ReportedNote<Passage>>();
	for (const note of notes) {
		let last = '';
		for (const { path } of note.passages) if (path !== last) noteOf.set((last = path), note);
	}
	return {
		passages: selection.codes.length > 0 ? found : found.filter(({ code }) => !isLeftOut(code, report)),
		notes: notes.length,
		noteOf,
	};
}

/** Whether the row that a code is counted in was said not to be it. */
export function isLeftOut(code: Code, { filter, dismissed: { codes } }: PatternReport): boolean {
	return isSetAside(filter.rollup ? rolledUp(code) : code, codes);
}

/** The codes of a selection by name, else its fantasy or note; with its month. */
export function subjectOf(selection: Selection, labels: Labels): string {
	const { codes, together = false, fantasy, month, path } = selection;
	const text = words.evidence.pane;
	const names = codes.map((code) => nameWith(code, labels));
	const named = [
		names.length > 0 ? [(together ? text.and : text.or)(names)] : [],
		fantasy ?? [],
		path === undefined ? [] : titleOf(path, ''),
		month ?? [],
	].flat();
	return named.length > 0 ? named.join(', ') : text.all;
}

/** The read notes that the notes of a selection are out of. */
export function notesOutOf(selection: Selection, report: PatternReport): number {
	const { side, month, fantasy } = selection;
	if (month !== undefined) return report.months.find((each) => each.month === month)?.notes ?? 0;
	if (fantasy !== undefined) return report.fantasies.find(({ name }) => name === fantasy)?.read ?? 0;
	if (side === 'today') return report.today.notes;
	return side === 'everyday' ? report.everyday.notes : report.notes;
}

export function nameWith(code: Code, labels: Labels): string {
	return nameOf({ code, label: labels.labelOf(code) });
}

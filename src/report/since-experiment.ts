import type { Code } from '../domain/codes';
import { dayNumber, type Day } from '../domain/dates';
import { firstAtLeast } from '../domain/sorted';
import { laterOf } from './decisions';
import { codesOf } from './experiment-rows';
import type { SinceExperiment } from './figures';
import { nameOfNote } from './note-name';
import type { Reading } from './reading';
import type { ReportedNote, ReportSource } from './source';

/** Most codes that are named. */
const mostRows = 3;

/**
 * In how many read notes the codes of the latest experiment turned up before and since; null where none has begun with
 * a code, or where there is nothing to hold against the other.
 * @param rowOf the row that a code is counted in, nothing where it is not shown.
 */
export function sinceExperiment(
	notes: readonly ReportedNote[],
	asOf: Day,
	source: Pick<ReportSource, 'columns' | 'labelOf'>,
	{ codes: rows, rowNotes }: Reading,
	rowOf: (code: Code) => Code | undefined,
): SinceExperiment | null {
	const latest = latestBegun(notes, asOf, (note) => codesOf(note, rowOf).length > 0);
	if (latest === undefined) return null;
	const { note, day: start } = latest;
	const split = (counted: Uint32Array) => {
		const before = firstAtLeast(counted, dayNumber(start), (at) => source.columns.dayOf[at] ?? 0);
		return [before, counted.length - before] as const;
	};
	const [beforeOf, sinceOf] = split(rowNotes.readNotes);
	if (beforeOf === 0 || sinceOf === 0) return null;
	return {
		...{ path: note.path, text: nameOfNote(note), start },
		rows: codesOf(note, rowOf)
			.slice(0, mostRows)
			.map((code) => {
				const row = rows.indexOf(code);
				const found = rowNotes.note.subarray(rowNotes.start[row] ?? 0, rowNotes.start[row + 1] ?? 0);
				const [before, since] = row < 0 ? [0, 0] : split(found);
				return {
					...{ code, label: source.labelOf(code) },
					before: { notes: before, of: beforeOf },
					since: { notes: since, of: sinceOf },
				};
			}),
	};
}

function latestBegun(
	notes: readonly ReportedNote[],
	asOf: Day,
	isMeant: (note: ReportedNote) => boolean,
): { readonly note: ReportedNote; readonly day: Day } | undefined {
	let latest: { readonly note: ReportedNote; readonly path: string; readonly day: Day } | undefined;
	for (const note of notes) {
		const { kind, path, start: day } = note;
		if (kind !== 'experiment' || day === undefined || day > asOf || !isMeant(note)) continue;
		latest = laterOf(latest, { note, path, day });
	}
	return latest;
}

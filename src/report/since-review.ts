import { dayNumber, type Day } from '../domain/dates';
import { summarise } from '../patterns/summary';
import type { CodeRow, SinceReview } from './figures';
import { countOf, type Reading } from './reading';
import type { ReportedNote, ReportSource } from './source';

/** The latest review until a day. */
export function latestReview(notes: readonly ReportedNote[], until: Day): Day | undefined {
	return notes.findLast(({ kind, day }) => kind === 'review' && day <= until)?.day;
}

/**
 * What turned up for the first time since a review, and whose level differs from what it was on that day.
 * @param before the reading of the notes up to that day, with the same rows as `rows` by code.
 */
export function sinceReview(
	day: Day,
	rows: readonly CodeRow[],
	{ columns, notes }: ReportSource,
	now: Reading,
	before: Reading,
): SinceReview {
	const then = summarise(before.rowNotes, columns, dayNumber(day));
	const levelThen = new Map(before.codes.map((code, row) => [code, then[row]?.level]));
	const changed = rows.flatMap((row) => {
		const level = levelThen.get(row.code);
		return level === undefined || level === row.level ? [] : [{ row, before: level, now: row.level }];
	});
	return {
		day,
		notes: [...now.rowNotes.readNotes].filter((note) => (notes[note]?.day ?? '') > day).length,
		added: rows.filter((row) => row.first > day).map(countOf),
		changed: changed.map(({ row, ...levels }) => ({ row: countOf(row), ...levels })),
	};
}

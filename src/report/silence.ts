import { dayNumber, dayOfNumber, type Day } from '../domain/dates';
import type { ReportedNote } from './source';

/** After so many days on which nothing was written all rests. */
const restingDays = 90;

/**
 * The last day on which something can have been stirred and rest: a silence of 90 days or more lies behind it. Days
 * after `asOf` are not there yet; undefined where there was no such silence.
 */
export function restedBy(notes: readonly ReportedNote[], asOf: Day): Day | undefined {
	let rested: number | undefined;
	let before: number | undefined;
	for (const day of [...daysWritten(notes, asOf), asOf].map(dayNumber).sort((a, b) => a - b)) {
		if (day - (before ?? day) >= restingDays) rested = day - restingDays;
		before = day;
	}
	return rested === undefined ? undefined : dayOfNumber(rested);
}

/** A jot that a reflection took in was written on its own day, a rating on that of its line. */
function daysWritten(notes: readonly ReportedNote[], asOf: Day): Set<Day> {
	const days = new Set<Day>();
	const add = ({ day }: { readonly day: Day }) => day <= asOf && days.add(day);
	for (const note of notes) {
		add(note);
		note.jots?.forEach(add);
		note.ratings?.forEach(add);
		note.moves.forEach(add);
		if (note.touched !== undefined) add({ day: note.touched });
	}
	return days;
}

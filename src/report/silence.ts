import { dayNumber, dayOfNumber, type Day } from '../domain/dates';
import type { ReportedNote } from './source';

/** After so many days on which nothing was written all rests. */
const restingDays = 90;

interface Silence {
	/** The last day on which something can have been stirred and rest: a silence of 90 days or more lies behind it. */
	readonly rested?: Day | undefined;
	/** Whether it lasts on the day. */
	readonly lasts: boolean;
}

/** The latest silence. Days after `asOf` are not there yet. */
export function silenceOf(notes: readonly ReportedNote[], asOf: Day): Silence {
	let rested: number | undefined;
	let lasts = false;
	let before: number | undefined;
	for (const day of [...daysWritten(notes, asOf), asOf].map(dayNumber).sort((a, b) => a - b)) {
		lasts = day - (before ?? day) >= restingDays;
		if (lasts) rested = day - restingDays;
		before = day;
	}
	return { rested: rested === undefined ? undefined : dayOfNumber(rested), lasts };
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
		note.unknowns?.forEach(({ made = note.day }) => add({ day: made }));
		if (note.touched !== undefined) add({ day: note.touched });
	}
	return days;
}

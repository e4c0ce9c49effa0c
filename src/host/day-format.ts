import { moment } from 'obsidian';
import { type Day, dayNumber, dayOf } from '../domain/dates';

/** Writes a day, at the time of day that it is now, by patterns of Moment. */
export function dayFormat(day: Day, now = Date.now()): (pattern: string) => string {
	const at = new Date(now);
	at.setDate(at.getDate() + dayNumber(day) - dayNumber(dayOf(now)));
	return (pattern) => moment.unix(at.getTime() / 1000).format(pattern);
}

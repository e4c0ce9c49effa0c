import { firstDayOf } from '../domain/dates';
import type { PassedDate } from '../domain/note-date';
import type { NoteProperties } from '../domain/properties';
import type { PlacedProblem } from './entry';

/** What cannot be read as it stands in a note's properties and dates, each with its line where it has one. */
export function problemsOf(
	properties: NoteProperties,
	passed: readonly PassedDate[],
	text: string,
): PlacedProblem[] {
	const dates = [...passed, ...badPeriod(properties, passed)];
	return [
		...properties.problems.map((problem) => ({ about: 'value', ...problem }) as const),
		...dates.map((date) => ({ about: 'date', ...date }) as const),
	].map((problem) => ({ ...problem, line: lineOfProperty(text, problem.property) }));
}

/** A period that is none is worth a word even where another source gave the date. */
function badPeriod({ period }: NoteProperties, passed: readonly PassedDate[]): PassedDate[] {
	const isKnown = period === undefined || firstDayOf(period) !== undefined;
	if (isKnown || passed.some(({ property }) => property === 'hatch-period')) return [];
	return [{ property: 'hatch-period', value: period, why: 'invalid' }];
}

/** Properties stand at the top: what is longer than this is none. */
const longestBlock = 10_000;

function lineOfProperty(text: string, property: string): number | undefined {
	const lines = text.slice(0, longestBlock).split(/\r\n|\n|\r/);
	const index = lines.findIndex((line) => line.replace(/^["']/, '').startsWith(property));
	return index < 0 ? undefined : index + 1;
}

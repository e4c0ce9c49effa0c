import { planRating } from '../check-in';
import { tagOfCode, type Code, type Roots } from '../codes';
import type { Day } from '../dates';
import { lineAround, withoutBlankEnds } from '../forms/rated';
import { applied, type Change } from '../tagging/change';
import { ratingsWritten } from '../written-ratings';
import { withLine } from './added-line';

/** How met a code is, 0 to 5. */
export interface Reading {
	readonly code: Code;
	readonly value: number;
	/** Absent where its line names none. */
	readonly day?: Day | undefined;
}

/** The same on a day. */
export interface DatedReading extends Reading {
	readonly day: Day;
}

/**
 * How to say in an experiment's text, as the editor holds it, how met a code is on a day: one digit where that is said
 * already, its open place, else a new dated line. It is read back: nothing where it would not hold.
 */
export function planReading(
	text: string,
	{ code, value, day }: DatedReading,
	roots: Roots,
): readonly Change[] | undefined {
	const rating = { code, value, today: day };
	const change = planRating(text, undefined, rating, roots, { kind: 'experiment', field: 'readings' });
	return change && [change];
}

/** The readings in the lists of an answer, in order. */
export function readingsIn(answer: string, roots: Roots): readonly Reading[] {
	return ratingsWritten(answer, roots).flatMap(({ code, value, day }) =>
		value === '_' ? [] : [{ code, value: Number(value), day }],
	);
}

/** The answer with how met a code is on a day. */
export function withReading(answer: string, reading: DatedReading, roots: Roots): string {
	return withoutBlankEnds(applied(answer, planReading(answer, reading, roots) ?? []));
}

/** The codes that are measured, by a reading or a place for one. */
export function measured(answer: string, roots: Roots): readonly Code[] {
	return [...new Set(ratingsWritten(answer, roots).map(({ code }) => code))];
}

/** The answer with a place for readings of a code. */
export function withMeasure(answer: string, code: Code, roots: Roots): string {
	if (measured(answer, roots).includes(code)) return answer;
	return withLine(answer, `- #${tagOfCode(code, roots)} _/5`);
}

/** The answer without the places for readings of a code; what was said stays. */
export function withoutMeasure(answer: string, code: Code, roots: Roots): string {
	const places = ratingsWritten(answer, roots).flatMap((rating) => {
		const line = lineAround(answer, rating.at);
		const isBare = /^\s*[-*+]\s+(?:\S+\s+)?#[^\s#]+\s+_\/5\s*$/.test(answer.slice(line.from, line.to).trim());
		return rating.code === code && rating.value === '_' && isBare ? [{ ...line, insert: '' }] : [];
	});
	return places.length === 0 ? answer : withoutBlankEnds(applied(answer, places));
}

import { tagOfCode, type Code, type Roots } from './codes';
import { dayNumber, dayOfNumber, type Day } from './dates';
import { endOfItem, withLine } from './follow-through/added-line';
import { partsOf } from './forms/outline';
import { readForm } from './forms/read';
import { forms } from './forms/specs';
import { planAnswers } from './forms/write';
import type { Kind } from './kinds';
import { applied, type Change } from './tagging/change';
import { listMark } from './tagging/line-marks';
import { ratingsWritten, type WrittenRating } from './written-ratings';

/** How met a code is, 0 to 5, said on a day. */
export interface NewRating {
	readonly code: Code;
	readonly value: number;
	readonly today: Day;
}

/** The ISO week of a day: `2026-W47`. It belongs to the year of its Thursday. */
export function weekOf(day: Day): string {
	const number = dayNumber(day);
	const thursday = number + 3 - ((((number + 3) % 7) + 7) % 7);
	const year = dayOfNumber(thursday).slice(0, 4);
	const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
	return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The latest check-in of a day's week: by its period, else by its date. Notes come by day. */
export function checkInOf<
	Note extends { readonly kind?: Kind | undefined; readonly day: Day; readonly period?: string | undefined },
>(notes: readonly Note[], today: Day): Note | undefined {
	const week = weekOf(today);
	return notes.findLast(
		({ kind, day, period = weekOf(day) }) => kind === 'check-in' && period.trim().toUpperCase() === week,
	);
}

/** Where a form asks for ratings. */
export interface RatingPlace {
	readonly kind: 'check-in' | 'experiment';
	readonly field: string;
}

const metThisWeek: RatingPlace = { kind: 'check-in', field: 'met' };

/** A rating on a line of its own. */
export function ratedLine(rating: NewRating, roots: Roots): string {
	return `- ${written(rating, roots)}`;
}

/**
 * How to say a rating in a check-in's text, as the editor holds it: one digit where the code was rated today, its open
 * place, else a new line; with a date where the note's is another. What was said on other days stays. It is read back:
 * nothing where it would not hold as just this rating, or say anything else.
 * @param noteDay the day of ratings without a date of their own; without it a new one has a date whatever the day.
 */
export function planRating(
	text: string,
	noteDay: Day | undefined,
	rating: NewRating,
	roots: Roots,
	place: RatingPlace = metThisWeek,
): Change | undefined {
	const { code, value, today } = rating;
	const before = ratingsWritten(text, roots);
	const own = before.filter((other) => other.code === code);
	const last = inForce(own, noteDay, today);
	const isOfToday = ({ day = noteDay }: WrittenRating) => day === today;
	const line =
		last !== undefined && isOfToday(last)
			? last
			: own.findLast(({ day = today, value: said }) => said === '_' && day === today);
	const date = noteDay === today && last?.day === undefined ? '' : `${today} `;
	const ways = [
		...(line === undefined || line.isQuoted ? [] : digits(text, line, value, isOfToday(line) ? '' : date)),
		...additions(text, before, date + written(rating, roots), place),
	];
	return ways.find((change) => {
		const end = change.from + change.insert.length;
		const isMeant = ({ at }: WrittenRating) => change.from <= at && at < end;
		const after = ratingsWritten(applied(text, [change]), roots);
		const said = inForce(
			after.filter((other) => other.code === code),
			noteDay,
			today,
		);
		return (
			after.filter(isMeant).length === 1 &&
			said !== undefined &&
			isMeant(said) &&
			isOfToday(said) &&
			said.value === String(value) &&
			spelled(after.filter((other) => !isMeant(other))) ===
				spelled(before.filter(({ at }) => at < change.from || at >= change.to))
		);
	});
}

/** What holds of a code now: its last rating of the last day. */
function inForce(
	ratings: readonly WrittenRating[],
	noteDay: Day | undefined,
	today: Day,
): WrittenRating | undefined {
	const dayOf = ({ day }: WrittenRating) => (day !== undefined && day <= today ? day : (noteDay ?? ''));
	return ratings
		.filter(({ value }) => value !== '_')
		.reduce<WrittenRating | undefined>(
			(last, next) => (last !== undefined && dayOf(last) > dayOf(next) ? last : next),
			undefined,
		);
}

/** The digit of a rating, with a date in front of its item where it needs one. */
function digits(text: string, { at, block }: WrittenRating, value: number, date: string): Change[] {
	if (date === '') return [{ from: at, to: at + 1, insert: String(value) }];
	const [mark = ''] = listMark.exec(text.slice(block.from, block.to)) ?? [];
	const from = block.from + mark.length;
	return [{ from, to: at + 1, insert: date + text.slice(from, at) + value }];
}

/** Below the last rating, with all that belongs to it; else where a form asks for ratings, or at the end of the note. */
function additions(
	text: string,
	ratings: readonly WrittenRating[],
	line: string,
	place: RatingPlace,
): Change[] {
	const last = ratings.findLast(({ isQuoted }) => !isQuoted);
	const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
	const atEnd = { from: text.length, to: text.length, insert: `${gap}- ${line}\n` };
	if (last === undefined) return [...inItsSection(text, `- ${line}`, place), atEnd];
	const [mark = ''] = listMark.exec(text.slice(last.block.from, last.block.to)) ?? [];
	const indent = /^\s*/.exec(mark)?.[0] ?? '';
	const from = endOfItem(text, last.block.to, indent.length);
	const bullet = /[-*+]/.exec(mark)?.[0] ?? '-';
	return [{ from, to: from, insert: `\n${indent}${bullet} ${line}` }, atEnd];
}

function inItsSection(text: string, line: string, { kind, field }: RatingPlace): readonly Change[] {
	const spec = forms[kind];
	if (partsOf(text, spec).every(({ is, section }) => is !== 'heading' || section === undefined)) return [];
	const was = readForm(text, spec).answers;
	const plan = planAnswers(text, spec, was, { ...was, [field]: withLine(was[field], line) });
	return 'changes' in plan && plan.changes.length === 1 ? plan.changes : [];
}

function written({ code, value }: NewRating, roots: Roots): string {
	return `#${tagOfCode(code, roots)} ${value}/5`;
}

function spelled(ratings: readonly WrittenRating[]): string {
	return ratings.map(({ code, day, value }) => `${code} ${day} ${value}`).join('\n');
}

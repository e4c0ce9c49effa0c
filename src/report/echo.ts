import { rolledUp, type Code } from '../domain/codes';
import type { CodeBook } from '../domain/codebook/book';
import { isOneTheme } from '../domain/codebook/themes';
import type { Day } from '../domain/dates';
import { hasManyEchoes } from '../patterns/support';
import { echoAmong, rankedEcho, ranksBefore, type Echo, type RankedEcho, type Sentence } from './echo-pair';
import { isSetAside } from './set-aside';
import type { ReportedNote, ReportedPassage } from './source';

export type { Echo };

export interface EchoRules {
	/** Prints of pairs that were answered: they never return. */
	readonly answered: readonly number[];
	/** From `hasManyEchoes` on only a theme that has just returned for the first time echoes. */
	readonly readNotes: number;
	/** Rows that are "not it". */
	readonly dismissedCodes?: readonly Code[];
}

/**
 * The best pair of sentences of one theme on different days, in fantasies alone, nothing private, no title or heading.
 * One answer settles a theme for its two days. The order of the notes does not matter.
 */
export function echoOf<Passage extends ReportedPassage>(
	notes: readonly ReportedNote<Passage>[],
	book: CodeBook,
	{ answered, readNotes, dismissedCodes = [] }: EchoRules,
): Echo<Passage> | undefined {
	const read = notes.filter(canEcho);
	const latest = read.reduce((last, { day }) => (day > last ? day : last), '');
	const daysOf = daysByCode(read, dismissedCodes);
	const wantsFirstReturn = hasManyEchoes(readNotes);
	const settled = new Set(answered);
	let best: RankedEcho<Passage> | undefined;
	for (const [code, days] of daysOf) {
		if (wantsFirstReturn && (!days.has(latest) || days.size > 2)) continue;
		const theme = new Set([...daysOf.keys()].filter((other) => isOneTheme(book, code, other)));
		const isOfTheme = (written: Code) => theme.has(rolledUp(written)) && !isSetAside(written, dismissedCodes);
		const all = [...new Set([...theme].flatMap((other) => [...(daysOf.get(other) ?? [])]))].sort();
		const last = all.pop() ?? '';
		if (!days.has(last) || (wantsFirstReturn && all.length > 1)) continue;
		const first = all.map((day) => sentencesOn(read, day, isOfTheme)).find((said) => said.length > 0) ?? [];
		const pairs = sentencesOn(read, last, isOfTheme).flatMap((now) =>
			first
				// A promoted jot's sentences keep a day of their own.
				.filter((then) => then.passage.day < now.passage.day)
				.map((then) => ({ now, ...rankedEcho(now, then) })),
		);
		if (pairs.some(({ echo }) => settled.has(echo.print))) continue;
		for (const pair of pairs) {
			if (pair.now.code !== code) continue;
			if (best === undefined || ranksBefore(pair.rank, best.rank)) best = pair;
		}
	}
	return best?.echo;
}

/** A pair as it stands now, though its words may have changed; nothing where a tag of it is gone, or became private. */
export function echoAgain<Passage extends ReportedPassage>(
	notes: readonly ReportedNote<Passage>[],
	pair: Echo<Passage>,
): Echo<Passage> | undefined {
	const sentences = notes.filter(canEcho).flatMap(({ passages }) => passages);
	return echoAmong(
		sentences.filter(({ isNoteLevel }) => !isNoteLevel),
		pair,
	);
}

function canEcho({ side, isPrivate, codes }: ReportedNote): boolean {
	return side === 'fantasy' && !isPrivate && codes.size > 0;
}

/** Codes rolled up, with the days of their notes: written codes are many, and few differ. */
function daysByCode(notes: readonly ReportedNote[], dismissed: readonly Code[]): Map<Code, Set<Day>> {
	const daysOfWritten = new Map<Code, Set<Day>>();
	for (const { codes, day } of notes) {
		for (const code of codes.keys()) {
			const days = daysOfWritten.get(code);
			if (days === undefined) daysOfWritten.set(code, new Set([day]));
			else days.add(day);
		}
	}
	const days = new Map<Code, Set<Day>>();
	for (const [written, on] of daysOfWritten) {
		if (isSetAside(written, dismissed)) continue;
		const code = rolledUp(written);
		days.set(code, new Set([...(days.get(code) ?? []), ...on]));
	}
	return days;
}

function sentencesOn<Passage extends ReportedPassage>(
	notes: readonly ReportedNote<Passage>[],
	day: Day,
	isOfTheme: (written: Code) => boolean,
): Sentence<Passage>[] {
	return notes
		.filter((note) => note.day === day)
		.flatMap((note) =>
			note.passages
				.filter(({ isNoteLevel, code }) => !isNoteLevel && isOfTheme(code))
				.map((passage) => ({ passage, code: rolledUp(passage.code), note })),
		);
}

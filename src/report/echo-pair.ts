import { lensOf, type Code } from '../domain/codes';
import { printOf } from '../domain/evidence/read';
import { fingerprint } from '../domain/fingerprint';
import { folded } from './selected-notes';
import type { ReportedNote, ReportedPassage } from './source';

/** A sentence, and the one that it brings back from an earlier day. */
export interface Echo<Passage extends ReportedPassage = ReportedPassage> {
	readonly newer: Passage;
	readonly older: Passage;
	/** Of the words and codes of both, whichever comes first: a note may be renamed. */
	readonly print: number;
}

export interface Sentence<Passage extends ReportedPassage = ReportedPassage> {
	readonly passage: Passage;
	/** Rolled up. */
	readonly code: Code;
	readonly note: ReportedNote;
}

export interface RankedEcho<Passage extends ReportedPassage> {
	readonly echo: Echo<Passage>;
	readonly rank: readonly number[];
}

/** The rank is lowest from another fantasy, then for related across lenses, the same code, few words; the print decides the rest. */
export function rankedEcho<Passage extends ReportedPassage>(
	now: Sentence<Passage>,
	then: Sentence<Passage>,
): RankedEcho<Passage> {
	const echo = echoBetween(now.passage, then.passage);
	const fantasies = new Set(now.note.fantasies.map(folded));
	const isShared = then.note.fantasies.some((name) => fantasies.has(folded(name)));
	const kinship = now.code === then.code ? 1 : lensOf(now.code) === lensOf(then.code) ? 2 : 0;
	const length = now.passage.text.length + then.passage.text.length;
	return { echo, rank: [isShared ? 1 : 0, kinship, length, echo.print] };
}

export function ranksBefore(a: readonly number[], b: readonly number[]): boolean {
	const at = a.findIndex((part, index) => part !== b[index]);
	return (a[at] ?? 0) < (b[at] ?? 0);
}

/** @param sentences all that may be shown; nothing where one of the two is not among them any more. */
export function echoAmong<Passage extends ReportedPassage>(
	sentences: readonly Passage[],
	{ newer, older }: Echo<Passage>,
): Echo<Passage> | undefined {
	const [now, then] = [sameSentence(sentences, newer), sameSentence(sentences, older)];
	return now && then && echoBetween(now, then);
}

function echoBetween<Passage extends ReportedPassage>(newer: Passage, older: Passage): Echo<Passage> {
	const prints = [newer, older].map((passage) => `${printOf(passage)} ${passage.code}`);
	return { newer, older, print: fingerprint(prints.sort().join('\n')) };
}

/** In the same note by the same code: the one with the same words, else the nearest. */
function sameSentence<Passage extends ReportedPassage>(
	sentences: readonly Passage[],
	was: Passage,
): Passage | undefined {
	const distance = (passage: Passage) =>
		printOf(passage) === printOf(was) ? -1 : Math.abs((passage.place?.from ?? 0) - (was.place?.from ?? 0));
	return sentences
		.filter(({ path, code }) => path === was.path && code === was.code)
		.sort((a, b) => distance(a) - distance(b))[0];
}

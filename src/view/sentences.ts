import { entryFor, type CodeBook } from '../domain/codebook/book';
import { isDraining } from '../domain/codes';
import { lenses } from '../domain/lenses';
import { words } from '../i18n';
import type { CodeRow, CountRow, EvidenceQuery, PatternReport } from '../report/figures';
import { nameOf } from '../report/naming';
import { levelWord, tellsMonths } from './level';

/** A number of a sentence, what it is of, and what is behind it. */
export interface Told {
	readonly text: string;
	readonly of: string;
	readonly query: EvidenceQuery;
}

export type Sentence = readonly (string | Told)[];

/** Rows of one kind told since a review. */
const mostSince = 3;

const text = words.panels.summary;

/** In how many notes a row turns up, with the passages behind it. */
export function toldOf(row: CountRow, side: EvidenceQuery['side']): Told {
	return { text: text.kOfN(row.notes, row.of), of: nameOf(row), query: { side, codes: [row.code] } };
}

/** What turns up again, and in how many months: three sentences at most. */
export function sentencesOf(report: PatternReport): Sentence[] {
	const { notes, period } = report;
	const { side } = report.filter;
	if (period === null) return [];
	const [top, ...beside] = headlines(report);
	if (top === undefined) {
		const all = { text: text.notes(notes), of: text.read, query: { side, codes: [] } };
		const isSetAside =
			report.dismissed.codes.length > 0 && lenses.every((lens) => report.lenses[lens].length === 0);
		return [text.so<Told>(all, period.from, period.to, isSetAside)];
	}
	const said: Sentence[] = [text.turnsUp<Told>(nameOf(top), toldOf(top, side), period.from, period.to)];
	if (beside.length > 0) said.push(text.next<Told>(beside.map((row) => shared(row, side))));
	if (tellsMonths(top)) {
		const months = { ...toldOf(top, side), text: text.months(top.months, top.monthsOf) };
		said.push(text.inMonths<Told>(nameOf(top), months));
	}
	return said;
}

/** What is new, and what has another level, since the latest review. */
export function sinceReview({ sinceReview: since, notes, filter: { side } }: PatternReport): Sentence[] {
	if (since === null) return [];
	const { added, changed } = since;
	const said: Sentence[] = [[text.since(since.day, since.notes, notes)]];
	if (added.length > 0)
		said.push(text.added<Told>(added.slice(0, mostSince).map((row) => shared(row, side))));
	for (const { row, before, now } of changed.slice(0, mostSince)) {
		said.push(text.changed<Told>(nameOf(row), toldOf(row, side), levelWord(now), levelWord(before)));
	}
	if (said.length === 1 && since.notes > 0) said.push([text.unchanged]);
	return said;
}

/** What the code book asks of the first row that gives something; of a row that tires only the contrast helps. */
export function questionOf(book: CodeBook, report: PatternReport): string {
	const row = headlines(report).find(({ code }) => !isDraining(code));
	if (row === undefined) return words.panels.first.question;
	const question = entryFor(book, row.code)?.question;
	return question === undefined || question === '' ? text.anyQuestion : text.question(question);
}

/** The row in most notes, then the best of each other lens; only what turns up again. */
function headlines(report: PatternReport): CodeRow[] {
	return lenses
		.flatMap((lens) => report.lenses[lens][0] ?? [])
		.filter((row) => row.notes > 1)
		.sort((a, b) => b.notes - a.notes || b.passages - a.passages);
}

function shared(row: CountRow, side: EvidenceQuery['side']) {
	return { label: nameOf(row), share: toldOf(row, side) };
}

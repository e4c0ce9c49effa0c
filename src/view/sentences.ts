import { entryFor, type CodeBook } from '../domain/codebook/book';
import { isDraining } from '../domain/codes';
import { lenses } from '../domain/lenses';
import { words } from '../i18n';
import type { Counted } from '../index/counted';
import type { CodeRow, SideReport } from '../report/pattern-report';
import type { ShownSide } from './model';
import { monthsWith } from './months';
import { nameOf } from '../report/naming';
import { stageOf } from './stage';

/** What can be said in words: counts with their period, and one question that they lead to. */
export interface SaidOfSide {
	readonly sentences: readonly string[];
	readonly question?: string | undefined;
}

/** What the read notes on the fantasy side say; the more there are, the more. */
export function saidOfFantasies(counted: Counted, report: SideReport): SaidOfSide {
	const text = words.screen.patterns.summary;
	const { notes, period } = report;
	if (period === null) return { sentences: [text.none] };
	const [top, ...beside] = headlines(report);
	if (top === undefined) {
		return { sentences: [text.first(notes, period.from, period.to)], question: text.firstQuestion };
	}
	return {
		sentences: repeated(counted, 'fantasy', report),
		question: questionFor(counted.book, [top, ...beside]),
	};
}

/** What everyday notes say while there is no fantasy to look at. */
export function saidOfEverydayAlone(counted: Counted, report: SideReport): SaidOfSide {
	const text = words.screen.patterns.everyday;
	const { notes, period } = report;
	if (period === null) return { sentences: [] };
	return {
		sentences: [text.alone(notes, period.from, period.to), ...repeated(counted, 'everyday', report)],
	};
}

function repeated(counted: Counted, side: ShownSide, report: SideReport): string[] {
	const text = words.screen.patterns.summary;
	const { notes, period } = report;
	const [top, ...beside] = headlines(report);
	if (top === undefined || period === null) return [];
	const sentences = [text.turnsUp(nameOf(top), top.notes, notes, period.from, period.to)];
	if (beside.length > 0) {
		const rows = beside.map((row) => ({ label: nameOf(row), k: row.notes }));
		sentences.push(text.next(rows, notes));
	}
	const months = monthsWith(counted, side, top.code);
	if (stageOf(notes) === 'many' && months.of > 1) {
		sentences.push(text.inMonths(nameOf(top), months.with, months.of));
	}
	return sentences;
}

/** The row in most notes, then the best of each other lens; only what turns up again, and not before the third note. */
function headlines(report: SideReport): CodeRow[] {
	if (stageOf(report.notes) === 'first') return [];
	return lenses
		.flatMap((lens) => report.lenses[lens][0] ?? [])
		.filter((row) => row.notes > 1)
		.sort((a, b) => b.notes - a.notes || b.passages - a.passages);
}

/** What the code book asks of the first row that gives something; of a row that tires only the contrast helps. */
function questionFor(book: CodeBook, rows: readonly CodeRow[]): string {
	const text = words.screen.patterns.summary;
	const row = rows.find(({ code }) => !isDraining(code));
	if (row === undefined) return text.firstQuestion;
	const question = entryFor(book, row.code)?.question;
	return question === undefined || question === '' ? text.anyQuestion : text.question(question);
}

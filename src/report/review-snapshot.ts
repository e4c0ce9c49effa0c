import { isDraining, tagOfCode, type Code, type Roots } from '../domain/codes';
import { addDays, type Day } from '../domain/dates';
import { titleOfPath } from '../domain/file-names';
import type { DaySpan } from '../domain/follow-through/periods';
import { linkBehind, quotedWords } from '../domain/follow-through/quoted-words';
import { lenses } from '../domain/lenses';
import { words } from '../i18n';
import type { CountRow, GapRow, PatternReport } from './figures';
import { noFilter, type FilterSide } from './filter';
import { nameOf } from './naming';
import { patternReport } from './pattern-report';
import { listed, mostCodes, type Listed } from './review-lists';
import { reviewSteps } from './review-steps';
import { directionOf, levelOf } from './row-words';
import { isInPeriod } from './selected-notes';
import { isSetAside } from './set-aside';
import type { ReportSource } from './source';

export interface ReviewScope {
	/** First and last day. */
	readonly period: DaySpan;
	/** As in `hatch-period`. */
	readonly name: string;
	readonly today: Day;
	readonly dismissedCodes: readonly Code[];
}

/** The period alone, all until its end, and all before it. */
interface Reports {
	readonly now: PatternReport;
	readonly whole: PatternReport;
	readonly before: PatternReport;
}

const { review, screen } = words;
/** Below so many read notes there are sentences instead of counts. */
const few = 3;

/**
 * How a period stood, as Markdown that counts nothing: plain lines without headings, tags in code spans, each number
 * with what it is out of.
 * @param source the notes that others may see as well.
 */
export function reviewSnapshot(source: ReportSource, scope: ReviewScope, roots: Roots): string {
	const { period, name, today } = scope;
	const reports = reportsOf(source, scope);
	const { now, whole } = reports;
	const tagIn = (code: Code) => `\`#${tagOfCode(code, roots)}\``;
	const named = (row: CountRow) => `${quotedWords(nameOf(row))} (${tagIn(row.code)})`;
	const head = now.period ? review.read(name, now.notes, now.period.from, now.period.to) : review.none(name);
	return [
		today < period.to ? `${head} ${review.until(today)}` : head,
		...(now.notes < few ? sentences(source, now, scope, tagIn) : counts(reports, named)),
		...listed([...checkInLists(now, named), [review.gap, gapLines(now.gap, named)]]),
		...reviewSteps(source, whole, period, today),
	].join('\n\n');
}

/** Of everyday notes where there are no others yet. */
function reportsOf(source: ReportSource, { period, today, dismissedCodes }: ReviewScope): Reports {
	const reportOf = (side: FilterSide, from: Day | undefined, to: Day) =>
		patternReport(source, { filter: { ...noFilter, side, from, to }, today, dismissedCodes });
	const { notes, everyday } = reportOf('fantasy', undefined, period.to);
	const side = notes === 0 && everyday.notes > 0 ? 'everyday' : 'fantasy';
	return {
		now: reportOf(side, period.from, period.to),
		whole: reportOf(side, undefined, period.to),
		before: reportOf(side, undefined, addDays(period.from, -1)),
	};
}

type Named = (row: CountRow) => string;

/** What turned up, with the level that it has by then; what is new, and what stayed away. */
function counts({ now, whole, before }: Reports, named: Named): string[] {
	const inOrder = ({ lenses: rows }: PatternReport) =>
		lenses.flatMap((lens) => rows[lens]).sort((a, b) => b.notes - a.notes);
	const soFar = new Map(inOrder(whole).map((row) => [row.code, row]));
	const line = (row: CountRow) => {
		const all = soFar.get(row.code);
		const share = review.inNotes(row.notes, row.of);
		if (all === undefined) return `${named(row)}: ${share}`;
		const counted = all.of === row.of ? share : `${share}; ${review.soFar(all.notes, all.of)}`;
		return [`${named(row)}: ${counted}`, levelOf(all), directionOf(all)].filter(Boolean).join(', ');
	};
	const [held, known] = [now, before].map((report) => new Set(inOrder(report).map(({ code }) => code)));
	const added = inOrder(now).filter(({ code }) => before.notes > 0 && !known?.has(code));
	const gone = inOrder(before).filter(
		({ code, level }) => (level === 'recurring' || level === 'core') && !held?.has(code),
	);
	return listed([
		...lenses.map((lens): Listed => [
			`${screen.lenses[lens].name}:`,
			now.lenses[lens].slice(0, mostCodes).map(line),
		]),
		[
			review.added,
			added
				.slice(0, mostCodes)
				.map((row) => `${named(row)}: ${review.addedRow(row.notes, row.of, before.notes)}`),
		],
		[
			review.quiet,
			gone
				.slice(0, mostCodes)
				.map((row) => `${named(row)}: ${review.quietRow(row.notes, row.of, now.notes)}`),
		],
	]);
}

/** What was written, where there is too little to count. */
function sentences(
	{ notes }: ReportSource,
	now: PatternReport,
	{ period, dismissedCodes }: ReviewScope,
	tagIn: (code: Code) => string,
): string[] {
	const said = new Map<
		string,
		{ readonly words: string; readonly codes: Set<Code>; readonly path: string }
	>();
	for (const note of notes) {
		if (note.side !== now.filter.side || !isInPeriod(note.day, period)) continue;
		for (const { text, path, code } of note.passages) {
			if (isSetAside(code, dismissedCodes)) continue;
			const passage = said.get(`${path} ${text}`) ?? { words: text, codes: new Set(), path };
			said.set(`${path} ${text}`, passage);
			passage.codes.add(code);
		}
	}
	const lines = [...said.values()].map(
		({ words: text, codes, path }) =>
			`“${quotedWords(text)}” ${[...codes].map(tagIn).join(' ')}${linkBehind(titleOfPath(path))}`,
	);
	return listed([[review.few, lines]]);
}

function checkInLists({ today }: PatternReport, named: Named): Listed[] {
	const lines = (isTiring: boolean) =>
		today.lenses.energy
			.filter(({ code }) => isDraining(code) === isTiring)
			.slice(0, mostCodes)
			.map((row) => `${named(row)}: ${review.inCheckIns(row.notes, row.of)}`);
	return [
		[review.gave, lines(false)],
		[review.drained, lines(true)],
	];
}

/** Both numbers, of what was rated. */
function gapLines(rows: readonly GapRow[], named: Named): string[] {
	return rows.flatMap((row) => {
		const { met, importance, notes, of } = row;
		if (met === null) return [];
		const weight = importance === null ? review.inNotes(notes, of) : review.important(importance);
		const mean = String(Number(met.mean.toFixed(1)));
		return [`${named({ ...row, passages: 0 })}: ${weight}, ${review.met(mean, met.ratings)}`];
	});
}

import type { Day } from '../domain/dates';
import { titleOfPath } from '../domain/file-names';
import type { DaySpan } from '../domain/follow-through/periods';
import { linkBehind, quotedLine, quotedWords } from '../domain/follow-through/quoted-words';
import { statuses } from '../domain/properties';
import { words } from '../i18n';
import type { ExperimentRow, MoveRow, PatternReport } from './figures';
import { nameOfNote } from './note-name';
import { listed } from './review-lists';
import { readingLine } from './row-words';
import { isInPeriod } from './selected-notes';
import type { ReportedNote, ReportSource } from './source';
import { statusOf } from './task-status';

const { review } = words;
const { status: said } = words.charts.moves;

/** A step of an earlier time: its day, and how it came out. */
interface Earlier {
	readonly day: Day;
	readonly line: string;
}

/**
 * What was tried, asked and decided in a period, then the steps of all earlier ones.
 * @param whole the report of all notes until the period's end.
 */
export function reviewSteps(
	{ notes }: ReportSource,
	whole: PatternReport,
	period: DaySpan,
	today: Day,
): string[] {
	const isNow = ({ day }: { readonly day: Day }) => isInPeriod(day, period);
	const isBefore = ({ day }: { readonly day: Day }) => day < period.from;
	const { experiments, moves } = whole;
	const decisions = moves.filter(({ kind }) => kind === 'decision');
	const inquiries = notes.filter(({ kind }) => kind === 'inquiry');
	const saidIn = new Map(
		notes.flatMap(({ kind, path, decided }) => (kind === 'decision' ? [[path, decided]] : [])),
	);
	/** Nobody wrote down when it came out so. */
	const isByNow = ({ end }: ExperimentRow) => today > period.to && (end === null || end > period.to);
	const earlier = [
		...experiments.filter((row) => !touches(row, period)).map((row) => earlierOf('experiment', row)),
		...decisions.filter(isBefore).map((row) => earlierOf('decision', row)),
		...inquiries.filter(isBefore).map(earlierInquiry),
	].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.line < b.line ? -1 : 1));
	return [
		...listed([
			[
				review.experiments,
				experiments.filter((row) => touches(row, period)).map((row) => experimentLine(row, isByNow(row))),
			],
			[review.decisions, decisions.filter(isNow).map((row) => decisionLine(row, saidIn.get(row.path)))],
			[review.talks, inquiries.flatMap((note) => talkLine(note, period))],
			[review.known, inquiries.flatMap((note) => knownLines(note, period))],
			[
				review.tried,
				moves
					.filter((row) => isNow(row) && row.kind === 'move' && row.status === 'done')
					.map(({ text, path }) => `${quotedLine(text)}${linkBehind(titleOfPath(path))}`),
			],
		]),
		...listed([[review.earlier, earlier.map(({ line }) => line)]], Infinity),
	];
}

/** Written down in a period, or going on in it. */
function touches({ day, start, end, status }: ExperimentRow, period: DaySpan): boolean {
	const first = start ?? day;
	const last = end ?? (status === 'running' ? '9' : first);
	const isOn = first <= period.to && last >= period.from;
	return isOn || [day, last].some((each) => isInPeriod(each, period));
}

/** A decision in its own words, where it has any. */
function decisionLine(row: MoveRow, decided: string | undefined): string {
	if (decided === undefined) return `${row.day}, ${outcomeOf(row)}`;
	const answer = row.status === null ? '' : `, ${statusWord(row.status)}`;
	return `${row.day}${answer}: “${quotedWords(decided)}”${linkBehind(titleOfPath(row.path))}`;
}

/** How many conversations an inquiry had in a period. */
function talkLine(note: ReportedNote, period: DaySpan): string[] {
	const talks = (note.talks ?? []).filter((day) => isInPeriod(day, period)).length;
	return talks === 0 ? [] : [`${linked(nameOfNote(note), note.path)}: ${review.talked(talks)}`];
}

const outcomes: ReadonlySet<string | null> = new Set(statuses.experiment.slice(2));

function experimentLine(row: ExperimentRow, isByNow: boolean): string {
	const readings = row.isMeasured ? row.readings.map(readingLine).filter((line) => line !== '') : [];
	const outcome = isByNow && outcomes.has(row.status) ? review.byNow(outcomeOf(row)) : outcomeOf(row);
	return [`${row.day}, ${outcome}`, ...readings.map((line) => `  - ${quotedWords(line)}`)].join('\n');
}

/** Its words with a link, and its outcome. */
function outcomeOf({ text, path, status }: Pick<MoveRow, 'text' | 'path' | 'status'>): string {
	return `${linked(text, path)}${status === null ? '' : `: ${statusWord(status)}`}`;
}

function statusWord(status: string): string {
	return said[status] ?? quotedWords(status);
}

function earlierOf(kind: 'experiment' | 'decision', row: ExperimentRow | MoveRow): Earlier {
	return { day: row.day, line: `${row.day}, ${review.kinds[kind]} ${outcomeOf(row)}` };
}

function earlierInquiry(note: ReportedNote): Earlier {
	const { day, path } = note;
	const unknowns = (note.unknowns ?? []).filter(({ task }) => statusOf(task) !== 'dropped');
	const known = unknowns.filter(({ task }) => statusOf(task) === 'done').length;
	const kind = note.status === 'shelf' ? review.kinds.shelf : review.kinds.inquiry;
	const line = `${day}, ${kind} ${linked(nameOfNote(note), path)}`;
	return { day, line: unknowns.length === 0 ? line : `${line}: ${review.knownOf(known, unknowns.length)}` };
}

/** What was found out in a period: on the day that its line names, else on the latest day of its inquiry. */
function knownLines({ path, day, touched = day, unknowns = [] }: ReportedNote, period: DaySpan): string[] {
	const latest = touched > day ? touched : day;
	return unknowns
		.filter(({ task, done = latest }) => statusOf(task) === 'done' && isInPeriod(done, period))
		.map(({ text, learnt = '' }) => {
			const told = learnt === '' ? '' : ` → ${quotedWords(learnt)}`;
			return `${quotedLine(text)}${told}${linkBehind(titleOfPath(path))}`;
		});
}

/** A title that is all there is to say is the link itself. */
function linked(text: string, path: string): string {
	const title = titleOfPath(path);
	const link = linkBehind(title);
	return text === title && link !== '' ? link.slice(2, -1) : `${quotedWords(text)}${link}`;
}

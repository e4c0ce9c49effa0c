import { dayNumber, dayOfNumber, type Day } from '../domain/dates';
import { finalDecisions } from './decisions';
import type { MoveRow, Standing } from './figures';
import { folded } from './selected-notes';
import { silenceOf } from './silence';
import type { ReportedNote } from './source';
import { statusOf } from './task-status';

/** A row that does not stand anywhere yet. */
export type UnplacedRow = Omit<MoveRow, 'stands'>;

/** What is further off than this is for later. */
const daysSoon = 30;

/** Statuses after which nothing is left to do. */
const settling: ReadonlySet<string | null> = new Set([
	...['done', 'dropped', 'grown'],
	...['keep', 'change', 'stop', 'learnt', 'closed', 'yes', 'no', 'not-now', 'partly'],
]);

/** Whether something is still to be tried, found out or looked at again; of an experiment `again` is its end. */
export function isWaiting({ kind, status, again }: Pick<MoveRow, 'kind' | 'status' | 'again'>): boolean {
	return !settling.has(status) || (kind === 'decision' && again !== null);
}

/** Whether an inquiry is to find out something yet; of a closed one nothing is open. */
export function hasOpenUnknowns({ status, unknowns = [] }: ReportedNote): boolean {
	return (
		status !== 'closed' &&
		unknowns.some(({ task }) => isWaiting({ kind: 'unknown', status: statusOf(task), again: null }))
	);
}

/** How rows stand on a day. @param notes all that tell when something was written, and what was decided. */
export function standingOn(
	notes: readonly ReportedNote[],
	asOf: Day,
): (row: UnplacedRow, note: ReportedNote) => Standing {
	const decided = finalDecisions(notes, asOf);
	const { rested = '', lasts } = silenceOf(notes, asOf);
	const distant = dayOfNumber(dayNumber(asOf) + daysSoon);
	/** What was written down after it is still to be found out, and after a yes or a partly what was so before. */
	const isDecided = ({ kind, day, fantasies }: UnplacedRow, note: ReportedNote) => {
		const written = day > note.day ? day : note.day;
		const finals = fantasies.map((name) => decided.get(folded(name)));
		const isKnown = kind === 'inquiry' && !hasOpenUnknowns(note);
		return (
			finals.length > 0 &&
			finals.every((one) => one !== undefined && one.day >= written && (one.settles === 'all' || isKnown))
		);
	};
	/** A silence that is over puts nothing to rest that is said to go on. */
	const isResting = (row: UnplacedRow, note: ReportedNote) =>
		(lasts || !isUnderWay(row)) && lastStir(row, note, asOf) <= rested;
	return (row, note) => {
		const { kind, again } = row;
		const isParked = note.kind === 'inquiry' && note.status === 'shelf';
		if (!isWaiting(row)) return 'settled';
		if (note.kind === 'inquiry' && (isDecided(row, note) || note.status === 'closed')) return 'settled';
		if (isResting(row, note)) return 'rests';
		if (isParked && note.again === undefined) return 'rests';
		/** Of an inquiry on the shelf it asks itself. */
		if (isParked && kind === 'unknown') return 'later';
		if (again !== null && (again < asOf || (again === asOf && asksOnItsDay.has(kind)))) return 'asks';
		/** Of one that runs it is the end. */
		if (isRunning(row)) return 'waits';
		if (isParked || (again ?? '') > (kind === 'decision' ? asOf : distant)) return 'later';
		return 'waits';
	};
}

/** The others have the whole day that they name. */
const asksOnItsDay: ReadonlySet<MoveRow['kind']> = new Set(['inquiry', 'decision']);

const ranks: readonly Standing[] = ['asks', 'waits', 'later', 'rests', 'settled'];

/** What asks comes first, then what waits; within, running experiments, then the day to look again, then the latest. */
export function byStanding(a: MoveRow, b: MoveRow): number {
	const isLeft = a.stands === 'rests' || a.stands === 'settled';
	return (
		ranks.indexOf(a.stands) - ranks.indexOf(b.stands) ||
		(a.stands === 'waits' ? Number(isRunning(b)) - Number(isRunning(a)) : 0) ||
		(isLeft ? 0 : compare(a.again ?? '9', b.again ?? '9')) ||
		compare(b.day, a.day) ||
		compare(a.path, b.path) ||
		(a.line ?? 0) - (b.line ?? 0)
	);
}

/** A day of its own counts like one on which something was written: its end, its beginning, its last reading. */
function lastStir({ kind, day, again }: UnplacedRow, note: ReportedNote, asOf: Day): Day {
	const { start, ratings = [] } = note;
	const days = [day, again ?? ''];
	// Taken up again, an inquiry takes along what it is to find out.
	if (kind === 'unknown') days.push(note.again ?? '');
	if (kind !== 'move') days.push(note.touched ?? '');
	if (kind === 'experiment') {
		days.push(start ?? '', ...ratings.map((rating) => rating.day).filter((read) => read <= asOf));
	}
	return days.reduce((last, next) => (next > last ? next : last));
}

function isRunning({ kind, status }: UnplacedRow): boolean {
	return kind === 'experiment' && status === 'running';
}

function isUnderWay(row: UnplacedRow): boolean {
	return isRunning(row) || row.status === 'checking';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

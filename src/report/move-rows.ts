import { titleOfPath } from '../domain/file-names';
import type { Kind } from '../domain/kinds';
import type { MoveRow } from './figures';
import type { ReportedNote } from './source';

const statusOfTask: Readonly<Partial<Record<string, string>>> = {
	' ': 'open',
	'?': 'thought',
	'/': 'checking',
	x: 'done',
	X: 'done',
	'-': 'dropped',
};

/** Statuses after which nothing is waiting any more. */
const settled: ReadonlySet<string | null> = new Set([
	...['done', 'dropped'],
	...['keep', 'change', 'stop', 'learnt', 'closed', 'yes', 'no', 'partly'],
]);

const kindsOfNotes: Readonly<Partial<Record<Kind, MoveRow['kind']>>> = {
	experiment: 'experiment',
	inquiry: 'inquiry',
	decision: 'decision',
};

/** Moves, experiments, unknowns, inquiries and decisions: what waits first, by the day to look again, then the latest. */
export function moveRows(notes: readonly ReportedNote[]): MoveRow[] {
	return notes.filter(hasRows).flatMap(rowsIn).sort(byWaiting);
}

/** Whether something is still to be tried, found out or looked at again; of an experiment `again` is its end. */
export function isWaiting({ kind, status, again }: Pick<MoveRow, 'kind' | 'status' | 'again'>): boolean {
	return !settled.has(status) || (kind === 'decision' && again !== null);
}

/** What the character in a box says; another than the known ones as it is. */
export function statusOf(task: string): string {
	return statusOfTask[task] ?? task;
}

function hasRows({ side, moves }: ReportedNote): boolean {
	return side === 'action' || moves.length > 0;
}

function rowsIn(note: ReportedNote): MoveRow[] {
	const { path, day, kind, fantasies, unknowns = [] } = note;
	const steps = note.moves.map((move): MoveRow => ({
		kind: 'move',
		path: move.path,
		line: move.place.line,
		text: move.text,
		codes: move.codes,
		fantasies,
		status: statusOf(move.task),
		day: move.day,
		again: null,
		stands: 'waits',
	}));
	const questions = unknowns.map(({ text, task, place, due }): MoveRow => ({
		kind: 'unknown',
		...{ path, line: place.line, text, codes: [], fantasies, day },
		status: statusOf(task),
		again: due ?? null,
		stands: 'waits',
	}));
	const asNote = kind === undefined ? undefined : kindsOfNotes[kind];
	const whole: MoveRow[] =
		asNote === undefined
			? []
			: [
					{
						kind: asNote,
						...{ path, line: null, text: nameOfNote(note), fantasies, day },
						codes: [...note.codes.keys()],
						status: note.status ?? null,
						again: note.again ?? null,
						stands: 'waits',
					},
				];
	return [...whole, ...steps, ...questions];
}

/** Its title where that says more than day and kind; else the fantasy that it is about, or its first words. */
function nameOfNote({ path, kind, fantasies, opening, passages }: ReportedNote): string {
	const title = titleOfPath(path);
	const isPlain = /^\d{4}-\d\d-\d\d (\S+)(?: \d+)?$/.exec(title)?.[1] === kind;
	const first = opening ?? passages.find(({ isNoteLevel }) => !isNoteLevel);
	return isPlain ? (fantasies[0] ?? first?.text ?? title) : title;
}

function byWaiting(a: MoveRow, b: MoveRow): number {
	const waiting = Number(isWaiting(b)) - Number(isWaiting(a));
	if (waiting !== 0) return waiting;
	if (a.again !== b.again) return (a.again ?? '9') < (b.again ?? '9') ? -1 : 1;
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	return a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0);
}

import type { Day } from '../domain/dates';
import type { Kind } from '../domain/kinds';
import type { MoveRow } from './figures';
import { nameOfNote } from './note-name';
import type { ReportedNote } from './source';
import { statusOf } from './task-status';
import { byStanding, standingOn, type UnplacedRow } from './waiting';

const kindsOfNotes: Readonly<Partial<Record<Kind, MoveRow['kind']>>> = {
	experiment: 'experiment',
	inquiry: 'inquiry',
	decision: 'decision',
};

/**
 * Moves, experiments, unknowns, inquiries and decisions, in the order in which they stand on a day.
 * @param all notes, those that meet no filter too: they tell when nothing was written, and what was decided.
 */
export function moveRows(
	notes: readonly ReportedNote[],
	asOf: Day,
	all: readonly ReportedNote[] = notes,
): MoveRow[] {
	const stands = standingOn(all, asOf);
	return notes
		.filter(hasRows)
		.flatMap((note) =>
			rowsIn(note).map((row): MoveRow => ({ ...asWritten(row, note), stands: stands(row, note) })),
		)
		.sort(byStanding);
}

function hasRows({ side, moves }: ReportedNote): boolean {
	return side === 'action' || moves.length > 0;
}

/** A status that is none of its kind is shown, and says nothing of how a row stands. */
function asWritten(row: UnplacedRow, { unknownStatus }: ReportedNote): UnplacedRow {
	return row.line === null ? { ...row, status: row.status ?? unknownStatus ?? null } : row;
}

function rowsIn(note: ReportedNote): UnplacedRow[] {
	const { path, day, kind, fantasies, unknowns = [] } = note;
	const steps = note.moves.map((move): UnplacedRow => ({
		kind: 'move',
		path: move.path,
		line: move.place.line,
		text: move.text,
		codes: move.codes,
		fantasies,
		status: statusOf(move.task),
		day: move.day,
		again: move.due ?? null,
	}));
	const questions = unknowns.map(({ text, task, place, due, made = day }): UnplacedRow => ({
		kind: 'unknown',
		...{ path, line: place.line, text, codes: [], fantasies, day: made },
		status: statusOf(task),
		again: due ?? null,
	}));
	const asNote = kind === undefined ? undefined : kindsOfNotes[kind];
	const whole: UnplacedRow[] =
		asNote === undefined
			? []
			: [
					{
						kind: asNote,
						...{ path, line: null, text: nameOfNote(note), fantasies, day },
						codes: [...note.codes.keys()],
						status: note.status ?? null,
						again: note.again ?? null,
					},
				];
	return [...whole, ...steps, ...questions];
}

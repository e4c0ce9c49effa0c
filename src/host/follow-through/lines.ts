import type { Day } from '../../domain/dates';
import { planDue } from '../../domain/follow-through/due';
import { type LineKnown, planTick } from '../../domain/follow-through/tick';
import type { Change } from '../../domain/tagging/change';
import { words } from '../../i18n';
import type { MoveRow } from '../../report/figures';
import type { Written } from '../../view/model';
import type { FollowParts } from './parts';
import { writeInto, type Writing } from './write-into';

type LineParts = Writing & Pick<FollowParts, 'snapshot'>;

/** Gives the box of a task line, or the mark of a bullet, another character. */
export function tickLine(parts: LineParts, move: MoveRow, task: string): Promise<Written | undefined> {
	return changeLine(parts, move, (text, line) => planTick(text, line, task));
}

/** Gives a line another day, or none. */
export function dateLine(
	parts: LineParts,
	move: MoveRow,
	day: Day | undefined,
): Promise<Written | undefined> {
	return changeLine(parts, move, (text, line) => planDue(text, line, day));
}

function changeLine(
	parts: LineParts,
	move: MoveRow,
	plan: (text: string, line: LineKnown) => readonly Change[] | undefined,
): Promise<Written | undefined> {
	const line = lineOf(parts, move);
	const { changed } = words.followActs.line;
	return writeInto(parts, move.path, (text) => line && plan(text, line), changed(move.path));
}

/** As it was read last: where it was shown, else the one line of the note with these words. */
export function lineOf({ snapshot }: LineParts, { kind, path, line, text }: MoveRow): LineKnown | undefined {
	const own = snapshot().all.notes.flatMap((note) => {
		if (kind === 'move') return note.moves.filter((move) => move.path === path);
		return note.path === path ? (note.unknowns ?? []) : [];
	});
	const same = own.filter((known) => known.text === text);
	const found = same.find(({ place }) => place.line === line) ?? (same.length === 1 ? same[0] : undefined);
	return found && { line: found.place.line, print: found.place.print, text };
}

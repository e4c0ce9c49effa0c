import type { Roots } from '../../domain/codes';
import { dayOf, type Day } from '../../domain/dates';
import { planDue, planMade } from '../../domain/follow-through/due';
import { planLearnt } from '../../domain/follow-through/learnt';
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
	return changeLine(parts, move, (text, line, roots) => planTick(text, line, task, roots));
}

/** Gives a line another day, or none. */
export function dateLine(
	parts: LineParts,
	move: MoveRow,
	day: Day | undefined,
): Promise<Written | undefined> {
	return changeLine(parts, move, (text, line, roots) => planDue(text, line, day, roots));
}

/** Says of a line that it was taken up again today. */
export function takeUpLine(parts: LineParts, move: MoveRow): Promise<Written | undefined> {
	return changeLine(parts, move, (text, line, roots) => planMade(text, line, dayOf(Date.now()), roots));
}

/** Says in a line what was learnt. */
export function learnInLine(parts: LineParts, move: MoveRow, learnt: string): Promise<Written | undefined> {
	return changeLine(parts, move, (text, line, roots) => planLearnt(text, line, learnt, roots));
}

function changeLine(
	parts: LineParts,
	move: MoveRow,
	plan: (text: string, line: LineKnown, roots: Roots) => readonly Change[] | undefined,
): Promise<Written | undefined> {
	const line = lineOf(parts, move);
	const { roots } = parts.choices.current;
	const { changed } = words.followActs.line;
	return writeInto(parts, move.path, (text) => line && plan(text, line, roots), changed(move.path));
}

/** As it was read last: where it was shown, else the one line of the note with these words. */
export function lineOf({ snapshot }: LineParts, { kind, path, line, text }: MoveRow): LineKnown | undefined {
	const own = snapshot().all.notes.flatMap((note) => {
		if (kind === 'move') return note.moves.filter((move) => move.path === path);
		return note.path === path ? (note.unknowns ?? []) : [];
	});
	const same = own.filter((known) => known.text === text);
	const found = same.find(({ place }) => place.line === line) ?? (same.length === 1 ? same[0] : undefined);
	if (found === undefined) return undefined;
	const { line: at, print } = found.place;
	const twins = own.flatMap(({ place }) => (place.print === print ? [place.line] : []));
	return { line: at, print, text, twins };
}

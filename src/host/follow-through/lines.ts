import type { Day } from '../../domain/dates';
import type { MoveRow } from '../../report/figures';
import type { Written } from '../../view/model';
import type { FollowParts } from './parts';

/** Gives the box of a task line, or the mark of a bullet, another character. */
export function tickLine(_parts: FollowParts, _move: MoveRow, _task: string): Promise<Written | undefined> {
	return Promise.resolve(undefined);
}

/** Gives a line another day, or none. */
export function dateLine(
	_parts: FollowParts,
	_move: MoveRow,
	_day: Day | undefined,
): Promise<Written | undefined> {
	return Promise.resolve(undefined);
}

import type { AboutNote } from '../../view/forms/model';
import type { MoveRow } from '../../report/figures';
import type { Written } from '../../view/model';
import type { FollowParts } from './parts';

/** Changes how far a whole note has come, or its day to look again. */
export function setStanding(
	_parts: FollowParts,
	_move: MoveRow,
	_about: Pick<AboutNote, 'status'> | Pick<AboutNote, 'again'>,
): Promise<Written | undefined> {
	return Promise.resolve(undefined);
}

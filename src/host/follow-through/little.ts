import type { Clue } from '../../view/model';
import type { FollowParts } from './parts';

/** Asks for one line to try, and writes it where the clue stands. */
export function tryALittle(_parts: FollowParts, _clue: Clue): void {
	return;
}

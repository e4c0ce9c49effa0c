import type { Clue } from '../../view/model';
import type { FormNote } from '../forms/form-note';
import type { FollowParts } from './parts';

/** Asks what an experiment comes from; an active note that is one is gone on with. */
export function pickExperiment(_parts: FollowParts): void {
	return;
}

/** Begins an experiment with what its clue says. */
export function planExperiment(_parts: FollowParts, _clue: Clue): void {
	return;
}

/** Begins an experiment with words of a note that is open in a form. */
export function planFrom(_parts: FollowParts, _form: FormNote, _clue: string): void {
	return;
}

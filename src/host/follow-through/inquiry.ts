import type { FormNote } from '../forms/form-note';
import type { FollowParts } from './parts';

/** Asks which fantasy is to be explored; an active note that is an inquiry is gone on with. */
export function pickInquiry(_parts: FollowParts): void {
	return;
}

/** Begins an inquiry, or goes on with the one that is open. */
export function explore(_parts: FollowParts, _fantasy: string): void {
	return;
}

export function exploreOf(_parts: FollowParts, _form: FormNote): void {
	return;
}

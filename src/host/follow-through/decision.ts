import type { FormNote } from '../forms/form-note';
import type { FollowParts } from './parts';

/** Asks which fantasy a decision is about; an active note that is a decision is gone on with. */
export function pickDecision(_parts: FollowParts): void {
	return;
}

/** Begins a decision with what is known of a fantasy and what is not. */
export function decide(_parts: FollowParts, _fantasy: string): void {
	return;
}

export function decideOn(_parts: FollowParts, _form: FormNote): void {
	return;
}

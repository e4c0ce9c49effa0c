import type { FollowParts } from './parts';

/** Asks which month or quarter to look back on, and opens its review, which is made with how it stood. */
export function pickReview(_parts: FollowParts): void {
	return;
}

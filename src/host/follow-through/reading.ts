import type { FollowParts } from './parts';

/** Asks how met it is now, and writes it into an experiment: that of a path, else the one that runs, else one that is picked. */
export function addReading(_parts: FollowParts, _path?: string): void {
	return;
}

/** Whether there is an experiment to add a reading to. */
export function canAddReading(_parts: FollowParts): boolean {
	return false;
}

import type { Day } from '../domain/dates';
import type { Passage } from '../index/counted';

/** Passages that stand together: one note, one day. */
export interface NoteGroup {
	readonly path: string;
	readonly day: Day;
	readonly isDayUncertain: boolean;
	readonly passages: readonly Passage[];
}

/** @param passages by day and path, as reports give them. */
export function noteGroups(passages: readonly Passage[]): NoteGroup[] {
	const groups: (NoteGroup & { passages: Passage[] })[] = [];
	for (const passage of passages) {
		const { path, day, isDayUncertain } = passage;
		const last = groups.at(-1);
		if (last?.path === path && last.day === day) last.passages.push(passage);
		else groups.push({ path, day, isDayUncertain, passages: [passage] });
	}
	return groups;
}

import type { Passage } from '../../index/counted';
import type { Group } from './groups';

/** A line of the list: a heading, or a passage below it. */
export interface ListRow {
	readonly group: Group;
	/** Absent in a heading. */
	readonly passage?: Passage;
	/** Left out while it was shown; then there is no passage. */
	readonly left?: Passage;
	/** Number of the passage among all, from 1. */
	readonly position: number;
	/** Expected height in px. */
	readonly height: number;
}

/** What a heading and a line of words are high, and how many letters go on one: orders of magnitude, corrected once seen. */
const [heading, line, letters] = [40, 26, 48];

/** @param left passages of the groups that were left out, and keep their places. */
export function listRows(groups: readonly Group[], left: ReadonlySet<Passage>): ListRow[] {
	const rows: ListRow[] = [];
	let position = 0;
	for (const group of groups) {
		rows.push({ group, position, height: heading });
		for (const passage of group.passages) {
			if (left.has(passage)) {
				rows.push({ group, left: passage, position, height: heading });
				continue;
			}
			const height = line * (1 + Math.ceil(passage.text.length / letters));
			rows.push({ group, passage, position: ++position, height });
		}
	}
	return rows;
}

/** A row's own, the same after an update; made only for rows that are looked at. */
export function keyOf({ group, passage, left }: ListRow): string {
	if (left) return `- ${group.key} ${passageKey(left)}`;
	return passage ? `${group.key} ${passageKey(passage)}` : `# ${group.key}`;
}

/** Tells a passage from all others. */
export function passageKey({ code, place, path }: Passage): string {
	return `${code} ${place?.from} ${place?.to} ${path}`;
}

/** Where a row is by now, looked for first where it was; -1 where it is gone. */
export function placeOf(rows: readonly ListRow[], key: string, was: number): number {
	const before = rows[was];
	return before && keyOf(before) === key ? was : rows.findIndex((row) => keyOf(row) === key);
}

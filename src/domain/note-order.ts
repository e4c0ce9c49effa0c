import type { Day } from './dates';
import { titleOfPath } from './file-names';

interface Named {
	readonly path: string;
	readonly day: Day;
}

/** By day, and of one day by the number in the name: `jot`, `jot 2`, `jot 10`. */
export function byDayThenNumber(a: Named, b: Named): number {
	if (a.day !== b.day) return a.day < b.day ? -1 : 1;
	return titleOfPath(a.path).localeCompare(titleOfPath(b.path), 'en', { numeric: true });
}

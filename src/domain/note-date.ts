import { dayIn, dayInName, dayOf, firstDayOf, type Day } from './dates';

/** Where a note's date can come from, besides its path. */
export interface DateSources {
	/** File path in the vault. */
	readonly path: string;
	/** `hatch-date` as written. */
	readonly date?: string | undefined;
	/** `hatch-period` as written. */
	readonly period?: string | undefined;
	/** Milliseconds. */
	readonly created: number;
}

/** In the order in which they are asked. */
export type DateSource = 'hatch-date' | 'file name' | 'folder name' | 'path' | 'hatch-period';

/** Why a written date was passed over. */
export interface PassedDate {
	readonly property: DateSource;
	readonly value: string;
	readonly why: 'invalid' | 'future';
}

export interface NoteDate {
	readonly day: Day;
	/** Only the day of creation was left, which copying and syncing change. */
	readonly isUncertain: boolean;
	readonly passed: readonly PassedDate[];
}

/**
 * The day a note speaks of: `hatch-date`, else a day in the file name, the folder's name, a path ending in
 * `YYYY/MM/DD`, the first day of `hatch-period`, the day of creation. Invalid and future days fall to the next source.
 */
export function noteDate(sources: DateSources, today: Day): NoteDate {
	const passed: PassedDate[] = [];
	for (const { property, find, read } of steps) {
		const written = find(sources);
		if (written === undefined) continue;
		const day = read(written);
		if (day !== undefined && day <= today) return { day, isUncertain: false, passed };
		if (day !== undefined)
			passed.push({ property, value: read === dayInName ? day : written, why: 'future' });
		else {
			const value = read === dayInName ? /(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written)?.[1] : written;
			if (value !== undefined) passed.push({ property, value, why: 'invalid' });
		}
	}
	const created = dayOf(sources.created);
	return { day: created < today ? created : today, isUncertain: true, passed };
}

interface Step {
	readonly property: DateSource;
	/** What is written there. */
	readonly find: (sources: DateSources) => string | undefined;
	readonly read: (written: string) => Day | undefined;
}

const steps: readonly Step[] = [
	{ property: 'hatch-date', find: ({ date }) => date, read: dayIn },
	{ property: 'file name', find: ({ path }) => lastTwo(path)[1], read: dayInName },
	{ property: 'folder name', find: ({ path }) => lastTwo(path)[0], read: dayInName },
	{ property: 'path', find: datePath, read: (written) => dayIn(written.replaceAll('/', '-')) },
	{ property: 'hatch-period', find: ({ period }) => period, read: firstDayOf },
];

function datePath({ path }: DateSources): string | undefined {
	return /(?:^|\/)(\d{4}\/\d{2}\/\d{2})\.[^./]+$/.exec(path)?.[1];
}

function lastTwo(path: string): [folder: string, name: string] {
	const [name = '', folder = ''] = path.split('/').reverse();
	return [folder, name.replace(/\.[^.]*$/, '')];
}

import type { Settings } from '../settings';

/** What a setting bears on: what counts, and with it everything, how tags look, or the views alone. */
export type Bearing = 'counts' | 'tags' | 'view';

type Name = keyof Omit<Settings, 'version'>;

/** Those not named bear on the views alone. */
const bearings: Partial<Record<Name, Bearing>> = {
	roots: 'counts',
	excludedFolders: 'counts',
	ownCodes: 'counts',
	earlierTags: 'counts',
	templates: 'counts',
	tagLook: 'tags',
};

/** The settings that differ, in the order of their definition. */
export function changedSettings(before: Settings, after: Settings): Name[] {
	return (Object.keys(after) as (keyof Settings)[]).filter(
		(name): name is Name =>
			before[name] !== after[name] && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
	);
}

/** What a change bears on, at most; nothing where the settings are the same. */
export function bearingOf(before: Settings, after: Settings): Bearing | undefined {
	const found = changedSettings(before, after).map((name) => bearings[name] ?? 'view');
	return (['counts', 'tags', 'view'] as const).find((bearing) => found.includes(bearing));
}

import { defaultRoots, type Code, type Roots } from './codes';
import { lenses, type Lens } from './lenses';
import { isTag } from './tags';

/** What the user has chosen. A value; a change makes a new one. */
export interface Settings {
	/** Version of this form; older ones are migrated on reading. */
	readonly version: 1;
	/** Where new notes go, as written. */
	readonly folder: string;
	readonly roots: Roots;
	/** Folders whose notes count nowhere. */
	readonly excludedFolders: readonly string[];
	/** Codes made by the user that no code book names; everyday notes count these as well. */
	readonly ownCodes: readonly Code[];
	/** What becomes of tags of our roots that stood in everyday notes before and name no known code. */
	readonly earlierTags: 'leave-out' | 'count';
}

export const defaultSettings: Settings = {
	version: 1,
	folder: 'Escape hatch',
	roots: defaultRoots,
	excludedFolders: [],
	ownCodes: [],
	earlierTags: 'leave-out',
};

export interface ReadSettings {
	readonly settings: Settings;
	/** Fields that were there and could not be read; their usual values are used. */
	readonly unreadable: readonly string[];
}

/** Settings from whatever `data.json` holds: an older form, a damaged one, or nothing. Never throws, never drops a readable field. */
export function readSettings(data: unknown): ReadSettings {
	if (data === null || data === undefined) return { settings: defaultSettings, unreadable: [] };
	if (!isRecord(data)) return { settings: defaultSettings, unreadable: ['data.json'] };
	const unreadable: string[] = [];
	const field = <K extends keyof Settings>(
		name: K,
		read: (value: unknown) => Settings[K] | undefined,
	): Settings[K] => {
		if (data[name] === undefined) return defaultSettings[name];
		const value = read(data[name]);
		if (value === undefined) unreadable.push(name);
		return value ?? defaultSettings[name];
	};
	return {
		settings: {
			version: 1,
			folder: field('folder', textIn),
			roots: field('roots', rootsIn),
			excludedFolders: field('excludedFolders', textsIn),
			ownCodes: field('ownCodes', textsIn),
			earlierTags: field('earlierTags', (value) =>
				value === 'leave-out' || value === 'count' ? value : undefined,
			),
		},
		unreadable,
	};
}

function rootsIn(value: unknown): Roots | undefined {
	if (!isRecord(value)) return undefined;
	const roots = Object.fromEntries(lenses.map((lens) => [lens, value[lens] ?? defaultRoots[lens]]));
	const written: unknown[] = Object.values(roots);
	const texts = written.filter((root) => typeof root === 'string');
	const areFit = texts.length === lenses.length && texts.every((root) => isTag(root) && !root.includes('/'));
	const areDistinct = new Set(texts.map((root) => root.toLowerCase())).size === lenses.length;
	return areFit && areDistinct ? (roots as Record<Lens, string>) : undefined;
}

function textIn(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function textsIn(value: unknown): string[] | undefined {
	return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

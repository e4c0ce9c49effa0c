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
	/** Codes made by the user before there was a code book note; everyday notes count these as well. */
	readonly ownCodes: readonly Code[];
	/** What becomes of everyday tags of our roots that no code book names; as long as nobody was asked they are left out. */
	readonly earlierTags: 'ask' | 'leave-out' | 'count';
	/** How tags of ours look in live preview and reading view. */
	readonly tagLook: TagLook;
	/** What, typed before a query, offers codes; nothing is offered that way where it is empty. */
	readonly completionTrigger: string;
	/** Rows that are "not it", by rolled-up code. */
	readonly dismissedCodes: readonly Code[];
	/** Sentences that are "not it" for a code. */
	readonly dismissedPassages: readonly DismissedPassage[];
	/** Prints of the echoes that were answered: these pairs never return. */
	readonly answeredEchoes: readonly number[];
	/** Quotes are veiled until they are asked for, as on a shared screen. */
	readonly concealsQuotes: boolean;
	/** Whether the view asks before it makes a check-in of its own. */
	readonly asksBeforeCheckIn: boolean;
	/** Suggestions that were turned down, each for one note. */
	readonly rejectedSuggestions: readonly RejectedSuggestion[];
	/** Whom to turn to, in the user's own words. */
	readonly helpContact: string;
}

/** A code that is not proposed for a note any more. */
export interface RejectedSuggestion {
	readonly path: string;
	readonly code: Code;
}

/** A sentence without its text: where it stands, its code as written, and its print. */
export interface DismissedPassage {
	readonly path: string;
	readonly code: Code;
	readonly print: number;
}

export const tagLooks = ['chips', 'dots', 'plain'] as const;

export type TagLook = (typeof tagLooks)[number];

export const defaultSettings: Settings = {
	version: 1,
	folder: 'Escape hatch',
	roots: defaultRoots,
	excludedFolders: [],
	ownCodes: [],
	earlierTags: 'ask',
	tagLook: 'chips',
	completionTrigger: ';;',
	dismissedCodes: [],
	dismissedPassages: [],
	answeredEchoes: [],
	concealsQuotes: false,
	asksBeforeCheckIn: true,
	rejectedSuggestions: [],
	helpContact: '',
};

export interface ReadSettings {
	readonly settings: Settings;
	/** Fields that were there and could not be read; their usual values are used. */
	readonly unreadable: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes the next version's fields of one version's. */
export type Migration = (older: Fields) => Fields;

/** From version 1 to 2, from 2 to 3, and so on. The first form is still the current one. */
const migrations: readonly Migration[] = [];

/**
 * Settings from whatever `data.json` holds: an older form, a damaged one, or nothing. Never throws, never drops a
 * readable field.
 */
export function readSettings(file: unknown, steps = migrations): ReadSettings {
	if (file === null || file === undefined) return { settings: defaultSettings, unreadable: [] };
	if (!isRecord(file)) return { settings: defaultSettings, unreadable: ['data.json'] };
	const data = migrated(file, steps);
	const unreadable: string[] = isFromLater(file) ? ['version'] : [];
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
			earlierTags: field('earlierTags', oneOf('ask', 'leave-out', 'count')),
			tagLook: field('tagLook', oneOf(...tagLooks)),
			completionTrigger: field('completionTrigger', triggerIn),
			dismissedCodes: field('dismissedCodes', textsIn),
			dismissedPassages: field('dismissedPassages', listOf(passageIn)),
			answeredEchoes: field('answeredEchoes', printsIn),
			concealsQuotes: field('concealsQuotes', oneOf(true, false)),
			asksBeforeCheckIn: field('asksBeforeCheckIn', oneOf(true, false)),
			rejectedSuggestions: field('rejectedSuggestions', listOf(rejectedIn)),
			helpContact: field('helpContact', textIn),
		},
		unreadable,
	};
}

/** A later version may mean other things by the same names: what can be read is used, and nothing written over it. */
function isFromLater(data: Fields): boolean {
	return typeof data['version'] === 'number' && data['version'] > defaultSettings.version;
}

function migrated(data: Fields, steps: readonly Migration[]): Fields {
	const version = typeof data['version'] === 'number' ? data['version'] : 1;
	return steps.slice(Math.max(0, version - 1)).reduce((older, step) => step(older), data);
}

/** Roots that are one tag segment each, and distinct. */
export function rootsIn(value: unknown): Roots | undefined {
	if (!isRecord(value)) return undefined;
	const roots = Object.fromEntries(lenses.map((lens) => [lens, value[lens] ?? defaultRoots[lens]]));
	const written: unknown[] = Object.values(roots);
	const texts = written.filter((root) => typeof root === 'string');
	const areFit = texts.length === lenses.length && texts.every((root) => isTag(root) && !root.includes('/'));
	const areDistinct = new Set(texts.map((root) => root.toLowerCase())).size === lenses.length;
	return areFit && areDistinct ? (roots as Record<Lens, string>) : undefined;
}

/** One to four characters without white space, or nothing to switch it off. */
export function triggerIn(value: unknown): string | undefined {
	return typeof value === 'string' && /^\S{0,4}$/u.test(value) ? value : undefined;
}

function oneOf<T extends string | boolean>(...known: readonly T[]): (value: unknown) => T | undefined {
	return (value) => known.find((candidate) => candidate === value);
}

/** A list of which each entry can be read, with nothing in it but what is known. */
function listOf<T>(read: (entry: Fields) => T | undefined): (value: unknown) => T[] | undefined {
	return (value) => {
		if (!Array.isArray(value)) return undefined;
		const entries = value.flatMap((entry) => (isRecord(entry) ? (read(entry) ?? []) : []));
		return entries.length === value.length ? entries : undefined;
	};
}

function rejectedIn({ path, code }: Fields): RejectedSuggestion | undefined {
	return typeof path === 'string' && typeof code === 'string' ? { path, code } : undefined;
}

function passageIn({ print, ...entry }: Fields): DismissedPassage | undefined {
	const known = rejectedIn(entry);
	return known && isPrint(print) ? { ...known, print } : undefined;
}

function printsIn(value: unknown): number[] | undefined {
	return Array.isArray(value) && value.every(isPrint) ? value : undefined;
}

function isPrint(value: unknown): value is number {
	return Number.isInteger(value);
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

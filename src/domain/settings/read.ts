import type { Roots } from '../codes';
import { lenses } from '../lenses';
import {
	defaultSettings,
	situations,
	tagLooks,
	templateKinds,
	type DismissedPassage,
	type RejectedSuggestion,
	type Settings,
	type TemplatePaths,
} from '../settings';
import { isRoot, rootsIn, triggerIn } from './fit';

export interface ReadSettings {
	readonly settings: Settings;
	/** What was there and could not be read whole: fields, `version` for a later form, `data.json` for no JSON object. */
	readonly unreadable: readonly string[];
}

export interface ReadOptions {
	/** Stands in for what cannot be read. */
	readonly kept?: Settings;
	/** The fields are what is left of a file that is no JSON: those that are absent may be lost. */
	readonly isBroken?: boolean;
	/** From version 1 to 2, from 2 to 3, and so on. */
	readonly steps?: readonly Migration[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Makes the next version's fields of one version's. */
export type Migration = (older: Fields) => Fields;

/** The first form is still the current one. */
const migrations: readonly Migration[] = [];

/** What stands for a file that is no JSON object. */
export const wholeFile = 'data.json';

/** What can be read of a value, and whether that is all of it. */
type Reader<T> = (value: unknown, kept: T) => readonly [read: T, isWhole: boolean];

type Name = keyof Omit<Settings, 'version'>;

const readers: { readonly [K in Name]: Reader<Settings[K]> } = {
	folder: as(textIn),
	roots: rootsOf,
	excludedFolders: listOf(textIn),
	ownCodes: listOf(textIn),
	earlierTags: oneOf('ask', 'leave-out', 'count'),
	tagLook: oneOf(...tagLooks),
	completionTrigger: as(triggerIn),
	dismissedCodes: listOf(textIn),
	dismissedPassages: listOf(passageIn),
	answeredEchoes: listOf((value) => (isPrint(value) ? value : undefined)),
	concealsQuotes: oneOf(true, false),
	asksBeforeCheckIn: oneOf(true, false),
	rejectedSuggestions: listOf(rejectedIn),
	helpContact: as(textIn),
	jotTarget: oneOf('note', 'daily'),
	noteNames: oneOf('ask', 'date', 'words'),
	writesIn: oneOf('form', 'note'),
	templates: templatesOf,
	situation: oneOf(...situations),
	unknownsAs: oneOf('ask', 'tasks', 'bullets'),
	oneUnknown: oneOf(true, false),
	checkInCodes: listOf(textIn),
	leavesOutPrivate: oneOf(true, false),
	writesPublish: oneOf(true, false),
	examplesFolder: as(textIn),
};

/**
 * Settings from whatever `data.json` holds: an older form, a damaged one, or nothing. Never throws, never drops what is
 * readable, down to the entries of a list.
 */
export function readSettings(
	file: unknown,
	{ kept = defaultSettings, isBroken = false, steps = migrations }: ReadOptions = {},
): ReadSettings {
	if (file === null || file === undefined) return { settings: kept, unreadable: [] };
	if (!isRecord(file)) return { settings: kept, unreadable: [wholeFile] };
	const data = migrated(file, steps);
	const unreadable: string[] = [...(isBroken ? [wholeFile] : []), ...(isFromLater(file) ? ['version'] : [])];
	const absent = isBroken ? kept : defaultSettings;
	const field = <K extends Name>(name: K): Settings[K] => {
		if (data[name] === undefined) return absent[name];
		const [read, isWhole] = readers[name](data[name], kept[name]);
		if (!isWhole) unreadable.push(name);
		return read;
	};
	const fields = Object.fromEntries((Object.keys(readers) as Name[]).map((name) => [name, field(name)]));
	return { settings: { version: 1, ...(fields as Omit<Settings, 'version'>) }, unreadable };
}

/** A later version may mean other things by the same names: what can be read is used. */
function isFromLater(data: Fields): boolean {
	return typeof data['version'] === 'number' && data['version'] > defaultSettings.version;
}

function migrated(data: Fields, steps: readonly Migration[]): Fields {
	const version = typeof data['version'] === 'number' ? data['version'] : 1;
	return steps.slice(Math.max(0, version - 1)).reduce((older, step) => step(older), data);
}

function as<T>(read: (value: unknown) => T | undefined): Reader<T> {
	return (value, kept) => {
		const known = read(value);
		return known === undefined ? [kept, false] : [known, true];
	};
}

function oneOf<T extends string | boolean>(...known: readonly T[]): Reader<T> {
	return as((value) => known.find((candidate) => candidate === value));
}

/** The entries that can be read, with nothing in them but what is known. */
function listOf<T>(read: (value: unknown) => T | undefined): Reader<readonly T[]> {
	return (value, kept) => {
		if (!Array.isArray(value)) return [kept, false];
		const entries = value.map(read).filter((entry) => entry !== undefined);
		return [entries, entries.length === value.length];
	};
}

function rootsOf(value: unknown, kept: Settings['roots']): ReturnType<Reader<Settings['roots']>> {
	if (!isRecord(value)) return [kept, false];
	const whole = rootsIn(value);
	if (whole !== undefined) return [whole, true];
	const fit = lenses.filter((lens) => isRoot(value[lens])).map((lens) => [lens, value[lens]] as const);
	/** Where they clash, one after the other as far as they go together. */
	const together = () =>
		fit.reduce<Roots>((roots, [lens, root]) => rootsIn({ ...roots, [lens]: root }) ?? roots, kept);
	return [rootsIn({ ...kept, ...Object.fromEntries(fit) }) ?? together(), false];
}

function templatesOf(value: unknown, kept: TemplatePaths): ReturnType<Reader<TemplatePaths>> {
	if (!isRecord(value)) return [kept, false];
	const path = (kind: keyof TemplatePaths) => textIn(value[kind] ?? '') ?? kept[kind];
	const paths = Object.fromEntries(templateKinds.map((kind) => [kind, path(kind)] as const));
	return [
		paths as TemplatePaths,
		templateKinds.every((kind) => ['string', 'undefined'].includes(typeof value[kind])),
	];
}

function rejectedIn(value: unknown): RejectedSuggestion | undefined {
	if (!isRecord(value)) return undefined;
	const { path, code } = value;
	return typeof path === 'string' && typeof code === 'string' ? { path, code } : undefined;
}

function passageIn(value: unknown): DismissedPassage | undefined {
	const known = rejectedIn(value);
	const print = isRecord(value) ? value['print'] : undefined;
	return known && isPrint(print) ? { ...known, print } : undefined;
}

function isPrint(value: unknown): value is number {
	return Number.isInteger(value);
}

function textIn(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

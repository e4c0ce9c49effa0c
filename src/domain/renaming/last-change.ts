import { codeOfTag, defaultRoots } from '../codes';
import type { Settings } from '../settings';
import { rootsIn } from '../settings/fit';
import { readSettings } from '../settings/read';
import type { ChangedNote, ChangedPlace, Renaming } from './renaming';
import type { SettingsChange } from './settings';

/** The last change over several notes: what it takes to take it back, without text. */
export interface LastChange {
	readonly version: 1;
	/** Milliseconds since 1970. */
	readonly made: number;
	readonly renaming: Renaming;
	readonly notes: readonly ChangedNote[];
	readonly settings?: SettingsChange | undefined;
}

/** A record from whatever its file holds; notes in it that cannot be read are passed over. Never throws. */
export function readLastChange(data: unknown): LastChange | undefined {
	if (!isRecord(data) || data['version'] !== 1) return undefined;
	const { made, notes, settings } = data;
	const renaming = renamingIn(data['renaming']);
	if (typeof made !== 'number' || renaming === undefined || !Array.isArray(notes)) return undefined;
	const change = settingsChangeIn(settings);
	const readable = notes.filter(isNote).map((note) => ({ ...note, places: apart(note.places) }));
	return { version: 1, made, renaming, notes: readable, ...(change && { settings: change }) };
}

/** Whether a record is older than 30 days. */
export function isOutdated({ made }: LastChange, now: number): boolean {
	return now - made > 30 * 24 * 60 * 60 * 1000;
}

/** The way back, as a renaming. */
export function reversed(renaming: Renaming): Renaming {
	const { of, from, to } = renaming;
	if (of === 'code') return { of, from: codeOfTag(to, defaultRoots) ?? to, to: from };
	return of === 'roots' ? { of, from: to, to: from } : { of, from: to, to: from };
}

type Fields = Readonly<Record<string, unknown>>;

function renamingIn(value: unknown): Renaming | undefined {
	if (!isRecord(value)) return undefined;
	const { of, from, to } = value;
	if (of === 'roots') {
		const [old, made] = [rootsIn(from), rootsIn(to)];
		return old && made && { of, from: old, to: made };
	}
	const isKnown = of === 'code' || of === 'fantasy';
	return isKnown && typeof from === 'string' && typeof to === 'string' ? { of, from, to } : undefined;
}

function isNote(value: unknown): value is ChangedNote {
	if (!isRecord(value) || typeof value['path'] !== 'string') return false;
	return Array.isArray(value['places']) && value['places'].every(isPlace);
}

/** Without places that lie in others, or out of order: taken back they would damage the note. */
function apart(places: readonly ChangedPlace[]): readonly ChangedPlace[] {
	const kept: ChangedPlace[] = [];
	for (const place of places) {
		const { at, now } = kept.at(-1) ?? { at: -1, now: '' };
		if (place.at > at ? place.at >= at + now.length : place.at === at && now === '' && place.now !== '')
			kept.push(place);
	}
	return kept;
}

function isPlace(value: unknown): value is ChangedPlace {
	if (!isRecord(value) || typeof value['was'] !== 'string' || typeof value['now'] !== 'string') return false;
	return ['at', 'column', 'print'].every((name) => Number.isInteger(value[name]));
}

function settingsChangeIn(value: unknown): SettingsChange | undefined {
	if (!isRecord(value)) return undefined;
	const [before, after] = [fieldsIn(value['before']), fieldsIn(value['after'])];
	return before && after && { before, after };
}

function fieldsIn(value: unknown): Partial<Settings> | undefined {
	if (!isRecord(value)) return undefined;
	const { settings, unreadable } = readSettings(value);
	const isRead = ([name]: [string, unknown]) => name in value && !unreadable.includes(name);
	return Object.fromEntries(Object.entries(settings).filter(isRead));
}

function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

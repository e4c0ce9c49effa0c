import { builtInBook } from '../codebook/book';
import { codeOfTag, defaultRoots, rolledUp, slugCode, type Code } from '../codes';
import type { Settings } from '../settings';
import type { Renaming } from './renaming';
import { retagger } from './retag';

/** The settings that a renaming changed, before and after. */
export interface SettingsChange {
	readonly before: Partial<Settings>;
	readonly after: Partial<Settings>;
}

/** What becomes of a code in the lists that hold nothing but codes. */
const lists: Readonly<Record<string, (code: Code, merges: boolean) => Code | undefined>> = {
	ownCodes: (code) => (builtInBook.has(slugCode(code)) ? undefined : slugCode(code)),
	checkInCodes: rolledUp,
	dismissedCodes: (code, merges) => (merges ? undefined : rolledUp(code)),
};

/**
 * The settings that name what is renamed, as they are to be; what does not change is absent.
 * @param merges the new code was there before: a row of the old one that is "not it" then says nothing about the new one.
 */
export function settingsRenamed(settings: Settings, renaming: Renaming, merges = false): Partial<Settings> {
	if (renaming.of === 'roots') return { roots: renaming.to };
	if (renaming.of === 'fantasy') return {};
	const retag = retagger(renaming, defaultRoots);
	const moved = (code: Code) => {
		const made = retag(`#${code}`);
		return typeof made === 'object' ? codeOfTag(made.tag, defaultRoots) : undefined;
	};
	const changed = Object.entries(settings).flatMap(([name, value]: [string, unknown]) => {
		if (!isList(value)) return [];
		const listed = lists[name];
		const after = value.map((entry) => {
			if (typeof entry === 'string') {
				const code = listed && moved(entry);
				return code === undefined ? entry : listed?.(code, merges);
			}
			const code = hasCode(entry) ? moved(entry.code) : undefined;
			return code === undefined ? entry : { ...(entry as object), code };
		});
		return same(after, value) ? [] : [[name, unique(after.filter((entry) => entry !== undefined))]];
	});
	return Object.fromEntries(changed) as Partial<Settings>;
}

/** The settings as they are with a change taken back; what was chosen since then stays. */
export function settingsBack(now: Settings, { before, after }: SettingsChange): Partial<Settings> {
	const back = (Object.keys(after) as (keyof Settings)[]).flatMap((name) => {
		const [was, made, is] = [before[name], after[name], now[name]] as [unknown, unknown, unknown];
		if (was === undefined) return [];
		if (same(is, made)) return [[name, was]];
		if (!isList(was) || !isList(made) || !isList(is)) return [];
		const left = is.filter((entry) => !has(made, entry) || has(was, entry));
		return [[name, unique([...left, ...was.filter((entry) => !has(made, entry))])]];
	});
	return Object.fromEntries(back) as Partial<Settings>;
}

function hasCode(entry: unknown): entry is { readonly code: Code } {
	return typeof entry === 'object' && entry !== null && 'code' in entry && typeof entry.code === 'string';
}

function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}

function unique(entries: readonly unknown[]): unknown[] {
	return entries.filter((entry, at) => !has(entries.slice(0, at), entry));
}

function has(entries: readonly unknown[], entry: unknown): boolean {
	return entries.some((other) => same(other, entry));
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

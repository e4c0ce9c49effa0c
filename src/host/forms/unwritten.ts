import type { Code } from '../../domain/codes';
import type { Answers } from '../../domain/forms/form';
import type { AboutNote } from '../../view/forms/model';
import type { TypedFields } from './fields';

/** What a form holds that is in no note yet. A value. */
export interface Unwritten {
	readonly typed: TypedFields;
	/** What the note is to say of its fantasy. */
	readonly about: Partial<AboutNote>;
	/** Answers of an inquiry that is not made yet. */
	readonly wish: Answers;
	/** Turned down before there was a note to remember it for. */
	readonly rejected: readonly Code[];
}

export const nothing: Unwritten = { typed: {}, about: {}, wish: {}, rejected: [] };

/** Whether the user said any of it. */
export function isSaid({ typed, about, wish }: Unwritten): boolean {
	return [typed, about, wish].some((said) => Object.keys(said).length > 0);
}

/** What was discarded with what was said since, which stays; in its place the other is left to be brought back later. */
export function broughtBack(
	now: Unwritten,
	discarded: Unwritten,
): { readonly all: Unwritten; readonly left: Unwritten } {
	const all = {
		typed: { ...discarded.typed, ...now.typed },
		about: { ...discarded.about, ...now.about },
		wish: { ...discarded.wish, ...now.wish },
		rejected: [...new Set([...discarded.rejected, ...now.rejected])],
	};
	const left = {
		typed: changedSince(all.typed, discarded.typed),
		about: changedSince(all.about, discarded.about),
		wish: changedSince(all.wish, discarded.wish),
		rejected: [],
	};
	return { all, left };
}

type PartOf<T> = string extends keyof T ? T : Partial<T>;

/** Those that say something else than they did then. */
export function changedSince<T extends object>(then: T, now: T): PartOf<T> {
	const before = then as Readonly<Record<string, unknown>>;
	const changed = Object.entries(now).filter(([key, value]) => before[key] !== value);
	return Object.fromEntries(changed) as PartOf<T>;
}

import { defaultRoots, type Roots } from '../codes';
import { folderInVault } from '../folders';
import { lenses } from '../lenses';
import { isTag } from '../tags';

/** What can be the first part of a tag: one tag segment, without `#`. */
export function isRoot(value: unknown): value is string {
	return typeof value === 'string' && isTag(value) && !/[#/]/.test(value);
}

/** Roots that are one tag segment each, and distinct; those that are absent are the usual ones. */
export function rootsIn(value: unknown): Roots | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const written = value as Readonly<Record<string, unknown>>;
	const [ofValue, ofEnergy, ofNeed] = lenses.map((lens) => written[lens] ?? defaultRoots[lens]);
	if (!isRoot(ofValue) || !isRoot(ofEnergy) || !isRoot(ofNeed)) return undefined;
	const roots = { value: ofValue, energy: ofEnergy, need: ofNeed };
	const distinct = new Set(Object.values(roots).map((root) => root.normalize('NFC').toLowerCase()));
	return distinct.size === lenses.length ? roots : undefined;
}

/** One to four characters without white space, or nothing to switch it off. */
export function triggerIn(value: unknown): string | undefined {
	return typeof value === 'string' && /^\S{0,4}$/u.test(value) ? value : undefined;
}

/** Whether new notes can go there on every platform: inside the vault, not hidden, no characters that some forbid. */
export function isFolderName(written: string): boolean {
	const folder = folderInVault(written);
	return folder !== undefined && !/[:*?"<>|\p{Cc}]|[. ](?:\/|$)/u.test(folder);
}

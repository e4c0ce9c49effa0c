import type { CachedMetadata, FrontMatterCache } from 'obsidian';
import { parseFrontMatterEntry } from './frontmatter';

/**
 * What ends a tag: white space, ASCII punctuation but `-`, `_` and `/`, and Unicode's two blocks of general
 * punctuation.
 */
const TAG_END = '\\s\\u2000-\\u206f\\u2e00-\\u2e7f\'!"#$%&()*+,.:;<=>?@^`{|}~\\[\\]\\\\';

/** The source of a pattern for the characters of a tag after its `#`. */
export const TAG_CHARACTER = `[^${TAG_END}]`;

const WHOLE_NAME = new RegExp(`^${TAG_CHARACTER}+$`);
const ONLY_DIGITS = /^\d+$/;

/** True for what can stand after the `#`: at least one character, and not digits alone. */
function isTagName(name: string): boolean {
	return WHOLE_NAME.test(name) && !ONLY_DIGITS.test(name);
}

/** Tags of the properties, each with its `#`; null where there is no such property, empty where none is valid. */
export function parseFrontMatterTags(frontmatter: FrontMatterCache | null): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, /^tags?$/);
	if (value === null) return null;
	const names = (Array.isArray(value) ? value : [value]).filter((entry) => typeof entry === 'string');
	const bare = names.map((name) => name.trim().replace(/^#/, ''));
	return bare.filter(isTagName).map((name) => `#${name}`);
}

/** All tags of a note, those of the properties first, repeated as often as they occur. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const inProperties = parseFrontMatterTags(cache.frontmatter ?? null) ?? [];
	return [...inProperties, ...(cache.tags ?? []).map(({ tag }) => tag)];
}

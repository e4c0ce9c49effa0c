import type { FrontMatterCache, FrontMatterInfo } from 'obsidian';
import { parse, stringify } from 'yaml';

/** YAML text → value; throws the parser's own error where it is broken, also for doubled keys. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** Value → YAML text as the app writes properties: no folded lines, nothing after the colon of an empty one. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { lineWidth: 0, nullStr: '' });
}

/** Where a note's properties stand; `from` and `to` enclose the YAML without its fences. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const open = /^\ufeff?---[ \t]*\r?\n/.exec(content);
	if (!open) return none;
	const from = open[0].length;
	const closing = /^---[ \t]*(?:\r?\n|$)/gm;
	closing.lastIndex = from;
	const close = closing.exec(content);
	if (!close) return none;
	const contentStart = close.index + close[0].length;
	return { exists: true, frontmatter: content.slice(from, close.index), from, to: close.index, contentStart };
}

/** The value of the first property that `key` names, in any case unless `key` is a pattern; null where absent. */
export function parseFrontMatterEntry(frontmatter: FrontMatterCache | null, key: string | RegExp): unknown {
	if (!frontmatter || typeof frontmatter !== 'object') return null;
	const isNamed = (name: string): boolean => (typeof key === 'string' ? name === key : key.test(name));
	const name = Object.keys(frontmatter).find(isNamed);
	return name === undefined ? null : ((frontmatter as Record<string, unknown>)[name] ?? null);
}

/** A property's texts: each entry of a list, or one text taken apart at commas and, where asked, at spaces. */
function textsOf(value: unknown, separator: RegExp): string[] | null {
	if (typeof value === 'string') return value.split(separator).filter((text) => text.trim() !== '');
	if (typeof value === 'number') return [String(value)];
	if (!Array.isArray(value)) return null;
	const plain = value.filter((entry) => typeof entry === 'string' || typeof entry === 'number');
	return plain.map((entry) => String(entry).trim()).filter((text) => text !== '');
}

/** Entries of a list property, or of a text separated by commas; null where absent. */
export function parseFrontMatterStringArray(
	frontmatter: FrontMatterCache | null,
	key: string | RegExp,
): string[] | null {
	const texts = textsOf(parseFrontMatterEntry(frontmatter, key), /,/);
	return texts && texts.map((text) => text.trim());
}

/** Other names of a note. */
export function parseFrontMatterAliases(frontmatter: FrontMatterCache | null): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

import type { CachedMetadata, FrontmatterLinkCache } from 'obsidian';
import { parseYaml } from '../core/frontmatter';
import { readWikilink } from './links';
import type { Lines } from './lines';

/** The properties at the top of a note, and where the text after them starts. */
export interface FoundFrontmatter {
	cache: Pick<CachedMetadata, 'frontmatter' | 'frontmatterLinks' | 'frontmatterPosition'>;
	bodyFrom: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Properties whose whole value is a link, entries of lists as `key.0`. */
function linksIn(value: unknown, key: string): FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const original = value.trim();
		return /^\[\[(?:(?!\]\]).)+\]\]$/.test(original) ? [{ key, ...readWikilink(original) }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	const entries = Object.entries(value as Record<string, unknown>);
	return entries.flatMap(([name, entry]) => linksIn(entry, key === '' ? name : `${key}.${name}`));
}

/** The values; nothing where the YAML is broken, doubled keys included, or no mapping. */
function readProperties(yaml: string): Record<string, unknown> | undefined {
	try {
		const value = parseYaml(yaml);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

/** Finds the properties between `---` on the first line and the next `---`. */
export function findFrontmatter(lines: Lines): FoundFrontmatter {
	const none = { cache: {}, bodyFrom: 0 };
	if (!/^---\s*$/.test(lines.textOf(0))) return none;
	let close = 1;
	while (close < lines.count && !/^---\s*$/.test(lines.textOf(close))) close += 1;
	if (close >= lines.count) return none;
	const frontmatterPosition = lines.pos(0, lines.startOf(close) + 3);
	const frontmatter = readProperties(lines.text.slice(lines.startOf(1), lines.startOf(close)));
	const known = frontmatter ? { frontmatter, frontmatterLinks: linksIn(frontmatter, '') } : {};
	return {
		cache: { ...known, frontmatterPosition },
		bodyFrom: Math.min(lines.endOf(close) + 1, lines.text.length),
	};
}

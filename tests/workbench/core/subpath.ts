import type {
	BlockSubpathResult,
	CachedMetadata,
	FootnoteSubpathResult,
	HeadingCache,
	HeadingSubpathResult,
} from 'obsidian';
import { stripHeading } from './links';

function sameHeading(a: string, b: string): boolean {
	return stripHeading(a).toLowerCase() === stripHeading(b).toLowerCase();
}

/** The last heading of a path of headings, each found below the one before. */
function findHeading(headings: HeadingCache[], path: string[]): number {
	let at = -1;
	let level = 0;
	for (const name of path) {
		const next = headings.findIndex(
			(heading, index) => index > at && heading.level > level && sameHeading(heading.heading, name),
		);
		const found = headings[next];
		if (!found) return -1;
		at = next;
		level = found.level;
	}
	return at;
}

/** What `#heading`, `#heading#sub-heading`, `#^block` or `#[^1]` means in a note; null where there is no such place. */
export function resolveSubpath(
	cache: CachedMetadata,
	subpath: string,
): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const parts = subpath.split('#').filter((part) => part !== '');
	const last = parts.at(-1);
	if (last === undefined) return null;
	if (last.startsWith('^')) {
		const id = last.slice(1).toLowerCase();
		const block = cache.blocks?.[id];
		if (!block) return null;
		const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
		return { type: 'block', block, ...block.position, ...(list && { list }) };
	}
	const footnote = /^\[\^(.+)]$/.exec(last)?.[1];
	if (footnote !== undefined) {
		const found = cache.footnotes?.find(({ id }) => id === footnote);
		return found ? { type: 'footnote', footnote: found, ...found.position } : null;
	}
	const headings = cache.headings ?? [];
	const at = findHeading(headings, parts);
	const current = headings[at];
	if (!current) return null;
	const next = headings.slice(at + 1).find(({ level }) => level <= current.level) ?? null;
	const result = {
		type: 'heading',
		current,
		next,
		start: current.position.start,
		end: next?.position.start ?? null,
	};
	return result as HeadingSubpathResult;
}

import { type MarkdownConfig, parser, Strikethrough, Table } from '@lezer/markdown';
import type { CachedMetadata, SectionCache } from 'obsidian';
import { appBlocks } from './block-grammar';
import { collectBlocks } from './block-ids';
import { findFootnotes } from './footnotes';
import { findFrontmatter } from './frontmatter';
import { appInlines } from './inline-grammar';
import { Lines } from './lines';
import { findLinks } from './links';
import { findListItems } from './list-items';
import { findHeadings, findSections } from './sections';
import { findTags } from './tags';

/** Tables as the app has them: only after a blank line, never ending a paragraph. */
const tables: MarkdownConfig = {
	...Table,
	parseBlock: (Table.parseBlock ?? []).map((block) => ({ ...block, endLeaf: () => false })),
};

const grammar = parser.configure([tables, Strikethrough, appBlocks, appInlines]);

/** A field of the cache, absent where it has nothing. */
function unlessEmpty<K extends keyof CachedMetadata, V extends object>(key: K, value: V): { [key in K]?: V } {
	return Object.keys(value).length > 0 ? ({ [key]: value } as { [key in K]: V }) : {};
}

/** A note's text → what the app's metadata cache holds of it. Positions are those of the text as given. */
export function parseMetadata(text: string): CachedMetadata {
	const lines = new Lines(text);
	const { cache, bodyFrom } = findFrontmatter(lines);
	const tree = grammar.parse(lines.text.slice(bodyFrom));
	const place = [tree, lines, bodyFrom] as const;
	const yaml: SectionCache[] = cache.frontmatterPosition
		? [{ type: 'yaml', position: cache.frontmatterPosition }]
		: [];
	const sections = [...yaml, ...findSections(...place)];
	const listItems = findListItems(...place);
	const { links, embeds } = findLinks(...place);
	const { footnotes, footnoteRefs } = findFootnotes(...place);
	return {
		...unlessEmpty('links', links),
		...unlessEmpty('embeds', embeds),
		...unlessEmpty('tags', findTags(...place)),
		...unlessEmpty('headings', findHeadings(...place)),
		...unlessEmpty('footnotes', footnotes),
		...unlessEmpty('footnoteRefs', footnoteRefs),
		...unlessEmpty('sections', sections),
		...unlessEmpty('listItems', listItems),
		...unlessEmpty('blocks', collectBlocks(sections, listItems)),
		...cache,
	};
}

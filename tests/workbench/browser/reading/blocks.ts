import type { FrontMatterCache, SectionCache } from 'obsidian';
import { parseMetadata } from '../../metadata/index';

/** One block of a note as it is rendered: its Markdown and its lines, counted from 0, the last one included. */
export interface Block {
	source: string;
	lineStart: number;
	lineEnd: number;
	isFootnotes: boolean;
}

/** A note taken apart: `definitions` are what links of any block may refer to. */
export interface Blocks {
	blocks: Block[];
	definitions: string;
	frontmatter: FrontMatterCache | undefined;
}

const unseen = new Set(['yaml', 'comment', 'definition', 'footnoteDefinition']);

/** The blocks of a note that are to be seen, its footnotes as one block at the end. Plain line breaks only. */
export function blocksOf(text: string): Blocks {
	const { sections = [], frontmatter } = parseMetadata(text);
	const sourceOf = ({ position }: SectionCache) => text.slice(position.start.offset, position.end.offset);
	const blockOf = (section: SectionCache, source = sourceOf(section), isFootnotes = false): Block => ({
		source,
		lineStart: section.position.start.line,
		lineEnd: section.position.end.line,
		isFootnotes,
	});
	const ofType = (wanted: string) => sections.filter(({ type }) => type === wanted);
	const blocks = sections.filter(({ type }) => !unseen.has(type)).map((section) => blockOf(section));
	const footnotes = ofType('footnoteDefinition');
	const [first] = footnotes;
	if (first) blocks.push(blockOf(first, footnotes.map(sourceOf).join('\n'), true));
	return { blocks, definitions: ofType('definition').map(sourceOf).join('\n'), frontmatter };
}

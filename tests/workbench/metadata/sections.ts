import type { SyntaxNode, Tree } from '@lezer/common';
import type { HeadingCache, SectionCache } from 'obsidian';
import { blockIdAt, loneBlockId } from './block-ids';
import type { Lines } from './lines';

const TYPES: Readonly<Record<string, string>> = {
	BulletList: 'list',
	CodeBlock: 'code',
	CommentBlock: 'html',
	FencedCode: 'code',
	FootnoteDefinition: 'footnoteDefinition',
	HTMLBlock: 'html',
	HorizontalRule: 'thematicBreak',
	LinkReference: 'definition',
	MathBlock: 'math',
	OrderedList: 'list',
	Paragraph: 'paragraph',
	PercentComment: 'comment',
	ProcessingInstructionBlock: 'html',
	Table: 'table',
};

/** Blocks whose own text can end with an id; the others are named by an id on a line of its own. */
const NAMED_INSIDE = new Set(['blockquote', 'callout', 'heading', 'paragraph', 'footnoteDefinition']);

const CALLOUT = /^[ \t]*>[ \t]*\[![^\]]+\]/;
const HEADING = /^(?:ATX|Setext)Heading(\d)$/;

function typeOf(node: SyntaxNode, text: string): string | undefined {
	if (HEADING.test(node.name)) return 'heading';
	if (node.name === 'Blockquote') return CALLOUT.test(text) ? 'callout' : 'blockquote';
	return TYPES[node.name];
}

/** Blocks of the top level, whole lines from the first column on. `from` is where the tree's text starts. */
export function findSections(tree: Tree, lines: Lines, from: number): SectionCache[] {
	const sections: SectionCache[] = [];
	for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
		const start = lines.startOf(lines.lineAt(from + node.from));
		const end = lines.endOf(lines.lineAt(from + node.to));
		const text = lines.text.slice(start, end);
		const type = typeOf(node, text);
		if (type === undefined) continue;
		const lone = type === 'paragraph' ? loneBlockId(text) : undefined;
		const before = sections.at(-1);
		const isForBefore = lone !== undefined && before !== undefined && before.id === undefined;
		if (isForBefore) before.id = lone;
		const id = isForBefore || !NAMED_INSIDE.has(type) ? undefined : blockIdAt(lines.text, start, end);
		sections.push({ ...(id !== undefined && { id }), type, position: lines.pos(start, end) });
	}
	return sections;
}

/** Text of a heading without its marks, as written otherwise. */
function headingText(node: SyntaxNode, text: string): string {
	if (node.name.startsWith('Setext')) return text.slice(0, text.lastIndexOf('\n')).trim();
	return text
		.replace(/^[ \t]*#+/, '')
		.replace(/[ \t]#+[ \t]*$/, '')
		.trim();
}

/** Headings of the top level. */
export function findHeadings(tree: Tree, lines: Lines, from: number): HeadingCache[] {
	const headings: HeadingCache[] = [];
	for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
		const level = HEADING.exec(node.name)?.[1];
		if (level === undefined) continue;
		const start = lines.startOf(lines.lineAt(from + node.from));
		const end = lines.endOf(lines.lineAt(from + node.to));
		const heading = headingText(node, lines.text.slice(start, end));
		headings.push({ heading, level: Number(level), position: lines.pos(start, end) });
	}
	return headings;
}

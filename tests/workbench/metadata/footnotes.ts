import type { Tree } from '@lezer/common';
import type { FootnoteCache, FootnoteRefCache } from 'obsidian';
import type { Lines } from './lines';

/** Footnotes and the places that name them. */
export interface FoundFootnotes {
	footnotes: FootnoteCache[];
	footnoteRefs: FootnoteRefCache[];
}

/** `from` is where the tree's text starts within the lines. */
export function findFootnotes(tree: Tree, lines: Lines, from: number): FoundFootnotes {
	const found: FoundFootnotes = { footnotes: [], footnoteRefs: [] };
	tree.iterate({
		enter({ name, node }) {
			if (name !== 'FootnoteDefinition' && name !== 'FootnoteReference') return;
			if (name === 'FootnoteReference' && node.from === node.parent?.from && isDefinition(node.parent.name))
				return;
			const [start, end] = [from + node.from, from + node.to];
			const id = lines.text.slice(start + 2, lines.text.indexOf(']', start));
			const target = isDefinition(name) ? found.footnotes : found.footnoteRefs;
			target.push({ id, position: lines.pos(start, end) });
		},
	});
	return found;
}

function isDefinition(name: string): boolean {
	return name === 'FootnoteDefinition';
}

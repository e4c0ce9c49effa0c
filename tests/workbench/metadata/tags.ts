import type { SyntaxNode, Tree } from '@lezer/common';
import type { TagCache } from 'obsidian';
import type { Lines } from './lines';

/** Inline pieces after which a tag may follow without a space, because the text starts anew there. */
const STARTS_ANEW = new Set([
	'Autolink',
	'Comment',
	'CommentMark',
	'EmphasisMark',
	'Emphasis',
	'Escape',
	'FootnoteReference',
	'Hashtag',
	'HTMLTag',
	'Highlight',
	'HighlightMark',
	'Image',
	'InlineCode',
	'InlineMath',
	'Link',
	'LinkMark',
	'QuoteMark',
	'Strikethrough',
	'StrikethroughMark',
	'StrongEmphasis',
	'Wikilink',
	'WikiEmbed',
]);

/** True inside the text of a link or image that leads somewhere; brackets without a target are plain text. */
function isInLink(node: SyntaxNode): boolean {
	for (let outer = node.parent; outer; outer = outer.parent) {
		if (outer.name === 'Image' || (outer.name === 'Link' && outer.getChild('URL'))) return true;
	}
	return false;
}

/** Tags of the text in their order. `from` is where the tree's text starts within the lines. */
export function findTags(tree: Tree, lines: Lines, from: number): TagCache[] {
	const tags: TagCache[] = [];
	const rejected = new Set<number>();
	const isAllowed = (node: SyntaxNode): boolean => {
		const before = lines.text.charAt(from + node.from - 1);
		if (before === '' || /\s/.test(before) || node.from === node.parent?.from) return true;
		const previous = node.prevSibling;
		return previous?.to === node.from && STARTS_ANEW.has(previous.name) && !rejected.has(previous.from);
	};
	tree.iterate({
		enter(reference) {
			if (reference.name !== 'Hashtag') return;
			const node = reference.node;
			if (!isAllowed(node) || isInLink(node)) {
				rejected.add(node.from);
				return;
			}
			const [start, end] = [from + node.from, from + node.to];
			tags.push({ position: lines.pos(start, end), tag: lines.text.slice(start, end) });
		},
	});
	return tags;
}

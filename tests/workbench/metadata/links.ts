import type { SyntaxNode, Tree } from '@lezer/common';
import type { Reference, ReferenceCache } from 'obsidian';
import type { Lines } from './lines';

/** Links lead to a note or file of the vault, embeds show one. */
export interface FoundLinks {
	links: ReferenceCache[];
	embeds: ReferenceCache[];
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** What is shown for a link without a text of its own: `a#b#c` → `a > b > c`. */
function displayOf(link: string): string {
	return link
		.split('#')
		.filter((part) => part !== '')
		.join(' > ');
}

/** Reads `[[link]]` or `[[link|text]]`, with or without `!` before it; a bar escaped in a table counts too. */
export function readWikilink(original: string): Reference {
	const inside = original.slice(original.indexOf('[[') + 2, -2);
	const bar = inside.indexOf('|');
	if (bar < 0) return { link: inside.trim(), original, displayText: displayOf(inside.trim()) };
	const link = inside.slice(0, bar).replace(/\\$/, '').trim();
	return { link, original, displayText: inside.slice(bar + 1).trim() };
}

function decode(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/** Reads `[text](target)`; nothing where the target is empty or outside the vault. */
function readMarkdownLink(
	node: SyntaxNode,
	textAt: (from: number, to: number) => string,
): Reference | undefined {
	const url = node.getChild('URL');
	const [open, close] = node.getChildren('LinkMark');
	if (!url || !open || !close) return undefined;
	const target = textAt(url.from, url.to).replace(/^<(.*)>$/, '$1');
	if (target === '' || SCHEME.test(target)) return undefined;
	const original = textAt(node.from, node.to);
	return { link: decode(target), original, displayText: textAt(open.to, close.from) };
}

/** Links and embeds of the text, each in its order. `from` is where the tree's text starts within the lines. */
export function findLinks(tree: Tree, lines: Lines, from: number): FoundLinks {
	const found: FoundLinks = { links: [], embeds: [] };
	const textAt = (start: number, end: number): string => lines.text.slice(from + start, from + end);
	tree.iterate({
		enter({ name, node }) {
			const isWiki = name === 'Wikilink' || name === 'WikiEmbed';
			if (!isWiki && name !== 'Link' && name !== 'Image') return;
			const reference = isWiki ? readWikilink(textAt(node.from, node.to)) : readMarkdownLink(node, textAt);
			if (!reference) return;
			const target = name === 'WikiEmbed' || name === 'Image' ? found.embeds : found.links;
			target.push({ ...reference, position: lines.pos(from + node.from, from + node.to) });
		},
	});
	return found;
}

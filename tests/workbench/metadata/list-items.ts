import type { SyntaxNode, Tree } from '@lezer/common';
import type { ListItemCache } from 'obsidian';
import { TASK_BOX } from './block-grammar';
import { blockIdAt } from './block-ids';
import type { Lines } from './lines';

const BULLET = /^([ \t]*)([*+-]|\d+[.)])( {1,4}(?! )| |\t|$)/;
const LIST = /List$/;
/** Parts of an item that are no content of their own. */
const MARK = /Mark$|^TaskBox$/;

/** Nesting beyond which nothing is read: nobody writes it, and each level costs stack. */
const DEEPEST = 200;

/** Width of white space, a tab leading to the next multiple of four. */
function widthOf(space: string): number {
	let width = 0;
	for (const character of space) width = character === '\t' ? (Math.floor(width / 4) + 1) * 4 : width + 1;
	return width;
}

/** Number of characters of white space that cover a width; a tab that reaches beyond it is taken whole. */
function coverWidth(text: string, width: number): number {
	let count = 0;
	while (count < text.length && /[ \t]/.test(text.charAt(count)) && widthOf(text.slice(0, count)) < width)
		count += 1;
	return count;
}

/** End of a list or item without the marks of empty quote lines that the tree has at its end. */
function contentEnd(node: SyntaxNode): number {
	if (!LIST.test(node.name) && node.name !== 'ListItem') return node.to;
	let last = node.lastChild;
	while (last?.name === 'QuoteMark') last = last.prevSibling;
	return last ? contentEnd(last) : node.to;
}

function hasItemAfter(item: SyntaxNode): boolean {
	for (let next = item.nextSibling; next; next = next.nextSibling) if (next.name === 'ListItem') return true;
	return false;
}

/**
 * Reads list items in their order. The app takes an item's indentation off its lines before it looks for lists
 * inside; what is left before a nested marker belongs to the nested item. So each line has a number of characters
 * already taken off by what it stands in: that is where an item on this line starts.
 */
class ListReader {
	readonly items: ListItemCache[] = [];
	private readonly taken = new Map<number, number>();
	private depth = 0;

	constructor(
		private readonly lines: Lines,
		private readonly from: number,
	) {}

	/** Reads a block's children; `parentLine` is that of the item around them. */
	read(node: SyntaxNode, parentLine: number | undefined): void {
		if (this.depth === DEEPEST) return;
		this.depth += 1;
		for (let child = node.firstChild; child; child = child.nextSibling) {
			if (child.name === 'Blockquote') this.readQuote(child, parentLine);
			else if (LIST.test(child.name)) this.readList(child, parentLine);
		}
		this.depth -= 1;
	}

	private readQuote(quote: SyntaxNode, parentLine: number | undefined): void {
		for (let line = this.firstLine(quote); line <= this.lastLine(quote); line += 1) {
			this.take(line, /^[ \t]*> ?/.exec(this.rest(line))?.[0].length ?? 0);
		}
		this.read(quote, parentLine);
	}

	private readList(list: SyntaxNode, parentLine: number | undefined): void {
		const rootParent = -this.firstLine(list) || -1;
		for (const item of list.getChildren('ListItem')) this.readItem(item, parentLine ?? rootParent);
	}

	private readItem(item: SyntaxNode, parent: number): void {
		const line = this.firstLine(item);
		const [start, end] = [this.contentStart(line), this.endOf(item)];
		const task = this.takeIndentation(item, line);
		const id = blockIdAt(this.lines.text, start, end);
		this.items.push({
			...(id !== undefined && { id }),
			parent,
			position: this.lines.pos(start, end),
			...(task !== undefined && { task }),
		});
		this.read(item, line);
	}

	/** Takes marker and box off the first line and the indentation off the others; returns the task's character. */
	private takeIndentation(item: SyntaxNode, line: number): string | undefined {
		const [bullet = '', before = '', marker = '', padding = ''] = BULLET.exec(this.rest(line)) ?? [];
		this.take(line, bullet.length);
		const box = TASK_BOX.exec(this.rest(line));
		this.take(line, box?.[0].length ?? 0);
		const extra = Number(marker) < 10 && bullet.length % 2 === 1 ? 1 : 0;
		const content = widthOf(before + ' '.repeat(marker.length + extra) + padding);
		const inner: number[] = [];
		for (let next = line + 1; next <= this.lastLine(item); next += 1) inner.push(next);
		const widths = inner.map((next) => this.rest(next)).filter((text) => text.trim() !== '');
		const least = Math.min(content, ...widths.map((text) => widthOf(/^[ \t]*/.exec(text)?.[0] ?? '')));
		for (const next of inner) this.take(next, coverWidth(this.rest(next), least));
		return box?.[1];
	}

	/**
	 * An item ends before a list inside it, unless that comes first; else with its last line, or with the blank
	 * line after it where another item follows.
	 */
	private endOf(item: SyntaxNode): number {
		let previous: SyntaxNode | undefined;
		for (let child = item.firstChild; child; child = child.nextSibling) {
			if (MARK.test(child.name)) continue;
			if (LIST.test(child.name) && previous) return this.lines.endOf(this.lastLine(previous));
			previous = child;
		}
		const after = this.lastLine(item) + 1;
		const hasBlankAfter = after < this.lines.count && this.rest(after).trim() === '';
		const isFollowed = hasBlankAfter && hasItemAfter(item);
		return isFollowed ? this.contentStart(after) : this.lines.endOf(after - 1);
	}

	private firstLine(node: SyntaxNode): number {
		return this.lines.lineAt(this.from + node.from);
	}

	private lastLine(node: SyntaxNode): number {
		return this.lines.lineAt(this.from + contentEnd(node));
	}

	private take(line: number, count: number): void {
		this.taken.set(line, (this.taken.get(line) ?? 0) + count);
	}

	private contentStart(line: number): number {
		return Math.min(this.lines.startOf(line) + (this.taken.get(line) ?? 0), this.lines.endOf(line));
	}

	private rest(line: number): string {
		return this.lines.text.slice(this.contentStart(line), this.lines.endOf(line));
	}
}

/** List items of the text. `from` is where the tree's text starts within the lines. */
export function findListItems(tree: Tree, lines: Lines, from: number): ListItemCache[] {
	const reader = new ListReader(lines, from);
	reader.read(tree.topNode, undefined);
	return reader.items;
}

import type { CachedListItem, CachedSection, NoteMetadata, Range } from '../metadata';
import { itemLines, linesOf, paragraphLines, quotedPart, without, withoutHeadingMarks } from './lines';
import { quoteBlocks } from './quotes';
import { tableRows } from './tables';

/** How the lines of a block hang together: text flows, the cells of a row stand side by side. */
type Shape = 'text' | 'heading' | 'item' | 'line' | 'row';

/** The smallest piece of a note that can hold evidence. */
export interface Block extends Range {
	readonly shape: Shape;
	/** What a person wrote, without the marks of list, quote, heading and table; the cells of a row. Most are never asked. */
	readonly lines: () => readonly Range[];
	/** Inside a prompt of ours. */
	readonly isPrompt?: boolean;
	/** The mark between the brackets of a task line. */
	readonly task?: string | undefined;
	/** Line of the parent item, negative for a root item (as the host gives it). */
	readonly parent?: number;
	/** Line on which an item starts. */
	readonly line?: number;
	/** Which `[!fantasy]` callout it stands in, by order in the note; absent outside. */
	readonly callout?: number;
}

export interface FantasyCallout extends Range {
	/** The ids that a block link can name it by, without `^`. */
	readonly ids: readonly string[];
}

type OpenFantasy = (callout: FantasyCallout) => number;

export interface Outline {
	readonly blocks: readonly Block[];
	readonly callouts: readonly FantasyCallout[];
}

/** Sections that hold no words of the user's, or whose words are never evidence. */
const wordless = new Set(['yaml', 'code', 'comment', 'thematicBreak', 'html', 'math']);

/**
 * The blocks of a note in order, from the cache's sections and list items; quotes, tables and footnotes split by
 * line. In a fantasy note a `[!fantasy]` callout is ordinary text.
 */
export function outline(text: string, metadata: NoteMetadata, isFantasyNote: boolean): Outline {
	const blocks: Block[] = [];
	const callouts: FantasyCallout[] = [];
	const openFantasy = isFantasyNote ? undefined : (callout: FantasyCallout) => callouts.push(callout) - 1;
	const allItems = metadata.listItems ?? [];
	let next = 0;
	for (const section of metadata.sections ?? []) {
		const range = rangeOf(section);
		const first = next;
		while ((allItems[next]?.position.start.offset ?? Infinity) < range.to) next++;
		const items = allItems.slice(first, next);
		if (wordless.has(section.type)) continue;
		if (section.type === 'callout' || section.type === 'blockquote') {
			blocks.push(...quoteBlocks(text, range, items, openFantasy, section.id));
		} else if (section.type === 'list') {
			blocks.push(...listBlocks(text, range, items, openFantasy));
		} else if (section.type === 'table') {
			blocks.push(...tableRows(text, range));
		} else if (section.type === 'heading') {
			blocks.push({ ...range, shape: 'heading', lines: () => [withoutHeadingMarks(text, range)] });
		} else if (section.type === 'footnoteDefinition') {
			blocks.push(...paragraphLines(text, range).map((line) => lineBlock(line)));
		} else {
			blocks.push({ ...range, shape: 'text', lines: () => paragraphLines(text, range) });
		}
	}
	return { blocks, callouts };
}

/** One block for each item; text that goes on after a nested list belongs to no item of the cache and stands by line. */
function listBlocks(
	text: string,
	range: Range,
	items: readonly CachedListItem[],
	openFantasy: OpenFantasy | undefined,
): Block[] {
	const blocks = itemBlocks(text, items);
	const others: Block[] = [];
	let next = 0;
	let covered = range.from;
	for (const line of linesOf(text, range)) {
		for (; next < items.length && (blocks[next] as Block).from <= line.to; next++) {
			covered = Math.max(covered, (blocks[next] as Block).to);
		}
		if (line.to > covered) others.push(lineBlock(without(text, line, /^[\s>]*/)));
	}
	const withQuotes = blocks.flatMap((block) => {
		const quote = quotedPart(text, block);
		return quote === undefined
			? [block]
			: [itemUpTo(text, block, quote.from), ...quoteBlocks(text, quote, [], openFantasy)];
	});
	return [...withQuotes, ...others].sort((a, b) => a.from - b.from);
}

function itemUpTo(text: string, block: Block, to: number): Block {
	const range = { from: block.from, to };
	return { ...block, ...range, lines: () => itemLines(text, range) };
}

/** The items of a list, each ending where its first child begins, on the same line too (`1. - x`). */
export function itemBlocks(text: string, items: readonly CachedListItem[]): Block[] {
	return items.map((item, index) => {
		const { from, to } = rangeOf(item);
		const range = { from, to: Math.min(to, items[index + 1]?.position.start.offset ?? to) };
		const { task, parent, position } = item;
		return {
			...range,
			shape: 'item',
			lines: () => itemLines(text, range),
			task,
			parent,
			line: position.start.line,
		};
	});
}

export function lineBlock(line: Range): Block {
	return { ...line, shape: 'line', lines: () => [line] };
}

export function rangeOf(item: CachedSection | CachedListItem): Range {
	return { from: item.position.start.offset, to: item.position.end.offset };
}

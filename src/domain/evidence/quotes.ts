import type { CachedListItem, Range } from '../metadata';
import { itemBlocks, lineBlock, type Block, type FantasyCallout } from './blocks';
import { linesOf, without } from './lines';

const quoteMarks = /^[ \t]*(?:>[ \t]?)+/;
const calloutMark = /^\[!([^\]|]+)(?:\|[^\]]*)?\][+-]?[ \t]*/;
const otherMarks = /^(?:#{1,6}\s+|\[\^[^\]\s]+\]:\s*)/;
const fence = /^\s*(?:`{3,}|~{3,})/;
const idAlone = /^\s*\^([\p{L}\p{N}-]+)\s*$/u;
const idAtEnd = /(?:^|\s)\^([\p{L}\p{N}-]+)\s*$/u;

interface OpenCallout {
	readonly depth: number;
	readonly isPrompt: boolean;
	readonly fantasy?: number | undefined;
}

/**
 * The blocks of a quote or callout: one for each source line, a list item inside staying one. A line without `>` in
 * a prompt is an answer written right below it, so it is the user's.
 */
export function quoteBlocks(
	text: string,
	range: Range,
	items: readonly CachedListItem[],
	openFantasy: ((callout: FantasyCallout) => number) | undefined,
	sectionId?: string,
): Block[] {
	const blocks: Block[] = [];
	const pendingItems = itemBlocks(text, items);
	let open: OpenCallout[] = [];
	let isCode = false;
	let previousDepth = 0;
	let nextItem = 0;
	let itemEnd = -1;
	const lines = linesOf(text, range);
	for (const [index, line] of lines.entries()) {
		const marks = quoteMarks.exec(text.slice(line.from, line.to))?.[0] ?? '';
		const depth = marks.split('>').length - 1;
		let content = { from: line.from + marks.length, to: line.to };
		if (depth > 0) open = open.filter((callout) => callout.depth <= depth);
		const type = depth > previousDepth ? calloutMark.exec(text.slice(content.from, content.to)) : null;
		if (type !== null) {
			const name = (type[1] ?? '').trim().toLowerCase();
			content = { from: content.from + type[0].length, to: line.to };
			const fantasy =
				name === 'fantasy' && open.every((outer) => outer.fantasy === undefined)
					? openFantasy?.(calloutFrom(text, range, lines.slice(index), depth, sectionId))
					: undefined;
			open = [...open, { depth, isPrompt: name === 'ask', fantasy }];
		}
		if (depth > 0) previousDepth = depth;
		const isLazy = depth === 0;
		const context = {
			isPrompt: !isLazy && open.some((callout) => callout.isPrompt),
			callout: open.findLast((callout) => callout.fantasy !== undefined)?.fantasy,
		};
		for (; (pendingItems[nextItem]?.from ?? Infinity) <= line.to; nextItem++) {
			const item = pendingItems[nextItem] as Block;
			itemEnd = item.to;
			blocks.push(placed(item, context));
		}
		if (content.from < itemEnd) continue;
		if (fence.test(text.slice(content.from, content.to))) isCode = !isCode;
		else if (!isCode) blocks.push(placed(lineBlock(without(text, content, otherMarks)), context));
	}
	return blocks;
}

function placed(block: Block, context: { isPrompt: boolean; callout: number | undefined }): Block {
	return {
		...block,
		isPrompt: context.isPrompt,
		...(context.callout === undefined ? {} : { callout: context.callout }),
	};
}

/** A fantasy callout from its first line, with the ids in it and the one alone below the quote. */
function calloutFrom(
	text: string,
	range: Range,
	lines: readonly Range[],
	depth: number,
	sectionId: string | undefined,
): FantasyCallout {
	let last = lines[0] ?? range;
	for (const line of lines) {
		const marks = quoteMarks.exec(text.slice(line.from, line.to))?.[0] ?? '';
		if (marks !== '' && marks.split('>').length - 1 < depth) break;
		last = line;
	}
	const below = linesOf(text, { from: range.to, to: Math.min(text.length, range.to + 200) })
		.map((line) => text.slice(line.from, line.to))
		.find((line) => line.trim() !== '');
	const to = Math.max(lines[0]?.to ?? range.to, last.to);
	const inside = lines
		.filter((line) => line.to <= to)
		.map((line) => idAtEnd.exec(text.slice(line.from, line.to))?.[1]);
	const ids = [...inside, idAlone.exec(below ?? '')?.[1], sectionId].filter((id) => id !== undefined);
	return { from: lines[0]?.from ?? range.from, to, ids };
}

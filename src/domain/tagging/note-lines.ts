import type { Block } from '../evidence/blocks';
import { linesOf } from '../evidence/lines';
import type { Range } from '../metadata';
import {
	closingOf,
	columnBehind,
	footnoteMark,
	headingMark,
	htmlBlock,
	interruptingMark,
	isTableHead,
	listMark,
	promptHead,
	quoteMark,
	rule,
	underline,
	underlineInItem,
	wordsOf,
} from './line-marks';

type Shape = Block['shape'];

/** A text's lines without their breaks, and the blocks that they make. */
export interface NoteLines {
	readonly lines: readonly Range[];
	/** Of what a line is part; nothing where it can hold no tag. */
	readonly shapes: readonly (Shape | undefined)[];
	/** The line on which its block begins. */
	readonly firsts: readonly number[];
	/** For a line that begins an item, the line of the item around it; -1 with none. */
	readonly parents: ReadonlyMap<number, number>;
	/** The lines on which a prompt begins that stands in no list and no other quote. */
	readonly prompts: ReadonlySet<number>;
}

interface OpenItem {
	readonly line: number;
	/** Column of its words: what stands there or further in belongs to it. */
	readonly inside: number;
}

/**
 * What the lines of an editor's text are: the cache may describe an older one. Properties, fenced and indented code,
 * block comments and formulas, HTML, the rules of tables and our own prompts hold no tag. One pass, when a person asks.
 */
export function noteLines(text: string): NoteLines {
	const lines = linesOf(text, { from: 0, to: text.length });
	const shapes = lines.map((): Shape | undefined => undefined);
	const firsts = lines.map((_, index) => index);
	const parents = new Map<number, number>();
	const prompts = new Set<number>();
	let items: readonly OpenItem[] = [];
	/** The block that a line may go on with. */
	let open: Shape | undefined;
	let [first, lastItem, quotes, prompt] = [0, -1, 0, 0];
	let [isQuoted, isHtml, isTable, isHiddenQuoted] = [false, false, false, false];
	/** What ends the hidden lines. */
	let end = /^\uFEFF?---[ \t]*\n(?:[^]*?\n)?---/.test(text) ? '---' : '';
	const sources = lines.map(({ from, to }) => text.slice(from, to));
	const place = (index: number, shape: Shape, isOpen = true) => {
		shapes[index] = shape;
		if (isOpen) open = shape;
	};

	for (const [index, source] of sources.entries()) {
		const wasQuoted = isQuoted;
		isQuoted = quoteMark.test(source);
		const above = open;
		open = undefined;
		if (isHiddenQuoted && !isQuoted) end = '';
		if (end !== '') {
			const isEnd =
				/^[`~-]/.test(end) && end !== '-->' ? wordsOf(source).startsWith(end) : source.includes(end);
			if (isEnd && index > 0) end = '';
			continue;
		}
		if (source.trim() === '') {
			isHtml = isTable = false;
			if (quotes > 0) items = [];
			quotes = prompt = 0;
			continue;
		}
		if (above === 'text' && underline.test(source)) {
			shapes.fill('heading', first, index);
			continue;
		}
		if (above === 'item' && underlineInItem.test(source)) {
			shapes.fill(undefined, first, index);
			continue;
		}
		const marks = /^[\s>]*/.exec(source)?.[0] ?? '';
		const column = columnBehind(marks);
		const isDeep = /^(?: {4}| {0,3}\t)/.test(source);
		const isInside = isQuoted === quotes > 0 && items.some(({ inside }) => inside <= column);
		const isCode = isDeep && above === undefined && !isInside && !isTable;
		const close = closingOf(source, isCode);
		isHtml ||= htmlBlock.test(source);
		const [isHeading, isRule, isFootnote] = [headingMark, rule, footnoteMark].map((mark) =>
			mark.test(source),
		);
		const isOther = close !== '' || isHtml || isHeading || isRule || isFootnote;
		const isItem =
			!isOther &&
			listMark.test(source) &&
			(isInside || !isDeep) &&
			(above !== 'text' || interruptingMark.test(source));
		const next = sources[index + 1] ?? '';
		const isHead =
			(above === undefined || (above === 'line' && isQuoted)) &&
			quoteMark.test(next) === isQuoted &&
			isTableHead(source, next);
		const goesOn = above !== undefined && !isOther && !isItem && !isHead && (quotes > 0 || !isQuoted);
		if (!goesOn) items = items.filter(({ inside }) => isQuoted === wasQuoted && inside <= column);
		isTable &&= !isOther && !isItem && isQuoted === wasQuoted;

		const depth = isQuoted ? marks.split('>').length - 1 : 0;
		if (depth > 0) {
			if (depth < prompt) prompt = 0;
			if (depth > quotes && promptHead.test(source)) {
				prompt ||= depth;
				if (depth === 1 && source.startsWith('>') && !isHtml) prompts.add(index);
			}
			quotes = depth;
		} else if (!goesOn) quotes = prompt = 0;

		if (prompt > 0 && (isQuoted || above === 'item')) {
			first = index;
			open = isItem || (goesOn && above === 'item') ? 'item' : 'line';
		} else if (close !== '') {
			if (wordsOf(source).lastIndexOf(close) <= 0) [end, isHiddenQuoted] = [close, isQuoted];
		} else if (isHtml || isRule || isCode) continue;
		else if (isTable) {
			// The line below the head is drawn, not written.
			if (index !== first + 1) place(index, 'row', false);
		} else if (isHeading) place(index, 'heading', false);
		else if (isItem) {
			parents.set(index, items.at(-1)?.line ?? -1);
			items = [...items, { line: index, inside: columnBehind(listMark.exec(source)?.[0] ?? '') }];
			lastItem = first = index;
			place(index, 'item', wordsOf(source) !== '');
		} else if (goesOn && above !== 'line') {
			firsts[index] = first;
			place(index, above);
		} else if (!goesOn && items.at(-1)?.line === lastItem) {
			first = lastItem;
			for (let at = index; firsts[at] !== first; at--) firsts[at] = first;
			place(index, 'item');
		} else if (isHead && items.length === 0) {
			isTable = true;
			first = index;
			place(index, 'row', false);
		} else {
			first = index;
			place(index, isQuoted || goesOn || items.length > 0 || isFootnote ? 'line' : 'text');
		}
	}
	return { lines, shapes, firsts, parents, prompts };
}

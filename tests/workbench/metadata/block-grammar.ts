import type { BlockContext, BlockParser, Line, MarkdownConfig } from '@lezer/markdown';

/** Ends the block at a line that holds `closing`, else at the end of what the block stands in. */
function eatUntil(cx: BlockContext, line: Line, isClosing: (text: string) => boolean): number {
	const depth = cx.depth;
	while (cx.nextLine() && cx.depth >= depth) {
		if (!isClosing(line.text)) continue;
		cx.nextLine();
		break;
	}
	return cx.prevLineEnd();
}

/** `$$` with nothing but its content on the line, to a line that ends in `$$`. */
const mathBlock: BlockParser = {
	name: 'MathBlock',
	parse(cx, line) {
		if (!/^\$\$[^$]*$/.test(line.text.slice(line.pos))) return false;
		const from = cx.lineStart + line.pos;
		const to = eatUntil(cx, line, (text) => /\$\$\s*$/.test(text));
		cx.addElement(cx.elt('MathBlock', from, to));
		return true;
	},
	endLeaf: (_cx, line) => /^\$\$[^$]*$/.test(line.text.slice(line.pos)),
	before: 'IndentedCode',
};

/** `%%` at the start of a line, to the next `%%`; where that stands on the same line, nothing may follow it. */
const COMMENT_START = /^%%(?:(?!%%).)*(?:%%\s*)?$/;

const percentComment: BlockParser = {
	name: 'PercentComment',
	parse(cx, line) {
		const opening = line.text.slice(line.pos);
		if (!COMMENT_START.test(opening)) return false;
		const from = cx.lineStart + line.pos;
		const parts = [opening];
		const isClosed = opening.includes('%%', 2);
		if (isClosed) cx.nextLine();
		const collect = (text: string): boolean => parts.push(text) > 0 && text.includes('%%');
		const to = isClosed ? cx.prevLineEnd() : eatUntil(cx, line, collect);
		const inside = cx.parser.parseInline(parts.join('\n'), from);
		cx.addElement(cx.elt('PercentComment', from, to, inside));
		return true;
	},
	endLeaf: (_cx, line) => COMMENT_START.test(line.text.slice(line.pos)),
	before: 'IndentedCode',
};

const FOOTNOTE_START = /^\[\^[^\]\s]+\]:/;
const OTHER_BLOCK = /^(?:#{1,6}\s|>|`{3}|~{3}|[-+*]\s|\d+[.)]\s|\[\^[^\]\s]+\]:)/;

/** `[^1]:` and the lines that go on from there; after a blank line only indented ones do. */
const footnoteDefinition: BlockParser = {
	name: 'FootnoteDefinition',
	parse(cx, line) {
		if (!FOOTNOTE_START.test(line.text.slice(line.pos))) return false;
		const from = cx.lineStart + line.pos;
		const [depth, parts] = [cx.depth, [line.text.slice(line.pos)]];
		let to = cx.lineStart + line.text.length;
		let [blank, isFollowed] = ['', true];
		while (isFollowed && cx.nextLine() && cx.depth >= depth) {
			const rest = line.text.slice(line.pos);
			const isBlank = rest === '';
			isFollowed = isBlank || (blank ? /^(?: {2}|\t)/.test(line.text) : !OTHER_BLOCK.test(rest));
			if (isBlank || !isFollowed) {
				if (isBlank) blank += `\n${line.text}`;
				continue;
			}
			parts.push(`${blank.slice(1)}${blank && '\n'}${line.text}`);
			blank = '';
			to = cx.lineStart + line.text.length;
		}
		const text = parts.join('\n');
		cx.addElement(cx.elt('FootnoteDefinition', from, to, cx.parser.parseInline(text, from)));
		return true;
	},
	endLeaf: (_cx, line) => FOOTNOTE_START.test(line.text.slice(line.pos)),
	before: 'LinkReference',
};

/** The box of a task, any one character; what follows it is parsed as if the item began there. */
export const TASK_BOX = /^\[([^[\]])\][ \t]/u;

const taskBox: BlockParser = {
	name: 'TaskBox',
	parse(cx, line) {
		if (cx.parentType().name !== 'ListItem') return false;
		const box = TASK_BOX.exec(line.text.slice(line.pos));
		const isFirst = /(?:[-+*]|\d[.)])[ \t]+$/.test(line.text.slice(0, line.pos));
		if (!box || !isFirst) return false;
		const from = cx.lineStart + line.pos;
		cx.addElement(cx.elt('TaskBox', from, from + box[0].length - 1));
		line.moveBase(line.pos + box[0].length);
		return null;
	},
	before: 'IndentedCode',
};

/** The blocks that the app has beyond CommonMark and tables. */
export const appBlocks: MarkdownConfig = {
	defineNodes: [
		{ name: 'MathBlock', block: true },
		{ name: 'PercentComment', block: true },
		{ name: 'FootnoteDefinition', block: true },
		'TaskBox',
	],
	parseBlock: [taskBox, mathBlock, percentComment, footnoteDefinition],
};

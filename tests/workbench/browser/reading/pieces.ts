import type { SyntaxNode } from '@lezer/common';
import { parser, Strikethrough, Table } from '@lezer/markdown';
import { appBlocks } from '../../metadata/block-grammar';
import { appInlines } from '../../metadata/inline-grammar';
import { Lines } from '../../metadata/lines';
import { readWikilink } from '../../metadata/links';
import { findTags } from '../../metadata/tags';

/** What the app has within Markdown that CommonMark does not know; `text` is what is shown, `original` as written. */
export interface Piece {
	kind: 'tag' | 'link' | 'embed' | 'math' | 'math-block' | 'task' | 'footnote';
	original: string;
	/** Where it leads, or the one character of a task's box. */
	target: string;
	text: string;
}

/** A text in which each piece is a numbered mark, so that it comes through a CommonMark parser unharmed. */
export interface MarkedText {
	source: string;
	pieces: Piece[];
}

/** A piece by its number. */
export const pieceMark = /\ue000(\d+)\ue001/g;

/** Begin and end of a highlight; the sign on the inner side keeps emphasis working right beside it. */
export const [highlightStart, highlightEnd] = ['\ue002\ufffc', '\ufffc\ue003'];

const grammar = parser.configure([Table, Strikethrough, appBlocks, appInlines]);

type Reader = (original: string) => Omit<Piece, 'original'>;

const wikilink =
	(kind: 'link' | 'embed'): Reader =>
	(original) => {
		const { link, displayText = link } = readWikilink(original);
		return { kind, target: link, text: displayText };
	};

const readers: Readonly<Record<string, Reader>> = {
	Hashtag: (tag) => ({ kind: 'tag', target: tag, text: tag }),
	Wikilink: wikilink('link'),
	WikiEmbed: wikilink('embed'),
	InlineMath: (math) => ({ kind: 'math', target: '', text: math.replace(/^\$+|\$+$/g, '') }),
	MathBlock: (math) => ({ kind: 'math-block', target: '', text: math.replace(/^\$+|\$+\s*$/g, '').trim() }),
	TaskBox: (box) => ({ kind: 'task', target: box.charAt(1), text: '' }),
	FootnoteReference: (reference) => ({ kind: 'footnote', target: reference.slice(2, -1), text: '' }),
};

interface Replacement {
	from: number;
	to: number;
	piece?: Omit<Piece, 'original'>;
	mark?: string;
}

/** Puts marks in place of pieces and leaves comments out. Plain line breaks only. */
export function markPieces(text: string): MarkedText {
	const pieces: Piece[] = [];
	let source = '';
	let at = 0;
	for (const { from, to, piece, mark = '' } of replacementsIn(text)) {
		if (from < at) continue;
		source += text.slice(at, from);
		source += piece ? `\ue000${String(pieces.length)}\ue001` : mark;
		if (piece) pieces.push({ ...piece, original: text.slice(from, to) });
		at = to;
	}
	return { source: source + text.slice(at), pieces };
}

/** In their order, an outer one before those inside it. */
function replacementsIn(text: string): Replacement[] {
	const tree = grammar.parse(text);
	const tags = new Set(findTags(tree, new Lines(text), 0).map(({ position }) => position.start.offset));
	const found: Replacement[] = [];
	const commentMarks: number[] = [];
	tree.iterate({
		enter({ name, from, to, node }) {
			if (name === 'CommentMark') commentMarks.push(from);
			if (/^(?:Comment|CommentBlock|PercentComment)$/.test(name)) found.push({ from, to });
			if (name === 'HighlightMark') found.push({ from, to, mark: highlightMark(node) });
			const piece = readers[name]?.(text.slice(from, to));
			if (piece && (piece.kind !== 'tag' || tags.has(from))) found.push({ from, to, piece });
		},
	});
	for (let index = 1; index < commentMarks.length; index += 2)
		found.push({ from: commentMarks[index - 1] ?? 0, to: (commentMarks[index] ?? 0) + 2 });
	return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function highlightMark({ from, parent }: SyntaxNode): string {
	return from === parent?.from ? highlightStart : highlightEnd;
}

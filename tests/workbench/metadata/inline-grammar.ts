import type { InlineContext, InlineParser, MarkdownConfig } from '@lezer/markdown';
import { TAG_CHARACTER } from '../core/tags';

const [HASH, DOLLAR, OPEN_BRACKET, EXCLAMATION, PERCENT, EQUALS] = [35, 36, 91, 33, 37, 61];

/** Where a search within one piece of text has failed, it fails from any later place too: asked once, not again. */
class FruitlessSearches {
	private readonly from = new WeakMap<InlineContext, number>();

	find(cx: InlineContext, start: number, search: (text: string, start: number) => number): number {
		const fruitless = this.from.get(cx);
		if (fruitless !== undefined && start >= fruitless) return -1;
		const found = search(cx.text, start - cx.offset);
		if (found < 0) this.from.set(cx, start);
		return found < 0 ? -1 : found + cx.offset;
	}
}

const TAG = new RegExp(`#${TAG_CHARACTER}+`, 'y');
const UNDERSCORE_MARK = /(?:^|[^\p{L}\p{N}])_|_(?=$|[^\p{L}\p{N}])/gu;

/** Characters before a tag that are looked at for an opened emphasis. */
const REACH = 500;

/** Underscores that close an emphasis opened before the tag do not belong to it. */
function withoutClosingMarks(tag: string, before: string): string {
	if (!tag.endsWith('_')) return tag;
	const marks = before.match(UNDERSCORE_MARK)?.length ?? 0;
	return marks % 2 === 1 ? tag.replace(/_+$/, '') : tag;
}

/** Whatever looks like a tag, so that nothing inside is taken for emphasis; where it stands decides later. */
const hashtag: InlineParser = {
	name: 'Hashtag',
	parse(cx, next, pos) {
		if (next !== HASH) return -1;
		TAG.lastIndex = pos - cx.offset;
		const found = TAG.exec(cx.text)?.[0];
		const tag =
			found &&
			withoutClosingMarks(found, cx.text.slice(Math.max(0, pos - cx.offset - REACH), pos - cx.offset));
		if (tag === undefined || /^#\d*$/.test(tag)) return -1;
		return cx.addElement(cx.elt('Hashtag', pos, pos + tag.length));
	},
	before: 'Emphasis',
};

const unclosedLinks = new FruitlessSearches();
const WIKILINK = /^!?\[\[(?:(?!\[\[|\]\])[^\n])+\]\]$/;

/** `[[…]]` and `![[…]]` on one line. */
const wikilink: InlineParser = {
	name: 'Wikilink',
	parse(cx, next, pos) {
		const open = next === EXCLAMATION ? pos + 1 : pos;
		if (cx.char(open) !== OPEN_BRACKET || cx.char(open + 1) !== OPEN_BRACKET) return -1;
		const close = unclosedLinks.find(cx, open + 2, (text, start) => text.indexOf(']]', start));
		const lineEnd = cx.text.indexOf('\n', open - cx.offset) + cx.offset;
		if (close < 0 || (lineEnd >= cx.offset && lineEnd < close)) return -1;
		if (!WIKILINK.test(cx.slice(pos, close + 2))) return -1;
		return cx.addElement(cx.elt(open > pos ? 'WikiEmbed' : 'Wikilink', pos, close + 2));
	},
	before: 'Link',
};

const unclosedMath = new FruitlessSearches();
const MATH_END = /[^\s$\\]\$(?!\d)/g;

function findMathEnd(text: string, start: number): number {
	MATH_END.lastIndex = start;
	const end = MATH_END.exec(text);
	return end ? end.index + 1 : -1;
}

/** `$…$` without space inside its marks, and `$$…$$`. */
const inlineMath: InlineParser = {
	name: 'InlineMath',
	parse(cx, next, pos) {
		if (next !== DOLLAR) return -1;
		const isDouble = cx.char(pos + 1) === DOLLAR;
		const inside = isDouble ? pos + 2 : pos + 1;
		if (!isDouble && !/\S/.test(cx.slice(inside, Math.min(inside + 1, cx.end)))) return -1;
		const end = unclosedMath.find(cx, inside, findMathEnd);
		if (end < 0) return -1;
		const marks = isDouble && cx.char(end + 1) === DOLLAR ? 2 : 1;
		return cx.addElement(cx.elt('InlineMath', pos, end + marks));
	},
	before: 'Emphasis',
};

const FOOTNOTE = /\[\^[^[\]\s]+\]/y;

const footnoteReference: InlineParser = {
	name: 'FootnoteReference',
	parse(cx, next, pos) {
		if (next !== OPEN_BRACKET) return -1;
		FOOTNOTE.lastIndex = pos - cx.offset;
		const reference = FOOTNOTE.exec(cx.text)?.[0];
		if (reference === undefined) return -1;
		return cx.addElement(cx.elt('FootnoteReference', pos, pos + reference.length));
	},
	before: 'Link',
};

/** The marks of an inline comment; what is between them counts like any other text. */
const commentMark: InlineParser = {
	name: 'CommentMark',
	parse(cx, next, pos) {
		if (next !== PERCENT || cx.char(pos + 1) !== PERCENT) return -1;
		return cx.addElement(cx.elt('CommentMark', pos, pos + 2));
	},
};

const HIGHLIGHT = { resolve: 'Highlight', mark: 'HighlightMark' };

const highlight: InlineParser = {
	name: 'Highlight',
	parse(cx, next, pos) {
		if (next !== EQUALS || cx.char(pos + 1) !== EQUALS || cx.char(pos + 2) === EQUALS) return -1;
		const canOpen = /\S/.test(cx.slice(Math.min(pos + 2, cx.end), Math.min(pos + 3, cx.end)));
		const canClose = pos > cx.offset && /\S/.test(cx.slice(pos - 1, pos));
		return cx.addDelimiter(HIGHLIGHT, pos, pos + 2, canOpen, canClose);
	},
	after: 'Emphasis',
};

/** What the app has within lines beyond CommonMark. */
export const appInlines: MarkdownConfig = {
	defineNodes: [
		'Hashtag',
		'Wikilink',
		'WikiEmbed',
		'InlineMath',
		'FootnoteReference',
		'CommentMark',
		'Highlight',
		'HighlightMark',
	],
	parseInline: [hashtag, wikilink, inlineMath, footnoteReference, commentMark, highlight],
};

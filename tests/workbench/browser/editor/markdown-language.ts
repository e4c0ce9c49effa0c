import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Tag, tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';

const highlight = Tag.define();
const properties = Tag.define();
const calloutType = Tag.define();
const internalLink = Tag.define();

/** The block between two `---` at the top of a note. */
const frontmatter: MarkdownConfig = {
	defineNodes: [{ name: 'Frontmatter', block: true, style: properties }],
	parseBlock: [
		{
			name: 'Frontmatter',
			before: 'HorizontalRule',
			parse(context, line) {
				if (context.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
				while (context.nextLine()) {
					if (line.text.trimEnd() !== '---') continue;
					context.nextLine();
					context.addElement(context.elt('Frontmatter', 0, context.prevLineEnd()));
					return true;
				}
				return false;
			},
		},
	],
};

const equalSigns = { resolve: 'Highlight', mark: 'HighlightMark' };

/** `==words==`. */
const highlights: MarkdownConfig = {
	defineNodes: [
		{ name: 'Highlight', style: { 'Highlight/...': highlight } },
		{ name: 'HighlightMark', style: tags.processingInstruction },
	],
	parseInline: [
		{
			name: 'Highlight',
			parse(context, next, position) {
				if (next !== 61 || context.char(position + 1) !== 61) return -1;
				const [before, after] = [
					context.slice(position - 1, position),
					context.slice(position + 2, position + 3),
				];
				return context.addDelimiter(equalSigns, position, position + 2, /\S/.test(after), /\S/.test(before));
			},
		},
	],
};

/** `[!type]` at the start of a quote. */
const callouts: MarkdownConfig = {
	defineNodes: [{ name: 'CalloutType', style: calloutType }],
	parseInline: [
		{
			name: 'CalloutType',
			before: 'Link',
			parse(context, next, position) {
				if (next !== 91 || position !== context.offset) return -1;
				const type = /^\[![\w-]+\]/.exec(context.slice(position, context.end))?.[0];
				return type ? context.addElement(context.elt('CalloutType', position, position + type.length)) : -1;
			},
		},
	],
};

/** `[[note#heading|shown]]`. */
const wikilinks: MarkdownConfig = {
	defineNodes: [
		{ name: 'Wikilink', style: { 'Wikilink/...': internalLink } },
		{ name: 'WikilinkMark', style: tags.processingInstruction },
	],
	parseInline: [
		{
			name: 'Wikilink',
			before: 'Link',
			parse(context, next, position) {
				if (next !== 91) return -1;
				const length = /^\[\[[^[\]\n]+\]\]/.exec(context.slice(position, context.end))?.[0].length;
				if (length === undefined) return -1;
				const end = position + length;
				const marks = [position, end - 2].map((from) => context.elt('WikilinkMark', from, from + 2));
				return context.addElement(context.elt('Wikilink', position, end, marks));
			},
		},
	],
};

const style = HighlightStyle.define([
	...[tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6].map(
		(tag, index) => ({ tag, class: `cm-header cm-header-${String(index + 1)}` }),
	),
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: [tags.link, tags.url], class: 'cm-link' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: [tags.processingInstruction, tags.contentSeparator], class: 'cm-formatting' },
	{ tag: highlight, class: 'cm-highlight' },
	{ tag: properties, class: 'cm-frontmatter' },
	{ tag: internalLink, class: 'cm-hmd-internal-link' },
	{ tag: calloutType, class: 'cm-callout-type' },
]);

/** Markdown with properties and `==highlights==`, its parts told apart by class. */
export function markdownLook(): Extension {
	const extensions = [frontmatter, highlights, callouts, wikilinks];
	return [markdown({ base: markdownLanguage, extensions, addKeymap: true }), syntaxHighlighting(style)];
}

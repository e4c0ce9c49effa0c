import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { addCallouts } from './callouts';
import { addTasks, elementOf } from './piece-elements';
import { highlightEnd, highlightStart, markPieces, pieceMark, type Piece } from './pieces';

const html = { extensions: [gfm({ singleTilde: false })], htmlExtensions: [gfmHtml()] };
const blockTags = /^(?:UL|OL|P|PRE|BLOCKQUOTE|TABLE|DIV|HR|H\d)$/;
const hasScheme = /^[a-z][a-z\d+.-]*:/i;

/** Markdown as elements that stand in no document yet. HTML in it shows as text: nothing of a note is run. */
export function markdownDom(markdown: string, definitions = ''): HTMLElement {
	const { source, pieces } = markPieces(markdown);
	const marked = micromark(`${source}\n\n${definitions}`, html)
		.replaceAll(highlightStart, '<mark>')
		.replaceAll(highlightEnd, '</mark>');
	const parsedEl = new DOMParser().parseFromString(`<div>${marked}</div>`, 'text/html').body;
	for (const imageEl of parsedEl.findAll('img')) dressImage(imageEl, pieces);
	const rootEl = document.adoptNode(parsedEl).firstElementChild as HTMLElement;
	if (!rootEl.firstElementChild) rootEl.createEl('p').append(rootEl.firstChild ?? '');
	for (const node of textsIn(rootEl)) breakLines(node);
	for (const node of textsIn(rootEl)) putPieces(node, pieces);
	rootEl.findAll('a[href]:not([class])').forEach(dressLink);
	for (const headingEl of rootEl.findAll('h1, h2, h3, h4, h5, h6'))
		headingEl.setAttr('data-heading', headingEl.getText());
	for (const codeEl of rootEl.findAll('pre > code[class]')) codeEl.parentElement?.addClass(codeEl.className);
	for (const blockEl of rootEl.findAll('p, ul, ol, table, blockquote, h1, h2, h3, h4, h5, h6'))
		blockEl.setAttr('dir', 'auto');
	addTasks(rootEl);
	addCallouts(rootEl);
	return rootEl;
}

/** Footnotes, one after the other, as a list at a note's end. */
export function footnotesDom(markdown: string): HTMLElement {
	const rootEl = createDiv();
	const listEl = rootEl.createEl('section', 'footnotes').createEl('ol');
	for (const definition of markdown.split(/^(?=\[\^[^\]\s]+\]:)/m)) {
		const [mark = '', id = ''] = /^\[\^([^\]\s]+)\]:\s*/.exec(definition) ?? [];
		const itemEl = listEl.createEl('li', { attr: { id: `fn-${id}`, 'data-footnote-id': `fn-${id}` } });
		itemEl.append(...markdownDom(definition.slice(mark.length)).childNodes);
	}
	return rootEl;
}

function textsIn(rootEl: HTMLElement): Text[] {
	const walker = document.createTreeWalker(rootEl, NodeFilter.SHOW_TEXT);
	const found: Text[] = [];
	while (walker.nextNode()) found.push(walker.currentNode as Text);
	return found;
}

/** A line break within a paragraph is one on screen, and the id at a block's end is not seen. */
function breakLines(node: Text): void {
	if (!node.parentElement?.closest('p, li, td, h1, h2, h3, h4, h5, h6') || node.parentElement.closest('pre'))
		return;
	const isEdge = (other: Node | null) => !other || blockTags.test(other.nodeName);
	const isLast = isEdge(node.nextSibling);
	const lines = (isLast ? node.data.replace(/(?:^|\s)\^[a-zA-Z0-9-]+\s*$/, '') : node.data).split('\n');
	if (isLast && lines.at(-1) === '') lines.pop();
	if ((isEdge(node.previousSibling) || node.previousSibling?.nodeName === 'BR') && lines[0] === '')
		lines.shift();
	const nodes = lines.flatMap((line, index) => (index === 0 ? [line] : [createEl('br'), `\n${line}`]));
	node.replaceWith(...nodes);
}

function putPieces(node: Text, pieces: Piece[]): void {
	if (!node.data.includes('\ue000')) return;
	if (node.parentElement?.closest('code')) {
		node.data = asWritten(node.data, pieces);
		return;
	}
	const parts = node.data.split(pieceMark);
	const nodes = parts.map((part, index) => {
		const piece = index % 2 === 1 ? pieces[Number(part)] : undefined;
		return piece ? elementOf(piece) : part;
	});
	node.replaceWith(...nodes.filter((part) => part !== ''));
}

function asWritten(text: string, pieces: Piece[]): string {
	return text.replace(pieceMark, (mark, index) => pieces[Number(index)]?.original ?? mark);
}

function dressLink(linkEl: HTMLElement): void {
	const href = linkEl.getAttr('href') ?? '';
	const isInternal = href !== '' && !hasScheme.test(href);
	linkEl.addClass(isInternal ? 'internal-link' : 'external-link');
	linkEl.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
	if (isInternal) linkEl.setAttr('data-href', decodeURI(href));
}

/** Pictures are only named: one that entered this document would be fetched at once. */
function dressImage(imageEl: HTMLElement, pieces: Piece[]): void {
	const src = imageEl.getAttr('src') ?? '';
	const alt = asWritten(imageEl.getAttr('alt') ?? '', pieces);
	const cls = hasScheme.test(src) ? 'external-embed' : 'internal-embed image-embed';
	imageEl.replaceWith(createSpan({ cls, text: alt || src, attr: { src, alt } }));
}

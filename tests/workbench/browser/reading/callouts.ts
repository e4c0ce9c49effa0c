import { setIcon } from '../ui/icons';

const opening = /^\[!([^\]]+)\]([+-]?)[ \t]*/;

/** Quotes that begin with `[!type]` become callouts, nested ones too. */
export function addCallouts(rootEl: HTMLElement): void {
	for (const quoteEl of rootEl.findAll('blockquote').reverse()) {
		const firstEl = quoteEl.firstElementChild;
		const start = firstEl?.nodeName === 'P' ? firstEl.firstChild : null;
		const found = start instanceof Text ? opening.exec(start.data) : null;
		if (!firstEl || !(start instanceof Text) || !found) continue;
		const [whole, type = '', fold = ''] = found;
		start.data = start.data.slice(whole.length);
		quoteEl.replaceWith(calloutOf(type, fold, firstEl, [...quoteEl.childNodes]));
	}
}

function calloutOf(written: string, fold: string, firstEl: Element, bodyNodes: Node[]): HTMLElement {
	const [type = '', metadata = ''] = written.split('|');
	const attr = {
		'data-callout': type.trim().toLowerCase(),
		'data-callout-metadata': metadata,
		'data-callout-fold': fold,
	};
	const calloutEl = createDiv({ cls: 'callout', attr });
	const titleEl = calloutEl.createDiv({ cls: 'callout-title', attr: { dir: 'auto' } });
	setIcon(titleEl.createDiv('callout-icon'), 'pencil');
	const titleInnerEl = titleEl.createDiv('callout-title-inner');
	titleInnerEl.append(...takeFirstLine(firstEl));
	if (titleInnerEl.getText().trim() === '') titleInnerEl.setText(capitalised(type.trim()));
	if (!firstEl.hasChildNodes()) firstEl.remove();
	const rest = bodyNodes.filter((node) => node !== firstEl || firstEl.hasChildNodes());
	if (rest.some((node) => node.instanceOf(Element))) calloutEl.createDiv('callout-content').append(...rest);
	if (fold !== '') makeFoldable(calloutEl, titleEl, fold === '-');
	return calloutEl;
}

/** The nodes before the first line break, which goes with them. */
function takeFirstLine(el: Element): Node[] {
	const nodes = [...el.childNodes];
	const breakAt = nodes.findIndex((node) => node.nodeName === 'BR');
	const line = breakAt < 0 ? nodes : nodes.slice(0, breakAt);
	for (const node of breakAt < 0 ? line : [...line, nodes[breakAt]]) node?.parentNode?.removeChild(node);
	return line;
}

function makeFoldable(calloutEl: HTMLElement, titleEl: HTMLElement, isFolded: boolean): void {
	calloutEl.addClass('is-collapsible');
	calloutEl.toggleClass('is-collapsed', isFolded);
	setIcon(titleEl.createDiv('callout-fold'), 'chevron-down');
	titleEl.addEventListener('click', () => {
		calloutEl.toggleClass('is-collapsed', !calloutEl.hasClass('is-collapsed'));
	});
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1).replaceAll('-', ' ');
}

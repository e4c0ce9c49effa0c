/** The helpers that the app adds to `Node` for making elements. */

import type { Realm } from './realm';

type Info = DomElementInfo | string | undefined;

function fill(el: Element, info: Info): void {
	const { cls, text, attr, title, value, type, placeholder, href } =
		typeof info === 'string' ? ({ cls: info } satisfies DomElementInfo as DomElementInfo) : (info ?? {});
	const classes = typeof cls === 'string' ? cls.split(' ') : (cls ?? []);
	el.classList.add(...classes.flatMap((one) => one.split(' ')).filter((one) => one !== ''));
	if (text !== undefined) el.setText(text);
	const attributes = { title, value, type, placeholder, href, ...attr };
	for (const [name, given] of Object.entries(attributes)) if (given !== undefined) el.setAttr(name, given);
	if (value !== undefined && 'value' in el) el.value = value;
}

function place(
	el: Element,
	parent: Node | undefined,
	info: { prepend?: boolean } | string | undefined,
): void {
	if (!parent) return;
	const isFirst = typeof info === 'object' && info.prepend === true;
	parent.insertBefore(el, isFirst ? parent.firstChild : null);
}

function documentOf(node: Node | undefined): Document {
	return node?.doc ?? document;
}

/** Makes an element in the document of `parent`, fills it and puts it at the parent's end (or start). */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
	parent: Node | undefined,
	tag: K,
	info?: DomElementInfo | string,
	callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
	const target = parent ?? (typeof info === 'object' ? info.parent : undefined);
	const el = documentOf(target).createElement(tag);
	fill(el, info);
	place(el, target, info);
	callback?.(el);
	return el;
}

/** The same for an element of SVG. */
export function makeSvg<K extends keyof SVGElementTagNameMap>(
	parent: Node | undefined,
	tag: K,
	info?: SvgElementInfo | string,
	callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
	const target = parent ?? (typeof info === 'object' ? info.parent : undefined);
	const el = documentOf(target).createElementNS('http://www.w3.org/2000/svg', tag);
	const given: DomElementInfo = typeof info === 'string' ? { cls: info } : { ...info };
	delete given.parent;
	delete given.prepend;
	fill(el, given);
	place(el, target, info);
	callback?.(el);
	return el;
}

/** Adds `createEl` and its kin to the nodes of a window and to itself; its own make elements of the main document. */
export function addMakers(win: Realm): void {
	Object.assign(win.Node.prototype, {
		createEl(this: Node, ...rest: [keyof HTMLElementTagNameMap, Info?]) {
			return makeElement(this, ...rest);
		},
		createDiv(this: Node, info?: Info, callback?: (el: HTMLDivElement) => void) {
			return makeElement(this, 'div', info, callback);
		},
		createSpan(this: Node, info?: Info, callback?: (el: HTMLSpanElement) => void) {
			return makeElement(this, 'span', info, callback);
		},
		createSvg(this: Node, ...rest: [keyof SVGElementTagNameMap, (SvgElementInfo | string)?]) {
			return makeSvg(this, ...rest);
		},
	});
	Object.assign(win, {
		createEl: (...rest: [keyof HTMLElementTagNameMap, Info?]) => makeElement(undefined, ...rest),
		createDiv: (...rest: [Info?]) => makeElement(undefined, 'div', ...rest),
		createSpan: (...rest: [Info?]) => makeElement(undefined, 'span', ...rest),
		createSvg: (...rest: [keyof SVGElementTagNameMap, (SvgElementInfo | string)?]) =>
			makeSvg(undefined, ...rest),
		createFragment: (callback?: (el: DocumentFragment) => void) => {
			const fragment = new DocumentFragment();
			callback?.(fragment);
			return fragment;
		},
	});
}

/** The helpers that the app adds to `Node` and `Element`: content, classes, attributes, search. */

import { isInstance, type Realm } from './realm';

function addGetter(target: object, name: string, get: (this: Node) => unknown): void {
	Object.defineProperty(target, name, { configurable: true, get });
}

const ofNode = {
	detach(this: Node) {
		this.parentNode?.removeChild(this);
	},
	empty(this: Node) {
		while (this.lastChild) this.removeChild(this.lastChild);
	},
	insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
		return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
	},
	indexOf(this: Node, other: Node): number {
		return [...this.childNodes].findIndex((child) => child === other);
	},
	setChildrenInPlace(this: Node, children: Node[]) {
		this.empty();
		for (const child of children) this.appendChild(child);
	},
	appendText(this: Node, text: string) {
		this.appendChild(this.doc.createTextNode(text));
	},
	instanceOf(this: Node, type: { name: string; new (): unknown }): boolean {
		return isInstance(this, type, this.constructorWin);
	},
};

const ofElement = {
	getText(this: Element): string {
		return this.textContent;
	},
	setText(this: Element, text: string | DocumentFragment) {
		this.replaceChildren(text);
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes);
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes);
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes);
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes);
	},
	toggleClass(this: Element, classes: string | string[], isOn: boolean) {
		for (const one of [classes].flat()) this.classList.toggle(one, isOn);
	},
	hasClass(this: Element, cls: string): boolean {
		return this.classList.contains(cls);
	},
	setAttr(this: Element, name: string, value: string | number | boolean | null) {
		if (value === null) this.removeAttribute(name);
		else this.setAttribute(name, String(value));
	},
	setAttrs(this: Element, values: Record<string, string | number | boolean | null>) {
		for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
	},
	getAttr(this: Element, name: string): string | null {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, lastParent?: Element): Element | null {
		const found = this.closest(selector);
		return found && (!lastParent || lastParent.contains(found)) ? found : null;
	},
	getCssPropertyValue(this: Element, property: string, pseudoElement?: string): string {
		return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element): boolean {
		return this.doc.activeElement === this;
	},
	findAllSelf(this: Element, selector: string): Element[] {
		return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
	},
};

const ofParent = {
	find(this: ParentNode, selector: string) {
		return this.querySelector(selector);
	},
	findAll(this: ParentNode, selector: string) {
		return [...this.querySelectorAll(selector)];
	},
};

/** Adds the helpers to the prototypes of a window. */
export function addNodeHelpers(win: Realm): void {
	Object.assign(win.Node.prototype, ofNode);
	Object.assign(win.Element.prototype, ofElement, ofParent);
	Object.assign(win.DocumentFragment.prototype, ofParent);
	addGetter(win.Node.prototype, 'doc', function () {
		return this.ownerDocument ?? (this.nodeType === Node.DOCUMENT_NODE ? this : document);
	});
	addGetter(win.Node.prototype, 'win', function () {
		return this.doc.defaultView ?? window;
	});
	addGetter(win.Node.prototype, 'constructorWin', () => win);
}

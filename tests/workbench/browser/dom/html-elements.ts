import { addDelegation } from './delegation';

/** The helpers that the app adds to `HTMLElement`: visibility, style properties, clicks, windows. */
const ofHtmlElement = {
	show(this: HTMLElement) {
		this.style.removeProperty('display');
	},
	hide(this: HTMLElement) {
		this.setCssStyles({ display: 'none' });
	},
	toggle(this: HTMLElement, isShown: boolean) {
		if (isShown) this.show();
		else this.hide();
	},
	toggleVisibility(this: HTMLElement, isVisible: boolean) {
		this.style.visibility = isVisible ? '' : 'hidden';
	},
	isShown(this: HTMLElement): boolean {
		return this.offsetParent !== null;
	},
	onClickEvent(
		this: HTMLElement,
		listener: (event: MouseEvent) => unknown,
		options?: AddEventListenerOptions,
	) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	/** The workbench has one window only, so no element ever moves to another. */
	onWindowMigrated(): () => void {
		return () => undefined;
	},
	onNodeInserted(this: HTMLElement, listener: () => unknown, isOnce = false): () => void {
		const observer = new MutationObserver(() => {
			if (!this.isConnected) return;
			if (isOnce) observer.disconnect();
			listener();
		});
		observer.observe(this.doc, { childList: true, subtree: true });
		return () => observer.disconnect();
	},
	trigger(this: HTMLElement, type: string) {
		this.dispatchEvent(new Event(type, { bubbles: true }));
	},
};

const styleHelpers = {
	setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>) {
		Object.assign(this.style, styles);
	},
	setCssProps(this: HTMLElement | SVGElement, props: Record<string, string>) {
		for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
	},
};

const ofEvent = {
	doc(this: UIEvent) {
		return this.view?.document ?? document;
	},
	win(this: UIEvent) {
		return this.view ?? window;
	},
	targetNode(this: UIEvent) {
		return this.target instanceof Node ? this.target : null;
	},
};

/** Adds the helpers to the prototypes of this window. */
export function addHtmlHelpers(): void {
	Object.assign(HTMLElement.prototype, ofHtmlElement, styleHelpers);
	Object.assign(SVGElement.prototype, styleHelpers);
	addDelegation(HTMLElement.prototype);
	addDelegation(Document.prototype);
	for (const [name, get] of Object.entries(ofEvent))
		Object.defineProperty(UIEvent.prototype, name, { configurable: true, get });
	Object.defineProperty(UIEvent.prototype, 'instanceOf', {
		configurable: true,
		value(this: UIEvent, type: new () => unknown) {
			return this instanceof type;
		},
	});
}

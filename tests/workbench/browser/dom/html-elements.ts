import { addDelegation } from './delegation';
import { migrated } from './migration';
import { isInstance, isNode, type Realm } from './realm';

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
	onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
		const onMigrated = () => void listener(this.win);
		this.addEventListener(migrated, onMigrated);
		return () => this.removeEventListener(migrated, onMigrated);
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
		return this.targetNode?.doc ?? this.view?.document ?? document;
	},
	win(this: UIEvent) {
		return this.doc.win;
	},
	targetNode(this: UIEvent) {
		return isNode(this.target) ? this.target : null;
	},
};

/** Adds the helpers to the prototypes of a window. */
export function addHtmlHelpers(win: Realm): void {
	Object.assign(win.HTMLElement.prototype, ofHtmlElement, styleHelpers);
	Object.assign(win.SVGElement.prototype, styleHelpers);
	addDelegation(win.HTMLElement.prototype);
	addDelegation(win.Document.prototype);
	for (const [name, get] of Object.entries(ofEvent))
		Object.defineProperty(win.UIEvent.prototype, name, { configurable: true, get });
	Object.defineProperty(win.UIEvent.prototype, 'instanceOf', {
		configurable: true,
		value(this: UIEvent, type: new () => unknown) {
			return isInstance(this, type, win);
		},
	});
}

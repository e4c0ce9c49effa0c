import type { MenuPositionDef } from 'obsidian';
import { Component, guardMissing } from '../../core/index';
import { Scope } from '../input/scope';
import { MenuItem } from './menu-item';

/** Marks the line between two parts of a menu. */
export class MenuSeparator {
	readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

/** A context menu; arrows, Home, End, Enter, Space and Esc work, a press elsewhere closes it. One at a time. */
export class Menu extends Component {
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	static #shown: Menu | undefined;
	readonly #parts: (MenuItem | MenuSeparator)[] = [];
	readonly #scope = new Scope();
	#onHide: (() => unknown) | undefined;
	#open: AbortController | undefined;
	#focusBefore: Element | null = null;

	constructor() {
		super();
		this.#scope.register(null, null, (event) => this.#onKey(event));
		// The menu key also asks for the browser's own menu, for what then has the focus.
		this.dom.addEventListener('contextmenu', (event) => event.preventDefault());
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem();
		callback(item);
		this.#parts.push(item);
		return this;
	}

	addSeparator(): this {
		this.#parts.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(): this {
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition({ x, y, left: isLeft }: MenuPositionDef, doc: Document = activeDocument): this {
		Menu.#shown?.hide();
		Menu.#shown = this;
		this.#focusBefore = doc.activeElement;
		this.#draw();
		doc.body.append(this.dom);
		const { width, height } = this.dom.getBoundingClientRect();
		const left = Math.max(4, Math.min(isLeft ? x - width : x, doc.win.innerWidth - width - 4));
		const top = Math.max(4, Math.min(y, doc.win.innerHeight - height - 4));
		this.dom.setCssProps({ '--menu-left': `${String(left)}px`, '--menu-top': `${String(top)}px` });
		const { signal } = (this.#open = new AbortController());
		const onPress = ({ targetNode }: MouseEvent) => {
			if (targetNode && !this.dom.contains(targetNode)) this.hide();
		};
		doc.addEventListener('mousedown', onPress, { signal });
		window.app?.keymap.pushScope(this.#scope);
		this.#items[0]?.dom.focus();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		this.#open?.abort();
		window.app?.keymap.popScope(this.#scope);
		if (Menu.#shown === this) Menu.#shown = undefined;
		if (this.#focusBefore?.instanceOf(HTMLElement)) this.#focusBefore.focus({ preventScroll: true });
		this.#onHide?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.#onHide = callback;
	}

	static forEvent(event: MouseEvent): Menu {
		const menu = new Menu();
		window.setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	get #items(): MenuItem[] {
		return this.#parts.filter((part) => part instanceof MenuItem).filter((item) => !item.isDisabled);
	}

	#draw(): void {
		const parts = bySection(this.#parts);
		const isLine = (index: number) => parts[index] instanceof MenuSeparator;
		const shown = parts.filter(
			(_, at) => !isLine(at) || (at > 0 && at < parts.length - 1 && !isLine(at - 1)),
		);
		this.dom.replaceChildren(...shown.map((part) => part.dom));
		for (const item of this.#items) {
			item.dom.addEventListener('mousemove', () => item.dom.focus());
			item.dom.addEventListener('click', (event) => this.#choose(item, event));
		}
	}

	#choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		this.hide();
		item.choose(event);
	}

	#onKey(event: KeyboardEvent): false {
		const items = this.#items;
		const at = items.findIndex((item) => item.dom.isActiveElement());
		const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
		const current = items[at];
		if (event.key === 'Escape' || event.key === 'Tab') this.hide();
		else if (['Enter', ' '].includes(event.key) && current) this.#choose(current, event);
		else if (next !== undefined) items[(next + items.length) % items.length]?.dom.focus();
		return false;
	}
}

guardMissing(Menu);

/** Sections in the order in which they first occur, with a line between two of them. */
function bySection(parts: (MenuItem | MenuSeparator)[]): (MenuItem | MenuSeparator)[] {
	const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
	for (const part of parts) {
		const name = part instanceof MenuItem ? part.section : '';
		sections.set(name, [...(sections.get(name) ?? []), part]);
	}
	return [...sections.values()].flatMap((section) => [...section, new MenuSeparator()]);
}

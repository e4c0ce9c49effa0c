import type { MenuPositionDef } from 'obsidian';
import { Component } from '../../core/index';
import { MenuItem } from './menu-item';

/** Marks the line between two parts of a menu. */
export class MenuSeparator {
	readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

/** A context menu; arrows, Home, End, Enter and Esc work, a press elsewhere closes it. */
export class Menu extends Component {
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	readonly #parts: (MenuItem | MenuSeparator)[] = [];
	#onHide: (() => unknown) | undefined;
	#open: AbortController | undefined;
	#focusBefore: Element | null = null;

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
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition({ x, y }: MenuPositionDef, doc: Document = activeDocument): this {
		this.#focusBefore = doc.activeElement;
		this.#draw();
		doc.body.append(this.dom);
		const { width, height } = this.dom.getBoundingClientRect();
		const left = Math.max(4, Math.min(x, doc.win.innerWidth - width - 4));
		const top = Math.max(4, Math.min(y, doc.win.innerHeight - height - 4));
		this.dom.setCssProps({ '--menu-left': `${String(left)}px`, '--menu-top': `${String(top)}px` });
		const { signal } = (this.#open = new AbortController());
		const onPress = ({ target }: MouseEvent) => {
			if (target instanceof Node && !this.dom.contains(target)) this.hide();
		};
		doc.addEventListener('mousedown', onPress, { signal });
		doc.win.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
		this.#items[0]?.dom.focus();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		this.#open?.abort();
		if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
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
		const isLine = (index: number) => this.#parts[index] instanceof MenuSeparator;
		const shown = this.#parts.filter(
			(_, at) => !isLine(at) || (at > 0 && at < this.#parts.length - 1 && !isLine(at - 1)),
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

	#onKey(event: KeyboardEvent): void {
		const items = this.#items;
		const at = items.findIndex((item) => item.dom.isActiveElement());
		const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
		const current = items[at];
		if (event.key === 'Escape' || event.key === 'Tab') this.hide();
		else if (event.key === 'Enter' && current) this.#choose(current, event);
		else if (next !== undefined) items[(next + items.length) % items.length]?.dom.focus();
		event.preventDefault();
		event.stopPropagation();
	}
}

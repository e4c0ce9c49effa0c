import type { ISuggestOwner } from 'obsidian';
import type { App } from '../app';
import { Scope } from '../input/scope';
import { Popover } from './popover';

/** By a symbol, so that no plugin's own member can stand in its place. */
export const popover = Symbol('popover');

/** A list beside what is being typed. While it is open its scope gets the keys, then the app's. */
export abstract class PopoverSuggest<T> implements ISuggestOwner<T> {
	scope: Scope;
	readonly [popover]: Popover<T>;

	constructor(
		public app: App,
		scope?: Scope,
	) {
		this.scope = scope ?? new Scope(app.scope);
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this[popover] = new Popover(this, this.scope);
	}

	open(): void {
		if (this[popover].isOpen) return;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this[popover].containerEl);
	}

	close(): void {
		this.app.keymap.popScope(this.scope);
		this[popover].containerEl.remove();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

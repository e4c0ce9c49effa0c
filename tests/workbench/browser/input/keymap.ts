import type { Modifier, PaneType, UserEvent } from 'obsidian';
import { isModifierHeld } from './modifiers';
import type { Scope } from './scope';

/** The stack of scopes: keys go to the one on top, before the editor or a field sees them. */
export class Keymap {
	readonly #stack: Scope[] = [];

	/** `ground` is asked while nothing is pushed: the active view's scope, or the app's. */
	constructor(private readonly ground: () => Scope) {}

	/** Begins to listen on a window, which can have a ground of its own. */
	listen(target: Window, ground = this.ground): void {
		target.addEventListener('keydown', (event) => this.#onKeydown(event, ground), true);
	}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.#stack.push(scope);
	}

	popScope(scope: Scope): void {
		const index = this.#stack.indexOf(scope);
		if (index >= 0) this.#stack.splice(index, 1);
	}

	#onKeydown(event: KeyboardEvent, ground: () => Scope): void {
		if (event.isComposing) return;
		const scope = this.#stack[this.#stack.length - 1] ?? ground();
		if (scope.handleKey(event) !== false) return;
		event.preventDefault();
		event.stopPropagation();
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		return isModifierHeld(event, modifier);
	}

	/** Where a pressed link is to open: Mod a tab, Mod+Alt a split, Mod+Alt+Shift a window, else false. */
	static isModEvent(event?: UserEvent | null): PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!isModifierHeld(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}

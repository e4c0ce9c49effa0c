import type { Modifier } from 'obsidian';
import { modifiersOf, normalModifiers } from './modifiers';

/** What a handler is told besides the event. */
export interface KeyContext {
	modifiers: string | null;
	key: string | null;
	vkey: string;
}

/** One registered key; `null` for modifiers or key stands for any. */
export interface KeyHandler {
	scope: Scope;
	modifiers: string | null;
	key: string | null;
	func: (event: KeyboardEvent, context: KeyContext) => unknown;
}

/** Keys that count while a view, modal or popover is in front. The last one registered comes first. */
export class Scope {
	readonly #handlers: KeyHandler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeyHandler['func']): KeyHandler {
		const handler = { scope: this, modifiers: modifiers && normalModifiers(modifiers), key, func };
		this.#handlers.unshift(handler);
		return handler;
	}

	unregister(handler: KeyHandler): void {
		const index = this.#handlers.indexOf(handler);
		if (index >= 0) this.#handlers.splice(index, 1);
	}

	/** Gives the event to the first handler that fits, here or in the parent; its answer `false` ends the event. */
	handleKey(event: KeyboardEvent): unknown {
		const modifiers = modifiersOf(event);
		const handler = this.#handlers.find(
			(one) =>
				(one.modifiers === null || one.modifiers === modifiers) &&
				(one.key === null || one.key.toLowerCase() === event.key.toLowerCase()),
		);
		if (handler) return handler.func(event, { modifiers, key: event.key, vkey: event.code });
		return this.parent?.handleKey(event);
	}
}

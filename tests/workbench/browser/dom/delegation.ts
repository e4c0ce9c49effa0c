import { elementOf } from './realm';

type Listener = (this: EventTarget, event: Event, target: HTMLElement) => unknown;

interface Delegated {
	type: string;
	selector: string;
	listener: Listener;
	callback: (event: Event) => void;
	options: boolean | AddEventListenerOptions | undefined;
}

const delegated = new WeakMap<EventTarget, Delegated[]>();

/** Adds `on(type, selector, listener)` and `off`: one listener for all present and future matches inside. */
export function addDelegation(prototype: HTMLElement | Document): void {
	Object.assign(prototype, {
		on(
			this: HTMLElement | Document,
			type: string,
			selector: string,
			listener: Listener,
			options?: boolean | AddEventListenerOptions,
		) {
			const callback = (event: Event) => {
				const target = elementOf(event)?.closest(selector);
				if (target?.instanceOf(HTMLElement) && this.contains(target)) listener.call(this, event, target);
			};
			delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, callback, options }]);
			this.addEventListener(type, callback, options);
		},
		off(this: HTMLElement | Document, type: string, selector: string, listener: Listener) {
			const isMeant = (one: Delegated) =>
				one.type === type && one.selector === selector && one.listener === listener;
			const all = delegated.get(this) ?? [];
			for (const one of all.filter(isMeant)) this.removeEventListener(type, one.callback, one.options);
			delegated.set(
				this,
				all.filter((one) => !isMeant(one)),
			);
		},
	});
}

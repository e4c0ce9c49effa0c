import type { Debouncer } from 'obsidian';

/** Timers as a host gives them. */
export interface Timers<Id> {
	set(act: () => void, delay: number): Id;
	clear(id: Id | undefined): void;
}

/** The app's `debounce` over some timers. */
export type Debounce = <T extends unknown[], V>(
	act: (...args: T) => V,
	timeout?: number,
	isReset?: boolean,
) => Debouncer<T, V>;

/** Makes a `debounce` that calls `act` once, `timeout` ms after the first call, or after the last with `isReset`. */
export function createDebounce<Id>(timers: Timers<Id>): Debounce {
	return <T extends unknown[], V>(act: (...args: T) => V, timeout = 0, isReset = false) => {
		let timer: Id | undefined;
		let latest: T | undefined;
		const stop = (): T | undefined => {
			const args = latest;
			timers.clear(timer);
			timer = undefined;
			latest = undefined;
			return args;
		};
		const run = (): V | undefined => {
			const args = stop();
			return args && act(...args);
		};
		const call = (...args: T): Debouncer<T, V> => {
			if (timer === undefined || isReset) {
				stop();
				timer = timers.set(run, timeout);
			}
			latest = args;
			return debouncer;
		};
		const cancel = (): Debouncer<T, V> => {
			stop();
			return debouncer;
		};
		const debouncer: Debouncer<T, V> = Object.assign(call, { cancel, run });
		return debouncer;
	};
}

/** `debounce` over the runtime's own timers. */
export const debounce = createDebounce<ReturnType<typeof setTimeout>>({
	set: (act, delay) => setTimeout(act, delay),
	clear: (id) => clearTimeout(id),
});

import moment from 'moment';
import type { PendingWork, Timers } from '../core';

/** Longer timers are not waited for when the host settles. */
const LONGEST_WAIT = 5000;
const FRAME = 16;

/** A clock's `Date`: without arguments it is the clock's time. */
function dateOf(now: () => number): DateConstructor {
	return class extends Date {
		constructor(...args: unknown[]) {
			super(...((args.length === 0 ? [now()] : args) as [number]));
		}

		static override now(): number {
			return now();
		}
	} as DateConstructor;
}

/** Timers that count as the host's work, so that settling waits for them, unless they are long. */
export function trackedTimers(pending: PendingWork): Timers<number> {
	const cancels = new Map<number, () => void>();
	let lastId = 0;
	const startLong = (run: () => void, delay: number): (() => void) => {
		const timer = setTimeout(run, delay).unref();
		return () => clearTimeout(timer);
	};
	return {
		set(act, delay) {
			lastId += 1;
			const id = lastId;
			const run = (): void => {
				cancels.delete(id);
				act();
			};
			cancels.set(id, delay <= LONGEST_WAIT ? pending.after(delay, run) : startLong(run, delay));
			return id;
		},
		clear(id) {
			if (id === undefined) return;
			cancels.get(id)?.();
			cancels.delete(id);
		},
	};
}

/** The globals a plugin finds where there is no document: a window with its timers, and a clock. */
export function createPluginGlobals(timers: Timers<number>, now: () => number): Record<string, unknown> {
	const clear = (id: number | undefined): void => timers.clear(id);
	const own = {
		setTimeout: (act: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
			timers.set(() => act(...args), delay),
		clearTimeout: clear,
		requestAnimationFrame: (act: (time: number) => void) => timers.set(() => act(performance.now()), FRAME),
		cancelAnimationFrame: clear,
		requestIdleCallback: (act: (deadline: object) => void) =>
			timers.set(() => act({ didTimeout: false, timeRemaining: () => FRAME }), 0),
		cancelIdleCallback: clear,
		Date: dateOf(now),
	};
	const window: object = Object.assign(Object.create(globalThis) as object, own, { moment });
	return { ...own, window, activeWindow: window };
}

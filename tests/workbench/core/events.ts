/** What `on` returns and `offref` takes. */
export interface EventRef {
	readonly events: Events;
	readonly name: string;
	readonly callback: (...data: never[]) => unknown;
	readonly context: unknown;
}

/** Named events with the app's rule for failures: one throwing listener does not keep the others from hearing. */
export class Events {
	private listeners = new Map<string, EventRef[]>();

	on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
		const ref: EventRef = { events: this, name, callback, context };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		this.keep(name, (ref) => ref.callback !== callback);
	}

	offref(ref: EventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	tryTrigger(ref: EventRef, data: unknown[]): void {
		try {
			ref.callback.apply(ref.context, data as never[]);
		} catch (error) {
			setTimeout(() => {
				throw error;
			});
		}
	}

	private keep(name: string, isKept: (ref: EventRef) => boolean): void {
		const refs = this.listeners.get(name)?.filter(isKept) ?? [];
		if (refs.length > 0) this.listeners.set(name, refs);
		else this.listeners.delete(name);
	}
}

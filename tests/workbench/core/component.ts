import type { EventRef } from './events';

/** What can be listened to: a window, a document, an element. */
interface ListenerTarget {
	addEventListener(type: string, listener: (event: never) => unknown, options?: unknown): void;
	removeEventListener(type: string, listener: (event: never) => unknown, options?: unknown): void;
}

/** Owner of whatever is started: all of it ends, last first, when the component is unloaded. */
export class Component {
	private isLoaded = false;
	private children: Component[] = [];
	private releases: (() => unknown)[] = [];

	/** Returns what `onload` returned, so that an asynchronous one can be awaited by the host. */
	load(): void | Promise<void> {
		if (this.isLoaded) return;
		this.isLoaded = true;
		const loading = this.onload();
		for (const child of [...this.children]) void child.load();
		return loading;
	}

	onload(): void | Promise<void> {}

	unload(): void {
		if (!this.isLoaded) return;
		this.isLoaded = false;
		for (let child = this.children.pop(); child; child = this.children.pop()) child.unload();
		for (let release = this.releases.pop(); release; release = this.releases.pop()) release();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this.children.push(component);
		if (this.isLoaded) void component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const at = this.children.indexOf(component);
		if (at < 0) return component;
		this.children.splice(at, 1);
		component.unload();
		return component;
	}

	register(release: () => unknown): void {
		this.releases.push(release);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => ref.events.offref(ref));
	}

	registerDomEvent(
		target: ListenerTarget,
		type: string,
		listener: (event: never) => unknown,
		options?: unknown,
	): void {
		target.addEventListener(type, listener, options);
		this.register(() => target.removeEventListener(type, listener, options));
	}

	registerInterval<T extends number | ReturnType<typeof setInterval>>(id: T): T {
		this.register(() => clearInterval(id as number));
		return id;
	}
}

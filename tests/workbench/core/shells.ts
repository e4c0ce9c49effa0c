import type { PluginManifest } from 'obsidian';
import { Component } from './component';
import { guardMissing, missingValue } from './missing';

/** An element of which no more is known than that it is on no screen. */
class OffScreen {
	readonly isConnected = false;
}

guardMissing(OffScreen);

/** A setting tab as far as it goes without a document: it can be made and registered. */
export class SettingTab {
	icon = '';
	containerEl = new OffScreen() as unknown as HTMLElement;
	settingItems: unknown[] = [];

	constructor(readonly app: unknown) {}

	getSettingDefinitions(): unknown[] {
		return [];
	}

	update(): void {
		this.settingItems = this.getSettingDefinitions();
	}

	refreshDomState(): void {}

	hide(): void {}
}

/** A plugin's setting tab; drawing it needs a document. */
export class PluginSettingTab extends SettingTab {
	constructor(
		app: unknown,
		readonly plugin: { manifest: PluginManifest },
	) {
		super(app);
	}
}

/** A suggester as far as it goes without an editor: it can be made and registered. */
export class EditorSuggest {
	context: unknown = null;
	limit = 100;
	/** Keys can be registered, as at the start of any suggester; none is ever pressed. */
	scope = { register: () => ({}), unregister: () => undefined };
	suggestEl: HTMLElement = missingValue('EditorSuggest.suggestEl');

	constructor(readonly app: unknown) {}

	setInstructions(_instructions: unknown[]): void {}

	close(): void {}
}

/** A component that owns an element. */
export class MarkdownRenderChild extends Component {
	constructor(readonly containerEl: HTMLElement) {
		super();
	}
}

/** Notices as a host without a document keeps them: their texts, in order. */
export function recordingNotice(said: string[]): new (message: string) => object {
	return class Notice {
		readonly messageEl: HTMLElement = missingValue('Notice.messageEl');
		readonly containerEl: HTMLElement = missingValue('Notice.containerEl');

		constructor(message: string | { textContent: string | null }) {
			this.setMessage(message);
		}

		setMessage(message: string | { textContent: string | null }): this {
			said.push(typeof message === 'string' ? message : (message.textContent ?? ''));
			return this;
		}

		hide(): void {}
	};
}

/** Promises that a closing app waits for. */
export class Tasks {
	private readonly promises: Promise<unknown>[] = [];

	add(task: () => Promise<unknown>): void {
		this.addPromise(task());
	}

	addPromise(promise: Promise<unknown>): void {
		this.promises.push(promise);
	}

	isEmpty(): boolean {
		return this.promises.length === 0;
	}

	promise(): Promise<unknown> {
		return Promise.all(this.promises);
	}
}

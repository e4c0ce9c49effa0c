import type { ViewState } from 'obsidian';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';
import { View } from './view';

/** What a leaf holds while nothing is open in it. */
export class EmptyView extends ItemView {
	override icon = 'file';
	override navigation = true;

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		const stateEl = this.contentEl.createDiv('empty-state');
		stateEl.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		const actions: [string, string][] = [
			['Go to file', 'switcher:open'],
			['Open command palette', 'command-palette:open'],
		];
		for (const [name, id] of actions) {
			const actionEl = stateEl.createEl('button', { cls: 'empty-state-action', text: name });
			actionEl.addEventListener('click', () => this.app.commands.executeCommandById(id));
		}
		return Promise.resolve();
	}
}

/** A view as a layout keeps it: its state, and what its tab shows while it is deferred. */
export interface SavedView extends ViewState {
	icon?: string;
	title?: string;
}

/** Stands for a view in the background that nobody has looked at yet: it has the type, but none of the content. */
export class DeferredView extends View {
	override navigation = false;

	constructor(
		leaf: WorkspaceLeaf,
		readonly waiting: SavedView,
	) {
		super(leaf);
		this.icon = waiting.icon ?? this.icon;
	}

	getViewType(): string {
		return this.waiting.type;
	}

	getDisplayText(): string {
		return this.waiting.title ?? this.waiting.type;
	}

	override getState(): Record<string, unknown> {
		return this.waiting.state ?? {};
	}
}

/** What a leaf shows when nobody has registered the type that it is to hold. */
export class UnknownView extends ItemView {
	override icon = 'ghost';

	constructor(
		leaf: WorkspaceLeaf,
		private readonly waiting: ViewState,
	) {
		super(leaf);
	}

	getViewType(): string {
		return this.waiting.type;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	override getState(): Record<string, unknown> {
		return this.waiting.state ?? {};
	}

	protected override async onOpen(): Promise<void> {
		const text = `No view of the type “${this.waiting.type}” is registered.`;
		this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text });
		return Promise.resolve();
	}
}

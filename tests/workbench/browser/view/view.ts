import type { ViewStateResult } from 'obsidian';
import { Component } from '../../core/index';
import type { App } from '../app';
import { moveInto } from '../dom/migration';
import type { Scope } from '../input/scope';
import type { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from '../workspace/leaf';

/** What a leaf shows. `containerEl` is its `.workspace-leaf-content`, marked with the view's type. */
export abstract class View extends Component {
	app: App;
	icon = 'file';
	/** Does opening another note take this view's place? */
	navigation = false;
	containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(public leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	/** Puts the view into the leaf and starts it. For the leaf only. */
	async open(parentEl: HTMLElement): Promise<void> {
		this.containerEl.dataset['type'] = this.getViewType();
		moveInto(parentEl, this.containerEl);
		void this.load();
		await this.onOpen();
	}

	/** Ends the view. For the leaf only. */
	async close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}

	protected async onOpen(): Promise<void> {
		// for subclasses
	}

	protected async onClose(): Promise<void> {
		// for subclasses
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {
		// for subclasses
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		// for subclasses
	}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {
		// for subclasses
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		// for subclasses
	}
}

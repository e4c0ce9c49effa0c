import type { OpenViewState, ViewState } from 'obsidian';
import { Events, type TFile } from '../../core/index';
import type { App } from '../app';
import { FileView } from '../view/file-view';
import { ItemView } from '../view/item-view';
import { DeferredView, EmptyView, type SavedView, UnknownView } from '../view/placeholder-views';
import type { View } from '../view/view';
import { LeafHistory } from './leaf-history';
import type { WorkspaceContainer, WorkspaceSplit } from './splits';
import type { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** A place for one view: a tab of the main area or of a side. */
export class WorkspaceLeaf extends Events {
	readonly containerEl = createDiv('workspace-leaf');
	readonly history = new LeafHistory(this);
	view: View;
	hoverPopover = null;
	#turn: Promise<unknown> = Promise.resolve();

	constructor(
		public parent: WorkspaceTabs,
		readonly workspace: Workspace,
		readonly id: string = window.crypto.randomUUID(),
	) {
		super();
		this.view = new EmptyView(this);
		void this.view.open(this.containerEl);
		const activate = () => this.workspace.setActiveLeaf(this);
		this.containerEl.addEventListener('focusin', activate);
		this.containerEl.addEventListener('mousedown', activate);
	}

	get app(): App {
		return this.workspace.app;
	}

	/** Is the view only a placeholder, because nobody has looked at it yet? */
	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	getRoot(): WorkspaceSplit {
		return this.parent.parent;
	}

	getContainer(): WorkspaceContainer {
		return this.parent.getContainer();
	}

	/** Is the leaf in sight: the open tab of its group, in a side that is not folded away? */
	isVisible(): boolean {
		return this.parent.current === this && !this.getRoot().collapsed;
	}

	getViewState(): ViewState {
		const { view } = this;
		const type = view.getViewType();
		return { type, state: type === 'empty' ? {} : view.getState() };
	}

	/** Shows a view of a type and gives it its state. In the background a view of a plugin stays deferred. */
	async setViewState(viewState: ViewState, ephemeral?: unknown): Promise<void> {
		const isWanted = viewState.active === true || this.isVisible();
		if (viewState.active === true) this.parent.select(this);
		await this.#inTurn(() => this.#change(viewState, isWanted));
		if (ephemeral !== undefined) this.setEphemeralState(ephemeral);
		if (viewState.active === true) this.workspace.setActiveLeaf(this, { focus: true });
		this.workspace.requestLayoutChange();
	}

	/** Makes the real view of a deferred leaf and waits for it. */
	async loadIfDeferred(): Promise<void> {
		await this.#inTurn(async () => {
			if (this.view instanceof DeferredView) await this.#show(this.view.waiting, true);
		});
	}

	/** Puts a view in the background as it was when the layout was saved. */
	async defer(saved: SavedView): Promise<void> {
		if (saved.type !== 'empty') await this.#inTurn(() => this.open(new DeferredView(this, saved)));
	}

	/** Makes the view anew, with its state, because its type has come or gone. */
	async rebuild(): Promise<void> {
		const state = this.getViewState();
		await this.#inTurn(async () => {
			await this.open(this.#make(state, this.isVisible()));
			await this.#giveState(state);
		});
	}

	/** Opens a file with the view for its extension; the leaf becomes the active one unless told otherwise. */
	async openFile(file: TFile, { state, eState, active = true }: OpenViewState = {}): Promise<void> {
		const type = this.workspace.viewTypes.forExtension(file.extension);
		await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
	}

	/** Puts a view in place of the present one. */
	async open(view: View): Promise<View> {
		const before = this.view;
		this.view = view;
		await before.close();
		await view.open(this.containerEl);
		this.updateHeader();
		this.workspace.requestSaveLayout();
		return view;
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	/** Closes the view and takes the leaf out of its group. */
	detach(): void {
		if (!this.parent.leaves.includes(this)) return;
		this.parent.remove(this);
		this.workspace.onLeafGone(this);
		void this.#inTurn(() => this.view.close());
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	/** Draws the tab, and the arrows of the view's header, anew. */
	updateHeader(): void {
		this.parent.draw();
		if (this.view instanceof ItemView) this.view.updateArrows();
	}

	async #change(viewState: ViewState, isWanted: boolean): Promise<void> {
		const record = this.history.remember();
		if (await this.#show(viewState, isWanted)) record();
	}

	/** Is it another view than before, or another state that the view itself wants in the history? */
	async #show(viewState: ViewState, isWanted: boolean): Promise<boolean> {
		const { type } = viewState;
		const isSame =
			!this.isDeferred && !(this.view instanceof UnknownView) && this.view.getViewType() === type;
		if (!isSame || type === 'empty') await this.open(this.#make(viewState, isWanted));
		return (await this.#giveState(viewState)) || !isSame;
	}

	async #giveState({ state = {} }: ViewState): Promise<boolean> {
		if (this.view instanceof DeferredView) return false;
		const result = { history: false };
		await this.view.setState(state, result);
		if (this.view instanceof ItemView) this.view.updateHeader();
		if (this.view instanceof FileView || this.workspace.activeLeaf === this) this.workspace.noteFileOpened();
		return result.history;
	}

	#make(viewState: ViewState, isWanted: boolean): View {
		if (viewState.type === 'empty') return new EmptyView(this);
		const creator = this.workspace.viewTypes.creatorOf(viewState.type);
		if (!creator) return new UnknownView(this, viewState);
		return isWanted ? creator(this) : new DeferredView(this, viewState);
	}

	#inTurn<T>(step: () => Promise<T>): Promise<T> {
		const result = this.#turn.then(step);
		this.#turn = result.catch(() => undefined);
		return this.app.pending.track(result);
	}
}

import type { OpenViewState, PaneType, SplitDirection, WorkspaceWindowInitData } from 'obsidian';
import { debounce, TFile, Workspace as CoreWorkspace } from '../../core/index';
import type { App } from '../app';
import { asFileInfo } from '../boundary';
import { FileView } from '../view/file-view';
import { MarkdownView } from '../view/markdown-view';
import { setInUse } from '../windows/window-in-use';
import type { WorkspaceLeaf } from './leaf';
import { applyLayout, isLayout, layoutOf } from './layout';
import { writeLayout } from './layout-file';
import { targetOf } from './link-target';
import { Popouts } from './popouts';
import { WorkspaceContainer, WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit } from './splits';
import type { WorkspaceTabs } from './tabs';
import { ViewTypes } from './view-types';
import { WorkspaceWindow } from './workspace-window';

type Side = 'left' | 'right';

/** The window's parts: a main area with tabs and two sides, and which leaf of them is the active one. */
export class Workspace extends CoreWorkspace {
	readonly containerEl = createDiv('workspace');
	readonly rootSplit = new WorkspaceRoot(this, 'mod-root', { role: 'main' });
	readonly leftSplit = new WorkspaceSidedock(this, 'left');
	readonly rightSplit = new WorkspaceSidedock(this, 'right');
	readonly popouts = new Popouts(this);
	activeLeaf: WorkspaceLeaf | null = null;
	app!: App;
	viewTypes!: ViewTypes;
	/** Leaves of the main area and of pop-outs, the one used last at the end. */
	#recent: WorkspaceLeaf[] = [];
	#openedPaths: string[] = [];
	#announcedFile: TFile | null = null;
	#isLayoutWaiting = false;

	/** Takes the app over and puts the parts on screen. For the app only. */
	attach(app: App): void {
		this.app = app;
		const parts = [this.leftSplit, this.rootSplit, this.rightSplit];
		this.containerEl.append(...parts.map((split) => split.containerEl));
		for (const split of parts) split.addGroup();
		this.viewTypes = new ViewTypes(app);
		for (const event of ['added', 'removed']) {
			app.registry.on(event, (kind: string) => {
				if (kind === 'editorExtension') this.updateOptions();
			});
		}
	}

	get #splits(): WorkspaceSplit[] {
		return [this.leftSplit, this.rootSplit, this.rightSplit, ...this.popouts.windows];
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction: SplitDirection = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return this.openPopoutLeaf();
		const recent = this.getMostRecentLeaf();
		if (newLeaf === 'split' && recent) return this.createLeafBySplit(recent, direction);
		const isFree = recent && (recent.view.navigation || recent.view.getViewType() === 'empty');
		if (newLeaf === false && isFree) return recent;
		return (recent?.parent ?? this.#firstGroup(this.rootSplit)).addLeaf();
	}

	createLeafBySplit(
		leaf: WorkspaceLeaf,
		direction: SplitDirection = 'vertical',
		isBefore = false,
	): WorkspaceLeaf {
		const split = leaf.getRoot();
		split.direction = direction;
		const added = split.addGroup(leaf.parent, isBefore).addLeaf();
		for (const group of split.groups) group.draw();
		return added;
	}

	getLeftLeaf(isSplit: boolean): WorkspaceLeaf {
		return this.#sideLeaf(this.leftSplit, isSplit);
	}

	getRightLeaf(isSplit: boolean): WorkspaceLeaf {
		return this.#sideLeaf(this.rightSplit, isSplit);
	}

	async ensureSideLeaf(
		type: string,
		side: Side,
		options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
	): Promise<WorkspaceLeaf> {
		const { active = false, split = false, reveal = true, state } = options;
		const dock = side === 'left' ? this.leftSplit : this.rightSplit;
		const present = dock.leaves.find((leaf) => leaf.view.getViewType() === type);
		const leaf = present ?? this.#sideLeaf(dock, split);
		if (!present || state) await leaf.setViewState({ type, ...(state && { state }) });
		if (reveal) await this.revealLeaf(leaf);
		if (active) this.setActiveLeaf(leaf, { focus: true });
		return leaf;
	}

	/** A new leaf in a window of its own. */
	openPopoutLeaf(data?: WorkspaceWindowInitData): WorkspaceLeaf {
		return this.#firstGroup(this.popouts.open(data)).addLeaf();
	}

	/** Takes a leaf, with view and history, to a window of its own. */
	moveLeafToPopout(leaf: WorkspaceLeaf, data?: WorkspaceWindowInitData): WorkspaceWindow {
		const opened = this.popouts.open(data);
		const from = leaf.getRoot();
		leaf.parent.remove(leaf);
		this.#firstGroup(opened).take(leaf);
		this.#tidy(from);
		this.setActiveLeaf(leaf, { focus: true });
		leaf.onResize();
		this.trigger('resize');
		return opened;
	}

	/** Brings a leaf in sight, its side included, and waits until its view is there. */
	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		leaf.parent.select(leaf);
		if (root instanceof WorkspaceSidedock) root.expand();
		await leaf.loadIfDeferred();
	}

	/** Reveals a leaf and makes it the active one: what a press on its tab does. */
	async show(leaf: WorkspaceLeaf): Promise<void> {
		await this.revealLeaf(leaf);
		this.setActiveLeaf(leaf, { focus: true });
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, isFocused = false): void {
		leaf.parent.select(leaf);
		if (leaf.isVisible()) void leaf.loadIfDeferred();
		const wasActive = this.activeLeaf === leaf;
		this.activeLeaf = leaf;
		if (leaf.getRoot() instanceof WorkspaceContainer) {
			this.#recent = [...this.#recent.filter((other) => other !== leaf), leaf];
		}
		if (typeof params === 'object' ? params.focus === true : isFocused) this.#focus(leaf);
		if (!wasActive) {
			for (const split of this.#splits) for (const group of split.groups) group.draw();
			this.#later(() => this.trigger('active-leaf-change', leaf));
		}
		this.noteFileOpened();
	}

	override getActiveViewOfType<T extends object>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The active view's file, else the file used last. */
	override getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView && view.file) return view.file;
		const recent = this.getMostRecentLeaf()?.view;
		return recent instanceof FileView ? recent.file : null;
	}

	override getMostRecentLeaf(root?: WorkspaceSplit): WorkspaceLeaf | null {
		const recent = this.#recent.filter((leaf) => !root || leaf.getRoot() === root).pop();
		return recent ?? (root ?? this.rootSplit).groups[0]?.current ?? null;
	}

	override getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.#leaves.filter((leaf) => leaf.view.getViewType() === viewType);
	}

	override getLeafById(id: string): WorkspaceLeaf | null {
		return this.#leaves.find((leaf) => leaf.id === id) ?? null;
	}

	override iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.rootSplit.leaves) callback(leaf);
	}

	override iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.#leaves) callback(leaf);
	}

	override detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	override getLastOpenFiles(): string[] {
		return this.#openedPaths.slice(0, 10);
	}

	override updateOptions(): void {
		this.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView) view.updateOptions();
		});
	}

	/** Opens the note that a link means, making it where there is none. */
	async openLinkText(
		linktext: string,
		sourcePath: string,
		newLeaf?: PaneType | boolean,
		openViewState: OpenViewState = {},
	): Promise<void> {
		const { file, openState } = await targetOf(this.app, linktext, sourcePath, openViewState);
		await this.getLeaf(newLeaf).openFile(file, openState);
	}

	/** Saves the layout two seconds after the last call; what a view changes in itself it asks for itself. */
	readonly requestSaveLayout = debounce(() => this.#saveLayout(), 2000, true);

	getLayout(): Record<string, unknown> {
		return { ...layoutOf(this) };
	}

	/** Puts another layout in place of the present one: every leaf deferred, then those in sight loaded. */
	async changeLayout(layout: unknown): Promise<void> {
		if (!isLayout(layout)) throw new Error('This is no layout of the workbench.');
		await applyLayout(this, layout);
		this.#openedPaths = [...layout.lastOpenFiles];
		const active = this.getLeafById(layout.active ?? '') ?? this.getMostRecentLeaf();
		if (active) this.setActiveLeaf(active);
	}

	async #saveLayout(): Promise<void> {
		if (this.layoutReady) await this.app.pending.track(writeLayout(this.app, this.getLayout()));
	}

	/** Fires `layout-change` once, in a later task. */
	requestLayoutChange(): void {
		if (this.#isLayoutWaiting || !this.layoutReady) return;
		this.#isLayoutWaiting = true;
		this.#later(() => {
			this.#isLayoutWaiting = false;
			this.trigger('layout-change');
		});
	}

	/** Brings `activeEditor` up to date and fires `file-open`, in a later task, where the active file has changed. */
	noteFileOpened(): void {
		this.updateActiveEditor();
		const file = this.getActiveFile();
		if (file === this.#announcedFile) return;
		this.#announcedFile = file;
		this.requestSaveLayout();
		if (file) this.#openedPaths = [file.path, ...this.#openedPaths.filter((path) => path !== file.path)];
		this.#later(() => this.trigger('file-open', file));
	}

	/** The active view's editor, once its note has been read. */
	updateActiveEditor(): void {
		const view = this.activeLeaf?.view;
		this.activeEditor = view instanceof MarkdownView && view.isReady ? asFileInfo(view) : null;
	}

	/** For a leaf that has left its group: another one becomes active. */
	onLeafGone(leaf: WorkspaceLeaf): void {
		this.#recent = this.#recent.filter((other) => other !== leaf);
		this.#tidy(leaf.getRoot());
		const next = this.getMostRecentLeaf();
		if (this.activeLeaf === leaf && next) this.setActiveLeaf(next);
	}

	/** What a split does that a leaf has left: an empty side folds, an empty window closes. */
	#tidy(split: WorkspaceSplit): void {
		split.tidy();
		const isEmpty = split.leaves.length === 0;
		if (isEmpty && split instanceof WorkspaceSidedock) split.collapse();
		if (isEmpty && split instanceof WorkspaceWindow) this.popouts.close(split);
		if (this.rootSplit.leaves.length === 0) this.#firstGroup(this.rootSplit).addLeaf();
		this.requestLayoutChange();
		this.requestSaveLayout();
	}

	/** For a window that is in use from now on: the leaf used last in it becomes active. */
	onWindowUsed(container: WorkspaceContainer): void {
		const leaf = this.getMostRecentLeaf(container);
		if (leaf && this.activeLeaf?.getContainer() !== container) this.setActiveLeaf(leaf);
	}

	#firstGroup(split: WorkspaceSplit): WorkspaceTabs {
		return split.groups[0] ?? split.addGroup();
	}

	/** For a side that was folded away or out. */
	onSideToggled(side: WorkspaceSidedock): void {
		this.containerEl.toggleClass(side === this.leftSplit ? 'is-left-open' : 'is-right-open', !side.collapsed);
		this.requestLayoutChange();
		this.requestSaveLayout();
		this.trigger('resize');
	}

	get #leaves(): WorkspaceLeaf[] {
		return this.#splits.flatMap((split) => split.leaves);
	}

	#sideLeaf(dock: WorkspaceSidedock, isSplit: boolean): WorkspaceLeaf {
		const [group] = dock.groups;
		return (isSplit || !group ? dock.addGroup() : group).addLeaf();
	}

	#focus(leaf: WorkspaceLeaf): void {
		const { containerEl } = leaf;
		if (containerEl.win !== window.activeWindow) {
			containerEl.win.focus();
			setInUse(containerEl.win);
		}
		if (leaf.view instanceof MarkdownView) leaf.view.focus();
		else if (!containerEl.contains(containerEl.doc.activeElement)) {
			containerEl.tabIndex = -1;
			containerEl.focus({ preventScroll: true });
		}
	}

	#later(act: () => void): void {
		this.app.pending.after(this.app.delays.event, act);
	}
}

import type { OpenViewState, PaneType, SplitDirection } from 'obsidian';
import { debounce, hostMissing, TFile, Workspace as CoreWorkspace } from '../../core/index';
import type { App } from '../app';
import { asFileInfo } from '../boundary';
import { FileView } from '../view/file-view';
import { MarkdownView } from '../view/markdown-view';
import type { WorkspaceLeaf } from './leaf';
import { targetOf } from './link-target';
import { WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit } from './splits';
import { ViewTypes } from './view-types';

type Side = 'left' | 'right';

/** The window's parts: a main area with tabs and two sides, and which leaf of them is the active one. */
export class Workspace extends CoreWorkspace {
	readonly containerEl = createDiv('workspace');
	readonly rootSplit = new WorkspaceRoot(this, 'mod-root', { role: 'main' });
	readonly leftSplit = new WorkspaceSidedock(this, 'left');
	readonly rightSplit = new WorkspaceSidedock(this, 'right');
	activeLeaf: WorkspaceLeaf | null = null;
	app!: App;
	viewTypes!: ViewTypes;
	/** Main leaves, the one used last at the end. */
	#recent: WorkspaceLeaf[] = [];
	#openedPaths: string[] = [];
	#announcedFile: TFile | null = null;
	#isLayoutWaiting = false;

	/** Takes the app over and puts the parts on screen. For the app only. */
	attach(app: App): void {
		this.app = app;
		this.containerEl.append(...this.#splits.map((split) => split.containerEl));
		for (const split of this.#splits) split.addGroup();
		this.viewTypes = new ViewTypes(app);
		for (const event of ['added', 'removed']) {
			app.registry.on(event, (kind: string) => {
				if (kind === 'editorExtension') this.updateOptions();
			});
		}
	}

	get #splits(): WorkspaceSplit[] {
		return [this.leftSplit, this.rootSplit, this.rightSplit];
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction: SplitDirection = 'vertical'): WorkspaceLeaf {
		if (newLeaf === 'window') return hostMissing('Workspace.getLeaf(‘window’)');
		const recent = this.getMostRecentLeaf();
		if (newLeaf === 'split' && recent) return this.createLeafBySplit(recent, direction);
		const isFree = recent && (recent.view.navigation || recent.view.getViewType() === 'empty');
		if (newLeaf === false && isFree) return recent;
		const group = recent?.parent ?? this.rootSplit.groups[0] ?? this.rootSplit.addGroup();
		return group.addLeaf();
	}

	createLeafBySplit(
		leaf: WorkspaceLeaf,
		direction: SplitDirection = 'vertical',
		isBefore = false,
	): WorkspaceLeaf {
		const split = leaf.getRoot();
		split.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
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
		if (leaf.getRoot() === this.rootSplit) {
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

	override getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
		const recent = root === this.rootSplit ? this.#recent[this.#recent.length - 1] : undefined;
		return recent ?? root.groups[0]?.current ?? null;
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

	/** Nothing is remembered over a reload. */
	readonly requestSaveLayout = debounce(() => Promise.resolve(), 2000, true);

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
		const split = leaf.getRoot();
		split.tidy();
		if (split instanceof WorkspaceSidedock && split.leaves.length === 0) split.collapse();
		if (this.rootSplit.leaves.length === 0) this.rootSplit.groups[0]?.addLeaf();
		const next = this.getMostRecentLeaf();
		if (this.activeLeaf === leaf && next) this.setActiveLeaf(next);
		this.requestLayoutChange();
	}

	/** For a side that was folded away or out. */
	onSideToggled(side: WorkspaceSidedock): void {
		this.containerEl.toggleClass(side === this.leftSplit ? 'is-left-open' : 'is-right-open', !side.collapsed);
		this.requestLayoutChange();
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
		if (leaf.view instanceof MarkdownView) leaf.view.focus();
		else if (!leaf.containerEl.contains(document.activeElement)) {
			leaf.containerEl.tabIndex = -1;
			leaf.containerEl.focus({ preventScroll: true });
		}
	}

	#later(act: () => void): void {
		this.app.pending.after(this.app.delays.event, act);
	}
}

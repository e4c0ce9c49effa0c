import type { SplitDirection } from 'obsidian';
import { Events } from '../../core/index';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** Groups of tabs beside or below each other. */
export class WorkspaceSplit extends Events {
	readonly groups: WorkspaceTabs[] = [];
	collapsed = false;
	#direction: SplitDirection = 'vertical';
	readonly canCloseTabs: boolean = true;
	readonly containerEl: HTMLElement;
	readonly parent = null;

	constructor(
		readonly workspace: Workspace,
		cls: string,
		attr: Record<string, string>,
	) {
		super();
		this.containerEl = createDiv({ cls: `workspace-split ${cls}`, attr });
	}

	get leaves(): WorkspaceLeaf[] {
		return this.groups.flatMap((group) => group.leaves);
	}

	getRoot(): this {
		return this;
	}

	/** The window around: that of the main area, but for pop-outs. */
	getContainer(): WorkspaceContainer {
		return this.workspace.rootSplit;
	}

	get direction(): SplitDirection {
		return this.#direction;
	}

	set direction(direction: SplitDirection) {
		this.#direction = direction;
		this.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
	}

	/** A new group of tabs, after (or before) another one. */
	addGroup(beside?: WorkspaceTabs, isBefore = false): WorkspaceTabs {
		const group = new WorkspaceTabs(this, this.workspace);
		const index = beside ? this.groups.indexOf(beside) + (isBefore ? 0 : 1) : this.groups.length;
		this.groups.splice(index, 0, group);
		this.containerEl.insertBefore(group.containerEl, this.groups[index + 1]?.containerEl ?? null);
		return group;
	}

	/** Takes groups without leaves away, all but the last one. */
	tidy(): void {
		for (const group of this.groups.filter(({ leaves }) => leaves.length === 0)) {
			if (this.groups.length === 1) return;
			this.groups.splice(this.groups.indexOf(group), 1);
			group.containerEl.remove();
		}
	}

	/** Adds what the split wants in a group's row of tabs. */
	decorate(_group: WorkspaceTabs, _headerEl: HTMLElement): void {
		// for subclasses
	}
}

/** What fills a window. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
	abstract readonly win: Window;
	abstract readonly doc: Document;

	override getContainer(): this {
		return this;
	}
}

/** The main area, with the buttons for both sides at the ends of its row of tabs. */
export class WorkspaceRoot extends WorkspaceContainer {
	readonly win = window;
	readonly doc = document;

	override decorate(group: WorkspaceTabs, headerEl: HTMLElement): void {
		const isFirst = group === this.groups[0];
		const isLast = group === this.groups[this.groups.length - 1];
		if (isFirst) headerEl.prepend(this.#toggle('left'));
		const newTabEl = headerEl.createEl('button', 'clickable-icon workspace-tab-header-new-tab');
		setIcon(newTabEl, 'plus');
		setTooltip(newTabEl, 'New tab');
		newTabEl.addEventListener('click', () => this.workspace.setActiveLeaf(this.workspace.getLeaf('tab')));
		headerEl.createDiv('workspace-tab-header-spacer');
		if (isLast) headerEl.append(this.#toggle('right'));
	}

	#toggle(side: 'left' | 'right'): HTMLElement {
		const buttonEl = createEl('button', `clickable-icon sidebar-toggle-button mod-${side}`);
		setIcon(buttonEl, `panel-${side}`);
		setTooltip(buttonEl, side === 'left' ? 'Toggle files' : 'Toggle right side');
		buttonEl.addEventListener('click', () =>
			(side === 'left' ? this.workspace.leftSplit : this.workspace.rightSplit).toggle(),
		);
		return buttonEl;
	}
}

/** A side that can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit {
	override readonly canCloseTabs = false;
	override collapsed = true;

	constructor(workspace: Workspace, side: 'left' | 'right') {
		const attr = { role: 'complementary', 'aria-label': side === 'left' ? 'Left side' : 'Right side' };
		super(workspace, `mod-sidedock mod-${side}-split is-collapsed`, attr);
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.#set(true);
	}

	expand(): void {
		this.#set(false);
		for (const { current } of this.groups) void current?.loadIfDeferred();
	}

	#set(isCollapsed: boolean): void {
		if (this.collapsed === isCollapsed) return;
		this.collapsed = isCollapsed;
		this.containerEl.toggleClass('is-collapsed', isCollapsed);
		this.workspace.onSideToggled(this);
	}
}

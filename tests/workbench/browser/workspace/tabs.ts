import { Events } from '../../core/index';
import { moveInto } from '../dom/migration';
import { setIcon } from '../ui/icons';
import { WorkspaceLeaf } from './leaf';
import type { WorkspaceContainer, WorkspaceSplit } from './splits';
import type { Workspace } from './workspace';

/** A group of leaves of which one is in sight, with a row of tabs above. */
export class WorkspaceTabs extends Events {
	readonly leaves: WorkspaceLeaf[] = [];
	current: WorkspaceLeaf | undefined;
	readonly containerEl = createDiv('workspace-tabs');
	readonly #headerEl: HTMLElement;
	readonly #bodyEl: HTMLElement;

	constructor(
		public parent: WorkspaceSplit,
		readonly workspace: Workspace,
	) {
		super();
		this.#headerEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.#bodyEl = this.containerEl.createDiv('workspace-tab-container');
	}

	getRoot(): WorkspaceSplit {
		return this.parent;
	}

	getContainer(): WorkspaceContainer {
		return this.parent.getContainer();
	}

	/** Adds a leaf at the end; the first of a group is in sight at once. */
	addLeaf(id?: string): WorkspaceLeaf {
		return this.take(new WorkspaceLeaf(this, this.workspace, id));
	}

	/** Puts a leaf at the end, out of another window too. */
	take(leaf: WorkspaceLeaf): WorkspaceLeaf {
		leaf.parent = this;
		this.leaves.push(leaf);
		moveInto(this.#bodyEl, leaf.containerEl);
		this.current ??= leaf;
		this.draw();
		return leaf;
	}

	/** Brings a leaf in sight. */
	select(leaf: WorkspaceLeaf): void {
		if (this.current === leaf) return;
		this.current = leaf;
		this.draw();
		this.workspace.requestLayoutChange();
		this.workspace.requestSaveLayout();
	}

	remove(leaf: WorkspaceLeaf): void {
		const index = this.leaves.indexOf(leaf);
		this.leaves.splice(index, 1);
		leaf.containerEl.remove();
		if (this.current === leaf) this.current = this.leaves[Math.max(0, index - 1)];
		this.draw();
		void this.current?.loadIfDeferred();
	}

	/** Draws the tabs as they are now. */
	draw(): void {
		for (const leaf of this.leaves) {
			leaf.containerEl.toggle(leaf === this.current);
			leaf.containerEl.toggleClass('mod-active', leaf === this.workspace.activeLeaf);
		}
		const tabsEl = createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		tabsEl.append(...this.leaves.map((leaf) => this.#tab(leaf)));
		this.#headerEl.replaceChildren(tabsEl);
		this.parent.decorate(this, this.#headerEl);
	}

	#tab(leaf: WorkspaceLeaf): HTMLElement {
		const tabEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: 0 } });
		tabEl.toggleClass('is-active', leaf === this.current);
		tabEl.toggleClass('mod-active', leaf === this.workspace.activeLeaf);
		tabEl.setAttrs({ 'aria-selected': leaf === this.current, 'data-type': leaf.view.getViewType() });
		const innerEl = tabEl.createDiv('workspace-tab-header-inner');
		setIcon(innerEl.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
		innerEl.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
		const show = () => void this.workspace.show(leaf);
		tabEl.addEventListener('click', show);
		tabEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') show();
		});
		tabEl.addEventListener('auxclick', (event) => {
			if (event.button === 1) leaf.detach();
		});
		if (this.parent.canCloseTabs) {
			const closeEl = innerEl.createDiv('workspace-tab-header-inner-close-button');
			setIcon(closeEl, 'x');
			closeEl.addEventListener('click', (event) => {
				event.stopPropagation();
				leaf.detach();
			});
		}
		return tabEl;
	}
}

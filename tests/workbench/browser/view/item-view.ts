import type { WorkspaceLeaf } from '../workspace/leaf';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { View } from './view';

/** A view with a header (title, actions) and, as second child of `containerEl`, its content. */
export abstract class ItemView extends View {
	contentEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly #backEl: HTMLButtonElement;
	readonly #forwardEl: HTMLButtonElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		const arrowsEl = this.headerEl.createDiv('view-header-left').createDiv('view-header-nav-buttons');
		this.#backEl = this.#arrow(arrowsEl, 'arrow-left', 'Navigate back', () => leaf.history.back());
		this.#forwardEl = this.#arrow(arrowsEl, 'arrow-right', 'Navigate forward', () => leaf.history.forward());
		this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	override async open(parentEl: HTMLElement): Promise<void> {
		await super.open(parentEl);
		this.updateHeader();
	}

	/** Adds a button to the header, before those that are there. */
	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const actionEl = createEl('button', { cls: 'clickable-icon view-action' });
		setIcon(actionEl, icon);
		setTooltip(actionEl, title);
		actionEl.addEventListener('click', callback);
		this.actionsEl.prepend(actionEl);
		return actionEl;
	}

	/** What stands in the header. */
	protected headerText(): string {
		return this.getDisplayText();
	}

	/** Shows the present title, here and on the tab. */
	updateHeader(): void {
		this.titleEl.setText(this.headerText());
		this.leaf.updateHeader();
	}

	/** Shows whether there is something to go back or forward to. For the leaf only. */
	updateArrows(): void {
		this.#backEl.disabled = !this.leaf.history.canGoBack;
		this.#forwardEl.disabled = !this.leaf.history.canGoForward;
	}

	#arrow(parentEl: HTMLElement, icon: string, name: string, go: () => Promise<void>): HTMLButtonElement {
		const buttonEl = parentEl.createEl('button', 'clickable-icon');
		buttonEl.disabled = true;
		setIcon(buttonEl, icon);
		setTooltip(buttonEl, name);
		buttonEl.addEventListener('click', () => void go());
		return buttonEl;
	}
}

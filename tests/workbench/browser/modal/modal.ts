import type { App } from '../app';
import { Scope } from '../input/scope';
import { setIcon } from '../ui/icons';
import { rememberFocus, trapTab } from './focus';

/** A window over the app. Esc or a press beside it closes it; the focus goes back to where it was. */
export class Modal {
	readonly scope = new Scope();
	containerEl: HTMLElement;
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	#restoreFocus: (() => void) | undefined;
	#closeCallback: (() => unknown) | undefined;

	constructor(public app: App) {
		this.containerEl = createDiv('modal-container');
		const backgroundEl = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({
			cls: 'modal',
			attr: { role: 'dialog', 'aria-modal': 'true' },
		});
		const closeEl = this.modalEl.createEl('button', {
			cls: 'modal-close-button clickable-icon',
			attr: { 'aria-label': 'Close' },
		});
		setIcon(closeEl, 'x');
		const headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		closeEl.addEventListener('click', () => this.close());
		backgroundEl.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		for (const modifiers of [[], ['Shift']] as const)
			this.scope.register([...modifiers], 'Tab', (event) => trapTab(this.modalEl, event));
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.#restoreFocus = rememberFocus(this.shouldRestoreSelection);
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.containerEl);
		this.modalEl.tabIndex = -1;
		this.modalEl.focus();
		void this.onOpen();
		if (this.modalEl.isActiveElement())
			this.modalEl.querySelector<HTMLElement>('input, textarea, select')?.focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		this.#restoreFocus?.();
		this.onClose();
		this.#closeCallback?.();
	}

	onOpen(): Promise<void> | void {
		// for subclasses
	}

	onClose(): void {
		// for subclasses
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.modalEl.setAttribute('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.#closeCallback = callback;
		return this;
	}
}

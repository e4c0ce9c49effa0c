import type { App } from '../app';
import { ConfirmationButton } from './confirmation-button';
import { Modal } from './modal';

/** Asks before something is done: a row of buttons, each of which closes the modal unless its handler objects. */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	readonly #buttons: ConfirmationButton[] = [];

	constructor(app: App) {
		super(app);
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		// As documented, the button marked last wins.
		this.#buttons
			.filter(({ isInitial }) => isInitial)
			.pop()
			?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = createEl('label', 'mod-checkbox');
		const boxEl = labelEl.createEl('input', { type: 'checkbox' });
		boxEl.addEventListener('change', () => void callback(boxEl.checked));
		labelEl.appendText(label);
		this.buttonContainerEl.prepend(labelEl);
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, () => this.close());
		this.#buttons.push(button);
		callback(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}

import { ButtonComponent } from '../settings/components';

/** A button of a `ConfirmationModal`: the modal closes after it, unless its handler gives something truthy. */
export class ConfirmationButton extends ButtonComponent {
	/** Gets the focus when the modal opens. For the modal only. */
	isInitial = false;
	#act: ((event: MouseEvent) => unknown) | undefined;

	constructor(containerEl: HTMLElement, close: () => void) {
		super(containerEl);
		super.onClick((event) => void this.#press(event, close));
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		this.#act = handler;
		return this;
	}

	setInitialFocus(): this {
		this.isInitial = true;
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}

	async #press(event: MouseEvent, close: () => void): Promise<void> {
		if (!(await this.#act?.(event))) close();
	}
}

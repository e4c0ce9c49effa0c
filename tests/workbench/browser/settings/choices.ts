import { setTooltip } from '../ui/tooltip';
import { ValueComponent } from './components';

/** A switch: `.checkbox-container` around a real check box. */
export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl: HTMLElement;
	readonly #inputEl: HTMLInputElement;
	#callback: ((value: boolean) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.#inputEl = this.toggleEl.createEl('input', { type: 'checkbox' });
		this.#inputEl.addEventListener('change', () => this.#show());
		this.toggleEl.addEventListener('click', (event) => {
			if (event.target === this.toggleEl) this.onClick();
		});
	}

	override setDisabled(isDisabled: boolean): this {
		this.#inputEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	getValue(): boolean {
		return this.#inputEl.checked;
	}

	setValue(isOn: boolean): this {
		this.#inputEl.checked = isOn;
		this.toggleEl.toggleClass('is-enabled', isOn);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.#inputEl, tooltip);
		return this;
	}

	onClick(): void {
		if (this.disabled) return;
		this.#inputEl.checked = !this.#inputEl.checked;
		this.#show();
	}

	onChange(callback: (value: boolean) => unknown): this {
		this.#callback = callback;
		return this;
	}

	#show(): void {
		this.setValue(this.getValue());
		this.#callback?.(this.getValue());
	}
}

/** One of several values. */
export class DropdownComponent extends ValueComponent<string> {
	selectEl: HTMLSelectElement;
	#callback: ((value: string) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => this.#callback?.(this.getValue()));
	}

	override setDisabled(isDisabled: boolean): this {
		this.selectEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

import { ValueComponent } from './components';

/** A number on a scale. */
export class SliderComponent extends ValueComponent<number> {
	sliderEl: HTMLInputElement;
	#callback: ((value: number) => unknown) | undefined;
	#isInstant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		const tell = () => this.#callback?.(this.getValue());
		this.sliderEl.addEventListener('change', tell);
		this.sliderEl.addEventListener('input', () => this.#isInstant && tell());
	}

	override setDisabled(isDisabled: boolean): this {
		this.sliderEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	setInstant(isInstant: boolean): this {
		this.#isInstant = isInstant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		return this;
	}

	getValuePretty(): string {
		return String(this.getValue());
	}

	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

/** A colour, as `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
	readonly #inputEl: HTMLInputElement;
	#callback: ((value: string) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.#inputEl = containerEl.createEl('input', { type: 'color' });
		this.#inputEl.addEventListener('change', () => this.#callback?.(this.getValue()));
	}

	override setDisabled(isDisabled: boolean): this {
		this.#inputEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	getValue(): string {
		return this.#inputEl.value;
	}

	setValue(value: string): this {
		this.#inputEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

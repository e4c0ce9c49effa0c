import type { App } from '../app';
import { popover, PopoverSuggest } from './popover-suggest';

/** Suggests below a field, from its focus on. Choosing does what `onSelect` or the subclass says; the field stays as it is. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	readonly #fieldEl: HTMLInputElement | HTMLDivElement;
	readonly #callbacks: ((value: T, event: MouseEvent | KeyboardEvent) => unknown)[] = [];

	constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		this.#fieldEl = textInputEl;
		for (const type of ['focus', 'input']) textInputEl.addEventListener(type, () => void this.#ask());
		textInputEl.addEventListener('blur', () => this.close());
	}

	getValue(): string {
		return 'value' in this.#fieldEl ? this.#fieldEl.value : this.#fieldEl.textContent;
	}

	setValue(value: string): void {
		if ('value' in this.#fieldEl) this.#fieldEl.value = value;
		else this.#fieldEl.setText(value);
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		for (const callback of this.#callbacks) callback(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.#callbacks.push(callback);
		return this;
	}

	async #ask(): Promise<void> {
		const values = await this.getSuggestions(this.getValue());
		if (values.length === 0 || !this.#fieldEl.isActiveElement()) return this.close();
		this.open();
		this[popover].show(this.limit > 0 ? values.slice(0, this.limit) : values);
		this[popover].place(this.#fieldEl.getBoundingClientRect(), false);
	}
}

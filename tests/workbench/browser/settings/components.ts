import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';

/** What all controls have. */
export abstract class BaseComponent {
	disabled = false;

	// The app's name for a plain call-back; nothing here is awaited.
	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(isDisabled: boolean): this {
		this.disabled = isDisabled;
		return this;
	}
}

/** A control with a value. */
export abstract class ValueComponent<T> extends BaseComponent {
	abstract getValue(): T;
	abstract setValue(value: T): this;
}

/** A field or text area. */
export abstract class AbstractTextComponent<
	T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
	#callback: ((value: string) => unknown) | undefined;

	constructor(public inputEl: T) {
		super();
		inputEl.addEventListener('input', () => this.onChanged());
	}

	override setDisabled(isDisabled: boolean): this {
		this.inputEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.#callback?.(this.getValue());
	}

	onChange(callback: (value: string) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

/** A field of one line. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
	}
}

/** A field of several lines. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
	}
}

/** A button with a text or an icon. */
export class ButtonComponent extends BaseComponent {
	buttonEl: HTMLButtonElement;
	#callback: ((event: MouseEvent) => unknown) | undefined;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
		this.buttonEl.addEventListener('click', (event) => this.#callback?.(event));
	}

	override setDisabled(isDisabled: boolean): this {
		this.buttonEl.disabled = isDisabled;
		return super.setDisabled(isDisabled);
	}

	setCta(): this {
		this.buttonEl.addClass('mod-cta');
		return this;
	}

	removeCta(): this {
		this.buttonEl.removeClass('mod-cta');
		return this;
	}

	setWarning(): this {
		this.buttonEl.addClass('mod-warning');
		return this;
	}

	setDestructive(): this {
		this.buttonEl.addClass('mod-destructive');
		return this;
	}

	removeDestructive(): this {
		this.buttonEl.removeClass('mod-destructive');
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.buttonEl, tooltip);
		return this;
	}

	setButtonText(text: string): this {
		this.buttonEl.setText(text);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.#callback = callback;
		return this;
	}
}

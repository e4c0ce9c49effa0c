import { guardMissing } from '../../core/index';
import { setTooltip } from '../ui/tooltip';
import { DropdownComponent, ToggleComponent } from './choices';
import { ButtonComponent, TextAreaComponent, TextComponent, type BaseComponent } from './components';
import { ExtraButtonComponent } from './extra-button';
import { ColorComponent, SliderComponent } from './pickers';

type Use<T> = (component: T) => unknown;

/** One line of a form: name and description on one side, controls on the other. */
export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	readonly components: BaseComponent[] = [];

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(description: string | DocumentFragment): this {
		this.descEl.setText(description);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string): this {
		setTooltip(this.nameEl, tooltip);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setDisabled(isDisabled: boolean): this {
		for (const component of this.components) component.setDisabled(isDisabled);
		return this;
	}

	addText(use: Use<TextComponent>): this {
		return this.#add(new TextComponent(this.controlEl), use);
	}

	addTextArea(use: Use<TextAreaComponent>): this {
		return this.#add(new TextAreaComponent(this.controlEl), use);
	}

	addButton(use: Use<ButtonComponent>): this {
		return this.#add(new ButtonComponent(this.controlEl), use);
	}

	addToggle(use: Use<ToggleComponent>): this {
		return this.#add(new ToggleComponent(this.controlEl), use);
	}

	addDropdown(use: Use<DropdownComponent>): this {
		return this.#add(new DropdownComponent(this.controlEl), use);
	}

	addExtraButton(use: Use<ExtraButtonComponent>): this {
		return this.#add(new ExtraButtonComponent(this.controlEl), use);
	}

	addSlider(use: Use<SliderComponent>): this {
		return this.#add(new SliderComponent(this.controlEl), use);
	}

	addColorPicker(use: Use<ColorComponent>): this {
		return this.#add(new ColorComponent(this.controlEl), use);
	}

	addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components.length = 0;
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	#add<T extends BaseComponent>(component: T, use: Use<T>): this {
		this.components.push(component);
		use(component);
		return this;
	}
}

guardMissing(Setting);

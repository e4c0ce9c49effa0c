import { guardMissing } from '../../core/index';
import type { ExtraButtonComponent } from './extra-button';
import { Setting } from './setting';

/** Settings under one heading. */
export class SettingGroup {
	listEl: HTMLElement;
	readonly #groupEl: HTMLElement;
	#heading: Setting | undefined;

	constructor(containerEl: HTMLElement) {
		this.#groupEl = containerEl.createDiv({ cls: 'setting-group', attr: { role: 'group' } });
		this.listEl = this.#groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.#header().setName(text);
		this.#groupEl.setAttribute('aria-label', typeof text === 'string' ? text : text.textContent);
		return this;
	}

	addClass(...classes: string[]): this {
		this.#groupEl.addClasses(classes);
		return this;
	}

	addSetting(use: (setting: Setting) => void): this {
		this.drawSetting(use);
		return this;
	}

	addExtraButton(use: (button: ExtraButtonComponent) => unknown): this {
		this.#header().addExtraButton(use);
		return this;
	}

	/** The same as `addSetting`, for the host. */
	drawSetting(use: (setting: Setting) => void): Setting {
		const setting = new Setting(this.listEl);
		use(setting);
		return setting;
	}

	/** For the host, which hides a group by its definition. */
	toggle(isShown: boolean): void {
		this.#groupEl.toggle(isShown);
	}

	#header(): Setting {
		if (this.#heading) return this.#heading;
		this.#heading = new Setting(this.#groupEl).setHeading();
		this.#groupEl.prepend(this.#heading.settingEl);
		return this.#heading;
	}
}

guardMissing(SettingGroup);

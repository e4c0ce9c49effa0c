import { guardMissing } from '../../core/index';
import { Setting } from './setting';

/** Settings under one heading. */
export class SettingGroup {
	listEl: HTMLElement;
	readonly #groupEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.#groupEl = containerEl.createDiv({ cls: 'setting-group', attr: { role: 'group' } });
		this.listEl = this.#groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		const headingEl = createDiv();
		new Setting(headingEl).setName(text).setHeading();
		this.#groupEl.prepend(...headingEl.children);
		this.#groupEl.setAttribute('aria-label', typeof text === 'string' ? text : text.textContent);
		return this;
	}

	addClass(...classes: string[]): this {
		this.#groupEl.addClasses(classes);
		return this;
	}

	addSetting(use: (setting: Setting) => void): this {
		use(new Setting(this.listEl));
		return this;
	}

	/** For the host, which hides a group by its definition. */
	toggle(isShown: boolean): void {
		this.#groupEl.toggle(isShown);
	}
}

guardMissing(SettingGroup);

import type { SettingControl } from 'obsidian';
import type { App } from '../app';
import { isMet } from './conditions';
import { drawControl } from './controls';
import type { Setting } from './setting';

/** Where values of controls come from and go to: the tab. */
export interface Values {
	app: App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
}

type Validate = ((value: unknown) => string | void | Promise<string | void>) | undefined;

/** A row with a control: what it refuses is said below it and not kept. */
export class ControlRow {
	readonly #errorEl: HTMLElement;
	#checks = 0;

	constructor(
		private readonly setting: Setting,
		name: string,
		private readonly control: SettingControl,
		private readonly values: Values,
		private readonly onKept: () => void,
	) {
		this.#errorEl = setting.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
		const value = values.getControlValue(control.key) ?? control.defaultValue;
		drawControl(setting, control, value, (changed) => void this.#change(changed), values.app);
		setting.controlEl.querySelector('input, select, textarea')?.setAttribute('aria-label', name);
		// What is stored may be refused by now; it stays as it is.
		void this.#isFit(value);
	}

	/** Asks again whether it is disabled. */
	refresh(): void {
		this.setting.setDisabled(isMet(this.control.disabled, false));
	}

	async #change(value: unknown): Promise<void> {
		if (!(await this.#isFit(value))) return;
		await this.values.setControlValue(this.control.key, value);
		this.onKept();
	}

	/** Says what is wrong with a value; an answer that comes after the next question counts no more. */
	async #isFit(value: unknown): Promise<boolean> {
		const check = (this.#checks += 1);
		const message = (await (this.control.validate as Validate)?.(value)) ?? '';
		if (check !== this.#checks) return false;
		this.#errorEl.setText(message);
		return message === '';
	}
}

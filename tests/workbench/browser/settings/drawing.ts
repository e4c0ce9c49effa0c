import type { SettingControl, SettingDefinition, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { hostMissing } from '../../core/index';
import { drawControl } from './controls';
import type { Setting } from './setting';
import { SettingGroup } from './setting-group';

/** Where values of controls come from and go to: the tab. */
interface Values {
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
}

type Condition = boolean | (() => boolean) | undefined;

/** Definitions on screen. */
export class Drawing {
	readonly #refreshers: (() => void)[] = [];
	readonly #endings: (() => void)[] = [];

	constructor(
		private readonly values: Values,
		containerEl: HTMLElement,
		items: SettingDefinitionItem[],
	) {
		let loose: SettingGroup | undefined;
		for (const item of items) {
			if (!('type' in item)) {
				loose ??= new SettingGroup(containerEl);
				this.#drawRow(loose, item);
				continue;
			}
			loose = undefined;
			if (item.type !== 'group') hostMissing(`settings of type “${item.type}”`);
			if (item.search) hostMissing('search in a group of settings');
			if (item.extraButtons) hostMissing('extraButtons in a group of settings');
			const group = new SettingGroup(containerEl);
			if (item.heading !== undefined) group.setHeading(item.heading);
			if (item.cls !== undefined) group.addClass(...item.cls.split(' '));
			this.#refreshers.push(() => group.toggle(isMet(item.visible, true)));
			for (const row of item.items ?? []) this.#drawRow(group, row);
		}
		this.refresh();
	}

	/** Asks all `visible` and `disabled` again. */
	refresh(): void {
		for (const refresh of this.#refreshers) refresh();
	}

	/** Runs what rows have asked to be run before they go. */
	end(): void {
		for (const end of this.#endings.splice(0)) end();
	}

	#drawRow(group: SettingGroup, item: SettingGroupItem): void {
		if ('type' in item) return hostMissing(`settings of type “${item.type}”`);
		group.addSetting((setting) => {
			setting.setName(item.name);
			if (item.desc !== undefined)
				setting.setDesc(typeof item.desc === 'string' ? item.desc : copyOf(item.desc));
			this.#refreshers.push(() => setting.settingEl.toggle(isMet(item.visible, true)));
			this.#fill(setting, group, item);
		});
	}

	#fill(setting: Setting, group: SettingGroup, item: SettingDefinition): void {
		if (item.control) this.#addControl(setting, item.name, item.control);
		else if (item.action) this.#makePressable(setting, item.action, item.disabled);
		else if (item.render) {
			const render = item.render as unknown as (setting: Setting, group: SettingGroup) => void | (() => void);
			const end = render(setting, group);
			if (end) this.#endings.push(end);
		}
	}

	#addControl(setting: Setting, name: string, control: SettingControl): void {
		const { key, defaultValue, disabled } = control;
		const validate = control.validate as
			((value: unknown) => string | void | Promise<string | void>) | undefined;
		const errorEl = setting.infoEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
		const isRefused = async (value: unknown) => {
			const message = (await validate?.(value)) ?? '';
			errorEl.setText(message);
			return message !== '';
		};
		const change = async (value: unknown) => {
			if (await isRefused(value)) return;
			await this.values.setControlValue(key, value);
			this.refresh();
		};
		const value = this.values.getControlValue(key) ?? defaultValue;
		drawControl(setting, control, value, (changed) => void change(changed));
		setting.controlEl.querySelector('input, select, textarea')?.setAttribute('aria-label', name);
		this.#refreshers.push(() => {
			setting.setDisabled(isMet(disabled, false));
		});
		// What is stored may be refused by now; it stays as it is.
		void isRefused(value);
	}

	#makePressable(
		{ settingEl }: Setting,
		action: (el: HTMLElement, index: number) => void,
		disabled: Condition,
	): void {
		const press = () => {
			if (!isMet(disabled, false))
				action(settingEl, [...(settingEl.parentElement?.children ?? [])].indexOf(settingEl));
		};
		settingEl.setAttrs({ role: 'button', tabindex: 0 });
		settingEl.addEventListener('click', press);
		settingEl.addEventListener('keydown', ({ key }) => {
			if (key === 'Enter' || key === ' ') press();
		});
		this.#refreshers.push(() => settingEl.setAttribute('aria-disabled', String(isMet(disabled, false))));
	}
}

function isMet(condition: Condition, otherwise: boolean): boolean {
	return typeof condition === 'function' ? condition() : (condition ?? otherwise);
}

/** The app puts a copy on screen, so that a definition can be drawn again. */
function copyOf(fragment: DocumentFragment): DocumentFragment {
	return fragment.cloneNode(true) as DocumentFragment;
}

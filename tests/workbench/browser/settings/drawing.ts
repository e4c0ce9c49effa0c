import type {
	SettingDefinition,
	SettingDefinitionGroup,
	SettingDefinitionItem,
	SettingDefinitionList,
	SettingDefinitionPage,
	SettingGroupItem,
} from 'obsidian';
import { hostMissing } from '../../core/index';
import { type Condition, isMet } from './conditions';
import { ControlRow, type Values } from './control-row';
import { keyOf } from './keys';
import { addAdding, addHandles } from './list';
import { makePressable } from './pressable';
import type { Setting } from './setting';
import { SettingGroup } from './setting-group';

/** Definitions on screen. */
export class Drawing {
	/** The rows, by what they are known by when they are drawn again. */
	readonly rows = new Map<string, HTMLElement>();
	readonly #refreshers: (() => void)[] = [];
	readonly #endings: (() => void)[] = [];

	constructor(
		private readonly values: Values,
		containerEl: HTMLElement,
		items: readonly SettingDefinitionItem[],
		private readonly openPage: (name: string) => void,
	) {
		let loose: SettingGroup | undefined;
		for (const item of items) {
			if ('type' in item && item.type !== 'page') {
				loose = undefined;
				this.#drawGroup(new SettingGroup(containerEl), item);
			} else {
				loose ??= new SettingGroup(containerEl);
				this.#drawRow(loose, item);
			}
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

	#drawGroup(group: SettingGroup, item: SettingDefinitionGroup | SettingDefinitionList): void {
		if (item.search) hostMissing('search in a group of settings');
		if (item.heading !== undefined) group.setHeading(item.heading);
		if (item.cls !== undefined) group.addClass(...item.cls.split(' '));
		for (const add of item.extraButtons ?? []) group.addExtraButton(add as never);
		this.#refreshers.push(() => group.toggle(isMet(item.visible, true)));
		const rows = (item.items ?? []).map((row) => this.#drawRow(group, row));
		if (isList(item)) this.#makeList(group, item, rows);
	}

	#makeList(group: SettingGroup, item: SettingDefinitionList, rows: Setting[]): void {
		group.addClass('mod-list');
		if (rows.length === 0 && item.emptyState !== undefined)
			group.listEl.createDiv('setting-list-empty').setText(copyOf(item.emptyState));
		addHandles(rows, item);
		if (item.addItem) addAdding(group, item.addItem);
	}

	#drawRow(group: SettingGroup, item: SettingGroupItem): Setting {
		return group.drawSetting((setting) => {
			setting.setName(item.name);
			if (item.desc !== undefined) setting.setDesc(copyOf(item.desc));
			this.rows.set(this.#freeKey(keyOf(item)), setting.settingEl);
			this.#refreshers.push(() => setting.settingEl.toggle(isMet(item.visible, true)));
			if ('type' in item) this.#fillPage(setting, item);
			else this.#fill(setting, group, item);
		});
	}

	#fill(setting: Setting, group: SettingGroup, item: SettingDefinition): void {
		if (item.control) {
			const row = new ControlRow(setting, item.name, item.control, this.values, () => this.refresh());
			this.#refreshers.push(() => row.refresh());
		} else if (item.action) {
			const { action, disabled } = item;
			this.#makePressable(setting, disabled, () => {
				const { settingEl } = setting;
				action(settingEl, [...(settingEl.parentElement?.children ?? [])].indexOf(settingEl));
			});
		} else if (item.render) {
			const render = item.render as unknown as (setting: Setting, group: SettingGroup) => void | (() => void);
			const end = render(setting, group);
			if (end) this.#endings.push(end);
		}
	}

	#fillPage(setting: Setting, item: SettingDefinitionPage): void {
		for (const name of ['displayValue', 'status'] as const)
			if (item[name] !== undefined) hostMissing(`${name} of a page of settings`);
		setting.setClass('mod-page');
		this.#makePressable(setting, false, () => this.openPage(item.name));
	}

	#makePressable({ settingEl }: Setting, disabled: Condition, press: () => void): void {
		this.#refreshers.push(makePressable(settingEl, disabled, press));
	}

	/** Rows of one name are told apart by their order. */
	#freeKey(key: string): string {
		let free = key;
		for (let copy = 2; this.rows.has(free); copy++) free = `${key} ${String(copy)}`;
		return free;
	}
}

function isList(item: SettingDefinitionGroup | SettingDefinitionList): item is SettingDefinitionList {
	return item.type === 'list';
}

/** The app puts a copy on screen, so that a definition can be drawn again. */
function copyOf(text: string | DocumentFragment): string | DocumentFragment {
	return typeof text === 'string' ? text : (text.cloneNode(true) as DocumentFragment);
}

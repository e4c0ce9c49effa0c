import type { SettingDefinitionAddItem, SettingDefinitionList } from 'obsidian';
import { Platform } from '../../core/index';
import { ExtraButtonComponent } from './extra-button';
import { makePressable } from './pressable';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/** Gives the rows of a list what moves and takes them away. They do not go by themselves: that is for `update()`. */
export function addHandles(
	rows: readonly Setting[],
	{ onReorder, onDelete }: Pick<SettingDefinitionList, 'onReorder' | 'onDelete'>,
): void {
	const move = (from: number, to: number) => {
		if (to !== from && to >= 0 && to < rows.length) onReorder?.(from, to);
	};
	for (const [index, setting] of rows.entries()) {
		const { settingEl } = setting;
		if (!onReorder && !onDelete) continue;
		if (!settingEl.hasAttribute('tabindex')) settingEl.tabIndex = 0;
		if (onReorder) addDragging(rows, index, move);
		if (onDelete)
			new ExtraButtonComponent(setting.controlEl)
				.setIcon('trash-2')
				.setTooltip('Delete')
				.onClick(() => onDelete(index));
		settingEl.addEventListener('keydown', (event) => {
			if (event.target !== settingEl) return;
			if (onDelete && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
		});
	}
}

function addDragging(
	rows: readonly Setting[],
	index: number,
	move: (from: number, to: number) => void,
): void {
	const { settingEl } = rows[index] as Setting;
	const handle = new ExtraButtonComponent(settingEl).setIcon('grip-vertical').setTooltip('Drag to reorder');
	const el = handle.extraSettingsEl;
	el.addClass('setting-drag-handle');
	settingEl.prepend(el);
	el.addEventListener('keydown', ({ key }) => {
		if (key === 'ArrowUp' || key === 'ArrowDown') move(index, index + (key === 'ArrowUp' ? -1 : 1));
	});
	el.addEventListener('pointerdown', (event) => {
		event.preventDefault();
		el.focus();
		el.setPointerCapture(event.pointerId);
		const drop = ({ clientY }: PointerEvent) => {
			const below = rows.findIndex((row) => clientY < row.settingEl.getBoundingClientRect().bottom);
			move(index, below < 0 ? rows.length - 1 : below);
		};
		el.addEventListener('pointerup', drop, { once: true });
	});
}

/** The way to one entry more: a button in the heading, on a phone a row below the list. */
export function addAdding(group: SettingGroup, { name, action }: SettingDefinitionAddItem): void {
	if (!Platform.isMobile) {
		group.addExtraButton((button) => {
			button
				.setIcon('plus')
				.setTooltip(name)
				.onClick(() => action(button.extraSettingsEl));
		});
		return;
	}
	const { settingEl } = new Setting(group.listEl).setName(`+ ${name}`);
	makePressable(settingEl, false, () => action(settingEl));
}

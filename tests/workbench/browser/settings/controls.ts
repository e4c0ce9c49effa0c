import type { SettingControl } from 'obsidian';
import { hostMissing } from '../../core/index';
import type { AbstractTextComponent } from './components';
import type { Setting } from './setting';

type Change = (value: unknown) => void;
type Kind = SettingControl['type'];
type Drawers = {
	[K in Kind]?: (
		setting: Setting,
		control: Extract<SettingControl, { type: K }>,
		value: unknown,
		change: Change,
	) => void;
};

type TextField = AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>;

const fillIn = (field: TextField, placeholder: string | undefined, value: unknown, change: Change) =>
	field
		.setPlaceholder(placeholder ?? '')
		.setValue(textOf(value))
		.onChange(change);

const drawers: Drawers = {
	toggle(setting, _, value, change) {
		setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
	},
	dropdown(setting, { options }, value, change) {
		setting.addDropdown((list) => list.addOptions(options).setValue(textOf(value)).onChange(change));
	},
	text(setting, { placeholder }, value, change) {
		setting.addText((field) => fillIn(field, placeholder, value, change));
	},
	textarea(setting, { placeholder, rows }, value, change) {
		setting.addTextArea((field) => {
			fillIn(field, placeholder, value, change);
			if (rows !== undefined) field.inputEl.rows = rows;
		});
	},
	number(setting, { placeholder, defaultValue = 0 }, value, change) {
		const toNumber = (text: string) =>
			text.trim() === '' || Number.isNaN(Number(text)) ? defaultValue : Number(text);
		setting.addText((field) => {
			fillIn(field, placeholder, value, (text) => change(toNumber(textOf(text))));
			field.inputEl.type = 'number';
		});
	},
};

/** Puts a control of a definition into its row; a kind that is not here throws by name. */
export function drawControl(setting: Setting, control: SettingControl, value: unknown, change: Change): void {
	// TypeScript does not see that drawer and control are of one kind.
	const draw = drawers[control.type] as
		((setting: Setting, control: SettingControl, value: unknown, change: Change) => void) | undefined;
	if (!draw) return hostMissing(`setting control “${control.type}”`);
	draw(setting, control, value, change);
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

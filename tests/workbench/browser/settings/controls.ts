import type { SettingControl } from 'obsidian';
import { hostMissing } from '../../core/index';
import type { App } from '../app';
import type { AbstractTextComponent } from './components';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';

type Change = (value: unknown) => void;
type Kind = SettingControl['type'];
type Drawers = {
	[K in Kind]?: (
		setting: Setting,
		control: Extract<SettingControl, { type: K }>,
		value: unknown,
		change: Change,
		app: App,
	) => void;
};

type TextField = AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>;

const fillIn = (field: TextField, placeholder: string | undefined, value: unknown, change: Change) =>
	field
		.setPlaceholder(placeholder ?? '')
		.setValue(textOf(value))
		.onChange(change);

function addPath(
	setting: Setting,
	placeholder: string | undefined,
	value: unknown,
	change: Change,
	app: App,
	paths: () => string[],
): void {
	setting.addText((field) => {
		fillIn(field, placeholder, value, change);
		new PathSuggest(app, field.inputEl, paths);
	});
}

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
	number(setting, control, value, change) {
		const { placeholder, defaultValue = 0 } = control;
		const toNumber = (text: string) =>
			text.trim() === '' || Number.isNaN(Number(text)) ? defaultValue : Number(text);
		setting.addText((field) => {
			fillIn(field, placeholder, value, (text) => change(toNumber(textOf(text))));
			field.inputEl.type = 'number';
			for (const name of ['min', 'max', 'step'] as const)
				if (control[name] !== undefined) field.inputEl.setAttribute(name, String(control[name]));
		});
	},
	file(setting, { placeholder, filter }, value, change, app) {
		const files = () => app.vault.getFiles().filter((file) => filter?.(file as never) ?? true);
		addPath(setting, placeholder, value, change, app, () => files().map(({ path }) => path));
	},
	folder(setting, { placeholder, filter, includeRoot }, value, change, app) {
		const folders = () =>
			app.vault.getAllFolders(includeRoot).filter((one) => filter?.(one as never) ?? true);
		addPath(setting, placeholder, value, change, app, () => folders().map(({ path }) => path));
	},
	slider(setting, { min, max, step }, value, change) {
		setting.addSlider((slider) =>
			slider
				.setLimits(min, max, step)
				.setValue(Number(value ?? min))
				.onChange(change),
		);
	},
	color(setting, _, value, change) {
		setting.addColorPicker((color) => color.setValue(textOf(value)).onChange(change));
	},
};

/** Puts a control of a definition into its row; a kind that is not here throws by name. */
export function drawControl(
	setting: Setting,
	control: SettingControl,
	value: unknown,
	change: Change,
	app: App,
): void {
	// TypeScript does not see that drawer and control are of one kind.
	const draw = drawers[control.type] as ((...given: Parameters<typeof drawControl>) => void) | undefined;
	if (!draw) return hostMissing(`setting control “${String(control.type)}”`);
	draw(setting, control, value, change, app);
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

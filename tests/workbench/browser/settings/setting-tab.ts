import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import { hostMissing } from '../../core/index';
import type { App } from '../app';
import { keyPlace } from './focus';
import { TabScreen } from './tab-screen';

/** By symbols, so that no plugin's own member can stand in their place. */
export const show = Symbol('show');
export const end = Symbol('end');
export const reveal = Symbol('reveal');
const screen = Symbol('screen');

/** A page of the settings: drawn from its definitions, or by `display` where there are none. */
export abstract class SettingTab {
	icon = '';
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	readonly [screen] = new TabScreen(this);

	constructor(public app: App) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions again, and draws them where the tab is on screen. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (!this.containerEl.isConnected || this.settingItems.length === 0) return;
		this[screen].draw();
	}

	getControlValue(_key: string): unknown {
		return hostMissing('Vault.getConfig');
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {
		return hostMissing('Vault.setConfig');
	}

	refreshDomState(): void {
		this[screen].refresh();
	}

	display(): void {
		// for subclasses
	}

	hide(): void {
		// for subclasses
	}

	/** Brings the tab on screen. For the settings only. */
	[show](parentEl: HTMLElement): void {
		parentEl.append(this.containerEl);
		this.update();
		if (this.settingItems.length === 0) this.display();
	}

	/** Ends what is drawn. For the settings only. */
	[end](): void {
		this[screen].end();
	}

	/** Goes to a page of the tab, and to a row there. For the settings only. */
	[reveal](pages: readonly string[], key: string): void {
		if (pages.length > 0) this[screen].go(pages);
		this[screen].focus(keyPlace(key));
	}
}

/** What a tab needs of its plugin. */
interface SettingsOwner {
	manifest: PluginManifest;
	settings?: unknown;
	saveData(data: unknown): Promise<void>;
}

/** A plugin's tab: its controls read and write `plugin.settings`, which is saved whole. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(
		app: App,
		readonly plugin: SettingsOwner,
	) {
		super(app);
	}

	override getControlValue(key: string): unknown {
		return this.#settings[key];
	}

	override setControlValue(key: string, value: unknown): void | Promise<void> {
		this.#settings[key] = value;
		return this.plugin.saveData(this.plugin.settings);
	}

	get #settings(): Record<string, unknown> {
		return (this.plugin.settings ??= {}) as Record<string, unknown>;
	}
}

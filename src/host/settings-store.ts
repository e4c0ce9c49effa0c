import { Notice, type Plugin } from 'obsidian';
import type { Code } from '../domain/codes';
import { defaultSettings, readSettings, type Settings } from '../domain/settings';
import { words } from '../i18n';

/** The settings as they are now; changing them saves them. Nothing is written until the user changes something. */
export class SettingsStore {
	private settings = defaultSettings;
	/** What was in the file and is not ours to drop: fields of a later version. */
	private foreign: Record<string, unknown> = {};
	private isWritable = true;

	constructor(
		private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>,
		private readonly changed: () => void,
	) {}

	get current(): Settings {
		return this.settings;
	}

	/** Takes over what the file says, at the start and after each change made by sync. */
	async load(): Promise<void> {
		const data = await this.readFile();
		const { settings, unreadable } = readSettings(data);
		this.settings = settings;
		this.foreign = typeof data === 'object' && data !== null ? { ...data } : {};
		this.isWritable = unreadable.length === 0;
		if (!this.isWritable) new Notice(words.screen.notices.settingsUnreadable);
	}

	/** A code of the user's own making counts in everyday notes too. */
	async remember(code: Code): Promise<void> {
		if (this.settings.ownCodes.includes(code)) return;
		await this.save({ ...this.settings, ownCodes: [...this.settings.ownCodes, code] });
	}

	/** A file that could not be read whole is left as it is: what is in it may be worth more than this change. */
	private async save(settings: Settings): Promise<void> {
		this.settings = settings;
		this.changed();
		if (!this.isWritable) return;
		try {
			await this.plugin.saveData({ ...this.foreign, ...settings });
		} catch (error) {
			new Notice(
				words.screen.notices.settingsNotSaved(error instanceof Error ? error.message : String(error)),
			);
		}
	}

	private async readFile(): Promise<unknown> {
		try {
			return await this.plugin.loadData();
		} catch {
			return 'unreadable';
		}
	}
}

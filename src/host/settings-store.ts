import { Notice, type Plugin } from 'obsidian';
import { defaultSettings, readSettings, type Settings } from '../domain/settings';
import { words } from '../i18n';

/** What a setting bears on: what counts, and with it everything, how tags look, or the views alone. */
export type Bearing = 'counts' | 'tags' | 'view';

/** Those not named bear on what counts. */
const bearingOf: Partial<Record<keyof Settings, Bearing>> = {
	tagLook: 'tags',
	completionTrigger: 'view',
	dismissedCodes: 'view',
	dismissedPassages: 'view',
	answeredEchoes: 'view',
	concealsQuotes: 'view',
	asksBeforeCheckIn: 'view',
	rejectedSuggestions: 'view',
	helpContact: 'view',
};

/** The settings as they are now; changing them saves them. Nothing is written until the user changes something. */
export class SettingsStore {
	private settings = defaultSettings;
	/** What was in the file and is not ours to drop: fields of a later version. */
	private foreign: Record<string, unknown> = {};
	private isWritable = true;

	constructor(
		private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>,
		/** Told what the change bears on. */
		private readonly changed: (bearing: Bearing) => void,
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

	/**
	 * Takes a choice of the user's over and saves it. A file that could not be read whole is left as it is: what is in it
	 * may be worth more than this change.
	 */
	async change(choice: Partial<Omit<Settings, 'version'>>): Promise<void> {
		this.settings = { ...this.settings, ...choice };
		const bearings = Object.keys(choice).map((name) => bearingOf[name as keyof Settings] ?? 'counts');
		this.changed((['counts', 'tags'] as const).find((bearing) => bearings.includes(bearing)) ?? 'view');
		if (!this.isWritable) return;
		try {
			await this.plugin.saveData({ ...this.foreign, ...this.settings });
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

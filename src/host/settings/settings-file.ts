import type { Plugin } from 'obsidian';
import { dayOf } from '../../domain/dates';
import type { Settings } from '../../domain/settings';
import { readSettings, wholeFile, type ReadSettings } from '../../domain/settings/read';
import { salvaged } from '../../domain/settings/salvaged';

/** The parts of the plugin through which its settings are read and written. */
export type SettingsHolder = Pick<Plugin, 'app' | 'manifest' | 'loadData' | 'saveData'>;

export interface SettingsInFile extends ReadSettings {
	/** All fields, those that are not ours among them. */
	readonly fields: Readonly<Record<string, unknown>>;
}

/** What a file of settings is kept for beside the one in use; part of its name. */
export type KeptFor = 'damaged' | 'later-version' | 'before-reset';

/** `data.json` of the plugin, whatever is in it. */
export class SettingsFile {
	/** The text that was kept last: it is not kept twice where saving fails. */
	private keptText: string | undefined;

	constructor(private readonly holder: SettingsHolder) {}

	/** Never throws. @param kept stands in for what cannot be read. */
	async read(kept: Settings): Promise<SettingsInFile> {
		const data = await this.data();
		if (data === null) {
			const text = await this.text();
			if (text === undefined) return { settings: kept, unreadable: [], fields: {} };
			const fields = salvaged(text);
			return { ...readSettings(fields, { kept, isBroken: true }), fields };
		}
		const fields = typeof data === 'object' && !Array.isArray(data) ? { ...data } : {};
		return { ...readSettings(data, { kept }), fields };
	}

	async write({ fields }: SettingsInFile, settings: Settings): Promise<void> {
		await this.holder.saveData({ ...fields, ...settings });
	}

	/**
	 * Copies the file, byte for byte, to a name of its own beside it.
	 * @returns that name; nothing where there is no file, or where it was just kept.
	 */
	async keep(why: KeptFor): Promise<string | undefined> {
		const { adapter } = this.holder.app.vault;
		const text = await this.text();
		if (text === undefined || text === this.keptText) return undefined;
		const name = `data-${why}-${dayOf(Date.now())}`;
		for (let number = 1; ; number++) {
			const file = number === 1 ? `${name}.json` : `${name}-${number}.json`;
			if (await adapter.exists(this.path(file))) continue;
			await adapter.copy(this.path(wholeFile), this.path(file));
			this.keptText = text;
			return file;
		}
	}

	private async data(): Promise<unknown> {
		try {
			return (await this.holder.loadData()) ?? null;
		} catch {
			return null;
		}
	}

	/** Nothing where there is no file; empty where it cannot be read. */
	private async text(): Promise<string | undefined> {
		const { adapter } = this.holder.app.vault;
		const path = this.path(wholeFile);
		try {
			return (await adapter.exists(path)) ? await adapter.read(path) : undefined;
		} catch {
			return '';
		}
	}

	private path(file: string): string {
		const { app, manifest } = this.holder;
		return `${manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`}/${file}`;
	}
}

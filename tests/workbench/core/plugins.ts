import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';
import { FileData, type PluginData } from './plugin-data';

/** A plugin's class as its bundle exports it. */
export type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** The plugins that run, by id, and where their settings lie. */
export class Plugins {
	readonly plugins: Record<string, Plugin> = {};
	readonly manifests: Record<string, PluginManifest> = {};
	readonly enabledPlugins = new Set<string>();
	private readonly data = new Map<string, PluginData>();
	private readonly loaders = new Map<string, () => Promise<Plugin>>();

	constructor(private readonly app: App) {
		app.vault.on('raw', (path: string) => void this.noticeChange(path));
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	/** Keeps a plugin's settings elsewhere than in its folder; to be called before it is enabled. */
	keepDataIn(id: string, data: PluginData): void {
		this.data.set(id, data);
	}

	/** Where a plugin loads its settings from and saves them to. */
	dataOf(manifest: PluginManifest): PluginData {
		const known = this.data.get(manifest.id);
		if (known) return known;
		const data = new FileData(this.app.vault.adapter, manifest.dir ?? this.folderOf(manifest.id));
		this.data.set(manifest.id, data);
		return data;
	}

	/** Makes and loads a plugin; where its `onload` fails it is unloaded again and the failure passed on. */
	async enable(type: PluginClass, manifest: PluginManifest, isByUser = false): Promise<Plugin> {
		const placed: PluginManifest = { ...manifest, dir: this.folderOf(manifest.id) };
		const plugin = new type(this.app, placed);
		this.manifests[manifest.id] = placed;
		this.plugins[manifest.id] = plugin;
		this.enabledPlugins.add(manifest.id);
		try {
			await plugin.load();
		} catch (error) {
			this.disable(manifest.id);
			throw error;
		}
		if (isByUser) plugin.onUserEnable();
		return plugin;
	}

	/** Says how an installed plugin is loaded; for `enablePlugin`. */
	install(id: string, load: () => Promise<Plugin>): void {
		this.loaders.set(id, load);
	}

	/** Loads an installed plugin anew; false where it runs already or is not installed. */
	async enablePlugin(id: string): Promise<boolean> {
		const load = this.plugins[id] ? undefined : this.loaders.get(id);
		return (await load?.()) !== undefined;
	}

	disablePlugin(id: string): Promise<void> {
		return Promise.resolve(this.disable(id));
	}

	disable(id: string): void {
		this.plugins[id]?.unload();
		delete this.plugins[id];
		this.enabledPlugins.delete(id);
	}

	private folderOf(id: string): string {
		return `${this.app.vault.configDir}/plugins/${id}`;
	}

	private async noticeChange(path: string): Promise<void> {
		for (const plugin of Object.values(this.plugins)) {
			if (path !== `${this.folderOf(plugin.manifest.id)}/data.json`) continue;
			if (!(await this.dataOf(plugin.manifest).hasChangedOutside())) continue;
			await plugin.onExternalSettingsChange?.();
		}
	}
}

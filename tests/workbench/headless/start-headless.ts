import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import moment from 'moment';
import type { CliData, PluginManifest } from 'obsidian';
import {
	App,
	createDebounce,
	createObsidianCore,
	type Delays,
	type HostAdapter,
	installPrototypes,
	MemoryAdapter,
	MemoryData,
	PendingWork,
	type Plugin,
	type PluginClass,
	recordingNotice,
	Workspace,
} from '../core';
import { parseMetadata } from '../metadata';
import { FileSystemAdapter } from './file-system-adapter';
import { createPluginGlobals, trackedTimers } from './plugin-globals';
import { createRequireShim, runBundle } from './require-shim';

/** What a headless host starts with. */
export interface HeadlessOptions {
	/** A folder, or the notes themselves: path → text. */
	vault: string | Readonly<Record<string, string>>;
	/** Folder of `main.js` and `manifest.json`. */
	pluginDir: string;
	delays?: Partial<Delays>;
	/** `late`: notes are indexed after the layout is ready, each one reported; `early`: before, unreported. */
	indexing?: 'late' | 'early';
	/** Follow changes made to the folder by others. */
	watch?: boolean;
	now?: () => number;
	/** Settings kept in memory instead of the plugin's `data.json`. */
	data?: unknown;
}

/** A running host with one plugin. */
export interface HeadlessHost {
	app: App;
	plugin: Plugin;
	/** Texts of the notices shown, in their order. */
	notices: string[];
	/** Runs a handler of the plugin's; unknown ids throw. */
	cli(id: string, flags?: CliData): Promise<string>;
	/** False where the command does not exist or does not apply. */
	runCommand(id: string): boolean;
	/** Resolves once reads, writes, events, indexing and the plugin's short timers are done. */
	settle(): Promise<void>;
	/** Unloads the plugin and ends all watching. */
	close(): Promise<void>;
}

function adapterFor({ vault, watch, now }: HeadlessOptions): HostAdapter {
	if (typeof vault !== 'string') return new MemoryAdapter(vault, 'vault', now);
	const adapter = new FileSystemAdapter(vault);
	return watch ? adapter : Object.assign(adapter, { watch: undefined });
}

/** The plugin's class, wherever the bundle's format has put it. */
function classIn(exported: unknown, file: string): PluginClass {
	const found = (exported as { default?: unknown } | undefined)?.default ?? exported;
	if (typeof found !== 'function') throw new Error(`${file} exports no plugin class.`);
	return found as PluginClass;
}

/** Starts the app as it does: plugin first, then the vault with a `create` for each file, then the layout. */
export async function startHeadless(options: HeadlessOptions): Promise<HeadlessHost> {
	const { pluginDir, now = Date.now, indexing = 'late' } = options;
	const mainFile = join(pluginDir, 'main.js');
	const manifest = JSON.parse(await readFile(join(pluginDir, 'manifest.json'), 'utf8')) as PluginManifest;
	const code = await readFile(mainFile, 'utf8');
	installPrototypes();
	const pending = new PendingWork();
	const workspace = new Workspace();
	const delays = options.delays ?? {};
	const app = new App({ adapter: adapterFor(options), parse: parseMetadata, workspace, delays, pending });
	const notices: string[] = [];
	const timers = trackedTimers(pending);
	const debounce = createDebounce(timers);
	const obsidian = createObsidianCore({ FileSystemAdapter, Notice: recordingNotice(notices), debounce });
	const previousNow = moment.now;
	moment.now = now;
	const globals = createPluginGlobals(timers, now);
	const exported = runBundle(code, mainFile, createRequireShim(obsidian), globals);
	if ('data' in options) app.plugins.keepDataIn(manifest.id, new MemoryData(options.data));
	const plugin = await app.plugins.enable(classIn(exported, mainFile), manifest);
	await app.vault.load();
	const indexed = indexing === 'early' ? app.metadataCache.start(true) : undefined;
	await indexed;
	workspace.setLayoutReady();
	if (!indexed) void pending.track(app.metadataCache.start());
	return {
		app,
		plugin,
		notices,
		cli: (id, flags = {}) => app.cli.run(id, flags),
		runCommand: (id) => app.commands.executeCommandById(id),
		settle: () => pending.settled(),
		async close() {
			app.plugins.disable(manifest.id);
			app.vault.close();
			await pending.settled();
			moment.now = previousNow;
		},
	};
}

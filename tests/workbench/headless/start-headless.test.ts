import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startPlugin, temporaryFolder } from './testing';

type Logged = { log: string[] };

describe('a headless start', () => {
	it('loads the plugin, then creates every file, then has its layout, then knows its notes', async () => {
		const host = await startPlugin(
			`log = [];
			async onload() {
				this.registerEvent(this.app.vault.on('create', (file) => this.log.push('create ' + file.path)));
				this.registerEvent(this.app.metadataCache.on('changed', (file) => this.log.push('changed ' + file.path)));
				this.registerEvent(this.app.metadataCache.on('resolved', () => this.log.push('resolved')));
				this.app.workspace.onLayoutReady(() => {
					const [file] = this.app.vault.getMarkdownFiles();
					this.log.push('ready', this.app.metadataCache.getFileCache(file) === null ? 'unknown' : 'known');
				});
				await Promise.resolve();
				this.log.push('loaded ' + this.app.vault.getFiles().length);
			}`,
			{ vault: { 'a.md': '#t' } },
		);
		await host.settle();
		const { log } = host.plugin as unknown as Logged;
		expect(log).toEqual(['loaded 0', 'create a.md', 'ready', 'unknown', 'changed a.md', 'resolved']);
	});

	it('can know its notes before the layout, as after a restart', async () => {
		const host = await startPlugin(
			`log = [];
			onload() {
				this.registerEvent(this.app.metadataCache.on('changed', () => this.log.push('changed')));
				this.app.workspace.onLayoutReady(() => this.log.push(this.app.metadataCache.getCache('a.md').tags[0].tag));
			}`,
			{ vault: { 'a.md': '#t' }, indexing: 'early' },
		);
		await host.settle();
		expect((host.plugin as unknown as Logged).log).toEqual(['#t']);
	});

	it('settles only when the plugin’s own short timers have run', async () => {
		const host = await startPlugin(
			`log = [];
			onload() {
				const later = obsidian.debounce(() => this.log.push('debounced'), 20);
				window.setTimeout(() => { this.log.push('window'); later(); }, 10);
				setTimeout(() => this.log.push('bare'), 5);
				window.clearTimeout(window.setTimeout(() => this.log.push('never'), 1));
			}`,
		);
		await host.settle();
		expect((host.plugin as unknown as Logged).log).toEqual(['bare', 'window', 'debounced']);
	});

	it('gives the plugin its clock', async () => {
		const now = () => Date.UTC(2026, 2, 4, 12);
		const host = await startPlugin(
			`onload() {
				this.log = [new Date().toISOString(), String(Date.now()), obsidian.moment().format('YYYY-MM-DD'), new Date(0).toISOString()];
			}`,
			{ now },
		);
		expect((host.plugin as unknown as Logged).log).toEqual([
			'2026-03-04T12:00:00.000Z',
			String(now()),
			'2026-03-04',
			'1970-01-01T00:00:00.000Z',
		]);
	});

	it('passes on that the plugin failed to load', async () => {
		await expect(startPlugin(`async onload() { throw new Error('no luck'); }`)).rejects.toThrow('no luck');
	});
});

describe('a headless plugin', () => {
	it('gets the app’s module, CodeMirror and Lezer, and no other', async () => {
		const heads = `const { StateField } = require('@codemirror/state'); require('@lezer/common');`;
		const host = await startPlugin(`onload() { this.log = [typeof StateField.define]; }`, {}, heads);
		expect((host.plugin as unknown as Logged).log).toEqual(['function']);
		await expect(startPlugin('', {}, `require('fs');`)).rejects.toThrow('The workbench has no module "fs".');
	});

	it('can register what needs a screen, and fails by name where it opens it', async () => {
		const host = await startPlugin(
			`onload() {
				this.addRibbonIcon('star', 'x', () => undefined);
				this.addSettingTab(new (class extends obsidian.PluginSettingTab {})(this.app, this));
				this.registerEditorSuggest(new (class extends obsidian.EditorSuggest {})(this.app));
				this.registerView('v', (leaf) => new (class extends obsidian.ItemView {})(leaf));
				this.addCommand({ id: 'open', name: 'Open', callback: () => new obsidian.Modal(this.app).open() });
				this.addCommand({ id: 'leaf', name: 'Leaf', callback: () => this.app.workspace.getLeaf(true) });
			}`,
		);
		expect(host.app.workspace.getLeavesOfType('v')).toEqual([]);
		expect(() => host.runCommand('sample:open')).toThrow('The workbench has no Modal.');
		expect(() => host.runCommand('sample:leaf')).toThrow('The workbench has no Workspace.getLeaf.');
		expect(host.runCommand('sample:nothing')).toBe(false);
	});

	it('leaves its notices to be read', async () => {
		const host = await startPlugin(`onload() { new obsidian.Notice('Kept.'); }`);
		expect(host.notices).toEqual(['Kept.']);
	});

	it('keeps its settings in its own folder', async () => {
		const vault = await temporaryFolder({ '.obsidian/plugins/sample/data.json': '{"a":1}' });
		const host = await startPlugin(
			`async onload() { await this.saveData({ ...(await this.loadData()), b: 2 }); }`,
			{ vault },
		);
		await host.settle();
		const saved = await readFile(join(vault, '.obsidian/plugins/sample/data.json'), 'utf8');
		expect(JSON.parse(saved)).toEqual({ a: 1, b: 2 });
	});

	it('has none at first, and can be given some that are not written', async () => {
		const body = `async onload() { this.log = [JSON.stringify(await this.loadData())]; await this.saveData({ b: 2 }); }`;
		const fresh = await startPlugin(body);
		const given = await startPlugin(body, { data: { a: 1 } });
		expect([fresh.plugin, given.plugin].map((plugin) => (plugin as unknown as Logged).log)).toEqual([
			['null'],
			['{"a":1}'],
		]);
		expect(await given.app.vault.adapter.exists('.obsidian')).toBe(false);
	});

	it('hears of settings and notes changed by others', async () => {
		const vault = await temporaryFolder({ 'a.md': '', '.obsidian/plugins/sample/data.json': '{}' });
		const host = await startPlugin(
			`log = [];
			async onload() {
				await this.loadData();
				this.registerEvent(this.app.metadataCache.on('changed', (file, text) => text && this.log.push(text)));
			}
			onExternalSettingsChange() { this.log.push('settings'); }`,
			{ vault, watch: true },
		);
		await host.settle();
		await writeFile(join(vault, '.obsidian/plugins/sample/data.json'), '{"a":1}');
		await writeFile(join(vault, 'a.md'), 'edited elsewhere');
		const { log } = host.plugin as unknown as Logged;
		await vi.waitFor(() => expect(new Set(log)).toEqual(new Set(['settings', 'edited elsewhere'])));
	});

	it('takes everything back when it is unloaded', async () => {
		const host = await startPlugin(
			`onload() {
				this.addCommand({ id: 'c', name: 'C', callback: () => undefined });
				this.registerCliHandler('sample', '', null, () => '');
				this.registerEditorExtension([]);
			}`,
		);
		host.app.plugins.disable('sample');
		expect([host.app.commands.listCommands(), host.app.cli.list()]).toEqual([[], []]);
		expect(host.app.registry.list('editorExtension')).toEqual([]);
	});
});

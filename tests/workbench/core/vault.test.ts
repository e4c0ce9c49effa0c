import { describe, expect, it } from 'vitest';
import { TFile, TFolder, Vault } from './index';
import { openApp, recordEvents } from './testing';

describe('a vault', () => {
	it('knows files and folders, but nothing hidden', async () => {
		const { vault } = await openApp({ 'a/b.md': 'x', 'c.png': '', '.obsidian/app.json': '{}' });
		expect(vault.getFiles().map((file) => file.path)).toEqual(['a/b.md', 'c.png']);
		expect(vault.getMarkdownFiles().map((file) => file.basename)).toEqual(['b']);
		expect(vault.getAllFolders().map((folder) => folder.path)).toEqual(['a']);
		expect(vault.getFileByPath('a')).toBeNull();
	});

	it('walks a folder with all it holds', async () => {
		const { vault } = await openApp({ 'a/b/c.md': '', 'd.md': '' });
		const paths: string[] = [];
		Vault.recurseChildren(vault.getRoot(), (file) => paths.push(file.path));
		expect(paths).toEqual(['/', 'a', 'a/b', 'a/b/c.md', 'd.md']);
	});

	it('creates files with their stat, and refuses a path that is taken', async () => {
		const { vault } = await openApp({});
		const file = await vault.create('new.md', 'four');
		expect([file.stat.size, file.parent?.isRoot()]).toEqual([4, true]);
		await expect(vault.create('new.md', '')).rejects.toThrow('File already exists.');
	});

	it('refuses a file in a folder that is not there', async () => {
		const { vault } = await openApp({});
		await expect(vault.create('nowhere/new.md', '')).rejects.toThrow('ENOENT');
	});

	it('processes one change after the other', async () => {
		const { vault } = await openApp({ 'n.md': '0' });
		const file = vault.getFileByPath('n.md')!;
		const add = (text: string) => String(Number(text) + 1);
		await Promise.all(Array.from({ length: 20 }, () => vault.process(file, add)));
		expect(await vault.read(file)).toBe('20');
	});

	it('keeps the file object through a rename of its folder', async () => {
		const { vault } = await openApp({ 'a/b.md': 'x' });
		const file = vault.getFileByPath('a/b.md')!;
		await vault.rename(vault.getFolderByPath('a')!, 'z');
		expect(file.path).toBe('z/b.md');
		expect(vault.getFileByPath('z/b.md')).toBe(file);
		expect(await vault.read(file)).toBe('x');
	});

	it('moves trash out of sight without losing it', async () => {
		const { vault, adapter } = await openApp({ 'a.md': 'kept' });
		await vault.trash(vault.getFileByPath('a.md')!, true);
		expect(vault.getFiles()).toEqual([]);
		expect(await adapter.read('.trash/a.md')).toBe('kept');
	});

	it('tells of each thing once, its own writes included', async () => {
		const { app, vault } = await openApp({ 'a.md': '' });
		const heard = recordEvents(app);
		const file = await vault.create('b.md', '');
		await vault.modify(file, 'x');
		await vault.rename(file, 'c.md');
		await vault.delete(file);
		await app.pending.settled();
		const own = heard.filter((event) => !/^(changed|deleted|resolved)/.test(event));
		expect(own).toEqual(['create b.md', 'modify b.md', 'rename c.md', 'delete c.md']);
	});

	it('takes over what happens outside', async () => {
		const { app, vault, adapter } = await openApp({ 'a.md': '', 'gone.md': '' });
		const heard = recordEvents(app);
		await adapter.write('a.md', 'edited elsewhere');
		await adapter.mkdir('folder');
		await adapter.write('folder/new.md', '');
		await adapter.remove('gone.md');
		await app.pending.settled();
		expect(vault.getAbstractFileByPath('folder')).toBeInstanceOf(TFolder);
		expect(vault.getAbstractFileByPath('folder/new.md')).toBeInstanceOf(TFile);
		expect(heard).toEqual(
			expect.arrayContaining(['modify a.md', 'create folder', 'create folder/new.md', 'delete gone.md']),
		);
	});

	it('holds events back as long as it is told, but not the tree', async () => {
		const { app, vault } = await openApp({}, { event: 30 });
		const heard = recordEvents(app);
		await vault.create('late.md', '');
		expect(vault.getFileByPath('late.md')).not.toBeNull();
		expect(heard).toEqual([]);
		await app.pending.settled();
		expect(heard[0]).toBe('create late.md');
	});
});

import { describe, expect, it } from 'vitest';
import { openApp } from './testing';

describe('the file manager', () => {
	it('changes properties and leaves the text below alone', async () => {
		const { app, vault } = await openApp({ 'a.md': '---\nb: 1\nc: [x]\n---\ntext\n' });
		const file = vault.getFileByPath('a.md')!;
		await app.fileManager.processFrontMatter(file, (properties) => {
			delete properties.b;
			properties.d = 'new';
		});
		expect(await vault.read(file)).toBe('---\nc:\n  - x\nd: new\n---\ntext\n');
	});

	it('adds properties to a note without any', async () => {
		const { app, vault } = await openApp({ 'a.md': 'text' });
		const file = vault.getFileByPath('a.md')!;
		await app.fileManager.processFrontMatter(file, (properties) => void (properties.d = null));
		expect(await vault.read(file)).toBe('---\nd:\n---\ntext');
	});

	it('throws on broken properties and writes nothing', async () => {
		const broken = '---\na: [\n---\n';
		const { app, vault } = await openApp({ 'a.md': broken });
		const file = vault.getFileByPath('a.md')!;
		await expect(app.fileManager.processFrontMatter(file, () => undefined)).rejects.toThrow();
		expect(await vault.read(file)).toBe(broken);
	});

	it('takes links along when a note is renamed', async () => {
		const { app, vault } = await openApp({
			'old.md': '',
			'b.md': '[[old]] and [[old#h|old]] and [x](old.md#h) not `[[old]]`',
		});
		await app.fileManager.renameFile(vault.getFileByPath('old.md')!, 'new name.md');
		expect(await vault.read(vault.getFileByPath('b.md')!)).toBe(
			'[[new name]] and [[new name#h|old]] and [x](new%20name.md#h) not `[[old]]`',
		);
	});

	it('writes links as the app does by default', async () => {
		const { app, vault } = await openApp({ 'a.md': '', 'p.png': '' });
		const link = app.fileManager.generateMarkdownLink.bind(app.fileManager);
		const [note, picture] = [vault.getFileByPath('a.md')!, vault.getFileByPath('p.png')!];
		expect([link(note, 'x.md'), link(note, 'x.md', '#h', 'alias'), link(note, 'a.md', '#h')]).toEqual([
			'[[a]]',
			'[[a#h|alias]]',
			'[[#h]]',
		]);
		expect(link(picture, 'x.md')).toBe('![[p.png]]');
	});

	it('names what it lacks', async () => {
		const { app } = await openApp({});
		const { fileManager } = app as unknown as { fileManager: { getAvailablePathForAttachment(): void } };
		expect(() => fileManager.getAvailablePathForAttachment()).toThrow(
			'FileManager.getAvailablePathForAttachment',
		);
	});
});

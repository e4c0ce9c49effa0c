import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FileSystemAdapter } from './file-system-adapter';
import { temporaryFolder } from './testing';

async function open(files: Record<string, string>) {
	const folder = await temporaryFolder(files);
	return { folder, adapter: new FileSystemAdapter(folder) };
}

describe('a folder as a vault', () => {
	it('is walked without what is hidden', async () => {
		const { adapter } = await open({ 'a/b.md': 'x', '.obsidian/app.json': '', 'c.md': '' });
		const walked = (await adapter.walk()).map(({ path, stat }) => [path, stat.type, stat.size]);
		expect(walked.sort()).toEqual([
			['a', 'folder', 0],
			['a/b.md', 'file', 1],
			['c.md', 'file', 0],
		]);
	});

	it('gives the files of the configuration that it does not list', async () => {
		const { adapter } = await open({ '.obsidian/daily-notes.json': '{"folder":"days"}' });
		expect(await adapter.read('.obsidian/daily-notes.json')).toBe('{"folder":"days"}');
		expect(await adapter.exists('.obsidian/templates.json')).toBe(false);
		await expect(adapter.read('.obsidian/templates.json')).rejects.toThrow();
	});

	it('keeps bytes as they are: byte order mark, line breaks, no last newline', async () => {
		const text = '\ufeffa\r\nb\n🌱';
		const { folder, adapter } = await open({ 'a.md': text });
		expect(await adapter.read('a.md')).toBe(text);
		await adapter.process('a.md', (before) => before + '\r\n');
		expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe(text + '\r\n');
	});

	it.each(['../x.md', 'a/../../x.md', '..', 'a/..\\..\\x.md', 'a\0.md'])(
		'refuses the path %j',
		async (path) => {
			const { adapter } = await open({ 'a/b.md': '' });
			await expect(adapter.read(path)).rejects.toThrow('leads out of the vault');
			await expect(adapter.write(path, '')).rejects.toThrow('leads out of the vault');
		},
	);

	it('reads an absolute path as one of the vault', async () => {
		const { adapter } = await open({ 'etc/hosts': 'ours' });
		expect(await adapter.read('/etc/hosts')).toBe('ours');
	});

	it('refuses links that lead out, and follows those that stay', async () => {
		const outside = await temporaryFolder({ 'secret.md': 'secret' });
		const { folder, adapter } = await open({ 'a.md': 'ours' });
		await symlink(join(outside, 'secret.md'), join(folder, 'out.md'));
		await symlink(outside, join(folder, 'door'));
		await symlink(join(folder, 'a.md'), join(folder, 'in.md'));
		for (const path of ['out.md', 'door/secret.md', 'door/new.md']) {
			await expect(adapter.write(path, 'x')).rejects.toThrow('leads out of the vault');
		}
		expect(await adapter.read('in.md')).toBe('ours');
		expect((await adapter.walk()).map(({ path }) => path).sort()).toEqual(['a.md', 'in.md']);
		expect(await readFile(join(outside, 'secret.md'), 'utf8')).toBe('secret');
	});

	it('reports what others change, until it is told to stop', async () => {
		const { folder, adapter } = await open({ 'a.md': '' });
		const report = vi.fn();
		const stop = adapter.watch(report);
		onTestFinished(stop);
		await writeFile(join(folder, 'a.md'), 'x');
		await mkdir(join(folder, '.obsidian'));
		await rename(join(folder, 'a.md'), join(folder, 'b.md'));
		await vi.waitFor(() =>
			expect(new Set(report.mock.calls.flat())).toEqual(new Set(['a.md', '.obsidian', 'b.md'])),
		);
		stop();
		report.mockClear();
		await rm(join(folder, 'b.md'));
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect(report).not.toHaveBeenCalled();
	});

	it('does not start on a folder that is not there', () => {
		expect(() => new FileSystemAdapter('/no/such/folder')).toThrow('ENOENT');
	});
});

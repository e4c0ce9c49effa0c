import { describe, expect, it } from 'vitest';
import { App, MemoryAdapter, Workspace } from './index';
import { parseMetadata } from '../metadata';
import { openApp, recordEvents } from './testing';

const tagsOf = (cache: { tags?: { tag: string }[] } | null) => cache?.tags?.map(({ tag }) => tag);

describe('the metadata cache', () => {
	it('hears of a change after the vault, and is stale until then', async () => {
		const { app, vault, cache } = await openApp({ 'a.md': '#old' }, { cache: 20 });
		const heard = recordEvents(app);
		const file = vault.getFileByPath('a.md')!;
		await vault.modify(file, '#new');
		expect([heard, tagsOf(cache.getFileCache(file))]).toEqual([['modify a.md'], ['#old']]);
		await app.pending.settled();
		expect([heard, tagsOf(cache.getFileCache(file))]).toEqual([
			['modify a.md', 'changed a.md', 'resolved'],
			['#new'],
		]);
	});

	it('hands over the text that it has parsed', async () => {
		const { app, vault, cache } = await openApp({ 'a.md': '' });
		const given: unknown[] = [];
		cache.on('changed', (_file: unknown, text: string, parsed: { tags?: { tag: string }[] }) =>
			given.push(text, tagsOf(parsed)),
		);
		await vault.modify(vault.getFileByPath('a.md')!, 'x #t');
		await app.pending.settled();
		expect(given).toEqual(['x #t', ['#t']]);
	});

	it('reports a rename not as a change, and still knows the file', async () => {
		const { app, vault, cache } = await openApp({ 'a.md': '#t' });
		const heard = recordEvents(app);
		await vault.rename(vault.getFileByPath('a.md')!, 'b.md');
		await app.pending.settled();
		expect(heard).toEqual(['rename b.md', 'resolved']);
		expect([tagsOf(cache.getCache('b.md')), cache.getCache('a.md')]).toEqual([['#t'], null]);
	});

	it('hands over what it knew of a deleted file', async () => {
		const { app, vault, cache } = await openApp({ 'a.md': '#t' });
		const known: unknown[] = [];
		cache.on('deleted', (file: { path: string }, previous: { tags?: { tag: string }[] }) =>
			known.push(file.path, tagsOf(previous)),
		);
		await vault.delete(vault.getFileByPath('a.md')!);
		await app.pending.settled();
		expect(known).toEqual(['a.md', ['#t']]);
	});

	it('knows nothing at first, and reports each note once it is read', async () => {
		const notes = Object.fromEntries(
			Array.from({ length: 100 }, (_, n) => [`${String(n)}.md`, `#t${String(n)}`]),
		);
		const adapter = new MemoryAdapter(notes);
		const app = new App({ adapter, parse: parseMetadata, workspace: new Workspace() });
		await app.vault.load();
		const heard = recordEvents(app);
		void app.metadataCache.start();
		expect(app.metadataCache.getCache('7.md')).toBeNull();
		await app.pending.settled();
		expect(heard).toHaveLength(101);
		expect(heard.at(-1)).toBe('resolved');
		expect(tagsOf(app.metadataCache.getCache('7.md'))).toEqual(['#t7']);
	});

	it('skips a note deleted while it is being read', async () => {
		const { app, vault, cache } = await openApp({ 'a.md': '' }, { cache: 5 });
		const file = vault.getFileByPath('a.md')!;
		const heard = recordEvents(app);
		await vault.modify(file, '#t');
		await vault.delete(file);
		await app.pending.settled();
		expect(cache.getFileCache(file)).toBeNull();
		expect(heard).not.toContain('changed a.md');
	});
});

describe('links between notes', () => {
	const notes = {
		'a.md': '[[B]] [[b#place]] [[missing]] ![[pic.png]]',
		'x/b.md': '',
		'y/b.md': '[[../a]] [[/x/b]] [[a.md]]',
		'pic.png': '',
	};

	it('are counted by the file they lead to, or by what they miss', async () => {
		const { cache } = await openApp(notes);
		expect(cache.resolvedLinks['a.md']).toEqual({ 'x/b.md': 2, 'pic.png': 1 });
		expect(cache.unresolvedLinks['a.md']).toEqual({ missing: 1 });
		expect(cache.resolvedLinks['y/b.md']).toEqual({ 'a.md': 2, 'x/b.md': 1 });
	});

	it('lead to the note in the same folder first', async () => {
		const { cache } = await openApp({ ...notes, 'y/c.md': '' });
		expect(cache.getFirstLinkpathDest('b', 'y/c.md')?.path).toBe('y/b.md');
		expect(cache.getFirstLinkpathDest('', 'y/c.md')?.path).toBe('y/c.md');
		expect(cache.getFirstLinkpathDest('../../c', 'y/c.md')).toBeNull();
	});

	it('follow a file that appears later', async () => {
		const { app, vault, cache } = await openApp(notes);
		await vault.create('missing.md', '');
		await app.pending.settled();
		expect(cache.resolvedLinks['a.md']).toHaveProperty(['missing.md'], 1);
		expect(cache.unresolvedLinks['a.md']).toEqual({});
	});

	it('are written short where the name is unique, else with the path', async () => {
		const { vault, cache } = await openApp(notes);
		const text = (path: string) => cache.fileToLinktext(vault.getFileByPath(path)!, 'a.md');
		expect([text('a.md'), text('x/b.md'), text('pic.png')]).toEqual(['a', 'x/b', 'pic.png']);
	});
});

import { expect, it } from 'vitest';
import { renaming } from './rename-host';

it('tags that the app has not looked at yet are changed as well', async () => {
	const notes = { 'a.md': 'Plain.\n', 'b.md': 'B #value/craft\n', 'c.md': 'C #value/craft\n' };
	const host = await renaming(notes, { delays: { cache: 500 }, indexing: 'early' });
	const { vault } = host.app;
	const write = (path: string, text: string) => vault.modify(vault.getFileByPath(path) as never, text);
	await write('a.md', 'Plain.\n\nnew #value/craft\n');
	await write('b.md', 'B #value/craft\n\nnew #value/craft\n');
	await write('c.md', '---\nhatch-private: true\n---\n\nC #value/craft\n');
	await vault.create('d.md', 'D #value/craft\n');
	const done = await host.rename('value/craft', 'value/clocks');
	expect(done.notes.map(({ path }) => path)).toEqual(['a.md', 'b.md', 'd.md']);
	expect(await host.text('a.md')).toBe('Plain.\n\nnew #value/clocks\n');
	expect(await host.text('b.md')).toBe('B #value/clocks\n\nnew #value/clocks\n');
	expect(await host.text('c.md')).toContain('C #value/clocks');
});

it('a text with more tags than the app knows of is believed', async () => {
	const host = await renaming({ 'a.md': 'A #value/craft\n' });
	const { vault, metadataCache } = host.app;
	const [file, old] = [vault.getFileByPath('a.md') as never, metadataCache.getCache('a.md')];
	await vault.modify(file, 'A #value/craft\n\nnew #value/craft\n');
	await host.settle();
	metadataCache.getFileCache = () => old;
	await host.rename('value/craft', 'value/clocks');
	expect(await host.text('a.md')).toBe('A #value/clocks\n\nnew #value/clocks\n');
});

it('a note that cannot be read is named only where the app knows that it is not private', async () => {
	const host = await renaming({
		'broken.md': '---\nhatch-private: true\nx: [\n---\nOne. #value/craft\n',
		'secret.md': '---\nhatch-private: true\n---\nOne. #value/craft\n',
		'open.md': 'One. #value/craft\n',
	});
	host.app.vault.cachedRead = ({ path }) => Promise.reject(new Error(`no ${path}`));
	const done = await host.rename('value/craft', 'value/clocks');
	expect(done.unchanged).toEqual([{ path: 'open.md', line: null, why: 'failed' }]);
});

import { describe, expect, it } from 'vitest';
import { renaming } from './rename-host';

const record = '.obsidian/plugins/escape-hatch/last-change.json';
const note = 'One. #value/craft\n';

/** Paths that are written or removed, with a way to make this fail. */
function watched(
	host: Awaited<ReturnType<typeof renaming>>,
	fails: (writes: number) => boolean = () => false,
) {
	const { adapter } = host.app.vault;
	const [write, remove] = [adapter.write.bind(adapter), adapter.remove.bind(adapter)];
	const writes: number[] = [];
	const next = () => {
		writes.push(writes.length + 1);
		return fails(writes.length) ? Promise.reject(new Error('disk full')) : undefined;
	};
	adapter.write = (path, ...args) => (path === record && next()) || write(path, ...args);
	adapter.remove = (path) => (path === record && next()) || remove(path);
	return writes;
}

describe('the record of the last change', () => {
	it('stays where another renaming finds nothing to change', async () => {
		const host = await renaming({ 'a.md': note });
		await host.rename('value/craft', 'value/clocks');
		const writes = watched(host);
		await host.rename('value/typo', 'value/zzz');
		expect(writes).toEqual([]);
		await host.undo();
		expect(await host.text('a.md')).toBe(note);
	});

	it('comes back where nothing of another renaming could be done', async () => {
		const host = await renaming({ 'a.md': note, 'b.md': 'B #value/rest\n' });
		await host.rename('value/craft', 'value/clocks');
		const { vault } = host.app;
		const change = vault.process.bind(vault);
		vault.process = () => Promise.reject(new Error('locked'));
		await host.rename('value/rest', 'value/ease');
		vault.process = change;
		expect((await host.undo()).undone).toEqual({ notes: 1, places: 1 });
		expect(await host.text('a.md')).toBe(note);
	});

	it('goes along with all notes of a folder, written once', async () => {
		const notes = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`f/${n}.md`, note]));
		const host = await renaming(notes);
		await host.rename('value/craft', 'value/clocks');
		const writes = watched(host);
		const { vault } = host.app;
		await vault.rename(vault.getAbstractFileByPath('f') as never, 'g');
		await host.settle();
		expect(writes).toHaveLength(1);
		expect(await host.undo()).toEqual({ undone: { notes: 50, places: 50 }, left: [] });
	});

	it('that cannot be updated any more is told, with what was done', async () => {
		const host = await renaming({ 'a.md': note });
		watched(host, (writes) => writes >= 2);
		const reason = 'The record for taking it back could not be updated: disk full';
		const flags = { old: 'value/craft', new: 'value/clocks' };
		const said = await host.said(flags);
		expect(said).toContain('1 place in 1 note');
		expect(said).toContain(reason);
		expect(await host.undo()).toEqual({
			...{ undone: { notes: 1, places: 1 }, left: [] },
			problems: [reason],
		});
		expect(await host.text('a.md')).toBe(note);
	});

	it('names notes that are gone, unless they were private', async () => {
		const secret = `---\nhatch-private: true\n---\n\n${note}`;
		const host = await renaming({ 'a.md': note, 'b.md': note, 'secret.md': secret });
		await host.rename('value/craft', 'value/clocks');
		const { vault } = host.app;
		for (const path of ['a.md', 'secret.md']) await vault.delete(vault.getFileByPath(path) as never);
		expect(await host.undo()).toEqual({
			undone: { notes: 1, places: 1 },
			left: [{ path: 'a.md', line: null, written: '', why: 'gone' }],
		});
	});
});

import { readdir } from 'node:fs/promises';
import { onTestFinished, describe, expect, it } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { exampleNotes } from '../../src/domain/examples/example-notes';
import { bytesIn, copyOf, folder, renaming } from './rename-host';
import { openVault } from './vault-host';

const jot =
	'---\nhatch-kind: jot\nhatch-date: 2026-03-02\nhatch-fantasy: The lock-keeper\n---\n\nA lock. #value/connection\n';
const own = { 'Escape hatch/2026-03-02 jot.md': jot };
const made = exampleNotes('2026-09-01', defaultRoots);
const examples = Object.fromEntries(made.map(({ name, text }) => [`Escape hatch/Examples/${name}.md`, text]));
const data = { examplesFolder: 'Escape hatch/Examples' };

/** Whether they can be added, and removed. */
function offeredIn({ app }: Pick<Awaited<ReturnType<typeof openVault>>, 'app'>) {
	return ['add-examples', 'remove-examples'].map((id) =>
		app.commands.findCommand(`escape-hatch:${id}`)?.checkCallback?.(true),
	);
}

describe('the first start', () => {
	it('writes nothing: no file, no folder, no settings', async () => {
		for (const vault of [await folder(), await copyOf('twelve')]) {
			const before = await bytesIn(vault);
			const names = await readdir(vault, { recursive: true });
			const host = await openVault(vault, { indexing: 'early' });
			onTestFinished(() => host.close());
			await host.patterns();
			await host.check();
			await host.settle();
			expect(await bytesIn(vault)).toEqual(before);
			expect(await readdir(vault, { recursive: true })).toEqual(names);
			expect(await host.plugin.loadData()).toBeNull();
		}
	});
});

describe('example notes', () => {
	it('leave the answers of the command line as if there were none', async () => {
		const answers = await Promise.all(
			[openVault({ ...own, ...examples }, { data }), openVault(own, { data: {} })].map(async (opened) => {
				const host = await opened;
				onTestFinished(() => host.close());
				return [await host.patterns({ side: 'both' }), await host.evidence(), await host.check()];
			}),
		);
		expect(answers[0]).toEqual(answers[1]);
		expect(answers[0]?.[0]).toMatchObject({ notes: 1, today: { notes: 0 } });
	});

	it('are known without the settings: in all counts, by renaming, and by what removes them', async () => {
		const vault = { ...own, ...examples };
		const host = await renaming(vault, { data: null });
		expect(await host.patterns()).toMatchObject({ notes: 1 });
		const { notes } = await host.rename('value/connection', 'value/kinship');
		expect(notes.map(({ path }) => path)).toEqual(Object.keys(own));
		for (const [path, text] of Object.entries(examples)) expect(await host.text(path)).toBe(text);
		expect(offeredIn(host)).toEqual([false, true]);
	});

	it('are left alone by renaming, and count as other notes once they lie in another folder', async () => {
		const vault = { ...own, ...examples };
		const [first = ''] = Object.keys(examples);
		const host = await renaming(vault, { data });
		const { notes } = await host.rename('value/connection', 'value/kinship');
		expect(notes.map(({ path }) => path)).toEqual(Object.keys(own));
		for (const [path, text] of Object.entries(examples)) expect(await host.text(path)).toBe(text);
		const file = host.app.vault.getFileByPath(first);
		if (file === null) throw new Error('no example');
		await host.app.fileManager.renameFile(file, 'Escape hatch/mine.md');
		await host.settle();
		expect((await host.patterns()).notes).toBe(2);
	});

	it('stay examples when their folder, or the one around it, gets another name; gone, the name means nothing', async () => {
		const host = await openVault({ ...own, ...examples }, { data });
		onTestFinished(() => host.close());
		const outer = host.app.vault.getFolderByPath('Escape hatch');
		const inner = host.app.vault.getFolderByPath('Escape hatch/Examples');
		if (outer === null || inner === null) throw new Error('no folder');
		await host.app.fileManager.renameFile(inner, 'Escape hatch/Try');
		await host.app.fileManager.renameFile(outer, 'Hatch');
		await host.settle();
		expect(await host.plugin.loadData()).toMatchObject({ examplesFolder: 'Hatch/Try' });
		expect((await host.patterns()).notes).toBe(1);
		await host.app.vault.delete(inner, true);
		await host.settle();
		expect(await host.plugin.loadData()).toMatchObject({ examplesFolder: '' });
	});

	it('can be removed while they are there, and added while they are not', async () => {
		const offered = async (vault: Record<string, string>) => {
			const host = await openVault(vault, { data });
			onTestFinished(() => host.close());
			return offeredIn(host);
		};
		expect([await offered(own), await offered({ ...own, ...examples })]).toEqual([
			[true, false],
			[false, true],
		]);
	});
});

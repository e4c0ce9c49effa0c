import { describe, expect, it } from 'vitest';
import { openVault } from './vault-host';

const jot = (words: string, more = '') =>
	`---\nhatch-kind: jot\nhatch-date: 2026-03-02\n${more}---\n\n${words}\n`;

describe('bad input', () => {
	it('is an empty vault: no numbers, no period, no complaint', async () => {
		const host = await openVault({});
		expect(await host.patterns()).toMatchObject({
			notes: 0,
			period: null,
			unread: 0,
			everyday: { notes: 0, period: null },
		});
		expect(await host.check()).toEqual([]);
		await host.close();
	});

	it('is a row in the check with path, line and hint', async () => {
		const host = await openVault({
			'broken.md': '---\nhatch-kind: "jot\n---\nGoats #value/nature',
			'kind.md': '---\nhatch-kind: daydream\n---\nGoats #value/nature',
			'date.md': jot('Goats #value/nature').replace('2026-03-02', '2026-02-30'),
			'good.md': jot('Goats #value/nature'),
		});
		expect((await host.check()).map((row) => [row.path, row.line])).toEqual([
			['broken.md', 1],
			['date.md', 3],
			['kind.md', 2],
		]);
		expect((await host.patterns()).notes).toBe(2);
		await host.close();
	});

	it('is an unknown side, code or format: an error that says what is known', async () => {
		const host = await openVault({});
		expect(await host.cli('escape-hatch:evidence', { side: 'dark' })).toMatch(
			/^error: side=dark .*fantasy, everyday, all/,
		);
		expect(await host.cli('escape-hatch:evidence', { code: 'goats' })).toMatch(/^error: .*goats/);
		expect(await host.cli('escape-hatch:patterns', { format: 'xml' })).toMatch(/^error: format=xml/);
		await host.close();
	});

	it('is a folder outside the vault: a row in the check', async () => {
		const host = await openVault({ 'a.md': 'x' }, { data: { folder: '../x' } });
		const [row] = await host.check();
		expect(row?.problem).toContain('../x');
		await host.close();
	});

	it('is a damaged settings file: the usual settings hold, a notice says so, and the file stays', async () => {
		const host = await openVault(
			{ 'a.md': jot('Goats #value/nature') },
			{ data: { roots: 7, folder: 'Hatch' } },
		);
		expect((await host.patterns()).notes).toBe(1);
		expect(host.notices.join()).toContain('settings could not be read');
		expect(await host.plugin.loadData()).toEqual({ roots: 7, folder: 'Hatch' });
		await host.close();
	});

	it('is a note deleted while it is read: it is forgotten, the others count', async () => {
		const notes = { 'a.md': jot('Goats #value/nature'), 'b.md': jot('Sheep #value/nature') };
		const host = await openVault(notes, { indexing: 'early' });
		const file = host.app.vault.getFileByPath('a.md');
		const read = host.app.vault.cachedRead.bind(host.app.vault);
		host.app.vault.cachedRead = async (wanted) => {
			if (wanted.path === 'a.md' && file !== null) await host.app.vault.delete(file);
			return read(wanted);
		};
		expect((await host.patterns()).notes).toBe(1);
		expect(await host.check()).toEqual([]);
		await host.close();
	});

	it('is a note that cannot be read: it stands in the check with its reason', async () => {
		const host = await openVault({ 'a.md': jot('Goats #value/nature') }, { indexing: 'early' });
		host.app.vault.cachedRead = () => Promise.reject(new Error('The disk is gone.'));
		expect((await host.check())[0]).toMatchObject({
			path: 'a.md',
			problem: expect.stringContaining('The disk is gone.') as string,
		});
		await host.close();
	});

	it('is two names that differ in case only: two notes', async () => {
		const host = await openVault({
			'Goats.md': jot('One #value/nature'),
			'goats.md': jot('Two #value/nature'),
		});
		expect((await host.patterns()).notes).toBe(2);
		await host.close();
	});
});

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesIn, copyOf, folder, renaming } from './rename-host';

const record = '.obsidian/plugins/escape-hatch/last-change.json';

describe('a renaming on the odd notes', () => {
	it.each([
		['value/connection', 'value/belonging-together'],
		['energy/outdoors', 'need/open-air'],
		['need/clarity', 'value/connection'],
	])('of %s into %s is taken back byte for byte', async (old, to) => {
		const vault = await copyOf('odd');
		const before = await bytesIn(vault);
		const host = await renaming(vault);
		const done = await host.rename(old, to);
		expect(done.places).toBeGreaterThan(2);
		const changed = await bytesIn(vault);
		const touched = [...before.keys()].filter((path) => changed.get(path) !== before.get(path));
		expect(touched.filter((path) => !/private/.test(path)).sort()).toEqual(
			done.notes.map(({ path }) => path).sort(),
		);
		expect((await host.undo()).left).toEqual([]);
		expect(await bytesIn(vault)).toEqual(before);
		expect(await host.app.vault.adapter.exists(record)).toBe(false);
	});

	it('changes nothing as a dry run, and says the same as the run itself', async () => {
		const vault = await copyOf('odd');
		const before = await bytesIn(vault);
		const host = await renaming(vault);
		const would = await host.rename('value/connection', 'value/ties', { 'dry-run': 'true' });
		expect(await bytesIn(vault)).toEqual(before);
		expect(await host.app.vault.adapter.exists(record)).toBe(false);
		const did = await host.rename('value/connection', 'value/ties');
		expect({ ...did, dryRun: true }).toEqual(would);
	});
});

const kinds = {
	'properties.md':
		'---\ntags: [other, "value/craft"] # why\naliases:\n  - x\n---\n\nA clock. #value/craft, mended.\n',
	'windows.md': '\uFEFFOne.\r\n\r\nTwo. #Value/Craft/wood #value/making\r\n',
	'book.md': '---\nhatch-kind: code-book\n---\n\n- `#value/craft` Craft: by hand\n',
	'else.md': 'Not `#value/craft`, not [a](x#value/craft), not #value/craftsmanship.\n',
	'away/secret.md': '---\nhatch-private: true\n---\n\nZanzibar. #value/craft\n',
};

describe('a renaming', () => {
	it('reaches text, properties and code book, and keeps byte order mark and line breaks', async () => {
		const host = await renaming(kinds, { data: { excludedFolders: ['away'] } });
		await host.rename('value/craft', 'value/clocks');
		expect(await host.text('properties.md')).toBe(
			'---\ntags: [other, "value/clocks"] # why\naliases:\n  - x\n---\n\nA clock. #value/clocks, mended.\n',
		);
		expect(await host.text('windows.md')).toBe('\uFEFFOne.\r\n\r\nTwo. #value/clocks/wood #value/making\r\n');
		expect(await host.text('book.md')).toContain('- `#value/clocks` Craft: by hand');
		expect(await host.text('else.md')).toBe(kinds['else.md']);
		expect(await host.text('away/secret.md')).toContain('#value/clocks');
	});

	it('tells of children, of merging and of what is kept once', async () => {
		const list = '---\ntags:\n  - value/making/wood\n  - Value/craft/wood\n---\n';
		const host = await renaming({
			...kinds,
			...{ 'both.md': 'A clock. #value/craft #value/making\n', 'list.md': list },
		});
		const done = await host.rename('value/craft', 'value/making');
		expect(done).toMatchObject({ merges: true, children: ['value/craft/wood'], duplicates: 2 });
		expect(await host.text('both.md')).toBe('A clock. #value/making\n');
	});

	it('never tells of private notes, and says so whether there are any or not', async () => {
		const host = await renaming(kinds);
		const said = await host.said({ old: 'value/craft', new: 'value/clocks' });
		expect(said).toContain('Private notes are changed as well; they are neither listed nor counted here.');
		expect(said).not.toMatch(/secret|Zanzibar/);
		expect(said).toContain('4 places in 3 notes');
		const would = await host.said({ old: 'value/clocks', new: 'value/x', 'dry-run': 'true' });
		expect(would).toContain('Private notes would be changed as well;');
		const back = await host.undo();
		expect(back.undone).toEqual({ notes: 3, places: 4 });
		expect(await host.text('away/secret.md')).toBe(kinds['away/secret.md']);
	});

	it.each([
		[{ old: 'value/craft' }, 'Say old='],
		[{ old: 'craft', new: 'value/x' }, '“craft” is no code'],
		[{ old: 'value/craft', new: 'value/craft/wood' }, 'one of its own children'],
		[{ undo: 'true' }, 'no change across the vault to take back'],
		[{ undo: 'true', 'dry-run': 'true' }, '“dry-run” is not known here, and nothing was changed'],
		[{ undo: 'true', old: 'value/craft', new: 'value/x' }, '“old” is not known here'],
		[{ old: 'value/craft', new: 'value/x', dryrun: 'true' }, '“dryrun” is not known here'],
	])('that cannot be is refused: %j', async (flags, reason) => {
		const said = await (await renaming(kinds)).said(flags);
		expect(said).toMatch(/^error: /);
		expect(said).toContain(reason);
	});

	it('takes the settings along, and back', async () => {
		const data = { dismissedCodes: ['value/craft'] };
		const host = await renaming(kinds, { data });
		const dismissed = async () =>
			((await host.plugin.loadData()) as { dismissedCodes?: string[] }).dismissedCodes;
		await host.rename('value/craft', 'value/clocks');
		expect(await dismissed()).toEqual(['value/clocks']);
		await host.undo();
		expect(await dismissed()).toEqual(['value/craft']);
	});

	it('reads only notes that hold the tag', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 300 }, (_, n) => [`${n}.md`, 'Plain. #value/rest\n']),
		);
		const host = await renaming({ ...many, ...kinds }, { indexing: 'early' });
		const reads: string[] = [];
		const read = host.app.vault.cachedRead.bind(host.app.vault);
		host.app.vault.cachedRead = (file) => {
			reads.push(file.path);
			return read(file);
		};
		await host.rename('value/craft', 'value/clocks', { 'dry-run': 'true' });
		expect(reads.sort()).toEqual(['away/secret.md', 'book.md', 'properties.md', 'windows.md']);
	});
});

describe('what happens meanwhile', () => {
	it('leaves what was edited between plan and change, and does the rest', async () => {
		const host = await renaming({
			'a.md': 'One. #value/craft\n\nTwo. #value/craft\n\nThree. #value/craft\n',
			'b.md': 'Four. #value/craft\n',
		});
		const { vault } = host.app;
		const change = vault.process.bind(vault);
		vault.process = async (file, ...args) => {
			vault.process = change;
			await vault.modify(file, 'One. #value/craft\n\nTwo was `#value/craft`\n\nThree. #value/craft\n');
			return change(file, ...args);
		};
		const done = await host.rename('value/craft', 'value/clocks');
		expect(done.skipped).toEqual([{ path: 'a.md', line: 3, why: 'changed' }]);
		expect(await host.text('a.md')).toBe(
			'One. #value/clocks\n\nTwo was `#value/craft`\n\nThree. #value/clocks\n',
		);
		expect(await host.text('b.md')).toBe('Four. #value/clocks\n');
	});

	it('names a note that fails or is gone, and goes on', async () => {
		const note = 'One. #value/craft\n';
		const host = await renaming({ 'a.md': note, 'b.md': note, 'c.md': note });
		const { vault } = host.app;
		const change = vault.process.bind(vault);
		vault.process = async (file, ...args) => {
			if (file.path !== 'a.md') return change(file, ...args);
			await vault.delete(vault.getFileByPath('b.md') as never);
			throw new Error('locked');
		};
		const done = await host.rename('value/craft', 'value/clocks');
		expect(done.skipped).toEqual([
			{ path: 'a.md', line: null, why: 'failed' },
			{ path: 'b.md', line: null, why: 'gone' },
		]);
		expect(await host.text('c.md')).toBe('One. #value/clocks\n');
	});

	it('does not change a note whose way back cannot be written down', async () => {
		const host = await renaming({ 'a.md': 'One. #value/craft\n' });
		host.app.vault.adapter.write = () => Promise.reject(new Error('disk full'));
		expect(await host.said({ old: 'value/craft', new: 'value/clocks' })).toMatch(
			/^error: Nothing was changed.*disk full/,
		);
		expect(await host.text('a.md')).toBe('One. #value/craft\n');
	});
});

describe('the way back', () => {
	it('holds no text, and survives a restart', async () => {
		const vault = await copyOf('odd');
		const before = await bytesIn(vault);
		await (await renaming(vault)).rename('value/connection', 'value/ties');
		const host = await renaming(vault);
		const kept = await host.app.vault.adapter.read(record);
		const strings = [...kept.matchAll(/"(?:was|now)":"([^"]*)"/g)].map(([, written]) => written ?? '');
		expect(strings.filter((written) => !/^[\s,"']*#?value\//i.test(written) && written !== '')).toEqual([]);
		await host.undo();
		expect(await bytesIn(vault)).toEqual(before);
	});

	it('takes back place by place what still reads that way, and names the rest until it can be', async () => {
		const host = await renaming({
			'a.md': 'One. #value/craft\n\nTwo. #value/craft\n',
			'b.md': '#value/craft\n',
		});
		await host.rename('value/craft', 'value/clocks');
		const file = host.app.vault.getFileByPath('a.md') as never;
		await host.app.vault.modify(file, 'New.\n\nOne. #value/clocks\n\nTwo, other. #value/clocks\n');
		const back = await host.undo();
		expect(back).toEqual({
			undone: { notes: 2, places: 2 },
			left: [{ path: 'a.md', line: 5, written: '#value/clocks', why: 'changed' }],
		});
		expect(await host.text('a.md')).toBe('New.\n\nOne. #value/craft\n\nTwo, other. #value/clocks\n');
		expect(await host.app.vault.adapter.exists(record)).toBe(true);
	});

	it('follows a note that is renamed', async () => {
		const host = await renaming({ 'a.md': 'One. #value/craft\n' });
		await host.rename('value/craft', 'value/clocks');
		await host.app.vault.rename(host.app.vault.getFileByPath('a.md') as never, 'z.md');
		await host.settle();
		await host.undo();
		expect(await host.text('z.md')).toBe('One. #value/craft\n');
	});

	it('goes after 30 days', async () => {
		const vault = await folder();
		await writeFile(join(vault, 'a.md'), 'One. #value/craft\n');
		await (await renaming(vault)).rename('value/craft', 'value/clocks');
		const day = 24 * 60 * 60 * 1000;
		const start = new Date(2026, 8, 1, 12).getTime();
		const later = (days: number) => renaming(vault, { now: () => start + days * day });
		const isThere = async (days: number) => (await later(days)).app.vault.adapter.exists(record);
		expect(await isThere(29)).toBe(true);
		const { vault: then } = (await later(31)).app;
		await expect.poll(() => then.adapter.exists(record)).toBe(false);
		expect(await (await later(31)).said({ undo: 'true' })).toMatch(/^error:/);
	});

	it('is there after a crash in the middle', async () => {
		const vault = await folder();
		for (const name of ['a', 'b', 'c']) await writeFile(join(vault, `${name}.md`), 'One. #value/craft\n');
		const before = await bytesIn(vault);
		const crashing = await renaming(vault);
		const { vault: files } = crashing.app;
		const change = files.process.bind(files);
		let done = 0;
		const crash = new Promise<void>((resolve) => {
			files.process = (file, ...args) => {
				if (++done <= 2) return change(file, ...args);
				resolve();
				return new Promise<string>(() => undefined);
			};
		});
		void crashing.rename('value/craft', 'value/clocks');
		await crash;
		expect([...(await bytesIn(vault)).values()].sort()[0]).toBe('One. #value/clocks\n');
		const host = await renaming(vault);
		expect(await host.undo()).toEqual({ undone: { notes: 2, places: 2 }, left: [] });
		expect(await bytesIn(vault)).toEqual(before);
	});
});

describe('two thousand notes', () => {
	const text = (n: number) => `A clock. #value/craft\n\nMore of it, ${n}. #value/craft/wood\n`;
	const notes = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`${n}.md`, text(n)]));

	it('stopped in the middle are each changed whole or not at all, and all come back', async () => {
		const host = await renaming(notes, { indexing: 'early' });
		const { vault } = host.app;
		const change = vault.process.bind(vault);
		let done = 0;
		vault.process = (file, ...args) => {
			if (++done === 700) host.app.plugins.disable('escape-hatch');
			return change(file, ...args);
		};
		const answer = await host.rename('value/craft', 'value/clocks');
		expect(answer.notes).toHaveLength(700);
		const whole = (n: number) => text(n).replaceAll('craft', 'clocks');
		const now = await Promise.all(Object.keys(notes).map((path) => host.text(path)));
		expect(now.filter((written, n) => written !== text(n) && written !== whole(n))).toEqual([]);
		expect(now.filter((written, n) => written === whole(n))).toHaveLength(700);
		const again = await renaming(await contentsOf(host));
		await again.app.vault.adapter.mkdir('.obsidian/plugins/escape-hatch');
		await again.app.vault.adapter.write(record, await host.app.vault.adapter.read(record));
		expect((await again.undo()).undone).toEqual({ notes: 700, places: 1400 });
		const back = await Promise.all(Object.keys(notes).map((path) => again.text(path)));
		expect(back).toEqual(Object.values(notes));
	}, 60_000);
});

async function contentsOf(host: Awaited<ReturnType<typeof renaming>>): Promise<Record<string, string>> {
	const contents: Record<string, string> = {};
	for (const file of host.app.vault.getMarkdownFiles()) contents[file.path] = await host.app.vault.read(file);
	return contents;
}

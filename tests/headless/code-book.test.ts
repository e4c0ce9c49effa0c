import { afterAll, describe, expect, it } from 'vitest';
import { openVault } from './vault-host';

const everyday = 'Bolts, sorted by size. #value/tinkering\n';
const jot = '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\nMending a clock. #value/tinkering\n';
const book = (...lines: string[]) => `---\nhatch-kind: code-book\n---\n\n## Values\n\n${lines.join('\n')}\n`;

const host = await openVault({
	'Code book.md': book('- `#value/tinkering` Fiddling: making small things work.', '- `#value/` nothing'),
	'everyday.md': everyday,
	'jot.md': jot,
});

afterAll(() => host.close());

function note() {
	const file = host.app.vault.getFileByPath('Code book.md');
	if (file === null) throw new Error('The code book note is gone.');
	return file;
}

async function rewrite(text: string): Promise<void> {
	await host.app.vault.modify(note(), text);
	await host.settle();
}

const labels = async () => (await host.patterns()).lenses.value.map(({ code, label }) => ({ code, label }));

describe('the code book note', () => {
	it('names the user’s codes, and is never counted itself', async () => {
		expect(await labels()).toEqual([{ code: 'value/tinkering', label: 'Fiddling' }]);
		expect((await host.patterns()).notes).toBe(1);
	});

	it('lets everyday notes count its codes', async () => {
		expect((await host.patterns()).everyday.notes).toBe(1);
	});

	it('stands in the check with the lines that say nothing', async () => {
		expect(await host.check()).toEqual([
			{
				path: 'Code book.md',
				line: 8,
				problem: expect.stringContaining('#value/') as string,
				hint: expect.any(String) as string,
			},
		]);
	});

	it('is followed while it is edited: labels, and what everyday notes count', async () => {
		await rewrite(book('- `#value/clocks` Clocks'));
		expect(await labels()).toEqual([{ code: 'value/tinkering', label: 'Tinkering' }]);
		expect((await host.patterns()).everyday.notes).toBe(0);
		await rewrite(book('- `#value/tinkering` Repairs'));
		expect(await labels()).toEqual([{ code: 'value/tinkering', label: 'Repairs' }]);
		expect((await host.patterns()).everyday.notes).toBe(1);
	});

	it('says what it said before while its properties cannot be read', async () => {
		await rewrite(`---\nhatch-kind: code-book\ntags: [a\n---\n\n- \`#value/tinkering\` Repairs\n`);
		expect(await labels()).toEqual([{ code: 'value/tinkering', label: 'Repairs' }]);
		expect((await host.check()).map(({ problem }) => problem)).toEqual([
			expect.stringContaining('cannot be read'),
		]);
	});

	it('is nothing any more once it is deleted', async () => {
		await host.app.vault.delete(note());
		await host.settle();
		expect((await host.patterns()).everyday.notes).toBe(0);
	});
});

it('A code book note in an excluded folder says what it says all the same', async () => {
	const vault = { 'Own/Codes.md': book('- `#value/tinkering` Repairs'), 'jot.md': jot, 'Own/jot.md': jot };
	const excluding = await openVault(vault, { data: { excludedFolders: ['Own'] } });
	const { notes, lenses } = await excluding.patterns();
	expect({ notes, label: lenses.value[0]?.label }).toEqual({ notes: 1, label: 'Repairs' });
	await excluding.close();
});

describe('while the app has not gone through the notes', () => {
	it.each(['Escape hatch/Code book.md', 'Book.md', 'Own/Codes.md'])(
		'the command opens %s, and makes no other',
		async (path) => {
			const vault = { 'jot.md': jot, [path]: book('- `#value/tinkering` Repairs') };
			const starting = await openVault(vault, { data: { excludedFolders: ['Own'] } });
			const opened: string[] = [];
			// What comes after the opening needs a window.
			const openFile = (file: { path: string }) => new Promise(() => opened.push(file.path));
			Object.assign(starting.app.workspace, { getLeaf: () => ({ openFile }) });
			starting.runCommand('escape-hatch:open-code-book');
			await expect.poll(() => [...opened, ...starting.notices], { timeout: 5000 }).toEqual([path]);
			const paths = starting.app.vault.getFiles().map((file) => file.path);
			expect(paths.sort()).toEqual(Object.keys(vault).sort());
			await starting.close();
		},
	);

	it('what its note says is taken over, though nothing reports it', async () => {
		const vault = { 'jot.md': jot, 'Book.md': book('- `#value/tinkering` Repairs') };
		const silent = await openVault(vault, { indexing: 'early' });
		const { metadataCache, fileManager, vault: files } = silent.app;
		await silent.patterns();
		const known = metadataCache.getFileCache.bind(metadataCache);
		metadataCache.getFileCache = () => null;
		const file = files.getFileByPath('Book.md');
		if (file !== null) await fileManager.renameFile(file, 'Moved.md');
		await silent.settle();
		metadataCache.getFileCache = known;
		expect((await silent.patterns()).lenses.value[0]?.label).toBe('Repairs');
		await silent.close();
	});
});

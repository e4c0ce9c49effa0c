import { afterAll, describe, expect, it, vi } from 'vitest';
import { openVault } from './vault-host';

interface Row {
	readonly code: string;
	readonly because: readonly { readonly from: number; readonly to: number; readonly text: string }[];
}

const said =
	'I would love to work with my hands and see what I have made by evening. No more meetings, nobody to answer to.';
const book =
	'---\nhatch-kind: code-book\n---\n\n- `#value/bells` Bells\n  - cues: ringing the bells, bell tower\n';
const vault = {
	'Notes/May.md': `\uFEFFRain.\r\n\r\n${said}\r\n`,
	'tagged.md': `${said} #energy/hands-on\n`,
	'property.md': `---\ntags: [energy/hands-on]\n---\n\n${said}\n`,
	'private.md': `---\nhatch-private: true\n---\n\n${said}\n`,
	'broken.md': `---\nhatch-private: [yes\n---\n\n${said}\n`,
	'jot.md': '---\nhatch-kind: jot\n---\n\nGoats do not send emails.\n',
	'picture.png': '',
	'Code book.md': book,
};

const host = await openVault(vault, {
	data: { version: 1, rejectedSuggestions: [{ path: 'Notes/May.md', code: 'energy/hands-on' }] },
});

afterAll(() => host.close());

const cli = (flags: Record<string, string>) => host.cli('escape-hatch:suggest', flags);
const rows = async (flags: Record<string, string>) =>
	JSON.parse(await cli({ format: 'json', ...flags })) as Row[];
const codes = async (flags: Record<string, string>) => (await rows(flags)).map(({ code }) => code);

describe('suggestions on the command line', () => {
	it('are at most six codes with the words that say so, at their place in the text, and nothing else', async () => {
		const found = await rows({ text: said });
		expect(found.length).toBeGreaterThan(0);
		expect(found.length).toBeLessThanOrEqual(6);
		for (const row of found) {
			expect(Object.keys(row)).toEqual(['code', 'because']);
			expect(row.because.length).toBeGreaterThan(0);
			for (const { from, to, text } of row.because) expect(text).toBe(said.slice(from, to));
		}
	});

	it('of a note count its bytes as they are, with CRLF and a byte order mark', async () => {
		const found = await rows({ file: 'Notes/May.md' });
		expect(found.length).toBeGreaterThan(0);
		for (const { from, to, text } of found.flatMap(({ because }) => because))
			expect(text).toBe(vault['Notes/May.md'].slice(from, to));
	});

	it('leave out what was turned down in a note, and what it carries in text or property', async () => {
		expect(await codes({ text: said })).toContain('energy/hands-on');
		for (const file of ['Notes/May.md', 'tagged.md', 'property'])
			expect(await codes({ file })).not.toContain('energy/hands-on');
	});

	it('keep to a lens', async () => {
		const found = await codes({ text: said, lens: 'need' });
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter((code) => !code.startsWith('need/'))).toEqual([]);
	});

	it('know the codes of the code book note', async () => {
		expect(
			await codes({
				text: 'My dream job: ringing the bells all day, high up in a bell tower.',
				lens: 'value',
			}),
		).toContain('value/bells');
	});

	it('are the same each time', async () => {
		expect(await cli({ text: said })).toBe(await cli({ text: said }));
	});

	it('read as one line each by default, or as one that says so', async () => {
		expect(await cli({ text: said })).toMatch(/^energy\/hands-on {2}Hands-on: “.*with my hands.*” – \S/m);
		expect(await cli({ text: 'The bus is late.' })).toBe('Nothing in these words hints at a code.');
		expect(await rows({ text: 'The bus is late.' })).toEqual([]);
	});

	it.each([
		[{}, 'either text=… or file=…'],
		[{ text: said, file: 'tagged' }, 'either text=… or file=…'],
		[{ file: 'Nowhere' }, 'There is no note “Nowhere”'],
		[{ file: 'picture.png' }, 'There is no note “picture.png”'],
		[{ file: 'private' }, '“private” is not shown here'],
		[{ file: '' }, 'There is no note “”'],
		[{ file: '[[]]' }, 'There is no note “[[]]”'],
		[{ file: 'broken.md' }, '“broken.md” is not shown here'],
		[{ text: said, lens: 'wish' }, 'lens=wish is unknown'],
	])('say what is wrong with %j', async (flags, problem) => {
		const answer = await cli(flags);
		expect(answer).toMatch(/^error:/);
		expect(answer).toContain(problem);
	});

	it.each(['May', '[[May]]', '[[May#^id|a day]]', 'Notes/May', 'Notes/May.md'])(
		'are of the note that %s names, as a link does',
		async (file) => {
			expect(await codes({ file })).toEqual(await codes({ file: 'Notes/May.md' }));
		},
	);

	it('do not say where a private note is that is asked for by its name', async () => {
		const { vault: files } = host.app;
		const file = await files.create('Notes/hidden.md', vault['private.md']);
		expect(await cli({ file: 'hidden' })).toMatch(/^error: “hidden” is not shown here/);
		await files.delete(file);
	});

	it.each([
		['private: [yes', 'private just now, and broken'],
		['private: true', 'private just now'],
	])('go by the note as it is now, not by an older cache: hatch-%s', async (property) => {
		const slow = await openVault({ 'a.md': said }, { delays: { cache: 200 } });
		await slow.settle();
		const ask = (file: string) => slow.cli('escape-hatch:suggest', { file });
		const [a] = slow.app.vault.getMarkdownFiles();
		if (a) await slow.app.vault.modify(a, `---\nhatch-${property}\n---\n${said}`);
		expect(await ask('a')).toMatch(/^error: “a” is not shown here/);
		await slow.app.vault.create('b.md', said);
		expect(await ask('b')).toContain('energy/hands-on');
		await slow.close();
	});

	it('read no note but the code book for a text', async () => {
		const notes: Record<string, string> = { 'Code book.md': book };
		for (let at = 0; at < 50; at++) notes[`${at}.md`] = '#value/craft\n';
		const large = await openVault(notes, { indexing: 'early' });
		await large.settle();
		const reads = [vi.spyOn(large.app.vault, 'cachedRead'), vi.spyOn(large.app.vault, 'read')];
		const answer = await large.cli('escape-hatch:suggest', {
			text: 'My dream job: ringing the bells all day, high up in a bell tower.',
		});
		expect(answer).toContain('value/bells');
		const paths = reads.flatMap(({ mock }) => mock.calls.map(([file]) => file.path));
		expect(paths.filter((path) => path !== 'Code book.md')).toEqual([]);
		await large.close();
	});

	it('write nothing', async () => {
		await cli({ file: 'Notes/May.md' });
		for (const [path, text] of Object.entries(vault))
			expect(await host.app.vault.adapter.read(path)).toBe(text);
	});
});

describe('what was turned down', () => {
	it('follows its note, and goes with it', async () => {
		const data = () => host.plugin.loadData() as Promise<{ rejectedSuggestions: unknown }>;
		const file = host.app.vault.getFileByPath('Notes/May.md');
		if (file === null) throw new Error('The note is gone.');
		await host.app.fileManager.renameFile(file, 'Notes/June.md');
		await host.settle();
		expect((await data()).rejectedSuggestions).toEqual([{ path: 'Notes/June.md', code: 'energy/hands-on' }]);
		await host.app.vault.delete(file);
		await host.settle();
		expect((await data()).rejectedSuggestions).toEqual([]);
	});
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from './command-line';
import { pluginFolder, temporaryFolder } from './testing';

const HANDLERS = `
	async onload() {
		const settings = await this.loadData();
		const count = () => this.app.vault.getMarkdownFiles().filter((file) => this.app.metadataCache.getFileCache(file)).length;
		this.registerCliHandler('sample', 'Counts.', null, (params) => JSON.stringify({ notes: count(), params, settings }));
		this.registerCliHandler('sample:fail', 'Fails.', null, () => 'error: nothing to count');
		this.registerCliHandler('sample:throw', 'Throws.', null, () => { throw new Error('broken'); });
		await this.saveData({ saved: true });
	}`;

const run = async (...args: string[]) => runCommandLine(args, await pluginFolder(HANDLERS));

describe('the command line', () => {
	it('gives the text of the plugin’s handler, once all notes are known', async () => {
		const vault = await temporaryFolder({ 'a.md': '', 'b/c.md': '' });
		const { code, out, err } = await run('--vault', vault, 'sample', 'all', 'code=x');
		expect([code, err]).toEqual([0, '']);
		expect(JSON.parse(out)).toEqual({ notes: 2, params: { all: 'true', code: 'x' }, settings: null });
	});

	it('writes nothing into the folder', async () => {
		const vault = await temporaryFolder({ 'a.md': '' });
		await run('--vault', vault, 'sample');
		expect(await readdir(vault, { recursive: true })).toEqual(['a.md']);
	});

	it('takes settings from the vault or from a file', async () => {
		const vault = await temporaryFolder({
			'.obsidian/plugins/sample/data.json': '{"own":1}',
			'other.json': '{"other":1}',
		});
		const own = await run('--vault', vault, 'sample');
		const other = await run('--vault', vault, '--data', join(vault, 'other.json'), 'sample');
		expect([own, other].map(({ out }) => (JSON.parse(out) as { settings: unknown }).settings)).toEqual([
			{ own: 1 },
			{ other: 1 },
		]);
	});

	it('ends with 1 where the handler says error or throws', async () => {
		const vault = await temporaryFolder();
		expect(await run('--vault', vault, 'sample:fail')).toEqual({
			code: 1,
			out: 'error: nothing to count',
			err: '',
		});
		expect(await run('--vault', vault, 'sample:throw')).toEqual({ code: 1, out: '', err: 'error: broken' });
	});

	it('ends with 2 and one line where it was called wrongly', async () => {
		const vault = await temporaryFolder({ 'file.md': '', 'bad.json': '{' });
		const known = 'Known: sample, sample:fail, sample:throw.';
		const cases: [string[], string][] = [
			[['sample'], 'Usage: npm run cli -- --vault DIR [--data FILE] <id> [flag | flag=value]...'],
			[['--vault', '/no/such'], 'There is no folder /no/such.'],
			[['--vault', join(vault, 'file.md'), 'sample'], `${join(vault, 'file.md')} is not a folder.`],
			[['--vault', vault, 'nothing'], `There is no handler nothing. ${known}`],
			[['--vault', vault], `Name a handler. ${known}`],
			[['--vault', vault, '--data', '/no/such', 'sample'], 'The file /no/such cannot be read.'],
			[
				['--vault', vault, '--data', join(vault, 'bad.json'), 'sample'],
				`The file ${join(vault, 'bad.json')} is no JSON.`,
			],
		];
		for (const [args, err] of cases) expect(await run(...args)).toEqual({ code: 2, out: '', err });
	});
});

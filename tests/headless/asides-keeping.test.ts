import type { App } from 'obsidian';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import { findAsides } from '../../src/host/asides/find-asides';
import { keepAsides } from '../../src/host/asides/keep-asides';
import { NoteWriter } from '../../src/host/note-writer';
import type { KeptAs } from '../../src/view/asides/model';
import { openVault } from './vault-host';

vi.mock('obsidian', async () => ({ ...(await import('../workbench/core')).createObsidianCore() }));

const bread = 'I should just bake bread.';
const goats = 'Some days I want to herd goats.';
const heavy = "I don't want to live anymore.";

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});

afterAll(() => vi.unstubAllGlobals());

/** Finds the asides of a vault; keeps them after the notes were changed. */
async function found(notes: Record<string, string>) {
	const host = await openVault(notes, { delays: { cache: 200 } });
	await host.settle();
	const app = host.app as unknown as App;
	const { asides } = await findAsides({
		...{ app, excluded: [], today: '2026-09-01' },
		progressed: () => undefined,
		isStopped: () => false,
	});
	const parts = {
		app,
		writer: new NoteWriter(app, () => ({ ...defaultSettings, folder: 'Jots' })),
		folder: () => 'Jots',
	};
	const file = (path: string) => app.vault.getFileByPath(path);
	return {
		asides,
		keep: (as: KeptAs | ((at: number) => KeptAs), isStopped: (done: number) => boolean = () => false) => {
			let done = 0;
			const chosen = asides.map((aside, at) => ({ aside, as: typeof as === 'string' ? as : as(at) }));
			return keepAsides(
				parts,
				chosen,
				(now) => (done = now),
				() => isStopped(done),
			);
		},
		async write(path: string, text: string) {
			const there = file(path);
			if (there) await app.vault.modify(there, text);
		},
		read: (path: string) => app.vault.adapter.read(path).catch(() => 'gone'),
		paths: () => app.vault.getMarkdownFiles().map(({ path }) => path),
		close: () => host.close(),
	};
}

const why = ({ result }: Awaited<ReturnType<typeof keepAsides>>) => result.left.map(({ why: said }) => said);

describe('keeping an aside as a jot', () => {
	it('writes words that the note still has, wherever they stand by now', async () => {
		const vault = await found({ '2024-05-03.md': bread });
		await vault.write('2024-05-03.md', `Rain.\n\n${bread}`);
		await vault.keep('jot');
		expect(await vault.read('Jots/2024-05-03 jot.md')).toContain(`\n${bread}\n`);
		await vault.close();
	});

	it.each([
		['the words are gone', 'Rain.', 'the words were changed'],
		['the words stand twice elsewhere', `Rain. ${bread} ${bread}`, 'the words were changed'],
		['the note sounds heavy by now', `${bread}\n\n${heavy}`, 'sound heavy'],
	])('writes nothing where %s', async (_, now, reason) => {
		const vault = await found({ 'a.md': bread });
		await vault.write('a.md', now);
		expect(why(await vault.keep('jot'))).toEqual([expect.stringContaining(reason)]);
		expect(vault.paths()).toEqual(['a.md']);
		await vault.close();
	});

	it.each(['hatch-private: true', 'hatch-private: [yes'])(
		'is private where the note is by now: %s',
		async (line) => {
			const vault = await found({ '2024-05-03.md': bread });
			await vault.write('2024-05-03.md', `---\n${line}\n---\n\n${bread}`);
			await vault.keep('jot');
			expect(await vault.read('Jots/2024-05-03 jot.md')).toContain('hatch-private: true');
			await vault.close();
		},
	);
});

describe('keeping asides as callouts', () => {
	it('writes nothing where the note sounds heavy by now', async () => {
		const vault = await found({ 'a.md': bread });
		await vault.write('a.md', `${bread}\n\n${heavy}`);
		expect(why(await vault.keep('callout'))).toEqual([expect.stringContaining('sound heavy')]);
		expect(await vault.read('a.md')).toBe(`${bread}\n\n${heavy}`);
		await vault.close();
	});

	it('is taken back aside by aside, and what reads differently by now is named', async () => {
		const vault = await found({ 'a.md': `${bread}\r\n\r\n${goats}\r\n` });
		const keeping = await vault.keep('callout');
		const written = await vault.read('a.md');
		expect(written).toBe(`> [!fantasy]\r\n> ${bread}\r\n\r\n> [!fantasy]\r\n> ${goats}\r\n`);
		await vault.write('a.md', written.replace('goats.', 'goats. Or sheep.'));
		expect(await keeping.undo()).toEqual(['a.md']);
		expect(await vault.read('a.md')).toBe(`${bread}\r\n\r\n> [!fantasy]\r\n> ${goats} Or sheep.\r\n`);
		await vault.close();
	});

	it('takes nothing from a jot of the same words in that note', async () => {
		const vault = await found({ 'a.md': `${bread}\n\n- ${bread}\n` });
		const { result } = await vault.keep((at) => (at === 0 ? 'callout' : 'jot'));
		expect(result.left).toEqual([]);
		expect(vault.paths()).toHaveLength(2);
		await vault.close();
	});

	it('can be stopped: the rest is named, and what was kept can be taken back', async () => {
		const notes = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.md`, bread]));
		const vault = await found(notes);
		const keeping = await vault.keep('callout', (done) => done >= 1);
		expect(keeping.result.kept).toHaveLength(1);
		expect(why(keeping)).toEqual(['you stopped before it', 'you stopped before it']);
		expect(await keeping.undo()).toEqual([]);
		for (const path of Object.keys(notes)) expect(await vault.read(path)).toBe(bread);
		await vault.close();
	});
});

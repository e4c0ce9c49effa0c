import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openVault } from './vault-host';

const texts = [
	'---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\nGoats. #value/nature\n',
	'---\nhatch-kind: jot\n---\n\nNothing marked.\n',
	'---\nhatch-kind: reflection\nhatch-date: 2026-04-02\nhatch-from: "[[a]]"\n---\n\nGoats. #value/nature And ==hands== #energy/hands-on.\n',
	'An ordinary day #need/calm outside.\n',
	'> [!fantasy]\n> A bakery #value/craft\n',
	'No tag at all.\n',
	'---\nhatch-kind: "jot\n---\nBroken #value/nature\n',
	'A clock, mended. #value/tinkering\n',
	'---\nhatch-kind: code-book\n---\n\n- `#value/tinkering` Repairs\n- `#value/nature` Open sky\n',
];
const paths = ['a.md', 'b.md', 'Daily/2026-05-01.md', 'c.md'];

const edit = fc.oneof(
	fc.record({
		act: fc.constant('write' as const),
		path: fc.constantFrom(...paths),
		text: fc.constantFrom(...texts),
	}),
	fc.record({ act: fc.constant('delete' as const), path: fc.constantFrom(...paths) }),
	fc.record({
		act: fc.constant('rename' as const),
		path: fc.constantFrom(...paths),
		to: fc.constantFrom('d.md', 'Moved/2026-06-01.md'),
	}),
);

type Host = Awaited<ReturnType<typeof openVault>>;

async function carryOut(
	host: Host,
	step: { act: string; path: string; text?: string; to?: string },
): Promise<void> {
	const { vault } = host.app;
	const file = vault.getFileByPath(step.path);
	if (step.act === 'write' && file === null) await vault.create(step.path, step.text ?? '');
	else if (file === null) return;
	else if (step.act === 'write') await vault.modify(file, step.text ?? '');
	else if (step.act === 'delete') await vault.delete(file);
	else if (vault.getFileByPath(step.to ?? '') === null) await vault.rename(file, step.to ?? '');
}

async function contentsOf(host: Host): Promise<Record<string, string>> {
	const contents: Record<string, string> = {};
	for (const file of host.app.vault.getMarkdownFiles()) contents[file.path] = await host.app.vault.read(file);
	return contents;
}

describe('the index', () => {
	it.each([0, 200])(
		'after any changes equals a fresh one (events %i ms late)',
		async (delay) => {
			const runs = delay === 0 ? 40 : 4;
			const changes = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (steps) => {
				const start = { 'a.md': texts[0] ?? '', 'Daily/2026-05-01.md': texts[4] ?? '' };
				const live = await openVault(start, { delays: { event: delay, cache: delay } });
				await live.patterns();
				await live.app.vault.createFolder('Moved');
				for (const step of steps) await carryOut(live, step);
				await live.settle();
				const fresh = await openVault(await contentsOf(live));
				expect(await live.evidence({ side: 'all' })).toEqual(await fresh.evidence({ side: 'all' }));
				expect(await live.patterns()).toEqual(await fresh.patterns());
				expect(await live.check()).toEqual(await fresh.check());
				await live.close();
				await fresh.close();
			});
			await fc.assert(changes, { numRuns: runs });
		},
		60_000,
	);

	it('reads no note at the start, and later only those that can matter', async () => {
		const vault = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.md`, texts[5] ?? '']));
		const notes = { ...vault, 'a.md': texts[0] ?? '', 'd.md': texts[4] ?? '' };
		const host = await openVault(notes, { indexing: 'early' });
		await host.settle();
		const reads: string[] = [];
		const read = host.app.vault.cachedRead.bind(host.app.vault);
		host.app.vault.cachedRead = (file) => {
			reads.push(file.path);
			return read(file);
		};
		expect(reads).toEqual([]);
		await host.patterns();
		expect(reads.sort()).toEqual(['a.md', 'd.md']);
		await host.patterns();
		expect(reads).toHaveLength(2);
		await host.close();
	});

	it('takes a new day for what it is, though nobody asks', async () => {
		let now = new Date(2026, 8, 1, 23, 50).getTime();
		const host = await openVault({ 'a.md': texts[0] ?? '' }, { now: () => now });
		await host.patterns();
		now = new Date(2026, 8, 2, 0, 10).getTime();
		await host.app.vault.create(
			'2026-09-02 jot.md',
			'---\nhatch-kind: jot\nhatch-date: 2026-09-02\n---\n\nSheep. #value/nature\n',
		);
		await host.settle();
		expect((await host.patterns()).period?.to).toBe('2026-09-02');
		expect(await host.check()).toEqual([]);
		await host.close();
	});

	it('says so rather than count too few while the app has not gone through all notes', async () => {
		const host = await openVault({ 'a.md': texts[0] ?? '' }, { indexing: 'early' });
		host.app.metadataCache.getFileCache = () => null;
		await host.app.vault.create('b.md', texts[0] ?? '');
		await host.settle();
		const answer = await host.cli('escape-hatch:check', { format: 'json' });
		expect(answer.startsWith('error:') || answer.includes('no metadata')).toBe(true);
		await host.close();
	}, 20_000);

	it('waits for caches that come late', async () => {
		const host = await openVault({ 'a.md': texts[0] ?? '' }, { indexing: 'late', delays: { cache: 200 } });
		expect((await host.patterns()).notes).toBe(1);
		await host.close();
	});

	it('writes nothing when it is enabled', async () => {
		const host = await openVault({ 'a.md': texts[0] ?? '' });
		await host.settle();
		await host.patterns();
		expect(await host.plugin.loadData()).toBeNull();
		expect(host.app.vault.getFiles().map((file) => file.path)).toEqual(['a.md']);
		await host.close();
	});
});

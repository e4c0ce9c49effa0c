import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint';
import { openVault } from './vault-host';

const note = (kind: string, day: string, words: string, more = '') =>
	`---\nhatch-kind: ${kind}\nhatch-date: ${day}\n${more}---\n\n${words}\n`;

const vault = {
	'Goats/a.md': note(
		'reflection',
		'2026-03-02',
		'Hills. #value/nature/alps',
		'hatch-fantasy: "[[The goats]]"\nhatch-shape: wish\n',
	),
	'Goats/b.md': note(
		'jot',
		'2026-04-02',
		'Milk. #value/nature #need/calm',
		'hatch-fantasy: the GOATS\nhatch-tone: joking\n',
	),
	'c.md': note('jot', '2026-05-02', 'Sea. #value/nature', 'hatch-fantasy: The ferry\nhatch-tone: serious\n'),
	'd.md': note('jot', '2026-06-02', 'Gold. #value/nature', 'hatch-private: true\nhatch-fantasy: The mine\n'),
	'2026-07-01.md': 'Rain. #value/nature',
};

let host: Awaited<ReturnType<typeof openVault>>;

beforeEach(async () => {
	host = await openVault(vault);
});
afterEach(() => host.close());

const error = (flags: Record<string, string>, id = 'patterns') => host.cli(`escape-hatch:${id}`, flags);

describe('the command line', () => {
	it.each([
		[{}, 3],
		[{ side: 'everyday' }, 1],
		[{ side: 'both' }, 4],
		[{ from: '2026-04-01' }, 2],
		[{ to: '2026-04-30' }, 2],
		[{ from: '2026-04-02', to: '2026-04-02' }, 1],
		[{ tone: 'joking' }, 1],
		[{ shape: 'wish' }, 2],
		[{ fantasy: 'the goats' }, 2],
		[{ folder: 'Goats' }, 2],
		[{ folder: '/Goats/', tone: 'serious' }, 0],
	])('counts under %j %i read notes, and gives just their passages', async (flags, notes) => {
		const report = await host.patterns(flags);
		expect(report.notes).toBe(notes);
		if ('side' in flags && flags.side === 'both') return;
		const rows = await host.evidence(flags);
		expect(new Set(rows.map(({ path }) => path)).size).toBe(notes);
	});

	it('keeps nested codes apart without roll-up, and together with it', async () => {
		const codes = async (rollup: string) =>
			(await host.patterns({ rollup })).lenses.value.map(({ code, notes }) => [code, notes]);
		expect(await codes('on')).toEqual([['value/nature', 3]]);
		expect(await codes('off')).toEqual([
			['value/nature', 2],
			['value/nature/alps', 1],
		]);
		const rows = (rollup: string) => host.evidence({ code: 'value/nature', rollup });
		expect([(await rows('on')).length, (await rows('off')).length]).toEqual([3, 2]);
	});

	it('gives back the filter, and figures as of its last day', async () => {
		expect(await host.patterns({ to: '2026-04-30', fantasy: 'THE GOATS' })).toMatchObject({
			asOf: '2026-04-30',
			filter: { side: 'fantasy', to: '2026-04-30', fantasy: 'The goats', rollup: true },
		});
	});

	it('says which values there are where one is none', async () => {
		expect(await error({ side: 'dark' })).toMatch(/^error: side=dark .*fantasy, everyday, both/);
		expect(await error({ tone: 'dark' })).toMatch(
			/^error: tone=dark .*joking, half-serious, serious, unsure/,
		);
		expect(await error({ shape: 'dark' })).toMatch(
			/^error: shape=dark .*escape, waiting, dream, wish, other/,
		);
		expect(await error({ rollup: 'no' })).toMatch(/^error: rollup=no .*on, off/);
		expect(await error({ from: '2026-02-30' })).toMatch(/^error: from=2026-02-30 is no day/);
		expect(await error({ to: 'today' }, 'evidence')).toMatch(/^error: to=today is no day/);
		expect(await error({ from: '2026-05-01', to: '2026-04-01' })).toMatch(/^error: from=2026-05-01 is later/);
	});

	it('names the fantasies that there are, but no private one', async () => {
		const said = await error({ fantasy: 'the mine' });
		expect(said).toContain('The goats');
		expect(said).toContain('The ferry');
		expect(said).not.toContain('The mine');
	});

	it('names the folders with notes that count, but none that holds nothing else than private ones', async () => {
		await host.close();
		host = await openVault({ ...vault, 'Mine/e.md': vault['d.md'], 'Other/f.md': 'x' });
		for (const folder of ['nope', 'Mine', 'Other', 'goats'])
			expect(await error({ folder })).toBe(`error: folder=${folder} is unknown; use Goats.`);
		expect(await error({ folder: 'Goat' }, 'evidence')).toMatch(/^error: folder=Goat is unknown/);
		expect((await host.patterns({ folder: '/' })).notes).toBe(3);
	});

	it('says so where there is nothing to name', async () => {
		await host.close();
		host = await openVault({ 'a.md': 'x' });
		expect(await error({ fantasy: 'goats' })).toBe('error: fantasy=goats is unknown; there is none so far.');
		expect(await error({ folder: 'a' })).toBe('error: folder=a is unknown; there is none so far.');
		expect((await host.patterns({ folder: '/' })).notes).toBe(0);
	});

	it('says level and months in words', async () => {
		const said = await host.cli('escape-hatch:patterns', {});
		expect(said).toContain('value/nature  Nature: 3 of 3 notes, again, in 3 of 3 months with a note');
	});
});

describe('what the user said is not it', () => {
	it('is no row and no passage, unless its code is asked for', async () => {
		await host.close();
		host = await openVault(vault, { data: { dismissedCodes: ['value/nature'] } });
		const { lenses, dismissed } = await host.patterns();
		expect([lenses.value, lenses.need.length, dismissed.codes]).toEqual([[], 1, ['value/nature']]);
		expect((await host.evidence()).map(({ code }) => code)).toEqual(['need/calm']);
		expect(await host.evidence({ code: 'value/nature' })).toHaveLength(3);
	});

	it('follows its note to another name', async () => {
		await host.close();
		const left = { path: 'Goats/b.md', code: 'need/calm', print: fingerprint('Milk.') };
		host = await openVault(vault, { data: { dismissedPassages: [left] } });
		expect((await host.patterns()).lenses.need).toEqual([]);
		const moved = host.app.vault.getFileByPath('Goats/b.md');
		if (moved === null) throw new Error('no note');
		await host.app.fileManager.renameFile(moved, 'e.md');
		await host.settle();
		expect(await host.plugin.loadData()).toMatchObject({ dismissedPassages: [{ ...left, path: 'e.md' }] });
		expect(await host.patterns()).toMatchObject({ lenses: { need: [] }, dismissed: { passages: 1 } });
	});
});

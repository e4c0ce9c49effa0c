import type { App } from 'obsidian';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { planCallout } from '../../src/domain/asides/callout';
import { findAsides } from '../../src/host/asides/find-asides';
import { inFlight } from '../../src/index/reading-queue';
import { openVault } from './vault-host';

const bread = 'I should just bake bread.';
const goats = 'Some days I want to herd goats.';

const heavy = "I don't want to live anymore.";

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});

afterAll(() => vi.unstubAllGlobals());

/** Looks through a vault; what is written and read is counted. */
async function search(
	vault: Record<string, string>,
	{ excluded = [] as string[], stopAfter = Infinity } = {},
) {
	const host = await openVault(vault);
	await host.settle();
	const app = host.app as unknown as App;
	const read = vi.spyOn(app.vault, 'cachedRead');
	const write = vi.spyOn(app.vault.adapter, 'write');
	const progress: string[] = [];
	let done = 0;
	const looked = await findAsides({
		...{ app, excluded, today: '2026-09-01' },
		progressed: (now, of) => {
			done = now;
			progress.push(`${now} of ${of}`);
		},
		isStopped: () => done >= stopAfter,
	});
	expect(write).not.toHaveBeenCalled();
	await host.close();
	return { ...looked, progress, reads: read.mock.calls.length };
}

const said = async (vault: Record<string, string>, excluded: string[] = []) =>
	(await search(vault, { excluded })).asides.map((aside) => aside.said);

describe('old asides', () => {
	it('are found with their note, day and place, the newest first', async () => {
		const vault = {
			'2024-05-03.md': `Rain all day. ${bread}\r\n\r\n- ${goats}\r\n`,
			'Walk.md': `---\nhatch-date: 2025-01-09\n---\n\n${goats}\n`,
		};
		const { asides } = await search(vault);
		expect(asides.map(({ path, day, said: words }) => [path, day, words])).toEqual([
			['Walk.md', '2025-01-09', goats],
			['2024-05-03.md', '2024-05-03', bread],
			['2024-05-03.md', '2024-05-03', goats],
		]);
		for (const { path, place, words } of asides)
			expect(vault[path as keyof typeof vault].slice(place.from, place.to)).toBe(words);
		expect(asides.map(({ canBeCallout }) => canBeCallout)).toEqual([true, true, false]);
	});

	it('come from private notes too', async () => {
		expect(await said({ 'a.md': `---\nhatch-private: true\n---\n\n${bread}\n` })).toEqual([bread]);
	});

	it('can be callouts just where one can be planned', async () => {
		const vault = { 'a.md': `${bread}\n===\n`, 'b.md': `Rain. ${bread}\n# Head\n`, 'c.md': `1. ${bread}\n` };
		const { asides } = await search(vault);
		expect(asides.map(({ canBeCallout }) => canBeCallout)).toEqual([false, true, false]);
		for (const { canBeCallout, from, words, path } of asides) {
			const range = { from, to: from + words.length };
			expect(canBeCallout).toBe(planCallout(vault[path as keyof typeof vault], range) !== undefined);
		}
	});

	it.each([
		['a note with a kind', { 'a.md': `---\nhatch-kind: check-in\n---\n\n${bread}\n` }],
		['a note whose kind cannot be read', { 'a.md': `---\nhatch-kind: [jot\n---\n\n${bread}\n` }],
		['an excluded folder', { 'Templates/a.md': bread }],
		['code', { 'a.md': `\`\`\`\n${bread}\n\`\`\`\n` }],
		['a fantasy callout', { 'a.md': `> [!fantasy]\n> ${bread}\n` }],
		['a sentence kept in its note', { 'a.md': `Rain. ${bread}\n\n> [!fantasy]\n> ${bread}\n` }],
		['a note whose words sound heavy', { 'a.md': `${bread}\n\n${'Rain. '.repeat(4000)}\n\n${heavy}\n` }],
		['a sentence that is a jot', { 'a.md': bread, 'j.md': `---\nhatch-kind: jot\n---\n\n${bread}\n` }],
	])('leave out %s', async (_, vault) => {
		expect(await said(vault, ['Templates'])).toEqual([]);
	});

	it('are looked for note by note, and stopped in the middle what was found stays', async () => {
		const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.md`, `${bread} ${at}`]));
		const whole = await search(many);
		expect(whole).toMatchObject({ looked: 400, of: 400, unread: 0, reads: 400 });
		expect(whole.progress.at(-1)).toBe('400 of 400');
		const stopped = await search(many, { stopAfter: 100 });
		expect(stopped.looked).toBeLessThanOrEqual(100 + inFlight);
		expect(stopped.asides.length).toBeGreaterThanOrEqual(100);
		expect(stopped.reads).toBeLessThanOrEqual(100 + 2 * inFlight);
	});

	it('in one long note hold nothing up: others have their turn in between', async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		const { asides } = await search({ 'a.md': `Rain and more rain. ${goats}\n\n`.repeat(8000) });
		clearInterval(timer);
		expect(asides).toHaveLength(8000);
		expect(turns).toBeGreaterThan(20);
	});
});

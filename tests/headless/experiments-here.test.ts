import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { experimentsOn, sayOutcome } from '../../src/host/forms/experiments-here';
import { openFollowing } from './follow-host';
import { noon } from './vault-host';

vi.mock('obsidian', async () => {
	const { createObsidianCore } = await import('../workbench/core');
	return { ...createObsidianCore() };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
	vi.useFakeTimers({ toFake: ['Date'], now: noon() });
});
afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

let vault: Awaited<ReturnType<typeof openFollowing>>;
afterEach(() => vault.close());

const note = (kind: string, body: string, more = '') =>
	`---\nhatch-kind: ${kind}\nhatch-date: 2026-08-01\n${more}---\n\n${body}\n`;
const filled = {
	'inquiry.md': note('inquiry', '## Small steps towards it\n\n- a *weekend* with goats\n- a month of it'),
	'weekend.md': note(
		'experiment',
		'## The clue\n\n“a weekend with goats” ([[inquiry]])',
		'hatch-from: "[[inquiry]]"\nhatch-status: running\nhatch-start: 2026-08-05\n',
	),
	'other.md': note('experiment', '## The clue\n\n“a month of it”', 'hatch-status: running\n'),
	'review.md': note('review', '## What surprised me\n\nNothing.'),
};

describe('experiments on a page', () => {
	it('are those of the steps of an inquiry, which it leads to', async () => {
		vault = await openFollowing(filled);
		const form = await vault.open({ kind: 'inquiry', path: 'inquiry.md' });
		const told = new Promise<void>((resolve) => void form.onChange(resolve));
		const shown = () => experimentsOn(form, vault.app, vault.follow.snapshot().all);
		expect(shown().tried).toEqual([]);
		await told;
		expect(shown().tried).toEqual([
			{ text: 'a weekend with goats', path: 'weekend.md', status: 'running', start: '2026-08-05' },
		]);
	});

	it('of a review are those that run, and stay where what came of one is said', async () => {
		vault = await openFollowing(filled);
		const form = await vault.open({ kind: 'review', path: 'review.md' });
		const { all } = vault.follow.snapshot();
		const shown = () =>
			experimentsOn(form, vault.app, vault.follow.snapshot().all).running?.map(({ path, status }) => [
				path,
				status,
			]);
		const before = await vault.read('other.md');
		expect(shown()).toEqual([
			['other.md', 'running'],
			['weekend.md', 'running'],
		]);
		const parts = { app: vault.app, all, settings: vault.choices.current };
		await sayOutcome(form, parts, 'other.md', 'learnt');
		await vault.settle();
		expect(await vault.read('other.md')).toContain('hatch-status: learnt');
		expect(shown()?.[0]).toEqual(['other.md', 'learnt']);
		await form.undo();
		expect(await vault.read('other.md')).toBe(before);
		expect(shown()?.[0]).toEqual(['other.md', 'running']);
	});
});

describe('the page of a note of an earlier day', () => {
	it('is of that day, whenever it is opened', async () => {
		vault = await openFollowing(filled);
		expect((await vault.open({ kind: 'experiment', path: 'other.md' })).noteDay).toBe('2026-08-01');
		expect((await vault.begin({ kind: 'experiment', draft: 'a' })).noteDay).toBe('2026-09-01');
	});
});

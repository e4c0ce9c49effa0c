import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { reviewForm } from '../../src/domain/forms/specs';
import { promptOf } from '../../src/domain/forms/prompts';
import { readForm } from '../../src/domain/forms/read';
import { lookBack } from '../../src/host/follow-through/review';
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

const path = 'Escape hatch/Review 2026-08.md';
const note = (day: string, body: string, more = '') =>
	`---\nhatch-kind: reflection\nhatch-date: ${day}\n${more}---\n\n${body}\n`;
const notes = {
	'a.md': note('2026-08-02', 'Goats. #value/care'),
	'b.md': note('2026-08-09', 'More goats. #value/care'),
	'secret.md': note('2026-08-12', 'Rest. #need/rest', 'hatch-private: true\n'),
};

/** The review of August, once it is there. */
async function reviewed(settings = {}) {
	vault = await openFollowing(notes, settings);
	lookBack(vault.follow, '2026-08');
	const last = await vault.last();
	await vault.settle();
	return { ...last, text: await vault.read(path) };
}

describe('a review', () => {
	it('is made with how it stood, and opened', async () => {
		const { path: opened, made, text } = await reviewed();
		expect([opened, made?.kind]).toEqual([path, 'review']);
		const { snapshot = '', ...others } = readForm(text, reviewForm).answers;
		expect(text).toBe(
			`---\nhatch-kind: review\nhatch-date: 2026-09-01\nhatch-period: 2026-08\n---\n\n## As it stood\n\n${snapshot}\n`,
		);
		expect(snapshot).toContain('`#value/care`');
		expect(others).toEqual({});
	});

	it('tells nothing of private notes, and counts nothing itself', async () => {
		const { text } = await reviewed();
		expect(text).not.toMatch(/rest/i);
		expect((await vault.patterns()).notes).toBe(2);
		expect((await vault.check()).length).toBe(0);
	});

	it('is gone on with where there is one of its period', async () => {
		await reviewed();
		await vault.rename(path, 'Elsewhere.md');
		vault.begun.length = 0;
		lookBack(vault.follow, '2026-08');
		expect(await vault.last()).toEqual({ path: 'Elsewhere.md', made: { kind: 'review' } });
	});

	it('is known by its name as long as the app does not know it', async () => {
		vault = await openFollowing({});
		lookBack(vault.follow, '2026-Q2');
		await vault.last();
		lookBack(vault.follow, '2026-Q2');
		await vi.waitFor(() => expect(vault.begun).toHaveLength(2));
		expect(vault.begun[1]).toEqual({ path: 'Escape hatch/Review 2026-Q2.md', made: { kind: 'review' } });
		expect(vault.paths()).toHaveLength(1);
	});

	it('is taken back from its page, which leaves nothing behind', async () => {
		const { made } = await reviewed();
		const form = await vault.open({ kind: 'review', path });
		form.madeBy(made?.back ?? (() => Promise.resolve(false)));
		form.changed('surprised', 'Care.');
		await form.write();
		await form.undo();
		await form.undo();
		await vault.settle();
		expect(vault.paths()).not.toContain(path);
		await form.finish();
		expect(vault.drafts.latest(() => true)).toBeUndefined();
	});

	it('whose note is gone is written again for its period', async () => {
		await reviewed();
		const form = await vault.open({ kind: 'review', path });
		form.changed('surprised', 'Care.');
		await vault.trash(path);
		await form.write();
		await vault.settle();
		expect(await vault.read(path)).toContain('hatch-period: 2026-08');
	});

	it('holds all questions where they are written in a plain note', async () => {
		const { text } = await reviewed({ writesIn: 'note' });
		expect(readForm(text, reviewForm).answers['snapshot']).toContain('`#value/care`');
		expect(text).toContain(`> [!ask] ${promptOf(reviewForm, 'surprised')}`);
	});
});

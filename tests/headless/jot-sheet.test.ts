import type { App } from 'obsidian';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { Draft } from '../../src/host/jot/draft';
import { keepJot } from '../../src/host/jot/keep-jot';
import { type Begun, SheetActs } from '../../src/host/jot/sheet-acts';
import { settleKeeping } from '../../src/host/jot/settle-keeping';
import { NoteWriter } from '../../src/host/note-writer';
import type { SettingsStore } from '../../src/host/settings/settings-store';
import { openVault } from './vault-host';

const notices = vi.hoisted((): string[] => []);

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(notices) }) };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});
afterAll(() => vi.unstubAllGlobals());

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
	vi.restoreAllMocks();
	notices.length = 0;
	for (const close of open.splice(0)) await close();
});

const own = 'Escape hatch/2026-03-02 jot.md';

/** Sheets over a vault, each opened by the hotkey. */
async function vault(notes: Record<string, string> = {}, settings: Partial<Settings> = {}) {
	const at = new Date(2026, 2, 2, 12).getTime();
	const host = await openVault(notes, { now: () => at });
	open.push(() => host.close());
	await host.settle();
	vi.spyOn(Date, 'now').mockReturnValue(at);
	const app = host.app as unknown as App;
	const choices = {
		current: { ...defaultSettings, ...settings },
		change(change: Partial<Settings>) {
			this.current = { ...this.current, ...change };
			return Promise.resolve();
		},
	};
	const writer = new NoteWriter(app, () => choices.current);
	const draft = new Draft(app, () => undefined);
	const parts = { app, writer, draft, choices: choices as unknown as SettingsStore, reflectOn: vi.fn() };
	return {
		...{ app, parts, draft },
		read: (path = own) => app.vault.adapter.read(path).catch(() => 'gone'),
		write: async (path: string, text: string) => {
			const file = app.vault.getFileByPath(path);
			await (file ? app.vault.modify(file, text) : app.vault.create(path, text));
		},
		open: (begun?: Begun) => {
			const close = vi.fn();
			const acts = new SheetActs(parts, { show: () => undefined, close }, begun);
			const settled = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true));
			return {
				...{ acts, close },
				async keep(said: string) {
					acts.props.on.typed('words', said);
					acts.props.on.enter();
					await settled(() => acts.props.kept !== undefined);
				},
				async add(answer: string) {
					acts.props.on.typed('about', answer);
					acts.props.on.enter();
					await settled(() => acts.props.kept?.added.about === answer);
				},
				settled,
			};
		},
	};
}

describe('a sheet', () => {
	it('is empty on each call, with one way to an answer left behind', async () => {
		const { open, read } = await vault();
		const first = open();
		await first.keep('Goats');
		first.acts.props.on.typed('about', 'air ');

		const next = open();
		expect(next.acts.props).toMatchObject({ words: '', answers: {}, kept: undefined, hasEarlier: true });
		await next.keep('I would rather fix bikes');
		expect(await read()).toMatch(/\n\nGoats\n$/);
		expect(await read('Escape hatch/2026-03-02 jot 2.md')).toMatch(/\n\nI would rather fix bikes\n$/);

		const back = open();
		back.acts.props.on.goOn();
		await back.settled(() => back.acts.props.kept?.said === 'Goats');
		expect(back.acts.props.answers).toEqual({ about: 'air ' });
		await back.add('air');
		expect(await read()).toMatch(/what is it about\?\n\nair\n$/);
		expect(open().acts.props.hasEarlier).toBe(false);
	});

	it('takes an answer whose callout was changed since as words of a new jot', async () => {
		const day = 'Day.md';
		const { open, draft, read, write } = await vault(
			{
				[day]: '',
				'.obsidian/core-plugins.json': '{"daily-notes":true}',
				'.obsidian/daily-notes.json': '{"format":"[Day]"}',
			},
			{ jotTarget: 'daily' },
		);
		const first = open();
		await first.keep('Goats');
		first.acts.props.on.typed('about', 'air');
		await write(day, '> [!fantasy]\n> Goats and bees\n');

		const later = open();
		later.acts.props.on.goOn();
		await later.settled(() => later.acts.props.words === 'air');
		expect(later.acts.props).toMatchObject({ kept: undefined, hasEarlier: false });
		expect(draft.left).toEqual([]);

		// The same in the sheet that is still open.
		draft.words = '';
		first.acts.props.on.enter();
		await first.settled(() => first.acts.props.kept === undefined);
		expect(first.acts.props.words).toBe('air');
		first.acts.props.on.enter();
		await first.settled(() => first.acts.props.kept !== undefined);
		expect(await read(day)).toBe('> [!fantasy]\n> Goats and bees\n\n> [!fantasy]\n> air\n');
	});

	it('takes out words that a crash left in the field though they were kept, and no others', async () => {
		for (const jotTarget of ['note', 'daily'] as const) {
			const { parts, draft, app } = await vault(
				{ '.obsidian/core-plugins.json': '{"daily-notes":true}' },
				{ jotTarget },
			);
			draft.words = 'Goats\n\non a hill ';
			await keepJot(parts, draft.words);
			await settleKeeping(app, draft);
			expect([draft.words, draft.keeping]).toEqual(['', undefined]);

			draft.words = 'Goats';
			draft.keeping = { words: 'Goats', since: Date.now() };
			await settleKeeping(app, draft);
			expect([draft.words, draft.keeping]).toEqual(['Goats', undefined]);
		}
	});
});

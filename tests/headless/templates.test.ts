import type { App } from 'obsidian';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { promptOf } from '../../src/domain/forms/prompts';
import { readForm } from '../../src/domain/forms/read';
import { checkInForm, reflectionForm } from '../../src/domain/forms/specs';
import { defaultSettings, type Settings } from '../../src/domain/settings';
import { dailyNote } from '../../src/host/daily-notes';
import { excludedFolders } from '../../src/host/excluded-folders';
import { NoteWriter } from '../../src/host/note-writer';
import { noon, openVault } from './vault-host';

const { notices } = vi.hoisted(() => ({ notices: [] as string[] }));

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(notices) }) };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
	vi.useFakeTimers({ toFake: ['Date'], now: noon() });
});

afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

beforeEach(() => void notices.splice(0));

async function vault(notes: Record<string, string>, choices: Partial<Settings> = {}) {
	const settings = { ...defaultSettings, folder: 'Hatch', ...choices };
	const host = await openVault(notes, { data: { ...choices, folder: 'Hatch' } });
	await host.settle();
	const app = host.app as unknown as App;
	return {
		...{ app, host, writer: new NoteWriter(app, () => settings) },
		read: (path: string) => app.vault.adapter.read(path),
		excluded: () => excludedFolders(app.vault, settings),
		end: async () => {
			await host.settle();
			await host.close();
		},
	};
}

const templates = (own: Partial<Settings['templates']>) => ({
	templates: { ...defaultSettings.templates, ...own },
});

describe('a new note', () => {
	it('is named by its date and kind, and after its words where the settings say so', async () => {
		const plain = await vault({});
		expect((await plain.writer.jot('goats, goats')).file.path).toBe('Hatch/2026-09-01 jot.md');
		expect((await plain.writer.jot('goats', { day: '2024-05-03' })).file.path).toBe(
			'Hatch/2024-05-03 jot.md',
		);
		await plain.end();
		const named = await vault({}, { noteNames: 'words' });
		expect((await named.writer.jot('What if: goats?')).file.path).toBe('Hatch/2026-09-01 What if goats.md');
		expect((await named.writer.jot('?!')).file.path).toBe('Hatch/2026-09-01 jot.md');
		expect((await named.writer.jot('goats', { isPrivate: true })).file.path).toBe(
			'Hatch/2026-09-01 jot 2.md',
		);
		await named.end();
	});

	it('never takes the place of another, even of one made at the same time', async () => {
		const { writer, read, end } = await vault({ 'Hatch/2026-09-01 JOT.md': 'mine' });
		const made = await Promise.all(['one', 'two', 'three'].map((saying) => writer.jot(saying)));
		expect(made.map(({ file }) => file.basename)).toEqual(
			[2, 3, 4].map((number) => `2026-09-01 jot ${number}`),
		);
		expect(await read('Hatch/2026-09-01 JOT.md')).toBe('mine');
		await end();
	});

	it('that is private says so, and that it is not to be published where that is allowed', async () => {
		for (const writesPublish of [false, true]) {
			const { writer, end } = await vault({}, { writesPublish });
			const { text } = await writer.jot('goats', { isPrivate: true });
			expect(text).toContain('\nhatch-private: true\n');
			expect(text.includes('\npublish: false\n')).toBe(writesPublish);
			await end();
		}
	});

	it('that cannot be made says so without its words', async () => {
		const { app, writer, end } = await vault({}, { noteNames: 'words' });
		vi.spyOn(app.vault, 'create').mockImplementation((path) => {
			throw new Error(`ENOSPC: no space left on device, open '/home/me/${path}'`);
		});
		const failed = await writer.jot('Goats, not mail').catch(String);
		expect(failed).toMatch(/2026-09-01 jot could not be created: ENOSPC.*2026-09-01 jot\.md/);
		expect(failed).not.toContain('oats');
		await end();
	});
});

describe('a note to be written in by hand', () => {
	it('holds every question, with the cursor where the first answer goes', async () => {
		const { writer, end } = await vault({}, { situation: 'search' });
		const { text, cursor } = await writer.fromTemplate('reflection');
		expect(text.match(/^## /gm)).toHaveLength(6);
		expect(readForm(`${text.slice(0, cursor)}Goats.${text.slice(cursor)}`, reflectionForm).answers).toEqual({
			fantasy: 'Goats.',
		});
		const checkIn = await writer.fromTemplate('check-in', { period: '2026-W36' });
		expect(checkIn.file.path).toBe('Hatch/Check-in 2026-W36.md');
		expect(checkIn.text).toContain('\nhatch-period: 2026-W36\n');
		expect(checkIn.text).toContain(promptOf(checkInForm, 'gave', 'search'));
		await end();
	});

	it('is no place where an answer says so', async () => {
		const { writer, end } = await vault({});
		const body = '## The fantasy\n\nI typed {{cursor}} here.\n';
		const { text, cursor } = await writer.note('reflection', { body });
		expect(text.endsWith(`---\n\n${body}`)).toBe(true);
		expect(cursor).toBe(text.length);
		await end();
	});

	it("is begun from the user's template, with what is answered already", async () => {
		const notes = { 'Week.md': '# {{title}}\n\n{{cursor}}\n\n## How met this week\n' };
		const { writer, end } = await vault(notes, templates({ 'check-in': 'Week.md' }));
		const answers = { met: '- #need/clarity 3/5' };
		const { text, cursor } = await writer.fromTemplate('check-in', { period: '2026-W36', answers });
		expect(text.slice(0, cursor).endsWith('# Check-in 2026-W36\n\n')).toBe(true);
		expect(text.endsWith('## How met this week\n\n- #need/clarity 3/5\n')).toBe(true);
		await end();
	});
});

describe("a template of the user's", () => {
	const jot =
		'---\nup: "[[Home]]" # mine\naliases: ["{{title}}"]\n---\n# {{date:D. MMMM}}\n\n{{cursor}}\n\n<% tp.x %>\n';

	it('is filled in, and the words of a jot stand in it to the letter', async () => {
		const own = templates({ jot: 'Forms/Jot.md' });
		const { writer, read, end } = await vault({ 'Forms/Jot.md': jot.replaceAll('\n', '\r\n') }, own);
		const { file, text, cursor } = await writer.jot('  {{title}} <% %>\n\n- so ');
		expect(await read(file.path)).toBe(
			'---\nup: "[[Home]]" # mine\naliases: ["2026-09-01 jot"]\nhatch-kind: jot\nhatch-date: 2026-09-01\n---\n' +
				'# 1. September\n\n  {{title}} <% %>\n\n- so \n\n<% tp.x %>\n',
		);
		expect(text.slice(0, cursor).endsWith('- so ')).toBe(true);
		expect(notices).toEqual([]);
		await end();
	});

	it.each(['', 'Above.\n', '## Mine\n\nBelow.\n', '```\nnever closed\n'])(
		'holds the words of a jot also where it says no place: %j',
		async (body) => {
			const { writer, end } = await vault({ 'Jot.md': body }, templates({ jot: 'Jot' }));
			const { text, cursor } = await writer.jot(' goats\n> and more ');
			expect(text.slice(0, cursor).endsWith(' goats\n> and more ')).toBe(true);
			expect(text).toContain(body.trim());
			await end();
		},
	);

	it('takes answers where they belong, and keeps all else', async () => {
		const body = '# {{fantasy}}\n\n## What matters\n\n## Mine\n\nMy own question?\n';
		const own = templates({ reflection: 'Reflection.md' });
		const { writer, end } = await vault({ 'Reflection.md': body }, own);
		const { text } = await writer.note('reflection', {
			body: '## What matters\n\nThe same faces.\n',
			properties: { 'hatch-fantasy': '[[Goats]]' },
		});
		expect(text).toBe(
			'---\nhatch-kind: reflection\nhatch-date: 2026-09-01\nhatch-fantasy: "[[Goats]]"\n---\n\n' +
				'# [[Goats]]\n\n## What matters\n\nThe same faces.\n\n## Mine\n\nMy own question?\n',
		);
		await end();
	});

	it('keeps its own words above a jot without a place for it, and above answers', async () => {
		const notes = {
			'Jot.md': 'Weather today:\nSlept how long:\n\n> [!ask] What had just happened?\n\n',
			'Reflection.md': '## The fantasy\n\nBe kind to yourself.\n\n## What repeats\n\n- people:\n- places:\n',
		};
		const own = templates({ jot: 'Jot.md', reflection: 'Reflection.md' });
		const { writer, end } = await vault(notes, own);
		for (const saying of ['I would herd goats.', ' Goats \nand bees. ']) {
			const { text, cursor } = await writer.jot(saying);
			expect(text).toContain(`---\n\nWeather today:\nSlept how long:\n\n${saying}\n\n> [!ask] What had`);
			expect(text.slice(0, cursor).endsWith(saying)).toBe(true);
		}
		const body = '## The fantasy\n\nGoats.\n\n## What repeats\n\nMud.\n';
		const [made, filled] = [
			await writer.note('reflection', { body }),
			await writer.fromTemplate('reflection', { answers: { fantasy: 'Goats.', repeats: 'Mud.' } }),
		];
		for (const { text } of [made, filled])
			expect(text.replace(/^---[^]*?---\n+/, '')).toBe(
				'## The fantasy\n\nBe kind to yourself.\n\nGoats.\n\n## What repeats\n\n- people:\n- places:\n\nMud.\n',
			);
		expect(notices).toEqual([]);
		await end();
	});

	it('has its own lines to rate filled in, and others added', async () => {
		const notes = { 'Week.md': '## How met this week\n\n- Rest: #need/rest _/5\n- #need/clarity _/5\n' };
		const { writer, end } = await vault(notes, templates({ 'check-in': 'Week.md' }));
		const note = (met: string) => writer.note('check-in', { body: `## How met this week\n\n${met}\n` });
		expect((await note('- #need/rest 2/5\n- #need/play 4/5')).text).toContain(
			'\n- Rest: #need/rest 2/5\n- #need/clarity _/5\n- #need/play 4/5\n',
		);
		expect((await note('Slept badly.\n\n- #need/rest 2/5')).text).toContain(
			'\n- Rest: #need/rest _/5\n- #need/clarity _/5\n\nSlept badly.\n\n- #need/rest 2/5\n',
		);
		await end();
	});

	it.each([
		['is not there', {}, /Reflection\.md is not in the vault/],
		[
			'has broken properties',
			{ 'Reflection.md': '---\na: [\n---\nMine' },
			/Reflection\.md could not be read/,
		],
		['has no safe place', { 'Reflection.md': '```\nnever closed' }, /no safe place/],
	])('that %s is named, and the built-in one used', async (_, notes, notice) => {
		const { writer, end } = await vault(notes, templates({ reflection: 'Reflection.md' }));
		const { text } = await writer.note('reflection', { body: '## What matters\n\nSo.\n' });
		expect(text).toBe('---\nhatch-kind: reflection\nhatch-date: 2026-09-01\n---\n\n## What matters\n\nSo.\n');
		expect(notices).toEqual([expect.stringMatching(notice)]);
		await end();
	});

	it('is told of once where it has unknown placeholders, or tags that would count', async () => {
		const notes = { 'Jot.md': '{{mood}} {{cursor}}\n\nOutside #energy/outdoors `#value/craft`\n' };
		const { writer, end } = await vault(notes, templates({ jot: 'Jot.md' }));
		const { text } = await writer.jot('goats');
		await writer.jot('more goats');
		expect(text).toContain('{{mood}} goats\n\nOutside `#energy/outdoors` `#value/craft`\n');
		expect(notices).toEqual([
			expect.stringMatching(/Jot\.md has 1 placeholder .*\{\{mood\}\}$/),
			expect.stringMatching(/Jot\.md holds #energy\/outdoors outside code/),
		]);
		await end();
	});

	it('counts nowhere, like the folder of the core plugin', async () => {
		const counted = '---\nhatch-kind: jot\n---\n\nOutside #energy/outdoors\n';
		const { excluded, host, end } = await vault(
			{
				'.obsidian/templates.json': '{"folder": "/Core/"}',
				'Core/a.md': counted,
				'My forms/Jot.md': counted,
				'My forms/Jot.md.md': counted,
			},
			{ ...templates({ jot: '/My forms/Jot' }), excludedFolders: ['Old', '../outside'] },
		);
		expect(await excluded()).toEqual(['Old', 'Core', 'My forms/Jot.md']);
		const evidence = await host.evidence({ side: 'all' });
		expect(evidence.map(({ path }) => path)).toEqual(['My forms/Jot.md.md']);
		await end();
	});
});

it('a template that is renamed stays the template', async () => {
	const { app, host, end } = await vault({ 'Jot.md': '{{cursor}}' }, templates({ jot: 'Jot' }));
	const file = app.vault.getFileByPath('Jot.md');
	if (file) await app.vault.rename(file, 'Words.md');
	await host.settle();
	expect(await host.plugin.loadData()).toMatchObject({ templates: { jot: 'Words.md', reflection: '' } });
	await end();
});

describe("today's note of the core plugin", () => {
	const core = (on: unknown, settings?: string) => ({
		'.obsidian/core-plugins.json': JSON.stringify(on),
		...(settings !== undefined && { '.obsidian/daily-notes.json': settings }),
	});

	it.each([
		[
			'the one that is there',
			'Days/2026-09-01.md',
			{ 'Days/2026-09-01.md': 'mine' },
			'{"folder": "Days"}',
			'mine',
		],
		['made in its folders', 'Days/2026/09/01.md', {}, '{"folder": "Days", "format": "YYYY/MM/DD"}', ''],
		['made where no settings are', '2026-09-01.md', {}, undefined, ''],
		[
			'made from its template',
			'2026-09-01.md',
			{ 'Forms/Day.md': '# {{title}}\n{{date:dddd}} {{time}} {{fantasy}} <% x %>' },
			'{"template": "Forms/Day"}',
			'# 2026-09-01\nTuesday 12:00 {{fantasy}} <% x %>',
		],
		['made although its template is missing', '2026-09-01.md', {}, '{"template": "Forms/Day"}', ''],
	])('is %s', async (_, path, notes: Record<string, string>, settings, text) => {
		const { app, read, end } = await vault({ ...core({ 'daily-notes': true }, settings), ...notes });
		expect((await dailyNote(app))?.file.path).toBe(path);
		expect(await read(path)).toBe(text);
		await end();
	});

	it.each([
		['off', core({ 'daily-notes': false })],
		['off in the older form', core(['graph'])],
		['not spoken of', {}],
		['broken', core(['daily-notes'], '{"folder": ')],
		['of another form', core(['daily-notes'], '[]')],
		['outside the vault', core(['daily-notes'], '{"folder": "../Days"}')],
	])('is none where it is %s', async (_, notes) => {
		const { app, end } = await vault(notes);
		expect(await dailyNote(app)).toBeUndefined();
		expect(app.vault.getMarkdownFiles()).toEqual([]);
		await end();
	});
});

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { exampleNotes } from '../../src/domain/examples/example-notes';
import { defaultRoots } from '../../src/domain/codes';
import { dayOf } from '../../src/domain/dates';
import { defaultSettings } from '../../src/domain/settings';
import { words } from '../../src/i18n';
import { openForms } from './forms-host';

const said = vi.hoisted((): string[] => []);

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(said) }) };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});
afterAll(() => vi.unstubAllGlobals());

let vault: Awaited<ReturnType<typeof openForms>>;
afterEach(async () => {
	said.length = 0;
	await vault.close();
});

const today = dayOf(Date.now());
const about = (name: string, more = '') =>
	`---\nhatch-kind: reflection\nhatch-fantasy: ${name}\n${more}---\n\n`;
const from = (value: string) => `---\nhatch-kind: reflection\nhatch-from: ${value}\n---\n\nx\n`;
/** The entries of `hatch-from`, one or a list. */
const fromIn = (text: string) =>
	[...(/\nhatch-from:([^]*?)\n(?:---|hatch-)/.exec(text)?.[1] ?? '').matchAll(/"(.*?)"/g)].map(
		([, entry]) => entry,
	);

async function opened(path: string) {
	return vault.open({ kind: 'reflection', path });
}

describe('“It grew out of…”', () => {
	const others = {
		'jot.md': '---\nhatch-kind: jot\n---\n\nGoats.\n',
		'Old A.md': about('Farm'),
		'Old B.md': about('Alm'),
		'Old C.md': about('Boats'),
	};

	it.each([
		['["[[gone jot]]", "[[Old A]]", "[[Old B]]"]', 'Farm', ['[[gone jot]]', '[[Old C]]', '[[Old B]]']],
		['["[[jot]]", "[[Old A]]"]', 'Farm', ['[[jot]]', '[[Old C]]']],
		['["[[2026-01-02 jot]]"]', '', ['[[2026-01-02 jot]]', '[[Old C]]']],
		['["[[day#^jot-1]]", "[[Old B]]"]', 'Alm', ['[[day#^jot-1]]', '[[Old C]]']],
		['[[jot]]', '', ['[[jot]]', '[[Old C]]']],
		['["[[A name]]", "[[Another]]"]', 'A name', ['[[Old C]]', '[[Another]]']],
		['""', '', ['[[Old C]]']],
	])('changes in %s what is shown, and that alone', async (value, shown, now) => {
		vault = await openForms({ ...others, 'a.md': from(value) });
		const form = await opened('a.md');
		expect(form.about.grewFrom).toBe(shown);
		await form.setAbout({ grewFrom: 'boats' });
		expect(fromIn(await vault.read('a.md'))).toEqual(now);
		expect(form.about.grewFrom).toBe('Boats');
		await form.setAbout({ grewFrom: '' });
		const left = now.filter((entry) => entry !== '[[Old C]]');
		expect(fromIn(await vault.read('a.md'))).toEqual(left);
	});

	it('reads back a name that no link can hold', async () => {
		vault = await openForms({ 'a.md': from('"[[jot]]"'), ...others });
		const form = await opened('a.md');
		await form.setAbout({ grewFrom: 'X|y#z' });
		expect(fromIn(await vault.read('a.md'))).toEqual(['[[jot]]', 'X|y#z']);
		expect(form.about.grewFrom).toBe('X|y#z');
	});

	it('leads to notes that count as the user’s only, the latest by the day that it speaks of', async () => {
		const examples = exampleNotes(today, defaultRoots).map(
			({ name, text }) => [`Examples/${name}.md`, text] as const,
		);
		vault = await openForms(
			{
				...Object.fromEntries(examples),
				'Templates/mine.md': about('Boats'),
				'Out/boats.md': about('Boats', 'hatch-date: 2026-02-01\n'),
				'2025-05-01 boats.md': about('Boats'),
				'old.md': about('Boats', 'hatch-date: 2025-04-01\n'),
				'a.md': about('Goats'),
			},
			{
				excludedFolders: ['Out'],
				templates: { ...defaultSettings.templates, reflection: 'Templates/mine.md' },
			},
		);
		const form = await opened('a.md');
		await form.setAbout({ grewFrom: 'Boats' });
		expect(await vault.read('a.md')).toContain('hatch-from: "[[2025-05-01 boats]]"');
		const fantasy = words.exampleNotes[0]?.says['fantasy'] ?? '';
		expect(fantasy).not.toBe('');
		await form.setAbout({ grewFrom: fantasy });
		expect(await vault.read('a.md')).toContain(`hatch-from: "[[${fantasy}]]"`);
	});
});

describe('a reflection made private', () => {
	const [named, dated] = [`Escape hatch/${today} Goats.md`, `Escape hatch/${today} reflection.md`];
	const draft = { kind: 'reflection', draft: 'a' } as const;

	it('is no longer named after its words, and is again once that is taken back', async () => {
		vault = await openForms({}, { noteNames: 'words' });
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		await form.write();
		form.changed('fantasy', 'Goats. And hay.');
		await form.write();
		expect(vault.paths()).toEqual([named]);
		await form.setAbout({ isPrivate: true });
		expect(vault.paths()).toEqual([dated]);
		expect(form.note?.path).toBe(dated);
		expect(form.about.isPrivate).toBe(true);
		form.changed('feel', 'Air.');
		await form.write();
		expect(await vault.read(dated)).toContain('Air.');
		await form.undo();
		await form.undo();
		expect(vault.paths()).toEqual([named]);
		expect(await vault.read(named)).not.toContain('private');
	});

	it.each(['Escape hatch/My summer.md', `Escape hatch/${today} My summer.md`, dated])(
		'keeps a name that is not its words: %s',
		async (path) => {
			vault = await openForms({ [path]: `${about('Goats')}## The fantasy\n\nReflection on goats.\n` });
			await (await opened(path)).setAbout({ isPrivate: true });
			expect(vault.paths()).toEqual([path]);
		},
	);

	it('takes its own “publish: false” out again, and no other', async () => {
		const own = `---\npublish: false\nhatch-kind: reflection\n---\n\nhatch-private: true\npublish: false\n`;
		vault = await openForms({ 'a.md': about('Goats'), 'own.md': own }, { writesPublish: true });
		for (const [path, before] of [
			['a.md', about('Goats')],
			['own.md', own],
		] as const) {
			const form = await opened(path);
			await form.setAbout({ isPrivate: true });
			expect(await vault.read(path)).toMatch(/^---\n[^]*publish: false\n[^]*---/);
			await form.setAbout({ isPrivate: false });
			expect(await vault.read(path)).toBe(before);
		}
		const form = await vault.open(draft);
		await form.setAbout({ isPrivate: true });
		form.changed('fantasy', 'Hay.');
		await form.write();
		expect(await vault.read(dated)).toContain('publish: false');
		await form.setAbout({ isPrivate: false });
		expect(await vault.read(dated)).not.toMatch(/publish|private/);
	});
});

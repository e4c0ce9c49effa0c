import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import { exampleNotes } from '../../src/domain/examples/example-notes';
import { Examples } from '../../src/host/examples/examples';
import { explore } from '../../src/host/forms/explore';
import { Forms, type FormsParts } from '../../src/host/forms/forms';
import { openForms } from './forms-host';

const said = vi.hoisted((): string[] => []);
const asked = vi.hoisted(() => ({ about: '', answer: /./ }));

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(said) }) };
});

vi.mock('../../src/host/ask', () => ({
	ask(_: unknown, { about }: { about: string }, answers: [string, () => void][], closed: () => void) {
		asked.about = about;
		const chosen = answers.find(([text]) => asked.answer.test(text));
		if (chosen) chosen[1]();
		else closed();
	},
}));

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});
afterAll(() => vi.unstubAllGlobals());

let vault: Awaited<ReturnType<typeof openForms>>;
afterEach(async () => {
	said.length = 0;
	asked.about = '';
	await vault.close();
});

const notes = Object.fromEntries(
	exampleNotes('2026-09-01', defaultRoots).map(({ name, text }) => [`Examples/${name}.md`, text]),
);
const [[jot = '', jotText = ''] = []] = Object.entries(notes);
const mine = '---\nhatch-kind: jot\n---\n\nGoats.\n';

describe('removing the examples', () => {
	async function removed(more: Record<string, string>, answer: RegExp, examplesFolder = 'Examples') {
		vault = await openForms({ ...notes, ...more }, { examplesFolder });
		asked.answer = answer;
		await new Examples(vault.app, vault.parts.choices).remove();
		return vault.paths().sort();
	}

	it('names what will count as the user’s from then on, and leaves it', async () => {
		const renamed = { 'Examples/my copy.md': `${jotText}Mine.\n`, 'Examples/a list.md': 'bread\n' };
		expect(await removed(renamed, /^Remove 15/)).toEqual(['Examples/a list.md', 'Examples/my copy.md']);
		expect(asked.about).toContain('my copy. Once no example is left');
		expect(asked.about).not.toContain('a list');
		expect(vault.choices.current.examplesFolder).toBe('');
	});

	it('asks before what is left of the folder counts', async () => {
		vault = await openForms({ 'Examples/my copy.md': mine }, { examplesFolder: 'Examples' });
		const examples = new Examples(vault.app, vault.parts.choices);
		asked.answer = /never/;
		await examples.remove();
		expect(asked.about).toContain('my copy');
		expect(vault.choices.current.examplesFolder).toBe('Examples');
		asked.answer = /mine/;
		await examples.remove();
		expect(vault.choices.current.examplesFolder).toBe('');
		expect(vault.paths()).toEqual(['Examples/my copy.md']);
	});

	it('finds them without the settings, and touches nothing else', async () => {
		expect(
			await removed({ 'Examples/own.md': mine, [`Else/${jot.slice(9)}`]: mine }, /^Remove 15/, ''),
		).toEqual([`Else/${jot.slice(9)}`, 'Examples/own.md']);
	});
});

describe('reflecting on an example', () => {
	async function forms(settings: Parameters<typeof openForms>[1]) {
		vault = await openForms({ [jot]: jotText, 'mine.md': mine }, settings);
		return new Forms(vault.parts as unknown as FormsParts);
	}
	const grown = () => vault.paths().filter((path) => path.startsWith('Escape hatch/'));

	it.each(['Examples', ''])('makes nothing and says why (folder “%s”)', async (examplesFolder) => {
		const all = await forms({ examplesFolder, writesIn: 'note' });
		const file = vault.app.vault.getFileByPath(jot);
		if (file) all.reflectOn(file);
		await vi.waitFor(() => expect(said).toEqual([expect.stringContaining('is an example note')]));
		expect(grown()).toEqual([]);
		expect(await vault.read(jot)).toBe(jotText);
		const own = vault.app.vault.getFileByPath('mine.md');
		if (own) all.reflectOn(own);
		await vi.waitFor(() => expect(grown()).toHaveLength(1));
		await vi.waitFor(async () => expect(await vault.read('mine.md')).toContain('→ [['));
	});

	it('makes no inquiry of one either', async () => {
		vault = await openForms(notes);
		const [path = ''] = Object.entries(notes).find(([, text]) => text.includes('kind: reflection')) ?? [];
		const form = await vault.open({ kind: 'reflection', path });
		expect(await explore(vault.parts, form, { unrealistic: 'The money.' })).toBe(false);
		expect(said).toEqual([expect.stringContaining('is an example note')]);
		expect(grown()).toEqual([]);
	});
});

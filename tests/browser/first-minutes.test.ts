import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<Driver> {
	driver = await launch({ vault, delays: { save: 150 }, ...options });
	return driver;
}

const jot = (words: string) => `---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\n${words}\n`;
/** Two read notes: with a third there are lists. */
const others = { 'hall.md': jot('A hall. #value/order'), 'wall.md': jot('A wall. #value/order') };
const viewText = () => expect.poll(async () => (await driver.readView()).text, { timeout: 5000 });
const editorText = () => expect.poll(() => driver.editorText(), { timeout: 5000 });
const field = () => driver.view().getByRole('textbox').first();
const button = (name: RegExp) => driver.view().getByRole('button', { name });

async function tagAs(query: string): Promise<void> {
	await driver.runCommand('Tag selection…');
	await driver.type(query);
	await driver.press('Enter');
}

const settingsFile = '.obsidian/plugins/escape-hatch/data.json';

/** All files and folders of the vault, hidden ones too. */
const files = async () => (await readdir(driver.folder, { recursive: true })).sort();

async function jots(): Promise<string[]> {
	const names = await readdir(join(driver.folder, 'Escape hatch')).catch(() => []);
	return Promise.all(names.map((name) => driver.readFile(`Escape hatch/${name}`)));
}

describe('the first minutes', () => {
	it('an empty vault shows the jot field, one sentence on privacy and how to begin; a jot typed into it is kept verbatim, in a note of its own, and leads on', async () => {
		await open({});
		const before = await files();
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Your notes stay in this vault');
		expect((await driver.readView()).text).not.toContain(' of ');
		await button(/^See an example/).click();
		await viewText().toContain('writes nothing into your vault');
		await driver.settled();
		expect(await files()).toEqual(before);
		await field().click();
		await driver.type('I should just   herd goats 🐐, *honestly*');
		await driver.press('Enter');
		await expect
			.poll(jots)
			.toEqual([
				expect.stringMatching(
					/^---\nhatch-kind: jot\nhatch-date: \d{4}-\d{2}-\d{2}\n---\n\nI should just {3}herd goats 🐐, \*honestly\*\n$/u,
				),
			]);
		await viewText().toContain('1 jot');
		expect(await field().inputValue()).toBe('');
		await button(/^Reflect on this/).click();
		const form = driver.page.locator('.workspace-leaf-content[data-type="escape-hatch-form"]');
		await expect.poll(() => form.locator('textarea').first().inputValue()).toContain('herd goats');
		expect(await jots()).toHaveLength(1);
		// What was said stands in its note alone.
		expect((await driver.notices()).join()).not.toContain('goats');
		expect(await driver.readFile(settingsFile).catch(() => '')).not.toContain('goats');
	});

	it('example notes are asked about, shown alone, and go again; what was changed stays and is named', async () => {
		const mine = '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\nMy own hill. #value/nature\n';
		await open({ 'mine.md': mine });
		const folder = join(driver.folder, 'Escape hatch/Examples');
		const there = async () => (await readdir(folder).catch(() => [])).sort();
		const dialog = driver.page.locator('.modal');
		// The third one cannot be written: what is there can be removed again.
		await driver.page.evaluate(() => {
			const { vault } = window.app ?? {};
			if (vault === undefined) return;
			const create = vault.create.bind(vault);
			let calls = 0;
			vault.create = (...given) => {
				if (++calls < 3) return create(...given);
				vault.create = create;
				return Promise.reject(new Error('the disk is full.'));
			};
		});
		await driver.runCommand('Add example notes');
		await dialog.getByRole('button', { name: 'Add 15 example notes' }).click();
		await expect.poll(() => driver.notices()).toEqual([expect.stringMatching(/^2 of 15 .*disk is full/)]);
		expect(await there()).toHaveLength(2);
		await driver.runCommand('Remove example notes');
		await dialog.getByRole('button', { name: 'Remove 2 example notes' }).click();
		await expect.poll(() => readdir(join(driver.folder, 'Escape hatch'))).toEqual([]);

		await driver.runCommand('Add example notes');
		await expect.poll(() => dialog.innerText()).toMatch(/15 example notes .* Escape hatch\/Examples/);
		expect(await there()).toEqual([]);
		await dialog.getByRole('button', { name: 'Add 15 example notes' }).click();
		await viewText().toContain('Showing example notes');
		await viewText().toContain('The lock-keeper');
		expect(await there()).toHaveLength(15);
		expect((await driver.readView()).text).not.toContain('My own hill');
		await button(/^Boundaries/)
			.first()
			.click();
		await viewText().toContain('telephones give up');
		await button(/^Show mine/).click();
		await viewText().toContain('My own hill');
		expect((await driver.readView()).text).not.toMatch(/lock-keeper|telephones/);
		await button(/^Show the examples/).click();
		await viewText().toContain('The lock-keeper');
		await driver.runCommand('Jot down a fantasy');
		await driver.type('Bees.');
		await driver.press('Enter');
		await viewText().toContain('My own hill');
		await driver.press('Escape');
		await viewText().toContain('Bees.');

		const [oldest = ''] = await there();
		await driver.openNote(`Escape hatch/Examples/${oldest}`);
		await driver.press('Mod+End');
		await driver.type('So I wrote.');
		await driver.writeOutside('Escape hatch/Examples/a list.md', 'bread\n');
		await driver.runCommand('Remove example notes');
		await expect.poll(() => dialog.innerText()).toContain(oldest.replace(/\.md$/, ''));
		await dialog.getByRole('button', { name: 'Remove 14 example notes' }).click();
		await expect.poll(there).toEqual([oldest, 'a list.md'].sort());
		await expect.poll(() => driver.notices()).toContainEqual(expect.stringContaining(oldest.slice(0, 20)));
		expect((await driver.notices()).join()).not.toContain('So I wrote');
		await driver.runCommand('Open pattern view');
		await button(/^Show the examples/).click();
		await viewText().not.toContain('My own hill');
		await driver.runCommand('Remove example notes');
		await dialog.getByRole('button', { name: /^Remove changed ones too/ }).click();
		await expect.poll(there).toEqual(['a list.md']);
		await viewText().toContain('My own hill');
		expect(await driver.readFile('mine.md')).toBe(mine);
		await expect.poll(() => driver.readFile(settingsFile)).toContain('"examplesFolder": ""');
		expect(await driver.readFile(settingsFile)).not.toMatch(/telephones|hill|wrote/);
	});

	it('a jot by command, a phrase tagged, and there it is in the pattern view', async () => {
		await open({});
		await driver.runCommand('Jot down a fantasy');
		await driver.type('A ferry with two stops, over and back.');
		await driver.press('Enter');
		await expect.poll(jots).toHaveLength(1);
		await driver.press('Escape');
		const [name = ''] = await readdir(join(driver.folder, 'Escape hatch'));
		await driver.openNote(`Escape hatch/${name}`);
		await driver.select('two stops');
		await tagAs('simplic');
		await editorText().toContain('A ferry with ==two stops== #value/simplicity, over and back.');
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Simplicity');
		await button(/two stops/).click();
		await expect.poll(() => driver.selection()).toBe('two stops');
	});

	it('a jot opens at its words, and these can be tagged at once', async () => {
		await open({ 'a.md': jot('A ferry. And a bell.') });
		await driver.runCommand('Open pattern view');
		await button(/A ferry/).click();
		await expect.poll(() => driver.selection()).toBe('A ferry.');
		await tagAs('simplicity');
		await editorText().toContain('A ferry. #value/simplicity And a bell.');
	});

	it('a draft stands in both fields, and is kept once', async () => {
		await open({});
		await driver.runCommand('Open pattern view');
		await driver.runCommand('Jot down a fantasy');
		await driver.type('one draft');
		await driver.press('Escape');
		expect(await field().inputValue()).toBe('one draft');
		await driver.runCommand('Jot down a fantasy');
		await driver.press('Enter');
		await expect.poll(jots).toHaveLength(1);
		await expect.poll(() => field().inputValue()).toBe('');
	});

	it('a reflection written in the note opens with the cursor where the first answer goes, and counts nothing yet', async () => {
		await open({}, { settings: { writesIn: 'note' } });
		await driver.runCommand('Reflect on a fantasy');
		await editorText().toContain('hatch-kind: reflection');
		await driver.type('The ferry.');
		expect(await driver.editorText()).toMatch(/\[!ask\][^\n]*\n>[^\n]*\n\nThe ferry\.\n/);
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Your notes stay in this vault');
	});

	it('a folder outside the vault: a clear notice, and the words stay in the field', async () => {
		await open({}, { settings: { folder: '../x' } });
		await driver.runCommand('Jot down a fantasy');
		await driver.type('Goats.');
		await driver.press('Enter');
		await expect.poll(() => driver.notices()).toEqual([expect.stringContaining('outside the vault')]);
		expect(await driver.page.locator('.eh-jot textarea').inputValue()).toBe('Goats.');
		expect(await readdir(join(driver.folder, '..'))).not.toContain('x');
	});
});

describe('tagging by keyboard', () => {
	it('takes the sentence at the cursor where nothing is selected, and is one step to undo', async () => {
		await open({ 'a.md': 'One sentence. Another one.\n' });
		await driver.openNote('a.md');
		await driver.press('Mod+Home', 'ArrowRight', 'ArrowRight');
		await tagAs('nature');
		await editorText().toMatch(/^One sentence\. #value\/nature Another one\.\n$/);
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe('One sentence. Another one.\n');
	});

	it('undoes highlight and tag together, and brings both back', async () => {
		await open({ 'a.md': 'A ferry with two stops.\n' });
		await driver.openNote('a.md');
		await driver.select('two stops');
		await tagAs('simplicity');
		await editorText().toBe('A ferry with ==two stops== #value/simplicity.\n');
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe('A ferry with two stops.\n');
		await driver.press('Mod+Shift+z');
		expect(await driver.editorText()).toBe('A ferry with ==two stops== #value/simplicity.\n');
	});

	it('makes a code of the user’s own', async () => {
		await open({ 'a.md': 'The smell of bread.\n' });
		await driver.openNote('a.md');
		await driver.press('Mod+Home');
		await tagAs('value/Fresh Bread');
		await editorText().toBe('The smell of bread. #value/fresh-bread\n');
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Fresh bread');
	});

	it('counts a code of the user’s own in everyday notes too, once it is picked there', async () => {
		await open({ 'a.md': jot('Bread. #value/fresh-bread'), 'b.md': 'The smell in the hall.\n' });
		await driver.openNote('b.md');
		await driver.press('Mod+Home');
		await tagAs('fresh');
		await editorText().toBe('The smell in the hall. #value/fresh-bread\n');
		await driver.runCommand('Open pattern view');
		await viewText().toContain('In everyday notes');
	});

	it('says so where the words carry the code already, and where there is nothing to tag', async () => {
		await open({ 'a.md': 'Goats. #value/nature\n\n\n```\ncode\n```\n' });
		await driver.openNote('a.md');
		await driver.press('Mod+Home');
		await tagAs('nature');
		await expect.poll(() => driver.notices()).toEqual([expect.stringContaining('already tagged')]);
		await driver.openNote('a.md', { line: 5 });
		await driver.runCommand('Tag selection…');
		await expect.poll(() => driver.notices()).toContainEqual(expect.stringContaining('no words here to tag'));
		expect(await driver.editorText()).toBe('Goats. #value/nature\n\n\n```\ncode\n```\n');
	});

	it('leaves the note alone when the picker is left by Esc', async () => {
		await open({ 'a.md': 'Goats.\n' });
		await driver.openNote('a.md');
		await driver.runCommand('Tag selection…');
		await driver.press('Escape');
		expect(await driver.editorText()).toBe('Goats.\n');
	});
});

describe('from a number to the words', () => {
	const crlf = jot('Ein 🐐 im Regen.').replaceAll('\n', '\r\n') + '- Café==s und Ziegen== #value/nature\r\n';

	const cases = [
		['a plain note', jot('Goats on a hill. #value/nature'), 'Goats on a hill.'],
		['CRLF, emoji and a highlight', crlf, 's und Ziegen'],
		['a byte order mark', `\uFEFF${jot('Goats, somewhere. #value/nature')}`, 'Goats, somewhere.'],
	] as const;

	it.each(cases)('a passage opens with exactly its words selected: %s', async (_, text, words) => {
		await open({ ...others, 'note.md': text });
		await driver.runCommand('Open pattern view');
		await button(/^Nature/).click();
		await button(/Open note\.md/).click();
		await expect.poll(() => driver.selection()).toBe(words);
	});

	it.each(cases)('words that are read back do too: %s', async (_, text, words) => {
		await open({ 'note.md': text });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Your words, read back');
		await button(/Open note\.md/).click();
		await expect.poll(() => driver.selection()).toBe(words);
	});

	it('passages open one after the other in one tab, and the view stays', async () => {
		const two = { 'a.md': jot('Goats on a hill. #value/nature'), 'b.md': jot('Wet grass. #value/nature') };
		await open({ ...others, ...two });
		await driver.runCommand('Open pattern view');
		await button(/^Nature/).click();
		const tabs = await driver.page.locator('.workspace-tab-header').count();
		for (const words of ['Goats on a hill.', 'Wet grass.']) {
			await driver.runCommand('Open pattern view');
			await button(new RegExp(words)).click();
			await expect.poll(() => driver.selection()).toBe(words);
		}
		expect(await driver.page.locator('.workspace-tab-header').count()).toBe(tabs + 1);
	});

	it('a passage that is gone from the screen, though not yet from the disk, is said to be gone', async () => {
		const vault = { ...others, 'note.md': jot('Goats on a hill. #value/nature') };
		await open(vault, { delays: { save: 60_000 } });
		await driver.runCommand('Open pattern view');
		await button(/^Nature/).click();
		await driver.openNote('note.md');
		await driver.press('Mod+a', 'Delete');
		await driver.runCommand('Open pattern view');
		await button(/^Nature/).click();
		await button(/Open note\.md/).click();
		await expect.poll(() => driver.notices()).toEqual([expect.stringContaining('no longer in note.md')]);
		expect(await driver.editorText()).toBe('');
	});

	it('the view follows what happens elsewhere and keeps focus and typed text', async () => {
		await open({ ...others, 'note.md': jot('Goats. #value/nature') });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('3 notes');
		await field().click();
		await driver.type('half a thought');
		await driver.writeOutside('other.md', jot('Sheep. #value/nature'));
		await viewText().toContain('4 notes');
		await driver.type(' more');
		expect(await field().inputValue()).toBe('half a thought more');
	});

	it('everyday notes stand beside, and alone while there is no fantasy', async () => {
		await open({ 'Daily/2026-03-02.md': 'Lunch on the wall. #energy/outdoors\n' });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('No jot or reflection is tagged so far');
		await driver.writeOutside('a.md', jot('Goats. #value/nature'));
		await button(/In everyday notes$/).click();
		await viewText().toContain('not counted with them');
		for (const [path, text] of Object.entries(others)) await driver.writeOutside(path, text);
		await viewText().toContain('What turns up in 3 notes');
		await viewText().toContain('not counted with them');
	});

	it('all of it by keyboard alone', async () => {
		await open({ ...others, 'note.md': jot('Goats on a hill. #value/nature') });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Nature');
		await field().focus();
		const focused = () => driver.page.evaluate(() => document.activeElement?.textContent ?? '');
		for (let presses = 0; presses < 20 && !(await focused()).includes('Nature'); presses++)
			await driver.press('Tab');
		await driver.press('Enter');
		await viewText().toContain('Goats on a hill.');
		for (let presses = 0; presses < 20 && !(await focused()).includes('Goats'); presses++)
			await driver.press('Tab');
		await driver.press('Enter');
		await expect.poll(() => driver.selection()).toBe('Goats on a hill.');
	});
});

describe('tags in the editor', () => {
	it('are coloured by lens, and the file is as it was', async () => {
		await open({ 'a.md': 'Goats #value/nature and `#need/calm`.\n' });
		await driver.openNote('a.md');
		await expect.poll(() => driver.page.locator('.eh-tag').allInnerTexts()).toEqual(['#value/nature']);
		expect(await driver.readFile('a.md')).toBe('Goats #value/nature and `#need/calm`.\n');
	});
});

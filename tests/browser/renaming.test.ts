import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patience = { timeout: 15_000 };
const command = 'Rename or merge a tag across the vault…';
const record = '.obsidian/plugins/escape-hatch/last-change.json';

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, delays: { save: 200 }, timeout: 15_000, ...options });
	await driver.settled();
}

const modal = (page = driver.page) => page.locator('.modal.eh-change');
const says = (page = driver.page) => expect.poll(() => modal(page).innerText(), patience);
const onDisk = (path: string) => expect.poll(() => driver.readFile(path), patience);
const focused = () => driver.page.evaluate(() => document.activeElement?.textContent ?? '');

/** Chooses the tag at the cursor, and what it becomes. */
async function renameTo(name: string): Promise<void> {
	await driver.runCommand(command);
	await driver.page.locator('.prompt .suggestion-item').first().waitFor();
	await driver.press('Enter');
	await expect
		.poll(() => driver.page.locator('.prompt-input').getAttribute('placeholder'), patience)
		.toContain('A new name for');
	await driver.type(name);
	const wanted = driver.page.locator('.suggestion-item.is-selected', { hasText: name });
	await wanted.waitFor();
	await driver.press('Enter');
	await modal().waitFor();
}

/** By keyboard, wherever the focus is. */
async function apply(page = driver.page): Promise<void> {
	await modal(page).locator('.mod-cta').press('Enter');
}

async function problemsIn(selector: string): Promise<string[]> {
	await driver.page.evaluate(axeSource);
	const { violations } = await driver.page.evaluate(
		(part) => (window as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(part),
		selector,
	);
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

const notes = {
	'a.md': 'A clock. #value/clocks #value/craft\n',
	'b.md': 'Two clocks. #value/clocks/wood\n',
	'c.md': '---\ntags: [value/clocks]\n---\n\nThree.\n',
	'broken.md': '---\ntags: [value/clocks\n---\n\nFour.\n',
};

describe('renaming by keyboard', () => {
	it('goes from the tag at the cursor to preview, change and back, with the focus where it was', async () => {
		await open(notes, { settings: { dismissedCodes: ['value/clocks'] } });
		await driver.openNote('a.md');
		await driver.select('#value/clocks');
		await renameTo('craft');
		await says().toContain('#value/clocks is merged into #value/craft');
		await says().toContain('3 places in 3 of 4 notes: 2 in the text, 1 in properties');
		await says().toContain('there the new name is kept, once');
		await says().toContain('broken.md, line 2');
		expect(await focused()).toContain('#value/clocks is merged into #value/craft');
		const boxes = modal().locator('.eh-planned input');
		await boxes.first().focus();
		await driver.press('ArrowDown', 'Space');
		await says().toContain('2 of 3 notes chosen');
		const marked = () => modal().locator('del, ins').allInnerTexts();
		expect(await marked()).toContain('#value/craft/wood');
		await driver.press('Tab', 'Enter');
		expect(await marked()).not.toContain('#value/craft/wood');
		await modal().locator('.mod-cta').focus();
		await driver.press('Enter');
		await says().toContain('2 of 2 notes changed, in 2 places.');
		await says().toContain('The settings name #value/craft from now on');
		await onDisk('a.md').toBe('A clock. #value/craft\n');
		await onDisk('c.md').toContain('tags: [value/craft]');
		expect(await driver.readFile('b.md')).toBe(notes['b.md']);
		expect(await focused()).toBe('Close');
		await driver.press('Escape');
		expect(await driver.page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
		await driver.runCommand('Undo last vault change');
		await expect
			.poll(() => driver.page.locator('.modal').innerText(), patience)
			.toMatch(/#value\/clocks became #value\/craft in 2 notes/);
		const kept = await driver.readFile(record);
		const { made } = JSON.parse(kept) as { made: number };
		await driver.writeOutside(record, kept.replace(String(made), String(made + 1)));
		await driver.press('Enter');
		await says().toContain('Another change across the vault was made since then');
		expect(await driver.readFile('a.md')).toBe('A clock. #value/craft\n');
		await driver.press('Escape');
		await driver.runCommand('Undo last vault change');
		await driver.page.getByRole('button', { name: 'Take it back' }).waitFor();
		await driver.press('Enter');
		await says().toContain('Taken back in 2 of 2 notes, in 2 places.');
		await driver.press('Escape');
		for (const [path, text] of Object.entries(notes)) await onDisk(path).toBe(text);
		await expect(driver.runCommand('Undo last vault change')).rejects.toThrow('does not offer');
	});

	it('changes words that are not saved yet in their editor, as one step to undo', async () => {
		await open(notes, { delays: { save: 60_000 } });
		await driver.openNote('a.md');
		await driver.press('Mod+End');
		await driver.type('Unsaved. #value/clocks');
		await driver.select('#value/clocks');
		await driver.press('Shift+F10');
		await driver.page.locator('.menu-item', { hasText: 'Rename #value/clocks…' }).waitFor();
		await driver.press('Escape');
		await renameTo('ferries');
		await says().toContain('in 3 of 4 notes');
		await apply();
		await says().toContain('3 of 3 notes changed, in 4 places.');
		await driver.press('Escape');
		const changed = 'A clock. #value/ferries #value/craft\nUnsaved. #value/ferries';
		await expect.poll(() => driver.editorText(), patience).toBe(changed);
		await driver.press('Mod+z');
		await expect.poll(() => driver.editorText(), patience).toBe(changed.replaceAll('ferries', 'clocks'));
	});

	it('stops in the middle of many notes, says what was done, and takes it back', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 400 }, (_, n) => [`n/${n}.md`, `Clock ${n}. #value/clocks\n`]),
		);
		await open({ ...many, 'a.md': notes['a.md'] });
		await driver.openNote('a.md');
		await driver.select('#value/clocks');
		await renameTo('ferries');
		await says().toContain('401 of 401 notes chosen');
		expect(await modal().locator('.eh-planned').count()).toBe(100);
		await modal()
			.locator('.mod-cta')
			.evaluate((button: HTMLElement) => [button.click(), button.click()]);
		await driver.press('Enter');
		await says().toMatch(/Changing 401 notes: [1-9]\d* done/);
		await driver.press('Escape');
		await says().toContain('It was stopped; the other notes are as they were.');
		const said = await modal().innerText();
		const changed = Number(/(\d+) of 401 notes changed/.exec(said)?.[1]);
		const texts = await Promise.all(Object.keys(many).map((path) => driver.readFile(path)));
		expect(texts.filter((text) => text.includes('ferries')).length + 1).toBe(changed);
		await modal().getByRole('button', { name: 'Undo' }).click();
		await says().toContain(`Taken back in ${changed} of ${changed} note`);
		const back = await Promise.all(Object.keys(many).map((path) => driver.readFile(path)));
		expect(back).toEqual(Object.values(many));
	});
});

it.each([
	['dark', 1280],
	['light', 320],
] as const)('preview and result have nothing in the way of anyone: %s, %i px', async (theme, width) => {
	await open(notes, { theme, width, height: 800 });
	await driver.openNote('a.md');
	await driver.select('#value/clocks');
	await renameTo('craft');
	expect(await modal().evaluate((el) => el.scrollTop)).toBe(0);
	expect(await problemsIn('.modal')).toEqual([]);
	const overflow = () => modal().evaluate((el) => el.scrollWidth - el.clientWidth);
	expect(await overflow()).toBeLessThanOrEqual(0);
	await modal().locator('.mod-cta').click();
	await says().toContain('notes changed');
	expect(await problemsIn('.modal')).toEqual([]);
	expect(await overflow()).toBeLessThanOrEqual(0);
});

const fantasy = (name: string, day: number) =>
	`---\nhatch-kind: jot\nhatch-date: 2026-03-${10 + day}\nhatch-fantasy: ${name}\n---\n\nGoats ${day}. #value/nature\n`;

it('fantasies are merged from their panel, and other tag names are taken into the notes', async () => {
	const jots = Object.fromEntries(
		Array.from({ length: 10 }, (_, n) => [`${n}.md`, fantasy(n < 9 ? '"[[Goat farm]]"' : 'The goats', n)]),
	);
	const earlier = 'Rent. #value/euro\n';
	await open({ ...jots, 'x.md': earlier }, { now: '2026-09-01T12:00' });
	await driver.runCommand('Open pattern view');
	const story = driver.view().locator('.eh-fantasy', { hasText: 'The goats' });
	await story.getByRole('button', { name: 'Rename or merge' }).focus();
	await driver.press('Enter');
	await driver.page.locator('.suggestion-item', { hasText: 'Goat farm' }).waitFor();
	await driver.press('Enter');
	expect(await modal().count()).toBe(0);
	await driver.press('ArrowDown', 'Enter');
	await says().toContain('“The goats” is merged into “Goat farm”, which stands in 9 notes already');
	await apply();
	await says().toContain('1 of 1 note changed');
	await driver.press('Escape');
	await onDisk('9.md').toBe(fantasy('Goat farm', 9));
	await expect.poll(() => driver.view().locator('.eh-fantasy').count(), patience).toBe(1);
	await expect.poll(focused, patience).toBe('Rename or merge… Goat farm');

	const settings = await driver.openSettings();
	const { page } = settings;
	const field = settings.row('Tag name: Values').locator('input');
	await field.fill('wert');
	await field.press('Enter');
	await page.getByRole('button', { name: 'Change the notes too' }).click();
	await says(page).toContain('#value/… becomes #wert/….');
	await apply(page);
	await says(page).toContain('From now on #wert/… is read.');
	await onDisk('3.md').toContain('#wert/nature');
	await settings.press('Escape');
	await expect.poll(() => field.inputValue(), patience).toBe('wert');
	await expect.poll(() => field.evaluate((el) => el === el.doc.activeElement), patience).toBe(true);
	expect(await driver.readFile('x.md')).toBe(earlier);
	await settings.close();
	await driver.runCommand('Undo last vault change');
	await driver.page.getByRole('button', { name: 'Take it back' }).waitFor();
	await driver.press('Enter');
	await says().toContain('Taken back in 10 of 10 notes');
	await onDisk('3.md').toContain('#value/nature');
	const saved = async (): Promise<unknown> =>
		JSON.parse(await driver.readFile('.obsidian/plugins/escape-hatch/data.json'));
	await expect.poll(saved, patience).toMatchObject({ roots: { value: 'value' } });
});

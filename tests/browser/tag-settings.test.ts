import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';
import { problemsIn } from './cards-on-page';

const jot = (words: string) => `---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\n${words}\n`;
const dataPath = '.obsidian/plugins/escape-hatch/data.json';
const patient = { timeout: 10_000 };

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, delays: { save: 150 }, ...options });
}

const viewText = () => expect.poll(async () => (await driver.readView()).text, patient);
const saved = () =>
	expect.poll(async () => JSON.parse(await driver.readFile(dataPath).catch(() => '{}')) as unknown, patient);
const focused = () => driver.page.evaluate(() => document.activeElement?.textContent ?? '');

/** Goes to a button by Tab, and presses it. */
async function pressByTab(name: string): Promise<void> {
	await driver.page.getByRole('button', { name, exact: true }).waitFor();
	for (let presses = 0; presses < 40 && (await focused()) !== name; presses++) await driver.press('Tab');
	expect(await focused()).toBe(name);
	await driver.press('Enter');
}

describe('tags that were there before', () => {
	const vault = {
		'a.md': 'Sold two. #value/stock\n',
		'b.md': 'Paint it. #value/rental #value/stock\n',
		'c.md': 'Sea. #value/nature\n',
	};
	const leaveOut = 'Something else: leave them out';
	const count = 'The same thing: count them';
	const other = 'Something else: use other tag names here';

	async function ask(options?: Partial<LaunchOptions>): Promise<void> {
		await open(vault, options);
		await driver.runCommand('Open pattern view');
		await driver.view().getByRole('textbox').first().focus();
		await viewText().toContain('2 everyday notes hold tags');
	}

	it('are asked about once, left out by keyboard, and the answer can be changed there', async () => {
		await ask();
		await viewText().toContain('#value/stock, #value/rental');
		await pressByTab(leaveOut);
		await viewText().toContain('Other tags of the same names are left out, in 2 notes.');
		expect(await focused()).toBe('Change');
		await saved().toMatchObject({ earlierTags: 'leave-out' });
		expect((await driver.readView()).text).not.toContain('Stock');
		await driver.press('Enter');
		await expect.poll(focused, patient).toBe(leaveOut);
		await pressByTab(count);
		await viewText().toContain('are counted, in 2 notes');
		await viewText().toContain('Stock');
		await saved().toMatchObject({ earlierTags: 'count' });
	});

	it('are not asked about again, and the answer can be changed in the settings', async () => {
		await open(vault, { settings: { version: 1, earlierTags: 'leave-out' } });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('are left out, in 2 notes');
		expect((await driver.readView()).text).not.toContain('What are they?');
		await driver.press('Mod+,');
		await driver.page.locator('.modal select').last().selectOption('count');
		await driver.press('Escape');
		await viewText().toContain('Stock');
		await saved().toMatchObject({ earlierTags: 'count' });
	});

	it('make way by other names, which chips, completion and counts follow at once', async () => {
		await ask();
		await pressByTab(other);
		const field = driver.view().getByRole('textbox', { name: 'Values' });
		await expect.poll(() => field.evaluate((el) => el === document.activeElement), patient).toBe(true);
		await driver.press('Mod+a');
		await driver.type('need');
		await viewText().toContain('all three differ');
		await driver.press('Mod+a');
		await driver.type('wert');
		await driver.press('Enter');
		await driver.page.getByRole('button', { name: 'Leave my notes as they are' }).waitFor();
		await driver.press('Tab', 'Enter');
		await saved().toMatchObject({ roots: { value: 'wert' } });
		await viewText().not.toContain('Tags that were here before');
		await viewText().not.toContain('Nature');
		const focused = () => driver.view().evaluate((el) => el.querySelector(':focus')?.tagName);
		await expect.poll(focused, patient).toBe('BUTTON');
		await driver.openNote('c.md');
		await expect.poll(() => driver.page.locator('.cm-content .eh-tag').count(), patient).toBe(0);
		await driver.press('Mod+End');
		await driver.type('More ;;nature');
		await driver.settled();
		await driver.press('Enter');
		await expect.poll(() => driver.editorText(), patient).toContain('#value/nature\nMore #wert/nature');
		await driver.press('Mod+Home');
		await expect
			.poll(() => driver.page.locator('.cm-content .eh-chip').allInnerTexts(), patient)
			.toEqual(['#wert/nature']);
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Nature');
	});

	it('have nothing in the way of anyone', async () => {
		await ask();
		expect(await problemsIn(driver.page, '.eh-earlier')).toEqual([]);
		await pressByTab(other);
		await driver.view().getByRole('textbox', { name: 'Values' }).waitFor();
		expect(await problemsIn(driver.page, '.eh-earlier')).toEqual([]);
		expect(await driver.view().evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
	});
});

describe('the settings', () => {
	const rows = (name: string) => driver.page.locator('.modal .setting-item', { hasText: name });

	it('change the look of tags in open notes at once, in live preview and in reading view', async () => {
		await open({ 'a.md': 'Goats. #value/nature\n\nmore\n' });
		await driver.openNote('a.md');
		await driver.press('Mod+End');
		for (const [mode, place] of [
			['live', '.cm-content'],
			['reading', '.markdown-reading-view'],
		] as const) {
			await driver.setMode(mode);
			await driver.press('Mod+,');
			const list = rows('Tags while reading').locator('select');
			await list.focus();
			await driver.press('Home');
			for (const form of ['.eh-chip', '.eh-dot', '.eh-tag:not(.eh-chip, .eh-dot)']) {
				await expect.poll(() => driver.page.locator(`${place} ${form}`).count(), patient).toBe(1);
				await driver.press('ArrowDown');
			}
			await saved().toMatchObject({ tagLook: 'plain' });
			await driver.press('Escape');
		}
	});

	it('say at once what a trigger cannot be, keep the one there was, and follow a fit one', async () => {
		await open({ 'a.md': 'Goats. \n' });
		await driver.openNote('a.md');
		await driver.press('Mod+,');
		const row = rows('Offer codes after');
		await row.locator('input').focus();
		await driver.press('Mod+a');
		await driver.page.keyboard.insertText('a b');
		await expect.poll(() => row.innerText(), patient).toContain('Use one to four characters');
		await saved().toEqual({});
		await driver.press('Mod+a');
		await driver.page.keyboard.insertText('!!');
		await expect.poll(() => row.innerText(), patient).not.toContain('Use one to four characters');
		await saved().toMatchObject({ completionTrigger: '!!' });
		await driver.press('Escape');
		await driver.select('Goats. ');
		await driver.press('ArrowRight');
		await driver.type('!!natu');
		await driver.settled();
		await driver.press('Enter');
		await expect.poll(() => driver.editorText(), patient).toContain('Goats. #value/nature');
	});

	it('change tag names, and change them back', async () => {
		await open({ 'a.md': jot('Goats. #value/nature') });
		await driver.runCommand('Open pattern view');
		for (const [name, shows] of [
			['wert', false],
			['value', true],
		] as const) {
			await driver.press('Mod+,');
			await rows('Tag names').click();
			const field = driver.page.getByRole('textbox', { name: 'Values' });
			await field.focus();
			await driver.press('Mod+a');
			await driver.type(name);
			await driver.press('Enter');
			if (!shows) await driver.page.getByRole('button', { name: 'Leave my notes as they are' }).click();
			await expect.poll(() => rows('Tag names').innerText(), patient).toContain(`#${name}/…`);
			await expect
				.poll(() => driver.page.evaluate(() => document.activeElement?.textContent), patient)
				.toContain('Tag names');
			await driver.press('Escape');
			await saved().toMatchObject({ roots: { value: name } });
			if (shows) await viewText().toContain('Nature');
			else await viewText().not.toContain('Nature');
		}
	});

	it('that come by sync are taken over at once', async () => {
		await open({ 'a.md': jot('Goats. #value/nature #wert/nature') }, { settings: { version: 1 } });
		await driver.openNote('a.md');
		await driver.press('Mod+Home');
		await expect.poll(() => driver.page.locator('.cm-content .eh-chip').count(), patient).toBe(1);
		const roots = { value: 'wert', energy: 'energy', need: 'need' };
		await driver.writeOutside(dataPath, JSON.stringify({ version: 1, tagLook: 'dots', roots }));
		await expect
			.poll(() => driver.page.locator('.cm-content .eh-dot').allInnerTexts(), patient)
			.toEqual(['#wert/nature']);
	});
});

import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings';
import { type Driver, launch, type LaunchOptions, type SettingsWindow } from '../workbench/driver';
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
		const settings = await driver.openSettings();
		await settings.row('Tags that were here before').locator('select').selectOption('count');
		await settings.close();
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
	const focusedRow = (settings: SettingsWindow) =>
		expect.poll(
			() => settings.page.evaluate(() => document.activeElement?.closest('.setting-item')?.textContent ?? ''),
			patient,
		);

	it('change the look of tags in open notes at once, in live preview and in reading view', async () => {
		await open({ 'a.md': 'Goats. #value/nature\n\nmore\n' });
		await driver.openNote('a.md');
		await driver.press('Mod+End');
		for (const [mode, place] of [
			['live', '.cm-content'],
			['reading', '.markdown-reading-view'],
		] as const) {
			await driver.setMode(mode);
			const settings = await driver.openSettings();
			await settings.row('Tags while reading').locator('select').focus();
			await settings.press('Home');
			for (const form of ['.eh-chip', '.eh-dot', '.eh-tag:not(.eh-chip, .eh-dot)']) {
				await expect.poll(() => driver.page.locator(`${place} ${form}`).count(), patient).toBe(1);
				await settings.press('ArrowDown');
			}
			await saved().toMatchObject({ tagLook: 'plain' });
			await settings.close();
		}
	});

	it('say at once what a trigger cannot be, keep the one there was, and follow a fit one', async () => {
		await open({ 'a.md': 'Goats. \n' });
		await driver.openNote('a.md');
		const settings = await driver.openSettings();
		const row = settings.row('Offer codes after');
		await row.locator('input').focus();
		await settings.press('Mod+a');
		await settings.page.keyboard.insertText('a b');
		await expect.poll(() => row.innerText(), patient).toContain('Use one to four characters');
		await saved().toEqual({});
		await settings.press('Mod+a');
		await settings.page.keyboard.insertText('!!');
		await expect.poll(() => row.innerText(), patient).not.toContain('Use one to four characters');
		await saved().toMatchObject({ completionTrigger: '!!' });
		await settings.close();
		await driver.select('Goats. ');
		await driver.press('ArrowRight');
		await driver.type('!!natu');
		await driver.settled();
		await driver.press('Enter');
		await expect.poll(() => driver.editorText(), patient).toContain('Goats. #value/nature');
	});

	it('change tag names once they are typed, back, and not at all where that is left', async () => {
		const secret = jot('Clocks. #value/craft').replace('---\n\n', 'hatch-private: true\n---\n\n');
		const vault = { 'a.md': jot('Goats. #value/nature'), 'b.md': secret };
		await open(vault, { settings: { version: 1, leavesOutPrivate: true } });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('without private notes');
		await viewText().toContain('Nature');
		expect((await driver.readView()).text).not.toContain('Clocks');
		const settings = await driver.openSettings();
		const row = settings.row('Tag name: Values');
		const name = async (typed: string) => {
			await row.locator('input').focus();
			await settings.press('Mod+a');
			await settings.type(typed);
		};
		const leave = () => settings.page.getByRole('button', { name: 'Leave my notes as they are' });
		const value = () => expect.poll(() => row.locator('input').inputValue(), patient);

		await name('energy');
		await expect.poll(() => row.innerText(), patient).toContain('another lens');
		await settings.press('Tab');
		expect(await leave().count()).toBe(0);
		await name('wert');
		await saved().not.toHaveProperty('roots');
		await settings.press('Enter');
		await leave().waitFor();
		await settings.press('Escape');
		await value().toBe('value');
		await focusedRow(settings).toContain('Tag name: Values');
		await saved().not.toHaveProperty('roots');
		await name('wert');
		await settings.press('Enter');
		await leave().click();
		await value().toBe('wert');
		await focusedRow(settings).toContain('Tag name: Values');
		await saved().toMatchObject({ roots: { value: 'wert' } });
		await viewText().not.toContain('Nature');
		// No note holds the name that is left: nothing is asked.
		await name('value');
		await settings.press('Enter');
		await saved().toMatchObject({ roots: { value: 'value' } });
		await viewText().toContain('Nature');
	});

	it('that come by sync are taken over at once, also where one is typing', async () => {
		await open({ 'a.md': jot('Goats. #value/nature #wert/nature') }, { settings: { version: 1 } });
		await driver.openNote('a.md');
		await driver.press('Mod+Home');
		await expect.poll(() => driver.page.locator('.cm-content .eh-chip').count(), patient).toBe(1);
		const settings = await driver.openSettings();
		await settings.row('Whom I turn to').locator('input').focus();
		await settings.type('Ins');
		await settings.press('ArrowLeft');
		await saved().toMatchObject({ helpContact: 'Ins' });
		const roots = { value: 'wert', energy: 'energy', need: 'need' };
		const sent = { version: 1, helpContact: 'Ins', tagLook: 'dots', roots };
		await driver.writeOutside(dataPath, JSON.stringify(sent));
		const look = settings.row('Tags while reading').locator('select');
		await expect.poll(() => look.inputValue(), patient).toBe('dots');
		await settings.type('e');
		await saved().toMatchObject({ ...sent, helpContact: 'Ines' });
		await expect
			.poll(() => driver.page.locator('.cm-content .eh-dot').allInnerTexts(), patient)
			.toEqual(['#wert/nature']);
	});

	it('are found by searching, chosen by keyboard, and reset with the former ones kept', async () => {
		const own = { version: 1, excludedFolders: ['Old', 'Gone'], theirs: [1] };
		await open(
			{ 'a.md': jot('Goats. #value/nature'), 'Old/b.md': '', 'T/jot.md': '{{cursor}}' },
			{ settings: own },
		);
		const settings = await driver.openSettings();
		expect(await problemsIn(settings.page, '.vertical-tab-content')).toEqual([]);
		for (const query of ['archive', 'placeholder', 'blur', 'root', 'employer'])
			expect(await (await settings.search(query)).count(), query).toBeGreaterThan(0);
		await settings.search('');

		await settings.row('Gone').focus();
		await settings.press('Delete');
		await saved().toEqual(expect.objectContaining({ excludedFolders: ['Old'], theirs: [1] }));
		await focusedRow(settings).toContain('Old');
		await settings.content.getByRole('button', { name: 'Leave out a folder' }).click();
		await settings.type('t');
		await settings.press('Enter');
		await saved().toMatchObject({ excludedFolders: ['Old', 'T'] });

		await settings.row('Notes of yours to begin from').click();
		await settings.row('Jot').locator('input').fill('T/jot.md');
		await saved().toMatchObject({ templates: { jot: 'T/jot.md' } });
		await settings.back();

		const before = await driver.readFile(dataPath);
		await settings.row('Reset all settings').click();
		const asked = settings.page.locator('.modal', { hasText: 'Reset all settings?' });
		await expect.poll(() => asked.innerText(), patient).toContain('Folders left out, Templates.');
		await asked.getByRole('button', { name: 'Reset', exact: true }).click();
		await saved().toEqual({ ...defaultSettings, theirs: [1] });
		await expect.poll(() => settings.content.getByText('Old', { exact: true }).count(), patient).toBe(0);
		await focusedRow(settings).toContain('Reset all settings');
		const said = await settings.page.locator('.notice', { hasText: 'data-before-reset' }).innerText();
		const kept = /data-before-reset-[-\d]+\.json/.exec(said)?.[0] ?? '';
		expect(await driver.readFile(dataPath.replace('data.json', kept))).toBe(before);
		expect(await driver.readFile('a.md')).toBe(jot('Goats. #value/nature'));
	});
});

import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions, type SettingsWindow } from '../workbench/driver/index';
import { buildSmallPlugin } from './build-other-plugin';

const vault = {
	'note.md': 'Words.',
	'books/almanac.md': 'Old.',
	'books/list.txt': '1',
	'away/note.md': 'Not here.',
	'.obsidian/daily-notes.json': '{"folder":"days"}',
	'.obsidian/core-plugins.json': '{"daily-notes":true}',
	'.obsidian/templates.json': '{"folder":"forms"}',
};

let pluginDir: string;
let driver: Driver;
let settings: SettingsWindow;

beforeAll(async () => {
	pluginDir = await buildSmallPlugin('garden', 'Garden');
});

afterEach(() => driver.close());

afterAll(() => rm(pluginDir, { recursive: true }));

async function open(options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, pluginDir, delays: { save: 150 }, ...options });
	await driver.openNote('note.md');
	settings = await driver.openSettings();
}

const saved = () =>
	expect.poll(async () => JSON.parse(await driver.readFile('.obsidian/plugins/garden/data.json')) as object);
const field = (name: string) => settings.content.getByRole('textbox', { name });
const beds = () => settings.content.locator('.mod-list .setting-item-name').allInnerTexts();
const focused = () => expect.poll(() => settings.focused());

describe('the settings', () => {
	it('are a window with a document, a theme and keys of its own', async () => {
		await open({ theme: 'light' });
		expect(settings.page).not.toBe(driver.page);
		expect(await driver.page.locator('.vertical-tabs-container').count()).toBe(0);
		const look = (page: Driver['page']) =>
			page.evaluate(() => {
				const { color, fontFamily } = getComputedStyle(document.body);
				return [color, fontFamily];
			});
		await expect.poll(() => look(settings.page)).toEqual(await look(driver.page));
		const isAtHome = () =>
			settings.page.evaluate(() => [...document.querySelectorAll('*')].every((el) => el.win === window));
		expect(await isAtHome()).toBe(true);
		await settings.press('Mod+p');
		expect(await driver.page.locator('.prompt').count()).toBe(0);
		expect(await (await driver.openSettings()).root.count()).toBe(1);

		await settings.row('Rain').click();
		await settings.page.getByRole('dialog', { name: 'Will it rain?' }).waitFor();
		await settings.press('Escape');
		await focused().toContain('Rain');
		await driver.runCommand('Toggle light/dark mode');
		await settings.page.locator('body.theme-dark').waitFor();
		await settings.close();
		await driver.type('More. ');
		expect(await driver.editorText()).toContain('More.');
		settings = await driver.openSettings();
		expect(await field('Name').count()).toBe(1);
	});

	it('say what is wrong with a value from the start, and keep what is right', async () => {
		await open({ settings: { name: '' } });
		await expect.poll(() => settings.row('Of the garden').innerText()).toContain('It needs a name.');
		await field('Name').fill('Eden');
		await saved().toMatchObject({ name: 'Eden' });
		expect(await settings.row('Of the garden').innerText()).not.toContain('It needs a name.');
		await field('Name').fill('');
		await expect.poll(() => settings.row('Of the garden').innerText()).toContain('It needs a name.');
		await saved().toMatchObject({ name: 'Eden' });

		const offered = () => settings.page.locator('.suggestion-item').allInnerTexts();
		await field('Folder').focus();
		await expect.poll(offered).toEqual(['/', 'books']);
		await settings.type('bo');
		await expect.poll(offered).toEqual(['books']);
		await settings.press('Enter');
		await saved().toMatchObject({ folder: 'books' });
		await settings.type('/new');
		await saved().toMatchObject({ folder: 'books/new' });

		expect(await settings.row('Height').isVisible()).toBe(false);
		await settings.content.getByRole('checkbox', { name: 'Fence' }).check();
		await settings.content.getByRole('slider', { name: 'Height' }).press('ArrowRight');
		await saved().toMatchObject({ hasFence: true, fence: 2 });
	});

	it('have lists that are added to, put in order and shortened by keys and by the mouse', async () => {
		await open({ settings: { name: 'Eden' } });
		expect(await settings.content.innerText()).toContain('Nothing grows yet.');
		const add = settings.content.getByRole('button', { name: 'Add bed' });
		for (let count = 1; count <= 3; count++) {
			await add.click();
			await expect.poll(async () => (await beds()).length).toBe(count + 1);
		}
		const handle = (name: string) => settings.row(name).getByRole('button', { name: 'Drag to reorder' });
		await handle('bed 1').press('ArrowDown');
		await expect.poll(beds).toEqual(['Beds', 'bed 2', 'bed 1', 'bed 3']);
		await settings.press('ArrowDown');
		await expect.poll(beds).toEqual(['Beds', 'bed 2', 'bed 3', 'bed 1']);
		await handle('bed 1').dragTo(settings.row('bed 2'));
		await expect.poll(beds).toEqual(['Beds', 'bed 1', 'bed 2', 'bed 3']);
		await settings.row('bed 2').getByRole('button', { name: 'Delete' }).click();
		await settings.row('bed 3').press('Delete');
		await expect.poll(beds).toEqual(['Beds', 'bed 1']);
		await field('Name').press('End');
		await settings.press('Backspace');
		expect(await field('Name').inputValue()).toBe('Ede');
		await saved().toMatchObject({ beds: ['bed 1'] });
		await settings.row('bed 1').press('Backspace');
		await saved().toMatchObject({ beds: [] });
	});

	it('have pages with a way back, and are searched through all of them', async () => {
		await open({ settings: { name: 'Eden' } });
		await settings.row('Books').press('Enter');
		await settings.content.getByRole('textbox', { name: 'Book' }).focus();
		const offered = () => settings.page.locator('.suggestion-item').allInnerTexts();
		await expect.poll(offered).toEqual(expect.arrayContaining(['note.md', 'books/almanac.md']));
		expect(await offered()).not.toContain('books/list.txt');
		await settings.press('Escape');
		await settings.row('Old books').click();
		expect(await settings.content.innerText()).toContain('For the weather.');
		await settings.back();
		await focused().toContain('Old books');
		await settings.back();
		await settings.row('Weather').click();
		expect(await settings.content.innerText()).toContain('The weather');
		expect(await settings.content.innerText()).toContain('Sun, in a window');
		await settings.back();

		const names = async (query: string) =>
			(await settings.search(query)).locator('.setting-item-name').allInnerTexts();
		expect(await names('DIRECT')).toEqual(['Folder']);
		expect(await names('gate')).toEqual([]);
		expect(await names('height')).toEqual([]);
		expect(await names('weather')).toEqual(['Almanac', 'Weather']);
		const [almanac] = await (await settings.search('almanac')).all();
		expect(await almanac!.innerText()).toContain('Garden › Books › Old books');
		await almanac!.click();
		expect(await settings.content.innerText()).toContain('For the weather.');
	});
});

describe('a phone', () => {
	it('is told of to plugins and styles, has touch, and shows the settings within the page', async () => {
		await open({ phone: true, settings: { name: 'Eden' } });
		expect(settings.page).toBe(driver.page);
		const { page } = driver;
		expect(await page.locator('body.is-mobile.is-phone').count()).toBe(1);
		expect(await page.evaluate(() => [window.innerWidth, window.navigator.maxTouchPoints > 0])).toEqual([
			390,
			true,
		]);
		await settings.row('+ Add bed').tap();
		await expect.poll(beds).toContain('bed 1');
		await settings.close();
		await driver.runCommand('Open garden');
		expect((await driver.readView('garden')).text).toContain('A small garden: bed 1');
	});
});

describe('an address', () => {
	it('reaches its plugin, and the app’s own settings are files like others', async () => {
		await open({ settingsIn: 'page' });
		await settings.close();
		await driver.openUri('obsidian://garden?do=water&words=a%20goat&all');
		const heard = 'garden {"do":"water","words":"a goat","all":"true"}';
		await expect.poll(() => driver.notices()).toContain(heard);
		await expect(driver.openUri('obsidian://other')).rejects.toThrow('Nobody handles obsidian://other.');
		const read = (name: string) =>
			driver.page.evaluate((path) => window.app?.vault.adapter.read(path), `.obsidian/${name}.json`);
		for (const name of ['daily-notes', 'core-plugins', 'templates'] as const)
			expect(await read(name)).toBe(vault[`.obsidian/${name}.json`]);
	});
});

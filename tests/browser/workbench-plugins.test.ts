import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver/index';
import { buildSmallPlugin } from './build-other-plugin';

let pluginDir: string;
let driver: Driver;

beforeAll(async () => {
	pluginDir = await buildSmallPlugin('emoji-words', 'Emoji words');
});

afterEach(() => driver.close());

afterAll(() => rm(pluginDir, { recursive: true }));

/** Opens a note with the cursor at its end. */
async function open(text: string, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault: { 'note.md': text }, pluginDir, delays: { save: 150 }, ...options });
	await driver.openNote('note.md');
	await driver.press('Mod+End');
}

/** Types, and waits until every suggester that is asked has answered. */
async function type(text: string): Promise<void> {
	await driver.type(text);
	await driver.settled();
}

const list = () => driver.page.locator('.suggestion-container');
const offered = () => list().locator('.suggestion-item').allInnerTexts();
const selected = () => list().locator('.suggestion-item.is-selected').innerText();

describe('suggesting while typing', () => {
	it('completes the word at the cursor by Enter, as one step to undo', async () => {
		await open('a ');
		await type(':st');
		expect(await offered()).toEqual(['star', 'storm']);
		await driver.press('ArrowDown', 'Enter');
		expect(await driver.editorText()).toBe('a :storm: ');
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe('a :st');
	});

	it('follows what is typed, and closes where nothing fits', async () => {
		await open('');
		await type(':s');
		expect(await offered()).toEqual(['star', 'storm', 'sun']);
		await type('u');
		expect(await offered()).toEqual(['sun']);
		await type('x');
		expect(await list().count()).toBe(0);
		await driver.press('Backspace');
		await driver.settled();
		expect(await offered()).toEqual(['sun']);
	});

	it('leaves what was typed by Esc, and the next Enter is a line break', async () => {
		await open('');
		await type(':st');
		await driver.press('Escape');
		expect(await list().count()).toBe(0);
		await driver.press('Enter');
		await type('next');
		expect(await driver.editorText()).toBe(':st\nnext');
	});

	it('keeps Tab and the arrows from the editor while it is open, and nothing else', async () => {
		await open('above\n');
		await type(':s');
		await driver.press('ArrowUp', 'Tab');
		expect(await driver.editorText()).toBe('above\n:s');
		expect(await selected()).toBe('sun');
		await driver.press('ArrowLeft');
		await driver.settled();
		await type('x');
		expect(await driver.editorText()).toBe('above\n:xs');
	});

	it('gives a key of the suggester’s own to it', async () => {
		await open('');
		await type(':sp');
		await driver.press('Backspace');
		await driver.settled();
		await driver.press('Shift+Enter');
		expect(await driver.editorText()).toBe(':s: ');
	});

	it('is opened by typing, never by moving the cursor', async () => {
		await open('a :st');
		await driver.press('ArrowLeft', 'ArrowRight');
		await driver.settled();
		expect(await list().count()).toBe(0);
	});

	it('closes when the cursor leaves the words, or the editor the focus', async () => {
		await open('first\n');
		await type(':st');
		await driver.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
		await driver.settled();
		expect(await list().count()).toBe(0);
		await driver.press('ArrowRight', 'ArrowRight', 'ArrowRight');
		await type('o');
		expect(await offered()).toEqual(['storm']);
		await driver.press('Mod+p');
		await driver.page.locator('.prompt-input').waitFor();
		expect(await list().count()).toBe(0);
		await driver.press('Escape');
	});

	it('lets the suggester that was registered first answer alone', async () => {
		await open('');
		await type(':');
		expect(await offered()).toEqual(['star', 'storm', 'sun']);
		await type(' ;');
		expect(await offered()).toEqual([';-)', ':-)']);
	});

	it('stays open after a choice until the suggester itself closes or has no answer', async () => {
		await open('');
		await type(';');
		await driver.press('Enter');
		expect(await list().count()).toBe(1);
		await driver.settled();
		expect(await list().count()).toBe(0);
		expect(await driver.editorText()).toBe(';-)');
	});

	it('stands at the words, inside the window', async () => {
		await open(`${'line\n'.repeat(60)}`);
		await type(':s');
		const [box, line] = [
			await list().boundingBox(),
			await driver.page.locator('.cm-line').last().boundingBox(),
		];
		expect(box!.y + box!.height).toBeLessThanOrEqual(Math.max(800, line!.y));
		expect(Math.abs(box!.x - line!.x)).toBeLessThan(20);
		expect(await list().locator('.prompt-instruction').count()).toBe(2);
	});
});

describe('the app’s own tag suggester', () => {
	const vault = { 'note.md': '', 'other.md': '#value/craft #value/care' };

	it('is not there unless it is asked for', async () => {
		await open('', { vault });
		await type('#v');
		expect(await offered()).toEqual([';-)', ':-)']);
	});

	it('answers before those of plugins, also where it has nothing to suggest', async () => {
		await open('', { vault, coreTagSuggest: true });
		await type('#val');
		expect(await offered()).toEqual(['value/care', 'value/craft']);
		await driver.press('Enter');
		expect(await driver.editorText()).toBe('#value/care ');
		await type('#unheard');
		expect(await list().count()).toBe(0);
	});
});

describe('the editor', () => {
	it('shows the marks of a plugin, and those of others beside them', async () => {
		await open('a :star: and #tag');
		expect(await driver.page.locator('.emoji-word').allInnerTexts()).toEqual([':star:']);
		expect(await driver.page.locator('.cm-hashtag').count()).toBe(2);
	});

	it('undoes a command at once', async () => {
		await open('one\ntwo words');
		await driver.runCommand('Uppercase line');
		expect(await driver.editorText()).toBe('one\nTWO WORDS');
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe('one\ntwo words');
	});

	it.each(['ContextMenu', 'Shift+F10'])(
		'opens its menu by %s, where a plugin has put an item',
		async (key) => {
			await open('one\ntwo');
			await driver.press(key);
			const menu = driver.page.getByRole('menu');
			expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual(['Undo', 'Redo', 'Uppercase line']);
			expect(await menu.getByRole('separator').count()).toBe(1);
			await driver.press('End', 'Enter');
			expect(await menu.count()).toBe(0);
			expect(await driver.editorText()).toBe('one\nTWO');
			await driver.type('!');
			expect(await driver.editorText()).toBe('one\nTWO!');
		},
	);

	it('opens its menu by the mouse, and Esc changes nothing', async () => {
		await open('one');
		await driver.page.locator('.cm-line').click({ button: 'right' });
		expect(await driver.page.getByRole('menu').count()).toBe(1);
		await driver.press('Escape');
		expect(await driver.page.getByRole('menu').count()).toBe(0);
		expect(await driver.editorText()).toBe('one');
	});
});

describe('a confirmation', () => {
	it('is given by Enter on the button that has the focus', async () => {
		await open(':sun: and :star:');
		await driver.runCommand('Clear words…');
		await driver.page.getByRole('dialog', { name: 'Clear all words?' }).waitFor();
		await driver.press('Enter');
		await expect.poll(() => driver.page.getByRole('dialog').count()).toBe(0);
		expect(await driver.editorText()).toBe('sun and star');
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe(':sun: and :star:');
	});

	it.each([['Escape'], ['Tab', 'Enter']])('is refused by %s', async (...keys) => {
		await open(':sun:');
		await driver.runCommand('Clear words…');
		await driver.press(...keys);
		await expect.poll(() => driver.page.getByRole('dialog').count()).toBe(0);
		expect(await driver.editorText()).toBe(':sun:');
	});
});

it('settings open by Ctrl+comma, keep what is switched by a key, and give the focus back', async () => {
	const saved = async () =>
		JSON.parse(await driver.readFile('.obsidian/plugins/emoji-words/data.json')) as object;
	await open(':sun:', { settings: { isMarked: true, other: 1 }, settingsIn: 'page' });
	const settings = await driver.openSettings();
	await settings.root.getByRole('tab', { name: 'Emoji words', selected: true }).waitFor();
	expect(await settings.content.getByRole('checkbox', { name: 'Mark words' }).isChecked()).toBe(true);
	await driver.press('Space');
	await expect.poll(saved).toEqual({ isMarked: false, extraWord: '', other: 1 });
	const word = settings.content.getByRole('textbox', { name: 'One more word' });
	await word.fill('Rain!');
	await expect.poll(() => settings.row('One more word').innerText()).toContain('Small letters only.');
	await word.fill('rain');
	await expect.poll(saved).toMatchObject({ extraWord: 'rain' });
	expect(await settings.row('One more word').innerText()).not.toContain('Small letters only.');
	await settings.close();
	await driver.type('!');
	expect(await driver.editorText()).toBe(':sun:!');
	expect(await driver.page.locator('.emoji-word').count()).toBe(0);
	await type(' :r');
	expect(await offered()).toEqual(['rain']);
});

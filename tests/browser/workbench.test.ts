import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver/index';
import { buildOtherPlugin } from './build-other-plugin';

let pluginDir: string;
let driver: Driver;

beforeAll(async () => {
	pluginDir = await buildOtherPlugin();
});

afterEach(() => driver.close());

afterAll(() => rm(pluginDir, { recursive: true }));

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<Driver> {
	driver = await launch({ vault, pluginDir, delays: { save: 150 }, ...options });
	return driver;
}

const onDisk = (path: string) => expect.poll(() => driver.readFile(path), { timeout: 5000 });

it('A note gives way to the next only once it is on disk, a save under way included', async () => {
	await open({ 'a.md': '', 'b.md': '' }, { delays: { save: 1 } });
	for (let round = 0; round < 3; round++) {
		await driver.openNote('a.md');
		await driver.type('x');
		await driver.openNote('b.md');
		await driver.type('y');
	}
	await onDisk('a.md').toBe('xxx');
	await onDisk('b.md').toBe('yyy');
});

describe.each([0, 200])('with events and caches %i ms late', (delay) => {
	const delays = { event: delay, cache: delay, save: 150 };

	it('what is typed is undone by Ctrl+Z, and redone, by real keys', async () => {
		await open({ 'note.md': 'first line\n' }, { delays });
		await driver.openNote('note.md');
		await driver.press('Mod+End');
		await driver.type('typed');
		expect(await driver.editorText()).toBe('first line\ntyped');
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe('first line\n');
		await driver.press('Mod+Shift+z');
		expect(await driver.editorText()).toBe('first line\ntyped');
	});

	it('a command from the palette changes the line with the cursor, as one step to undo', async () => {
		await open({ 'note.md': 'one\ntwo\n' }, { delays });
		await driver.openNote('note.md', { line: 2 });
		await driver.runCommand('Star line');
		expect(await driver.editorText()).toBe('one\n* two\n');
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe('one\ntwo\n');
	});

	it('what is typed reaches the disk later, and then the metadata', async () => {
		await open({ 'note.md': 'one two' }, { delays: { ...delays, save: 400 } });
		await driver.runCommand('Open count');
		await driver.openNote('note.md');
		await driver.press('Mod+End');
		await driver.type(' three');
		expect(await driver.readFile('note.md')).toBe('one two');
		await onDisk('note.md').toBe('one two three');
		await expect.poll(async () => (await driver.readView('word-count')).text).toBe('note.md has 3 words');
	});

	it('an edit made outside shows up below what is not saved yet, and the cursor stays', async () => {
		await open({ 'note.md': 'alpha\nbeta\ngamma\n' }, { delays: { ...delays, save: 1500 } });
		await driver.openNote('note.md', { line: 2 });
		await driver.type('my ');
		await driver.writeOutside('note.md', 'alpha\nbeta\ngamma changed\nnew\n');
		await expect.poll(() => driver.editorText()).toBe('alpha\nmy beta\ngamma changed\nnew\n');
		await driver.type('own ');
		expect(await driver.editorText()).toBe('alpha\nmy own beta\ngamma changed\nnew\n');
		await onDisk('note.md').toBe('alpha\nmy own beta\ngamma changed\nnew\n');
	});
});

describe('the editor', () => {
	it('runs the extensions of plugins on its own copy of CodeMirror', async () => {
		await open({ 'note.md': 'text' });
		await driver.openNote('note.md');
		await driver.page.locator('.cm-editor[data-word-count="on"]').waitFor();
	});

	it('saves a note with CRLF as CRLF, and counts a break as one character', async () => {
		await open({ 'note.md': 'one\r\ntwo\r\n' });
		await driver.openNote('note.md', { line: 2 });
		expect(await driver.editorText()).toBe('one\ntwo\n');
		await driver.type('my ');
		await driver.press('Enter');
		await onDisk('note.md').toBe('one\r\nmy \r\ntwo\r\n');
	});

	it('marks a tag in several spans, and none in code', async () => {
		await open({ 'note.md': 'a #value/craft and `#no/tag`\n\n```\n#none\n```\n' });
		await driver.openNote('note.md');
		expect(await driver.page.locator('.cm-hashtag').allInnerTexts()).toEqual(['#', 'value/craft']);
	});

	it('selects words where they stand', async () => {
		await open({ 'note.md': 'some words of mine' });
		await driver.openNote('note.md');
		await driver.select('words of');
		expect(await driver.selection()).toBe('words of');
		await driver.type('lines by');
		expect(await driver.editorText()).toBe('some lines by mine');
	});
});

describe('windows over the app', () => {
	it('a modal keeps Tab inside, closes by Esc and gives the focus back', async () => {
		await open({ 'note.md': '' });
		await driver.openNote('note.md');
		await driver.runCommand('Ask something');
		const focused = () =>
			driver.page.evaluate(() => document.activeElement?.closest('.modal-container') !== null);
		for (let step = 0; step < 5; step += 1) {
			expect(await focused()).toBe(true);
			await driver.press('Tab');
		}
		await driver.press('Escape');
		expect(await driver.page.locator('.modal').count()).toBe(0);
		await driver.type('back');
		expect(await driver.editorText()).toBe('back');
	});

	it('suggestions follow arrows, Home and End, and wrap around', async () => {
		await open({});
		await driver.runCommand('Pick a colour');
		const selected = () => driver.page.locator('.suggestion-item.is-selected').innerText();
		expect(await selected()).toBe('red');
		for (const [key, colour] of [
			['ArrowDown', 'green'],
			['End', 'grey'],
			['ArrowDown', 'red'],
			['ArrowUp', 'grey'],
			['Home', 'red'],
		] as const) {
			await driver.press(key);
			expect(await selected()).toBe(colour);
		}
		await driver.type('bl');
		await expect.poll(() => driver.page.locator('.suggestion-item').allInnerTexts()).toEqual(['blue']);
		await driver.press('Enter');
		expect(await driver.notices()).toEqual(['blue']);
	});

	it('a key of the modal’s own chooses with its event', async () => {
		await open({});
		await driver.runCommand('Pick a colour');
		await driver.press('ArrowDown', 'Shift+Enter');
		expect(await driver.notices()).toEqual(['green with Shift']);
	});

	it('Esc chooses nothing', async () => {
		await open({});
		await driver.runCommand('Pick a colour');
		await driver.press('Escape');
		expect(await driver.page.locator('.prompt').count()).toBe(0);
		expect(await driver.notices()).toEqual([]);
	});

	it('the palette offers editor commands only where a note is open', async () => {
		await open({ 'note.md': '' });
		await expect(driver.runCommand('Star line')).rejects.toThrow('does not offer');
	});
});

describe('the workspace', () => {
	it('a view in the background is deferred until its side is opened', async () => {
		await open({});
		await driver.runCommand('Open count in background');
		expect(await driver.view('word-count').locator('output').count()).toBe(0);
		await driver.runCommand('Toggle right sidebar');
		expect((await driver.readView('word-count')).text).toBe('No count yet');
	});

	it('a view that is opened beside the note is there at once', async () => {
		await open({});
		await driver.runCommand('Open count');
		expect(await driver.notices()).toEqual(['The view is there.']);
	});

	it('a link opens by a press, and the arrows lead back and forth', async () => {
		await open({ 'one.md': 'see [[two#Part|the other]]', 'folder/two.md': 'top\n\n# Part\n' });
		const openFile = () => driver.page.evaluate(() => window.app?.workspace.getActiveFile()?.path);
		await driver.openNote('one.md');
		await driver.page.locator('.cm-hmd-internal-link', { hasText: 'two' }).click();
		await expect.poll(openFile).toBe('folder/two.md');
		// The file is named before its view has taken the keys.
		await driver.settled();
		await driver.press('Mod+Alt+ArrowLeft');
		await expect.poll(openFile).toBe('one.md');
		await driver.settled();
		await driver.page.getByLabel('Navigate forward').locator('visible=true').click();
		await expect.poll(openFile).toBe('folder/two.md');
	});

	it('files made, moved and deleted outside appear and go', async () => {
		await open({ 'one.md': '', 'two.md': '' });
		const names = () => driver.page.locator('.nav-file-title-content').allInnerTexts();
		expect(await names()).toEqual(['one', 'two']);
		await driver.writeOutside('folder/three.md', 'three');
		await expect.poll(names).toEqual(['three', 'one', 'two']);
		await driver.files.delete('two.md');
		await expect.poll(names).toEqual(['three', 'one']);
	});

	it('what the host lacks throws by its name', async () => {
		await open({});
		const failure: unknown = await driver.runCommand('Use what is missing').catch((error: unknown) => error);
		await expect.poll(() => driver.notices()).toEqual(['The workbench has no Workspace.getGroupLeaves.']);
		expect([failure, ...driver.takeProblems()].join()).toContain('HostMissing');
	});

	it('light and dark are told apart by class and colour', async () => {
		await open({}, { theme: 'light' });
		const background = () => driver.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		expect(await driver.page.locator('body.theme-light').count()).toBe(1);
		const light = await background();
		await driver.runCommand('Toggle light/dark mode');
		expect(await driver.page.locator('body.theme-dark:not(.theme-light)').count()).toBe(1);
		expect(await background()).not.toBe(light);
	});

	it('a plugin finds the settings that it has saved', async () => {
		await open({}, { settings: { words: 3 } });
		const saved = await driver.page.evaluate(() => window.app?.plugins.getPlugin('word-count')?.loadData());
		expect(saved).toEqual({ words: 3 });
	});
});

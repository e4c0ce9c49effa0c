import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';
import { problemsIn } from './cards-on-page';

const note = (day: string, words: string) => `---\nhatch-kind: jot\nhatch-date: ${day}\n---\n\n${words}\n`;
const book = (...lines: string[]) => `---\nhatch-kind: code-book\n---\n\n## Values\n\n${lines.join('\n')}\n`;
const codes = 'escape-hatch-codes';
const bookPath = 'Escape hatch/Code book.md';
const patient = { timeout: 10_000 };

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, delays: { save: 150 }, ...options });
}

async function openBook(): Promise<void> {
	await driver.runCommand('Open code book');
	await driver.view(codes).getByRole('searchbox').waitFor();
	await driver.settled();
}

const files = () => readdir(join(driver.folder, 'Escape hatch')).catch(() => []);
const onDisk = (path: string) => expect.poll(() => driver.readFile(path).catch(() => ''), patient);
const listText = () => expect.poll(async () => (await driver.readView(codes)).text, patient);
const viewText = () => expect.poll(async () => (await driver.readView()).text, patient);
const rows = () => expect.poll(() => driver.view(codes).locator('.eh-row').allInnerTexts(), patient);
const focused = () => driver.page.evaluate(() => document.activeElement?.textContent ?? '');

/** The tabs in which a note is open. */
function tabsOf(path: string): Promise<number> {
	return driver.page.evaluate((wanted) => {
		const leaves = window.app?.workspace.getLeavesOfType('markdown') ?? [];
		return leaves.filter((leaf) => leaf.getViewState().state?.['file'] === wanted).length;
	}, path);
}

/** Goes to the tab in which a note is open. */
async function goTo(path: string): Promise<void> {
	await driver.page.evaluate((wanted) => {
		const { workspace } = window.app ?? {};
		const leaf = workspace
			?.getLeavesOfType('markdown')
			.find((candidate) => candidate.getViewState().state?.['file'] === wanted);
		if (leaf) workspace?.setActiveLeaf(leaf, { focus: true });
	}, path);
}

async function tagAs(query: string): Promise<void> {
	await driver.runCommand('Tag selection…');
	await driver.type(query);
	await driver.press('Enter');
}

describe('the code book note', () => {
	it('is made once, and opens with the list beside it', async () => {
		await open({ 'a.md': note('2026-03-02', 'Sea. #value/nature') });
		expect(await files()).toEqual([]);
		await openBook();
		await expect.poll(() => driver.editorText(), patient).toContain('hatch-kind: code-book');
		await listText().toContain('Nature');
		await openBook();
		expect(await files()).toEqual(['Code book.md']);
		expect(await tabsOf(bookPath)).toBe(1);
		expect(await driver.view(codes).count()).toBe(1);
		await driver.press('Mod+End');
		await driver.type('mine');
		await onDisk(bookPath).toContain('mine');
	});

	it('takes over the codes made before there was a note', async () => {
		const settings = { version: 1, ownCodes: ['value/tinkering', 'energy/night-work'] };
		await open({ 'a.md': 'Bolts. #value/tinkering\n' }, { settings });
		await openBook();
		await onDisk(bookPath).toMatch(
			/## Values\n\n- `#value\/tinkering` Tinkering\n[\s\S]*- `#energy\/night-work` Night work/,
		);
		await onDisk('.obsidian/plugins/escape-hatch/data.json').toMatch(/"ownCodes": \[\]/);
		await rows().toEqual([expect.stringContaining('Tinkering'), expect.stringContaining('Night work')]);
		await listText().toContain('in 1 of 1 everyday note');
	});

	it('changes labels in the list, in chips, picker and pattern view while it is edited', async () => {
		await open({
			'a.md': note('2026-03-02', 'Bolts. #value/tinkering'),
			'Book.md': book('- `#value/tinkering` Repairs'),
		});
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Repairs');
		await openBook();
		await driver.select('Repairs');
		await driver.type('Mending: making things work');
		await onDisk('Book.md').toContain('Mending: making');
		await listText().toContain('Mending');
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Mending');
		await driver.openNote('a.md');
		const chip = () =>
			driver.page.locator('.workspace-leaf-content:visible .cm-content .eh-chip').getAttribute('data-label');
		await expect.poll(chip, patient).toBe('Mending');
		await driver.select('Bolts');
		await driver.runCommand('Tag selection as value…');
		await expect
			.poll(() => driver.page.locator('.prompt .suggestion-item').first().innerText(), patient)
			.toMatch(/Mending[\s\S]*making things work/);
		await driver.press('Escape');
	});

	it('hides a code that is struck out: it is no longer offered, and still counts', async () => {
		await open({ 'a.md': note('2026-03-02', 'Sea. #value/nature'), 'Book.md': book('- `#value/nature`') });
		await openBook();
		await listText().toContain('in 1 of 1 note');
		await driver.select('`#value/nature`');
		await driver.type('~~`#value/nature`~~');
		await listText().toContain('not offered');
		await listText().toContain('in 1 of 1 note');
		await driver.openNote('a.md');
		await driver.select('Sea');
		await driver.runCommand('Tag selection as value…');
		await driver.page.locator('.prompt .suggestion-item').first().waitFor();
		expect(await driver.page.locator('.prompt .eh-code-label').allInnerTexts()).not.toContain('Nature');
		await driver.press('Escape');
	});

	it('tells beside the note which lines say nothing, and leads to them', async () => {
		await open({ 'Book.md': book('- `#value/tea` Tea', '- `#value/craft/roses` Roses') });
		await openBook();
		const problem = driver
			.view(codes)
			.getByRole('button', { name: /#value\/craft\/roses lies within another code/ });
		await problem.focus();
		await driver.press('Enter');
		await driver.type('x');
		await expect.poll(() => driver.editorText(), patient).toContain('\nx- `#value/craft/roses`');
	});

	it('lets everyday notes count a code from the moment it stands there', async () => {
		await open({ 'a.md': 'Bolts. #value/tinkering\n', 'Book.md': book('- `#value/craft`') });
		await driver.runCommand('Open pattern view');
		await viewText().toContain('Tags that were here before');
		await openBook();
		await driver.press('Mod+End');
		await driver.type('- `#value/tinkering` Tinkering');
		await listText().toContain('in 1 of 1 everyday note');
		await driver.runCommand('Open pattern view');
		await viewText().not.toContain('Tags that were here before');
		await viewText().toContain('Tinkering');
	});
});

describe('a code made in the picker', () => {
	it('gets a line in a new note, in a folder that was not there', async () => {
		await open({ 'a.md': 'The smell of bread.\n' }, { settings: { version: 1, folder: 'Mine/Hatch' } });
		await driver.openNote('a.md');
		await tagAs('value/Fresh Bread');
		await onDisk('Mine/Hatch/Code book.md').toContain('- `#value/fresh-bread` Fresh bread\n');
		await expect
			.poll(() => driver.notices(), patient)
			.toContainEqual(expect.stringContaining('“Fresh bread” now stands'));
	});

	it('is added to the note on disk, whose every other byte stays', async () => {
		const before = '\uFEFF' + book('- `#value/craft` Crafts', '', 'And so on.').replaceAll('\n', '\r\n');
		await open({ 'a.md': 'The smell of bread.\n', 'Book.md': before });
		await driver.openNote('a.md');
		await driver.settled();
		await tagAs('value/Fresh Bread');
		await onDisk('Book.md').toBe(
			before.replace('Crafts\r\n', 'Crafts\r\n- `#value/fresh-bread` Fresh bread\r\n'),
		);
	});

	it('is added on screen where the note is open with unsaved text, as one step to undo', async () => {
		await open(
			{ 'a.md': 'The smell of bread.\n', 'Book.md': book('- `#value/craft` Crafts') },
			{ delays: { save: 60_000 } },
		);
		await driver.openNote('a.md');
		await openBook();
		await driver.select('Crafts');
		await driver.type('Handiwork');
		await goTo('a.md');
		await tagAs('value/Fresh Bread');
		await expect.poll(() => driver.notices(), patient).toHaveLength(1);
		await goTo('Book.md');
		const typed = book('- `#value/craft` Handiwork');
		await expect
			.poll(() => driver.editorText(), patient)
			.toBe(typed.replace('Handiwork\n', 'Handiwork\n- `#value/fresh-bread` Fresh bread\n'));
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe(typed);
	});

	it('is added while the note is read, with what was typed before', async () => {
		await open({ 'a.md': 'The smell of bread.\n', 'Book.md': book('- `#value/craft` Crafts') });
		await driver.openNote('a.md');
		await openBook();
		await driver.select('Crafts');
		await driver.type('Handiwork');
		await driver.setMode('reading');
		await goTo('a.md');
		await tagAs('value/Fresh Bread');
		await onDisk('Book.md').toBe(book('- `#value/craft` Handiwork', '- `#value/fresh-bread` Fresh bread'));
	});

	it('while a tag is changed, or written, stands there as well', async () => {
		await open({ 'a.md': 'Goats. #value/nature\n\n', 'Book.md': book('- `#value/craft` Crafts') });
		await driver.openNote('a.md');
		await driver.select('nature');
		await driver.runCommand('Change or remove tag at cursor…');
		await driver.page.locator('.prompt .suggestion-item').first().waitFor();
		await driver.type('value/slow mornings');
		await driver.press('Enter');
		await onDisk('Book.md').toContain('- `#value/slow-mornings` Slow mornings\n');
		await driver.press('Mod+End');
		await driver.type('Later ;;value/own clock');
		await driver.settled();
		await driver.press('Shift+Enter');
		await onDisk('Book.md').toBe(
			book(
				'- `#value/craft` Crafts',
				'- `#value/slow-mornings` Slow mornings',
				'- `#value/own-clock` Own clock',
			),
		);
	});
});

describe('the list', () => {
	const vault = {
		'a.md': note('2026-03-02', 'Sea. #value/nature #value/conection'),
		'b.md': note('2026-04-05', 'Wet grass. #value/nature'),
		'c.md': 'Bolts. #value/tinkering\n',
		'Book.md': book('- `#value/tinkering` Tinkering', '- ~~`#value/order`~~'),
	};

	it('tells how often and when each code is used, whose it is and what may be the same', async () => {
		await open(vault);
		await openBook();
		const said = [
			/^Tinkering[\s\S]*your own · in 1 of 1 everyday note · used on \d/,
			/^Order[\s\S]*not used so far[\s\S]*not offered/,
			/^Nature[\s\S]*in 2 of 2 notes[\s\S]*used from 2026-03-02 to 2026-04-05/,
			/^Conection[\s\S]*in 1 of 2 notes[\s\S]*used on 2026-03-02[\s\S]*Close to “Connection”: the same thing\?/,
		];
		await rows().toEqual(said.map((pattern) => expect.stringMatching(pattern) as string));
	});

	it('is searched and gone through by keyboard, and Enter opens the pattern view', async () => {
		await open(vault);
		await openBook();
		await driver.view(codes).getByRole('searchbox').focus();
		await driver.type('nat');
		await listText().toContain('2 codes');
		await driver.press('ArrowDown');
		expect(await focused()).toContain('Nature');
		await driver.press('Enter');
		await viewText().toContain('Wet grass.');
	});

	it('has nothing in the way of anyone', async () => {
		await open(vault);
		await openBook();
		await listText().toContain('Nature');
		expect(await problemsIn(driver.page, `.workspace-leaf-content[data-type="${codes}"]`)).toEqual([]);
		expect(await driver.view(codes).evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
	});
});

import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

let driver: Driver;

afterEach(() => driver.close());

const jot = '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\nThe sea. #value/nature\n';

/** Opens a note with the cursor at its end. */
async function open(text: string, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault: { 'note.md': text, 'sea.md': jot }, delays: { save: 150 }, ...options });
	await driver.openNote('note.md');
	await driver.press('Mod+End');
	await driver.settled();
}

/** Types, and waits until every suggester that is asked has answered. */
async function type(text: string): Promise<void> {
	await driver.type(text);
	await driver.settled();
}

async function press(...keys: string[]): Promise<void> {
	await driver.press(...keys);
	await driver.settled();
}

const list = () => driver.page.locator('.suggestion-container');
const offered = () => list().locator('.eh-code-label').allInnerTexts();
const selected = () => list().locator('.suggestion-item.is-selected');
const directions = () => driver.page.locator('.eh-directions').getByRole('option');
const text = () => driver.editorText();

describe('completion behind the trigger', () => {
	it('offers the codes in use and the starters, each with lens, definition and count', async () => {
		await open('Goats. ');
		await type(';;');
		expect(await offered()).toHaveLength(20);
		const first = await selected().innerText();
		expect(first).toContain('Nature');
		expect(first).toContain('Value');
		expect(first).toContain('in 1 of 1 note');
	});

	it('writes the tag in place of what was typed, the cursor right behind it', async () => {
		await open('Chatting with regulars ');
		await type(';;conn');
		expect((await offered())[0]).toBe('Connection');
		await press('Enter');
		expect(await text()).toBe('Chatting with regulars #value/connection');
		await type('.');
		expect(await text()).toBe('Chatting with regulars #value/connection.');
		expect(await list().count()).toBe(0);
	});

	it('sets the tag apart from the words on both sides', async () => {
		await open('regularsand');
		await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
		await type(';;conn');
		await press('Tab');
		expect(await text()).toBe('regulars #value/connection and');
	});

	it('keeps a word that is typed right behind apart, and leaves punctuation and a slash where they are', async () => {
		await open('');
		await type(';;clarity');
		await press('Enter');
		await type('and more;;nature');
		await press('Enter');
		await type('. Or;;outdoors');
		await press('Enter', 'ArrowDown', 'Enter');
		await type('too');
		expect(await text()).toBe('#need/clarity and more #value/nature. Or #energy/outdoors/drains too');
		await press('Mod+z');
		expect(await text()).toBe('#need/clarity and more #value/nature. Or #energy/outdoors/drains');
	});

	it('is one step to undo, apart from what is typed before and behind it', async () => {
		await open('');
		await type('with ;;conn');
		await press('Enter');
		await type(' and');
		expect(await text()).toBe('with #value/connection and');
		await press('Mod+z');
		expect(await text()).toBe('with #value/connection');
		await press('Mod+z');
		expect(await text()).toBe('with ;;conn');
		await press('Mod+Shift+Z');
		expect(await text()).toBe('with #value/connection');
	});

	it('replaces all that was typed, even what the list has not caught up with', async () => {
		await open('');
		await type(';;conn');
		await driver.type('ect');
		await press('Enter');
		expect(await text()).toBe('#value/connection');
	});

	it('finds by synonym, in more than one word', async () => {
		await open('');
		await type(';;fresh air');
		expect((await offered())[0]).toBe('Outdoors');
	});

	it('leaves what was typed by Esc, and the next Enter is a line break', async () => {
		await open('');
		await type(';;conn');
		await press('Escape');
		expect(await list().count()).toBe(0);
		await press('Enter');
		expect(await text()).toBe(';;conn\n');
	});

	it('closes with a space right behind the trigger and with a full stop', async () => {
		await open('');
		await type(';;');
		await type(' ');
		expect(await list().count()).toBe(0);
		await type('so ;;conn');
		await type('.');
		expect(await list().count()).toBe(0);
		await press('Enter');
		expect(await text()).toBe(';; so ;;conn.\n');
	});

	it.each([
		['code', '```\n', 'x;;conn', ''],
		['inline code', '`a', ' ;;conn', '`'],
		['a comment', '<!-- a', ' ;;conn', ' -->'],
		['a link', '[[a', ' ;;conn', ']]'],
		['properties', '---\ntitle: a', ' ;;conn', '\n---\n'],
	])('is silent in %s', async (_, before, typed, after) => {
		await open(before + after);
		for (let steps = 0; steps < after.length; steps++) await driver.press('ArrowLeft');
		await driver.settled();
		await type(typed);
		expect(await text()).toBe(before + typed + after);
		expect(await list().count()).toBe(0);
	});

	it('is what the settings say', async () => {
		await open('', { settings: { completionTrigger: '@' } });
		await type(';;conn');
		expect(await list().count()).toBe(0);
		await type(' @conn');
		expect((await offered())[0]).toBe('Connection');
	});

	it('is off where the settings say so, and the roots are still completed', async () => {
		await open('', { settings: { completionTrigger: '' } });
		await type(';;conn');
		expect(await list().count()).toBe(0);
		await type(' #value/conn');
		expect((await offered())[0]).toBe('Connection');
	});
});

describe('completion behind a root', () => {
	it('offers codes of that lens alone, and writes the tag', async () => {
		await open('- ');
		await type('#need/');
		expect(new Set(await list().locator('.eh-code-lens').allInnerTexts())).toEqual(new Set(['Need']));
		await type('clar');
		await press('Enter');
		expect(await text()).toBe('- #need/clarity');
	});

	it('goes by the user’s own roots', async () => {
		await open('', { settings: { roots: { value: 'wert', energy: 'kraft', need: 'bedarf' } } });
		await type('#value/conn');
		expect(await list().count()).toBe(0);
		await type(' #wert/conn');
		await press('Enter');
		expect(await text()).toBe('#value/conn #wert/connection');
	});
});

describe('a code of one’s own', () => {
	it('is made by Shift+Enter from what was typed, under the lens of the selected one', async () => {
		await open('Bread. ');
		await type(';;need/fresh bread');
		await press('Shift+Enter');
		expect(await text()).toBe('Bread. #need/fresh-bread');
	});

	it('is made under the lens that is named, whatever is selected', async () => {
		await open('');
		await type(';;need/natur');
		expect(await selected().innerText()).toContain('Contact with nature');
		await press('Shift+Enter');
		expect(await text()).toBe('#need/natur');
	});

	it('is made behind a root, and offered from then on', async () => {
		await open('');
		await type('#value/sour');
		await press('Shift+Enter');
		expect(await text()).toBe('#value/sour');
		await type(' ;;sour');
		const asked = async () => {
			await press('Backspace');
			await type('r');
			return offered();
		};
		await expect.poll(asked, { timeout: 8000 }).toContain('Sour');
	});

	it('is made from all that was typed, even what the list has not caught up with', async () => {
		await open('');
		await type(';;need/sour');
		await driver.type('dough');
		await press('Shift+Enter');
		expect(await text()).toBe('#need/sourdough');
	});

	it('is not made where the code is there already', async () => {
		await open('');
		await type(';;connection');
		await press('Shift+Enter');
		expect(await text()).toBe('#value/connection');
	});
});

describe('the direction of an energy', () => {
	it('is asked for as a second step, by arrow and Enter', async () => {
		await open('The rain. ');
		await type(';;outdoors');
		await press('Enter');
		expect(await directions().allInnerTexts()).toEqual(['Gives energy', 'Drains energy']);
		await press('ArrowDown', 'Enter');
		expect(await text()).toBe('The rain. #energy/outdoors/drains');
		expect(await directions().count()).toBe(0);
		await press('Mod+z');
		expect(await text()).toBe('The rain. #energy/outdoors');
		await press('Mod+z');
		expect(await text()).toBe('The rain. ;;outdoors');
	});

	it('is gives by Enter, and no line break', async () => {
		await open('');
		await type(';;outdoors');
		await press('Enter', 'Enter');
		expect(await text()).toBe('#energy/outdoors');
		await press('Enter');
		expect(await text()).toBe('#energy/outdoors\n');
	});

	it.each([
		['Esc', ['Escape'], '#energy/outdoors'],
		['typing on', [' '], '#energy/outdoors '],
		['moving away', ['Home'], '#energy/outdoors'],
	])('is gives by %s', async (_, keys, written) => {
		await open('');
		await type(';;outdoors');
		await press('Enter');
		expect(await directions().count()).toBe(2);
		await press(...keys);
		expect(await directions().count()).toBe(0);
		expect(await text()).toBe(written);
	});

	it('is chosen by the mouse', async () => {
		await open('');
		await type(';;outdoors');
		await press('Enter');
		await directions().getByText('Drains energy').click();
		expect(await text()).toBe('#energy/outdoors/drains');
		await type('.');
		expect(await text()).toBe('#energy/outdoors/drains.');
	});

	it('is not asked for a value, nor where the code says it', async () => {
		await open('');
		await type(';;connection');
		await press('Enter');
		expect(await directions().count()).toBe(0);
		await type(' ;;desk drains');
		await press('Enter');
		expect(await text()).toBe('#value/connection #energy/desk-work/drains');
		expect(await directions().count()).toBe(0);
	});

	it('is offered behind a slash too', async () => {
		await open('');
		await type('#energy/outdoors/');
		expect(await list().locator('.suggestion-item').allInnerTexts()).toEqual([
			'Drains energy',
			'Gives energy',
		]);
		await type('g');
		await press('Enter');
		expect(await text()).toBe('#energy/outdoors');
	});
});

describe('another suggester that answers first', () => {
	const first = { coreTagSuggest: true };

	it('answers alone behind a root, and nothing is written twice', async () => {
		await open('', first);
		await type('#value/nat');
		expect(await offered()).toEqual([]);
		await press('Enter');
		expect(await text()).toBe('#value/nature ');
	});

	it('leaves the trigger to us, with the second step', async () => {
		await open('', first);
		await type(';;outdoors');
		await press('Enter');
		expect(await list().count()).toBe(0);
		await press('ArrowDown', 'Enter');
		expect(await text()).toBe('#energy/outdoors/drains');
		await press('Enter');
		expect(await text()).toBe('#energy/outdoors/drains\n');
	});
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let driver: Driver;

/** Launches with one note, which is open and has the cursor at its beginning. */
async function open(text: string, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault: { 'note.md': text }, delays: { save: 150 }, ...options });
	await driver.openNote('note.md');
	await driver.press('Mod+Home');
}

const aPageEach = () => afterEach(() => driver.close());

const patience = { timeout: 8000 };
const text = () => expect.poll(() => driver.editorText(), patience);
const onDisk = () => expect.poll(() => driver.readFile('note.md'), patience);
const notices = () => expect.poll(() => driver.notices(), patience);
const rows = () =>
	expect.poll(() => driver.page.locator('.prompt .suggestion-item').allInnerTexts(), patience);
const lensesOffered = () => driver.page.locator('.prompt .eh-code-lens').allInnerTexts();
const taken = () => expect.poll(() => driver.page.locator('.eh-taken-code').allInnerTexts(), patience);
const question = () => expect.poll(() => driver.page.locator('.modal').innerText(), patience);
const field = () =>
	expect.poll(() => driver.page.locator('.prompt-input').getAttribute('placeholder'), patience);

/** What has the keys: the note's text, with nothing in front of it. */
async function inTheNote(): Promise<void> {
	const hasKeys = () =>
		document.activeElement?.classList.contains('cm-content') === true &&
		document.querySelector('.modal-container') === null;
	await expect.poll(() => driver.page.evaluate(hasKeys), patience).toBe(true);
}

async function tagAs(query: string, command = 'Tag selection…'): Promise<void> {
	await driver.runCommand(command);
	await driver.type(query);
	await driver.press('Enter');
}

const change = () => driver.runCommand('Change or remove tag at cursor…');

/** Takes an entry of the menu at the caret. */
async function fromMenu(title: string): Promise<void> {
	await driver.press('Shift+F10');
	const entries = driver.page.locator('.menu .menu-item');
	await expect.poll(() => entries.allInnerTexts(), patience).toContain(title);
	const at = (await entries.allInnerTexts()).indexOf(title);
	for (let step = 0; step < at; step++) await driver.press('ArrowDown');
	await driver.press('Enter');
}

describe('several codes at once', () => {
	aPageEach();

	it('are taken by Tab and Mod+Enter, taken back by Backspace, and written as one step', async () => {
		await open('A ferry with two stops.\n');
		await driver.select('two stops');
		await driver.runCommand('Tag selection…');
		await field().toBe('A code for “two stops”');
		await driver.type('simplicity');
		await driver.press('Tab');
		await driver.type('nature');
		await driver.press('Mod+Enter');
		await driver.type('clarity');
		await driver.press('Mod+Enter');
		await taken().toHaveLength(3);
		await driver.press('Backspace');
		await taken().toEqual(['Simplicity', 'Nature']);
		await driver.press('Enter');
		await text().toBe('A ferry with ==two stops== #value/simplicity #value/nature.\n');
		await inTheNote();
		await driver.press('Mod+z');
		await text().toBe('A ferry with two stops.\n');
		await driver.press('Mod+Shift+z');
		await text().toBe('A ferry with ==two stops== #value/simplicity #value/nature.\n');
	});

	it('begin with a row that finishes; what is taken is marked, and given back when taken again', async () => {
		await open('A ferry.\n');
		await driver.runCommand('Tag selection…');
		for (const query of ['simplicity', 'nature']) {
			await driver.type(query);
			await driver.press('Tab');
		}
		await expect
			.poll(() => driver.page.locator('.eh-finish-row.is-selected').innerText(), patience)
			.toBe('Tag with Simplicity, Nature');
		await driver.type('simplicity');
		await expect
			.poll(() => driver.page.locator('.suggestion-item.is-selected').innerText(), patience)
			.toContain('taken');
		await driver.press('Mod+Enter');
		await taken().toEqual(['Nature']);
		await driver.type('calm');
		await driver.press('Enter');
		await text().toBe('A ferry. #value/nature #value/calm\n');
	});

	it('are not written when the picker is left by Esc', async () => {
		await open('A ferry.\n');
		await driver.runCommand('Tag selection…');
		await driver.type('nature');
		await driver.press('Tab', 'Escape');
		await inTheNote();
		expect(await driver.editorText()).toBe('A ferry.\n');
		await driver.type('So: ');
		await text().toBe('So: A ferry.\n');
	});

	it('are of one lens where the command names it', async () => {
		await open('A ferry.\n');
		for (const lens of ['Value', 'Energy', 'Need']) {
			await driver.runCommand(`Tag selection as ${lens.toLowerCase()}…`);
			await expect.poll(async () => [...new Set(await lensesOffered())], patience).toEqual([lens]);
			await driver.type('calm');
			await expect.poll(async () => [...new Set(await lensesOffered())], patience).toEqual([lens]);
			await driver.press('Escape');
		}
		await tagAs('Long Mornings', 'Tag selection as need…');
		await text().toBe('A ferry. #need/long-mornings\n');
	});
});

describe('where a tag is written', () => {
	const places: readonly (readonly [title: string, before: string, words: string, after: string])[] = [
		['part of a sentence', 'A ferry, two stops.\n', 'two stops', 'A ferry, ==two stops== #value/nature.\n'],
		['a word cut in two', 'A ferry, two stops.\n', 'erry, tw', '==A ferry, two== #value/nature stops.\n'],
		['a whole sentence', 'A ferry. A bell.\n', 'A ferry.', 'A ferry. #value/nature A bell.\n'],
		['a list item', '- A ferry\n- A bell\n', 'A ferry', '- A ferry #value/nature\n- A bell\n'],
		['part of an item', '- A ferry at six\n', 'at six', '- A ferry ==at six== #value/nature\n'],
		['a heading', '## A ferry\n\nText.\n', 'ferry', '## A ferry #value/nature\n\nText.\n'],
		[
			'a table row',
			'| when | what |\n| --- | --- |\n| May | A ferry |\n',
			'May | A ferry',
			'| when | what |\n| --- | --- |\n| May | A ferry #value/nature |\n',
		],
		[
			'a table cell',
			'| when | what |\n| --- | --- |\n| May | A ferry |\n',
			'A ferry',
			'| when | what |\n| --- | --- |\n| May | ==A ferry== #value/nature |\n',
		],
		[
			'a callout line',
			'> [!note] Today\n> A ferry.\n> A bell.\n',
			'A ferry.',
			'> [!note] Today\n> A ferry. #value/nature\n> A bell.\n',
		],
		[
			'a highlight',
			'A ==ferry at six== and back.\n',
			'ferry',
			'A ==ferry at six== #value/nature and back.\n',
		],
		[
			'bold words',
			'A **ferry at six** and back.\n',
			'ferry at six',
			'A **==ferry at six==** #value/nature and back.\n',
		],
		[
			'emoji',
			'👩‍🌾 and goats 🐐🏔️ on a hill.\n',
			'goats 🐐🏔️',
			'👩‍🌾 and ==goats 🐐🏔️== #value/nature on a hill.\n',
		],
		[
			'combining marks',
			'At the Cafe\u0301 at six.\n',
			'Cafe',
			'At the ==Cafe\u0301== #value/nature at six.\n',
		],
		['tabs', '-\tA ferry\tat six\n', 'A ferry\tat six', '-\tA ferry\tat six #value/nature\n'],
		['right to left', 'אני רוצה עז על הר.\n', 'עז על הר', 'אני רוצה ==עז על הר== #value/nature.\n'],
		[
			'a line of 20,000 characters',
			`${'Goats on a hill. '.repeat(1200)}A ferry, two stops.\n`,
			'two stops',
			`${'Goats on a hill. '.repeat(1200)}A ferry, ==two stops== #value/nature.\n`,
		],
	];

	beforeAll(async () => {
		const vault = Object.fromEntries(places.map(([title, before]) => [`${title}.md`, before]));
		driver = await launch({ vault, delays: { save: 150 } });
	});
	afterAll(() => driver.close());

	it.each(places)('%s', async (title, before, words, after) => {
		await driver.openNote(`${title}.md`);
		await driver.select(words);
		await tagAs('nature');
		await text().toBe(after);
		await inTheNote();
		await driver.press('Mod+z');
		await text().toBe(before);
	});
});

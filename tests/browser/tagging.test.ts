import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let driver: Driver;

/** Launches with one note, which is open and has the cursor at its beginning. */
async function open(text: string, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault: { 'note.md': text }, delays: { save: 150 }, timeout: 15_000, ...options });
	await driver.openNote('note.md');
	await driver.settled();
	await driver.press('Mod+Home');
}

const aPageEach = () => afterEach(() => driver.close());

const patience = { timeout: 15_000 };
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
		await driver.type('!');
		await text().toBe('A ferry with ==two stops== #value/simplicity #value/nature!.\n');
		await driver.press('Mod+z');
		await text().toBe('A ferry with ==two stops== #value/simplicity #value/nature.\n');
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
		await driver.type('simplicityy');
		await driver.press('Backspace');
		await expect
			.poll(() => driver.page.locator('.suggestion-item.is-selected').innerText(), patience)
			.toContain('taken');
		await driver.press('Mod+Enter');
		await taken().toEqual(['Nature']);
		await driver.type('connection');
		await driver.press('Enter');
		await text().toBe('A ferry. #value/nature #value/connection\n');
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
		['a word cut in two', 'A ferry, two stops.\n', 'rry, tw', 'A ==ferry, two== #value/nature stops.\n'],
		['a whole sentence', 'A ferry. A bell.\n', 'A ferry.', 'A ferry. #value/nature A bell.\n'],
		['a list item', '- A ferry\n- A bell\n', 'A ferry', '- A ferry #value/nature\n- A bell\n'],
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
			'emoji and a combining mark',
			'👩‍🌾 and goats 🐐🏔️ by the Cafe\u0301 at six.\n',
			'goats 🐐🏔️ by the Cafe',
			'👩‍🌾 and ==goats 🐐🏔️ by the Cafe\u0301== #value/nature at six.\n',
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
		vault['a task.md'] = '- [ ] Ask for a bell\n';
		driver = await launch({ vault, delays: { save: 150 }, timeout: 15_000 });
	});
	afterAll(() => driver.close());

	it.each(places)('%s', async (title, before, words, after) => {
		await driver.openNote(`${title}.md`);
		await text().toBe(before);
		await driver.select(words);
		await tagAs('nature');
		await text().toBe(after);
		await inTheNote();
		await driver.press('Mod+z');
		await text().toBe(before);
	});

	it('a task keeps being a move, which is said', async () => {
		await driver.openNote('a task.md');
		await text().toBe('- [ ] Ask for a bell\n');
		await tagAs('nature');
		await text().toBe('- [ ] Ask for a bell #value/nature\n');
		await notices().toEqual([expect.stringContaining('Moves are not counted')]);
	});
});

describe('several passages', () => {
	aPageEach();

	const two = '- One.\n- Two.\n\n## Three\n\n```\nfour\n```\n\nFive.\n';
	const tagged = two.replace(/(?<word>One|Two|Five)\./g, '$<word>. #value/nature');

	it('are tagged after asking, in one step; what is left out is said', async () => {
		await open(two);
		await driver.press('Mod+a');
		await driver.runCommand('Tag selection…');
		await field().toBe('A code for 3 passages');
		await driver.type('nature');
		await driver.press('Enter');
		await question().toContain('Tag 3 passages with Nature?');
		await question().toContain('2 places are left out: headings, code');
		expect(await driver.page.locator('.cm-content').innerText()).not.toContain('#value');
		await driver.press('Enter');
		await text().toBe(tagged);
		await inTheNote();
		await driver.type('!');
		await text().toBe(tagged.replace(/\n$/, '!\n'));
		await driver.press('Mod+z', 'Mod+z');
		await text().toBe(two);
		await driver.press('Mod+Shift+z');
		await text().toBe(tagged);
	});

	it('stay as they are where the question is refused, and stay selected', async () => {
		await open(two);
		for (const refuse of [['Escape'], ['Tab', 'Enter']]) {
			await driver.press('Mod+a');
			await tagAs('nature');
			await question().toContain('Tag 3 passages');
			await driver.press(...refuse);
			await inTheNote();
			expect(await driver.editorText()).toBe(two);
			expect(await driver.selection()).toBe(two);
		}
		await driver.press('Mod+z');
		expect(await driver.editorText()).toBe(two);
	});

	it('can be several selections and cursors', async () => {
		await open('Goats here. No goats there. A bell.\n\nMore goats.\n');
		await driver.select('goats');
		await driver.press('Mod+d');
		await tagAs('nature');
		await question().toContain('Tag 2 passages with Nature?');
		await driver.press('Enter');
		await text().toBe(
			'Goats here. No ==goats== #value/nature there. A bell.\n\nMore ==goats== #value/nature.\n',
		);
		await driver.press('Mod+z');
		await driver.select('goats');
		await driver.press('Mod+d', 'ArrowRight');
		await tagAs('nature');
		await question().toContain('Tag 2 passages with Nature?');
		await driver.press('Enter');
		await text().toBe('Goats here. No goats there. #value/nature A bell.\n\nMore goats. #value/nature\n');
		await driver.press('Mod+z');
		await text().toBe('Goats here. No goats there. A bell.\n\nMore goats.\n');
	});
});

describe('what is there already', () => {
	aPageEach();

	it('is said and not doubled, in whatever case it is written', async () => {
		await open('Goats. #Value/Nature\n');
		await driver.runCommand('Tag selection…');
		await driver.type('nature');
		await driver.press('Tab');
		await driver.type('simplicity');
		await driver.press('Enter');
		await text().toBe('Goats. #Value/Nature #value/simplicity\n');
		await notices().toEqual(['These words are already tagged Nature.']);
		await tagAs('simplicity');
		await notices().toContain('These words are already tagged Simplicity.');
		await inTheNote();
		expect(await driver.editorText()).toBe('Goats. #Value/Nature #value/simplicity\n');
	});

	it('is said for several passages, and only the others are tagged', async () => {
		await open('- One. #VALUE/nature\n- Two.\n');
		await driver.press('Mod+a');
		await tagAs('nature');
		await question().toContain('Tag 1 passage with Nature?');
		await question().toContain('1 passage carries this already.');
		await driver.press('Enter');
		await text().toBe('- One. #VALUE/nature\n- Two. #value/nature\n');
		await driver.press('Mod+a');
		await tagAs('nature');
		await notices().toEqual(['These words are already tagged Nature.']);
		await inTheNote();
		expect(await driver.editorText()).toBe('- One. #VALUE/nature\n- Two. #value/nature\n');
	});
});

describe('the file', () => {
	aPageEach();

	it('keeps every other byte, CRLF and all', async () => {
		const before =
			'---\r\nother: "1"\r\n---\r\n\r\n- Ein 🐐 im Regen\t \r\n- Cafe\u0301\r\n\r\nA ferry, two stops.';
		await open(before);
		await driver.select('🐐 im');
		await tagAs('nature');
		const first = before.replace('🐐 im', '==🐐 im== #value/nature');
		await onDisk().toBe(first);
		await driver.select('two stops');
		await tagAs('simplicity');
		await onDisk().toBe(first.replace('two stops', '==two stops== #value/simplicity'));
		await driver.press('Mod+z', 'Mod+z');
		await onDisk().toBe(before);
	});

	it('is not written where its text changed while something was asked', async () => {
		await open('- One. #value/nature\n- Two.\n');
		const questions = [
			() => driver.runCommand('Tag selection as need…'),
			() => driver.press('Mod+a').then(() => tagAs('simplicity')),
			change,
		];
		for (const [at, ask] of questions.entries()) {
			await ask();
			await driver.page.locator('.modal-container').waitFor();
			const changed = `- One. #value/nature\n- Two.\n- ${at}\n`;
			await driver.writeOutside('note.md', changed);
			await expect.poll(() => driver.page.locator('.cm-content').innerText(), patience).toContain(String(at));
			await driver.press('Enter');
			await notices().toContainEqual(expect.stringContaining('The text in note.md has changed meanwhile'));
			await inTheNote();
			expect(await driver.editorText()).toBe(changed);
			expect(await driver.readFile('note.md')).toBe(changed);
			await driver.page.evaluate(() => {
				for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
			});
			await driver.press('Mod+Home');
		}
	});

	it('beside it, a code of one’s own stands in the code book, which undo leaves alone', async () => {
		await open('The smell of bread.\n');
		await tagAs('value/Fresh Bread');
		await text().toBe('The smell of bread. #value/fresh-bread\n');
		await notices().toEqual(['“Fresh bread” now stands in your code book.']);
		const book = () => expect.poll(() => driver.readFile('Escape hatch/Code book.md'), patience);
		await book().toContain('- `#value/fresh-bread` Fresh bread');
		await tagAs('need/Long Mornings');
		await notices().toContain('“Long mornings” now stands in your code book.');
		await book().toContain('- `#need/long-mornings` Long mornings');
		await inTheNote();
		await driver.press('Mod+z', 'Mod+z');
		await onDisk().toBe('The smell of bread.\n');
		await book().toMatch(/fresh-bread[^]*long-mornings/);
		await driver.runCommand('Tag selection…');
		await driver.type('fresh');
		await rows().toContainEqual(expect.stringContaining('Fresh bread'));
		await driver.press('Escape');
	});
});

describe('the menu of the note', () => {
	aPageEach();

	it('has an entry for each way to tag what is selected', async () => {
		await open('A ferry, two stops.\n');
		for (const [title, lenses] of [
			['Tag selection…', 3],
			['Tag selection as value…', 1],
			['Tag selection as energy…', 1],
			['Tag selection as need…', 1],
		] as const) {
			await driver.select('two stops');
			await fromMenu(title);
			await field().toBe('A code for “two stops”');
			await expect.poll(async () => new Set(await lensesOffered()).size, patience).toBe(lenses);
			await driver.press('Escape');
			await inTheNote();
			expect(await driver.selection()).toBe('two stops');
		}
		await fromMenu('Tag selection as need…');
		await driver.type('clarity');
		await driver.press('Enter');
		await text().toBe('A ferry, ==two stops== #need/clarity.\n');
		await inTheNote();
	});

	it('has what a tag at the cursor offers, and nothing of it elsewhere', async () => {
		await open('#value/nature on a hill.\n\n```\ncode\n```\n');
		await driver.press('ArrowRight');
		await fromMenu('Show tag details');
		await expect.poll(() => driver.page.locator('.eh-details').innerText(), patience).toContain('Nature');
		await driver.press('Escape');
		await fromMenu('Change or remove tag at cursor…');
		await field().toBe('Another code in place of Nature');
		await driver.type('simplicity');
		await driver.press('Enter');
		await text().toBe('#value/simplicity on a hill.\n\n```\ncode\n```\n');
		await inTheNote();
		for (const [line, offers] of [
			[1, ['Change or remove', 'Show tag details', 'Tag selection']],
			[4, []],
		] as const) {
			await driver.openNote('note.md', { line });
			await driver.press('Shift+F10');
			const menu = await driver.page.locator('.menu').innerText();
			const known = ['Change or remove', 'Show tag details', 'Tag selection'];
			expect(known.filter((entry) => menu.includes(entry))).toEqual(offers);
			await driver.press('Escape');
		}
	});
});

describe('the tag at the cursor', () => {
	aPageEach();

	const three =
		'- One. #value/nature\n- Two. #Value/Nature #need/clarity\n\nThree `#value/nature`. #value/nature\n';

	it('changes alone, or with Mod+Enter everywhere in the note, in one step', async () => {
		await open(three);
		await change();
		await driver.type('simplicity');
		await driver.press('Enter');
		await text().toBe(three.replace('nature', 'simplicity'));
		await inTheNote();
		await driver.press('Mod+z');
		await text().toBe(three);
		await change();
		await driver.type('simplicity');
		await driver.press('Mod+Enter');
		const all = three.replace(/#value\/nature(?!`)/gi, '#value/simplicity');
		await text().toBe(all);
		await driver.press('Mod+z');
		await text().toBe(three);
		await driver.press('Mod+Shift+z');
		await text().toBe(all);
	});

	it('is removed alone, or everywhere in the note, in one step', async () => {
		await open(three);
		await change();
		await rows().toEqual(expect.arrayContaining(['Remove this tag', 'Remove all 3 in this note']));
		await driver.type('remove this');
		await driver.press('Enter');
		await text().toBe(three.replace(' #value/nature', ''));
		await driver.press('Mod+z');
		await change();
		await driver.type('remove all');
		await driver.press('Enter');
		await text().toBe('- One.\n- Two. #need/clarity\n\nThree `#value/nature`.\n');
		await inTheNote();
		await driver.press('Mod+z');
		await text().toBe(three);
	});

	it('of an energy turns into its other direction and back', async () => {
		await open('At the desk. #energy/desk-work/team\n');
		for (const [offer, after] of [
			['it drains me instead', '#energy/desk-work/team/drains'],
			['it gives energy instead', '#energy/desk-work/team'],
		] as const) {
			await change();
			await rows().toEqual(expect.arrayContaining([expect.stringContaining(offer)]));
			await driver.press('Enter');
			await text().toBe(`At the desk. ${after}\n`);
		}
	});

	it('behind a highlight asks what becomes of that, and either is one step', async () => {
		const before = 'A ferry, ==two stops== #value/nature, and back.\n';
		await open(before);
		for (const [answer, after] of [
			[['Enter'], 'A ferry, ==two stops==, and back.\n'],
			[['Tab', 'Enter'], 'A ferry, two stops, and back.\n'],
			[['Escape'], before],
		] as const) {
			await driver.press('Mod+Home');
			await change();
			await driver.type('remove');
			await driver.press('Enter');
			await question().toContain('Keep the highlight?');
			await driver.press(...answer);
			await text().toBe(after);
			await inTheNote();
			if (after !== before) await driver.press('Mod+z');
			await text().toBe(before);
		}
	});

	it('is asked for where several mark the words; where there is none that is said', async () => {
		await open('Goats. #value/nature #need/clarity\n\nA `#value/nature` in code.\n');
		await change();
		await field().toBe('Which tag?');
		await rows().toEqual(['#value/nature\n“Goats.”', '#need/clarity\n“Goats.”']);
		await driver.press('Escape');
		await inTheNote();
		await change();
		await driver.type('clar');
		await driver.press('Enter');
		await field().toBe('Another code in place of Clear expectations');
		await driver.type('value/nature');
		await driver.press('Enter');
		await text().toBe('Goats. #value/nature\n\nA `#value/nature` in code.\n');
		await notices().toEqual([expect.stringContaining('were tagged Nature already')]);
		await inTheNote();
		await driver.press('ArrowDown', 'ArrowDown');
		await expect(change()).rejects.toThrow('does not offer');
	});
});

describe('for everyone', () => {
	aPageEach();

	/** What axe finds in whatever is in front of the note. */
	async function problems(): Promise<string[]> {
		await driver.page.locator('.modal-container').waitFor();
		const { violations } = await driver.page.evaluate(() =>
			(window as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run('.modal-container'),
		);
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
	}

	it.each([
		['dark', 1280],
		['light', 320],
	] as const)('nothing is in the way of anyone: %s, %i px', async (theme, width) => {
		await open('- Goats. #energy/outdoors\n- ==Rain== #energy/outdoors\n- Bells\n', { theme, width });
		await driver.page.evaluate(axeSource);
		await driver.runCommand('Tag selection…');
		await driver.type('nature');
		await driver.press('Tab');
		await taken().toEqual(['Nature']);
		expect(await problems()).toEqual([]);
		await driver.type('nature');
		await rows().toContainEqual(expect.stringContaining('taken'));
		expect(await problems()).toEqual([]);
		await driver.press('Escape');
		await change();
		await rows().toContainEqual(expect.stringContaining('drains me'));
		expect(await problems()).toEqual([]);
		await driver.type('remove all');
		await driver.press('Enter');
		await question().toContain('Keep the highlight?');
		expect(await problems()).toEqual([]);
	});
});

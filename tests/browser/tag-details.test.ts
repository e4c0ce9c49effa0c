import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';
import { inEditor } from '../workbench/driver/editor-bridge';
import { isInWindow, problemsIn, underlinedIn } from './cards-on-page';

const jot = (words: string) => `---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\n${words}\n`;
const patient = { timeout: 10_000 };

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, delays: { save: 150 }, ...options });
	await driver.openNote(Object.keys(vault)[0] as string);
	await driver.settled();
}

/** Shows the card of the tag that `words`, the place of the cursor, belong to. */
async function showAt(words: string): Promise<void> {
	await driver.select(words);
	await driver.press('ArrowLeft');
	await driver.runCommand('Show tag details');
	await expect.poll(focused, patient).toBe('Show in patterns');
}

const card = () => driver.page.locator('.eh-details');
const cardText = () => expect.poll(() => card().innerText(), patient);
const noCard = () => expect.poll(() => card().count(), patient).toBe(0);
const focused = () => driver.page.evaluate(() => document.activeElement?.textContent ?? '');
const marked = async () => (await driver.page.locator('.cm-content .eh-marked').allInnerTexts()).join('');
const head = () => inEditor(driver.page, (editor) => editor.posToOffset(editor.getCursor()), undefined);
const editorText = () => expect.poll(() => driver.editorText(), patient);
const highlighted = () => driver.page.evaluate(underlinedIn);
const isIn = (selector: string) => driver.page.locator(selector).evaluate(isInWindow);

describe('the card in the editor', () => {
	it('tells of the tag at the cursor, has the focus, and goes by Esc with the cursor where it was', async () => {
		await open({
			'a.md': 'One thing. Goats on a hill. #value/nature Then more.\n',
			'b.md': jot('Sea. #value/nature'),
		});
		await showAt('nature');
		await cardText().toMatch(/Nature[\s\S]*in 1 of 1 note · in 1 of 1 everyday note · last on/);
		expect(await marked()).toBe('Goats on a hill.');
		for (const name of ['Change…', 'Remove']) {
			await driver.press('Tab');
			expect(await focused()).toBe(name);
		}
		await driver.press('Escape');
		await noCard();
		expect(await marked()).toBe('');
		expect(await head()).toBe('One thing. Goats on a hill. #value/'.length);
		await driver.type('x');
		expect(await driver.editorText()).toContain('#value/xnature');
	});

	it('is that of the nearest tag on the line, however far, and is not offered in code or where there is none', async () => {
		const code = '`Sheep #value/nature`\n\n```\n#need/calm\n```\n';
		await open({ 'a.md': `Goats. #value/nature ${'Word '.repeat(90)}far.\n\nNone.\n\n${code}` });
		await showAt('far.');
		await cardText().toContain('Nature');
		await driver.press('Escape');
		for (const line of [3, 5, 8]) {
			await driver.openNote('a.md', { line });
			await expect(driver.runCommand('Show tag details')).rejects.toThrow('does not offer');
		}
		expect(await card().count()).toBe(0);
	});

	it('underlines exactly the words', async () => {
		const claims: readonly [note: string, text: string, words: string][] = [
			['list.md', '- ==s und 🐐== #value/nature\r\n- x\r\n', 's und 🐐'],
			['long.md', `${'word '.repeat(3980)}end. Goats. #value/nature\n`, 'Goats.'],
			['alone.md', 'Goats\non a hill.\n\n#value/nature\n', 'Goatson a hill.'],
			['heading.md', '# A hill #value/nature\n', 'A hill'],
		];
		await open(Object.fromEntries(claims.map(([note, text]) => [note, text])));
		for (const [note, , words] of claims) {
			await driver.openNote(note);
			await showAt('nature');
			await expect.poll(marked, patient).toBe(words);
			await driver.press('Escape');
		}
	});

	it('leads to the row of the pattern view with its sentences', async () => {
		await open({ 'a.md': 'Goats. #value/nature\n', 'b.md': jot('The wide sea. #value/nature') });
		await showAt('nature');
		await driver.press('Enter');
		await expect.poll(async () => (await driver.readView()).text, patient).toContain('The wide sea.');
		await noCard();
		await driver.openNote('a.md');
		await driver.press('Mod+End');
		await driver.type('Bolts. #value/bolts');
		await showAt('bolts');
		await cardText().toContain('in no counted note so far');
		await driver.press('Enter');
		await noCard();
		expect((await driver.readView()).text).not.toContain('any more');
	});

	it('leads on to another tag and to none, each one step to undo', async () => {
		await open({ 'a.md': 'One. Goats. #value/nature\n' });
		await showAt('nature');
		await driver.press('Tab', 'Enter');
		await driver.page.locator('.prompt .suggestion-item').first().waitFor();
		await driver.type('simplicity');
		await driver.press('Enter');
		await editorText().toBe('One. Goats. #value/simplicity\n');
		await driver.press('Mod+z');
		await editorText().toBe('One. Goats. #value/nature\n');
		await showAt('nature');
		await driver.press('Tab', 'Tab', 'Enter');
		await editorText().toBe('One. Goats.\n');
		await driver.press('Mod+z');
		await editorText().toBe('One. Goats. #value/nature\n');
	});

	it('goes when the text changes or the cursor moves', async () => {
		await open({ 'a.md': 'Goats. #value/nature\n' });
		for (const act of [() => driver.type('x'), () => driver.press('ArrowRight')]) {
			await showAt('nature');
			await driver.page.locator('.cm-content').focus();
			await act();
			await noCard();
			expect(await marked()).toBe('');
		}
	});

	it('comes by the mouse, stays while that is in it, and takes no focus', async () => {
		await open({ 'a.md': 'One. Goats on a hill. #value/nature Then.\n\nmore\n' });
		await driver.press('Mod+End');
		await driver.page.locator('.cm-content .eh-tag').hover();
		await cardText().toContain('Nature');
		expect(await marked()).toBe('Goats on a hill.');
		await driver.page.getByRole('button', { name: 'Remove' }).hover();
		await driver.page.getByRole('button', { name: 'Change…' }).hover();
		expect(await card().count()).toBe(1);
		await driver.type('!');
		await editorText().toContain('more\n!');
		await noCard();
	});

	it('is one at a time, and goes by Esc wherever the focus is', async () => {
		await open({ 'a.md': 'Goats on a hill. #value/nature\n\nmore\n' });
		await driver.press('Mod+End');
		await driver.page.locator('.cm-content .eh-tag').hover();
		await card().waitFor();
		await driver.press('Escape');
		await noCard();
		await driver.page.mouse.move(5, 300);
		await driver.page.locator('.cm-content .eh-tag').hover();
		await card().waitFor();
		await showAt('nature');
		expect(await card().count()).toBe(1);
		await driver.page.getByRole('button', { name: 'Remove' }).hover();
		await driver.press('Escape');
		await noCard();
	});

	it('goes with the plugin, and one can write on', async () => {
		await open({ 'a.md': 'Goats on a hill. #value/nature\n' });
		await showAt('nature');
		await driver.page.evaluate(() => window.app?.plugins.disable('escape-hatch'));
		await driver.settled();
		await noCard();
		await expect.poll(() => driver.page.locator('.eh-tag').count(), patient).toBe(0);
		expect(await marked()).toBe('');
		await driver.select('hill');
		await driver.type('meadow');
		await editorText().toContain('Goats on a meadow. #value/nature');
	});

	it.each([
		['at the right and lower edge', 700, 420],
		['320 px wide', 320, 600],
	])('stays inside the window: %s', async (_, width, height) => {
		await open(
			{ 'a.md': `${'Filler.\n\n'.repeat(40)}${'word '.repeat(15)}#value/nature\n` },
			{ width, height },
		);
		await showAt('nature');
		await expect.poll(() => isIn('.eh-card'), patient).toBe(true);
	});
});

describe('the card in reading view', () => {
	const note = 'One. Goats **on** a\nhill. #value/nature Then.\n\n- ==wet grass== #energy/outdoors and so\n';
	const tags = () => driver.reading.locator('a.eh-tag');

	async function read(vault: Record<string, string>, options?: Partial<LaunchOptions>): Promise<void> {
		await open(vault, options);
		await driver.setMode('reading');
		await tags().first().waitFor();
	}

	/** Focuses a tag by Tab. */
	async function tabTo(tag: string): Promise<void> {
		for (let presses = 0; presses < 40 && (await focused()) !== tag; presses++) await driver.press('Tab');
		expect(await focused()).toBe(tag);
		await card().waitFor();
	}

	it('comes by Tab, is entered by the arrow, and Esc leads back to the tag', async () => {
		await read({ 'a.md': note });
		await tabTo('#value/nature');
		await cardText().toContain('Marks “Goats on a hill.”');
		expect(await driver.page.locator('#eh-popover').innerText()).toContain('Arrow down leads to the buttons');
		expect(await tags().first().getAttribute('aria-describedby')).toBe('eh-popover');
		expect(await highlighted()).toBe('Goats on a hill.');
		await driver.press('ArrowDown');
		expect(await focused()).toBe('Show in patterns');
		await driver.press('Escape');
		await noCard();
		expect(await focused()).toBe('#value/nature');
		expect(await highlighted()).toBe('');
		await driver.press('Tab');
		expect(await focused()).toBe('#energy/outdoors');
		await expect.poll(highlighted, patient).toBe('wet grass');
	});

	it('comes by the mouse, stays while that is in it, and goes by scrolling', async () => {
		await read({ 'a.md': `${note}\n${'More.\n\n'.repeat(60)}` });
		await tags().first().hover();
		await cardText().toContain('Nature');
		await driver.page.getByRole('button', { name: 'Remove' }).hover();
		expect(await card().count()).toBe(1);
		await driver.page.mouse.move(5, 300);
		await noCard();
		await tags().first().hover();
		await card().waitFor();
		await driver.page.mouse.wheel(0, 200);
		await noCard();
	});

	it('underlines the words beside the tag, not the same letters elsewhere', async () => {
		await read({ 'a.md': '- coffee at the start #value/craft\n- art, early\n- art #need/rest\n- art\n' });
		await tags().nth(1).focus();
		await expect.poll(highlighted, patient).toBe('art');
		const line = await driver.page.evaluate(
			() =>
				([...(CSS.highlights.get('eh-marked') ?? [])][0] as Range).startContainer.parentElement?.textContent,
		);
		expect(line).toContain('#need/rest');
	});

	it('is copied as the raw tag, in its own colours', async () => {
		await read({ 'a.md': note });
		await driver.page.evaluate(() => {
			const sizer = document.querySelector('.markdown-reading-view .markdown-preview-sizer');
			getSelection()?.selectAllChildren(sizer as Element);
			document.addEventListener('copy', () => {
				const tag = document.querySelector('.markdown-reading-view a.eh-chip') as Element;
				document.body.dataset['fill'] = getComputedStyle(tag).getPropertyValue('-webkit-text-fill-color');
				document.body.dataset['copied'] = String(getSelection());
			});
		});
		await driver.press('Mod+c');
		const copied = () => driver.page.evaluate(() => ({ ...document.body.dataset }));
		await expect.poll(async () => (await copied())['copied'], patient).toContain('#value/nature');
		expect((await copied())['fill']).not.toContain(', 0)');
		await expect
			.poll(() => driver.page.evaluate(() => document.body.className), patient)
			.not.toContain('eh-copying');
	});

	it.each([true, false])(
		'changes the right one of several alike, undoably; its lines told: %s',
		async (isTold) => {
			const alike =
				'One. #value/nature\n\n> [!note] A #value/nature\n> Two. #value/nature\n\nThree. #value/nature\n';
			await read({ 'a.md': alike }, { sectionInfo: isTold });
			await tags().nth(2).focus();
			await driver.press('ArrowDown', 'Tab', 'Enter');
			await driver.page.locator('.prompt .suggestion-item').first().waitFor();
			await driver.type('simplicity');
			await driver.press('Enter');
			await editorText().toBe(alike.replace('Two. #value/nature', 'Two. #value/simplicity'));
			await driver.press('Mod+z');
			await editorText().toBe(alike);
		},
	);

	it('offers no change where it cannot tell which tag is meant', async () => {
		await read(
			{ 'a.md': 'One. #value/nature\n\n![[b]]\n', 'b.md': 'Two. #value/nature\n' },
			{ sectionInfo: false },
		);
		await expect.poll(() => tags().count(), patient).toBe(2);
		await tags().last().focus();
		await cardText().toContain('Show in patterns');
		expect(await card().getByRole('button').allInnerTexts()).toEqual(['Show in patterns']);
	});

	it('in an embed, a callout, a table and a preview has the actions that are right there', async () => {
		const all = ['Show in patterns', 'Change…', 'Remove'];
		const text =
			'![[b]]\n\n> [!note] x\n> Calm. #need/rest\n\n| a | b |\n| --- | --- |\n| ox | Hay. #value/craft |\n\n[[b]]\n';
		await read({ 'a.md': text, 'b.md': 'Two. #value/nature\n' });
		await expect.poll(() => tags().count(), patient).toBe(3);
		const places: [string, string[], string][] = [
			['#value/nature', ['Show in patterns'], ''],
			['#need/rest', all, 'Calm.'],
			['#value/craft', all, 'ox Hay.'],
		];
		for (const [tag, actions, words] of places) {
			await tags().getByText(tag).focus();
			expect(await card().getByRole('button').allInnerTexts()).toEqual(actions);
			await expect.poll(highlighted, patient).toBe(words);
		}
		await tags().getByText('#value/nature').focus();
		await cardText().not.toContain('Marks');
		const preview = await driver.hover(driver.reading.locator('a.internal-link').last(), true);
		await preview.locator('a.eh-tag').hover();
		await cardText().toContain('Nature');
		expect(await card().getByRole('button').allInnerTexts()).toEqual(['Show in patterns']);
	});

	it('stays inside a narrow window', async () => {
		await read(
			{ 'a.md': `${'Filler.\n\n'.repeat(40)}a ferry and #value/nature\n` },
			{ width: 320, height: 500 },
		);
		await tags().first().focus();
		await card().waitFor();
		expect(await isIn('.eh-popover')).toBe(true);
	});

	it('goes with the plugin, which leaves no chip and listens no more', async () => {
		await read({ 'a.md': note });
		await tags().first().focus();
		await card().waitFor();
		await driver.page.evaluate(() => window.app?.plugins.disable('escape-hatch'));
		await driver.settled();
		await noCard();
		await expect.poll(() => driver.page.locator('.eh-tag').count(), patient).toBe(0);
		expect(await highlighted()).toBe('');
		await driver.reading.locator('a.tag').first().focus();
		await driver.reading.locator('a.tag').first().hover();
		await driver.press('Escape');
		expect(await card().count()).toBe(0);
	});
});

it('the card has nothing in the way of anyone', async () => {
	await open({ 'a.md': 'Goats on a hill. #energy/outdoors/drains\n' });
	await showAt('outdoors');
	expect(await problemsIn(driver.page, '.eh-card')).toEqual([]);
	await driver.press('Escape');
	await driver.setMode('reading');
	await driver.reading.locator('a.eh-tag').focus();
	await card().waitFor();
	expect(await problemsIn(driver.page, '.eh-popover')).toEqual([]);
});

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

let driver: Driver;
let keys: string[];

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	keys = [];
	driver = await launch({ vault, delays: { save: 100 }, now: '2026-03-02T12:00', ...options });
	await bindHotkey();
}

/** What a person sets in the settings of the app: a hotkey for the jot. */
const bindHotkey = () =>
	driver.page.evaluate(() => {
		const { app } = window as unknown as {
			app: {
				scope: { register(modifiers: string[], key: string, act: () => boolean): void };
				commands: { executeCommandById(id: string): boolean };
			};
		};
		app.scope.register(['Mod', 'Shift'], 'j', () => !app.commands.executeCommandById('escape-hatch:jot'));
	});

/** The page is gone from one moment to the next, and opened anew. */
async function crash(): Promise<void> {
	await driver.page.reload();
	await driver.page.locator('body[data-workbench="ready"]').waitFor({ state: 'attached' });
	await driver.settled();
	await bindHotkey();
}

/** Counts the frames from now until the field of the sheet has the focus. */
const countFrames = () =>
	driver.page.evaluate(() => {
		const counted = window as unknown as { framesToFocus?: number | undefined };
		const begin = ({ key }: KeyboardEvent) => {
			if (key.toLowerCase() !== 'j') return;
			window.removeEventListener('keydown', begin, true);
			counted.framesToFocus = undefined;
			let frames = 0;
			const look = () => {
				frames++;
				if (document.activeElement?.matches('.eh-jot .eh-jot-field') === true) counted.framesToFocus = frames;
				else requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		};
		window.addEventListener('keydown', begin, true);
	});

const press = async (...all: string[]) => {
	keys.push(...all);
	await driver.press(...all);
};
const hotkey = () => press('Mod+Shift+j');
const sheet = () => driver.page.locator('.modal.eh-jot');
const fields = () => sheet().getByRole('textbox');
const button = (name: string) => sheet().getByRole('button', { name });
const quoted = () => sheet().locator('.eh-jot-kept blockquote').allInnerTexts();
const focused = () =>
	driver.page.evaluate(() => {
		const el = document.activeElement;
		return el instanceof HTMLTextAreaElement ? el.labels[0]?.innerText.trim() : (el?.textContent ?? '');
	});
const second = "If it isn't about that, what is it about?";
const isClosed = () => expect.poll(() => sheet().count()).toBe(0);

const notes = () => readdir(join(driver.folder, 'Escape hatch')).catch(() => []);
const note = (name = '2026-03-02 jot') => driver.readFile(`Escape hatch/${name}.md`).catch(() => '');
const says = (text: string, name?: string) => expect.poll(() => note(name)).toBe(text);
const jot = (body: string, more = '') =>
	`---\nhatch-kind: jot\nhatch-date: 2026-03-02\n${more}---\n\n${body}`;
const about = (answer: string) => `\n> [!ask] ${second}\n\n${answer}\n`;

describe('a jot', () => {
	it('is two keys beside its words, and every key of the moment does what it says', async () => {
		await open({});
		await countFrames();
		await hotkey();
		await driver.type('I should just   herd goats 🐐, *honestly*');
		const top = async () => (await sheet().boundingBox())?.y;
		const before = await top();
		await press('Enter');
		await expect.poll(focused).toBe(second);
		expect(keys).toHaveLength(2);
		const frames = () => driver.page.evaluate(() => (window as { framesToFocus?: number }).framesToFocus);
		expect(await frames()).toBeLessThanOrEqual(2);
		await says(jot('I should just   herd goats 🐐, *honestly*\n'));
		expect(await quoted()).toEqual(['I should just   herd goats 🐐, *honestly*']);

		expect(await top()).toBe(before);

		await driver.type('Mornings that are mine.');
		await press('Enter');
		await says(jot(`I should just   herd goats 🐐, *honestly*\n${about('Mornings that are mine.')}`));
		expect([await focused(), await fields().first().inputValue()]).toEqual([second, '']);
		await press('Tab', 'ArrowRight', 'Space');
		await expect.poll(() => note()).toContain('\nhatch-tone: half-serious\n');
		expect(await sheet().getByRole('button', { pressed: true }).allInnerTexts()).toEqual(['Half-serious']);
		await press('Space');
		await expect.poll(() => note()).not.toContain('hatch-tone');
		await button('More…').click();
		expect(await focused()).toBe('What had just happened?');
		await button('Keep this private').click();
		await expect.poll(() => note()).toContain('\nhatch-private: true\n');
		await button('Keep this private').click();
		await expect.poll(() => note()).not.toContain('hatch-private');
		await fields().nth(1).focus();
		await driver.type('A long call.');
		await press('Enter');
		await expect.poll(() => note()).toMatch(/> \[!ask\] What had just happened\?\n\nA long call\.\n$/);
		await button('Undo').click();
		await expect.poll(notes).toEqual([]);
		await expect.poll(() => fields().first().inputValue()).toBe('I should just   herd goats 🐐, *honestly*');
		await fields().first().press('Enter');
		await expect.poll(notes).toHaveLength(1);
		await expect.poll(() => fields().first().inputValue()).toBe('Mornings that are mine.');
		await press('Escape');
		await isClosed();

		// Asked once in a life, on the way out of the first one.
		const after = driver.page.getByRole('button', { name: 'After their words' });
		await after.click();
		const named = '2026-03-02 I should just herd goats 🐐, honestly';
		await expect.poll(notes).toEqual([`${named}.md`]);
		await hotkey();
		expect(await sheet().getByRole('button', { name: 'Go on with the answer' }).count()).toBe(1);
		await driver.type('Bees.');
		await press('Enter');
		await expect.poll(notes).toEqual(['2026-03-02 Bees.md', `${named}.md`]);
		await press('Escape');
		await isClosed();
		expect(await after.count()).toBe(0);
	});

	it('left behind comes back in either field, even where the page was gone', async () => {
		await open({});
		const canReadNext = () =>
			driver.page.evaluate(() => {
				const { app } = window as unknown as {
					app: { commands: { executeCommandById(id: string): boolean } };
				};
				return app.commands.executeCommandById('escape-hatch:read-next-jot');
			});
		expect(await canReadNext()).toBe(false);
		await hotkey();
		await driver.type('half a thou');
		await crash();
		await hotkey();
		expect(await fields().first().inputValue()).toBe('half a thou');
		await driver.type('ght');
		await press('Enter');
		await expect.poll(focused).toBe(second);
		await driver.type('half an ans');
		await crash();
		await hotkey();
		expect([await fields().first().inputValue(), await quoted()]).toEqual(['', []]);
		await button('Go on with the answer').click();
		expect([await focused(), await fields().first().inputValue()]).toEqual([second, 'half an ans']);
		expect(await quoted()).toEqual(['half a thought']);
		await driver.type('wer');
		await press('Enter');
		await says(jot(`half a thought\n${about('half an answer')}`));
		await press('Enter');
		await isClosed();

		// Nothing is left; the next one is a new one, and stays whole where its note goes meanwhile.
		await hotkey();
		expect([await fields().first().inputValue(), await quoted()]).toEqual(['', []]);
		await driver.type('Goats.');
		await press('Enter');
		await expect.poll(notes).toHaveLength(2);
		await expect.poll(focused).toBe(second);
		await driver.type('Hills.');
		await driver.files.delete('Escape hatch/2026-03-02 jot 2.md');
		await expect.poll(() => driver.page.evaluate(() => window.app?.vault.getMarkdownFiles().length)).toBe(1);
		await press('Enter');
		await expect.poll(() => driver.notices()).toEqual([expect.stringContaining('no longer in the vault')]);
		expect(await fields().first().inputValue()).toBe('Hills.');
		await press('Escape');
		await hotkey();
		expect(await fields().first().inputValue()).toBe('Hills.');
	});

	it('goes into the day’s note as a callout where that is wanted, and can be taken back', async () => {
		const daily = { folder: '/Days/', format: 'YYYY/MM-DD [day]', template: 'Forms/Day' };
		await open(
			{
				'.obsidian/core-plugins.json': JSON.stringify({ 'daily-notes': true }),
				'.obsidian/daily-notes.json': JSON.stringify(daily),
				'Forms/Day.md': '# {{title}}\n\n- [ ] water\n',
			},
			{ settings: { jotTarget: 'daily' } },
		);
		const day = () => driver.readFile('Days/2026/03-02 day.md').catch(() => '');
		await driver.runCommand('Open pattern view');
		await hotkey();
		await driver.type('Goats.');
		await press('Shift+Enter', 'Shift+Enter');
		await driver.type('Or bees.');
		await press('Enter');
		const kept = '# 03-02 day\n\n- [ ] water\n\n> [!fantasy]\n> Goats.\n>\n> Or bees.\n';
		await expect.poll(day).toBe(kept);
		await expect.poll(focused).toBe(second);
		await driver.type('Mornings.');
		await press('Enter');
		await expect.poll(day).toBe(`${kept}>\n> Mornings.\n`);
		await expect.poll(async () => (await driver.readView()).text).toContain('1 jot');
		expect(await sheet().getByRole('button').allInnerTexts()).not.toContain('Joking');
		await button('Undo').click();
		await expect.poll(day).toBe('# 03-02 day\n\n- [ ] water\n');
		await expect.poll(() => fields().first().inputValue()).toBe('Goats.\n\nOr bees.');
		expect(await notes()).toEqual([]);
	});

	it('is read again, the oldest first, each opened at its words once, until there is none', async () => {
		await open({
			'b.md': jot('Bees on the roof.\n'),
			'a.md': '---\nhatch-kind: jot\nhatch-date: 2026-01-05\n---\n\nGoats. On a hill.\n',
			'read.md': jot('Marked. #value/nature\n'),
			'2026-02-01.md': 'Rain.\n\n> [!fantasy]\n> A ferry.\n',
		});
		const next = () => driver.runCommand('Read the next jot');
		for (const words of ['Goats.', 'A ferry.', 'Bees on the roof.']) {
			await next();
			await expect.poll(() => driver.selection().catch(() => '')).toBe(words);
		}
		await next();
		await expect.poll(() => driver.notices()).toEqual([expect.stringContaining('the last jot')]);
		await next();
		await expect.poll(() => driver.selection()).toBe('Goats.');

		// A link opens the field, and brings no words along.
		await driver.openUri('obsidian://escape-hatch?do=jot&text=sneaked%20in');
		await expect.poll(focused).toBe('What went through your head?');
		expect(await fields().first().inputValue()).toBe('');
		await press('Escape');
		await isClosed();
		await driver.openUri('obsidian://escape-hatch?do=write');
		await expect.poll(() => driver.notices()).toContainEqual(expect.stringContaining('do=jot'));
		expect(await sheet().count()).toBe(0);

		// From the view to more, and on to the reflection.
		await driver.runCommand('Open pattern view');
		await driver.view().getByRole('textbox').first().fill('A lighthouse.');
		await driver.press('Enter');
		await driver.view().getByRole('button', { name: 'Add more…' }).waitFor();
		await driver.press('Enter');
		await expect.poll(quoted).toEqual(['A lighthouse.']);
		await driver.type('Quiet.');
		await press('Mod+Enter');
		await isClosed();
		await says(jot(`A lighthouse.\n${about('Quiet.')}`));
		await expect.poll(() => driver.view('escape-hatch-form').count()).toBe(1);
	});

	it('stays above the keyboard of a phone', async () => {
		await open({}, { phone: true, width: 320, height: 640 });
		// As the app marks itself on phones.
		await driver.page.evaluate(() => document.body.classList.add('is-phone'));
		await hotkey();
		await driver.type('Goats, and a long row of mornings, and nobody who writes to me about any of it.');
		await press('Enter');
		await expect.poll(focused).toBe(second);
		const bottomOf = async (name: string) => {
			const box = await button(name).boundingBox();
			return (box?.y ?? 999) + (box?.height ?? 999);
		};
		for (const name of ['Unsure', 'Done', 'Reflect on it'])
			expect(await bottomOf(name)).toBeLessThanOrEqual(320);
		await button('More…').click();
		const box = await sheet().boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(330);
		expect(await sheet().evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		const field = await fields().nth(1).boundingBox();
		expect((field?.y ?? 999) + (field?.height ?? 999)).toBeLessThanOrEqual(330);
		await press('Escape');
		await isClosed();

		// The way to help is in sight as a whole.
		await hotkey();
		await driver.type('Goats, and a long row of mornings, or else I do not want to live any more.');
		await press('Enter');
		await expect.poll(focused).toBe(second);
		const [help, frame] = [await sheet().locator('.eh-jot-help').boundingBox(), await sheet().boundingBox()];
		expect(help?.y).toBeGreaterThanOrEqual(frame?.y ?? 999);
		expect((help?.y ?? 999) + (help?.height ?? 999)).toBeLessThanOrEqual(
			(frame?.y ?? 0) + (frame?.height ?? 0),
		);
	});
});

import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/dates';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

const patience = { timeout: 15_000 };
const today = dayOf(Date.now());
const madeNote = (kind: string) => `Escape hatch/${today} ${kind}.md`;

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, delays: { save: 200 }, timeout: 15_000, ...options });
	await driver.settled();
}

const form = () => driver.page.locator('.eh-form');
const field = (name: string) => form().getByLabel(name).first();
const offered = () => driver.page.locator('.prompt .suggestion-item');
const names = () => expect.poll(() => offered().allInnerTexts(), patience);
const onDisk = (path: string) => expect.poll(() => driver.readFile(path).catch(() => ''), patience);
const answer = (name: string) => expect.poll(() => field(name).inputValue(), patience);

async function write(name: string, words: string): Promise<void> {
	await field(name).click();
	await driver.press('Mod+End');
	await driver.type(words);
}

async function closeForm(): Promise<void> {
	await driver.press('Escape');
	await driver.page.evaluate(() => window.app?.workspace.activeLeaf?.detach());
	await form().waitFor({ state: 'detached' });
}

const goats = {
	'goats.md': `---\nhatch-kind: reflection\nhatch-date: ${today}\nhatch-fantasy: goat farm\n---\n\nGoats. #value/care\n\n- [ ] ask who herds #value/care\n`,
	'asked.md': `---\nhatch-kind: inquiry\nhatch-date: ${today}\nhatch-fantasy: goat farm\nhatch-status: open\n---\n\n- [x] rent → low\n- [ ] hours\n`,
};

const clue = 'Which clue does it come from?';
const smallest = 'What is the smallest version of it?';

describe('follow-through begins', () => {
	it('with nothing to choose from on an empty page, which leaves nothing behind', async () => {
		await open({});
		await driver.runCommand('Plan an experiment…');
		await form().waitFor();
		await closeForm();
		await driver.runCommand('Explore what is possible…');
		await write('What feels unrealistic about it?', 'The winters.');
		await driver.press('Mod+Enter');
		await onDisk(madeNote('inquiry')).toContain('hatch-status: open');
		expect(await driver.readFile(madeNote('experiment')).catch(() => 'gone')).toBe('gone');
	});

	it('an experiment with a move, which is marked once it is written', async () => {
		await open(goats);
		await driver.runCommand('Plan an experiment…');
		await names().toEqual(['ask who herds something to try', 'Something of my own']);
		await driver.press('Enter');
		await answer(clue).toContain('“ask who herds” ([[goats]]) #value/care');
		await closeForm();
		expect(await driver.readFile('goats.md')).toBe(goats['goats.md']);
		await driver.runCommand('Plan an experiment…');
		await driver.press('Enter');
		await write(smallest, ' This week.');
		await closeForm();
		await onDisk(madeNote('experiment')).toContain('This week.');
		await onDisk('goats.md').toContain('- [>] ask who herds');
		await driver.openNote(madeNote('experiment'));
		await driver.runCommand('Plan an experiment…');
		await answer(smallest).toContain('This week.');
	});

	it('a decision with what is known, and an unfinished one comes back', async () => {
		await open(goats);
		await driver.runCommand('Record a decision…');
		await names().toEqual(['goat farm', 'A question of its own']);
		await driver.press('Enter');
		await answer('What do you know?').toBe('- rent → low ([[asked]])');
		await write('What do you still not know, and can live with?', ' a day');
		await driver.page.reload();
		await driver.page.locator('body[data-workbench="ready"]').waitFor({ state: 'attached' });
		await driver.settled();
		if ((await form().count()) === 0) {
			await driver.runCommand('Record a decision…');
			await driver.press('Enter');
		}
		await answer('What do you still not know, and can live with?').toBe('- hours ([[asked]]) a day');
	});

	it('an inquiry by going on with the one that is open', async () => {
		await open(goats);
		await driver.runCommand('Explore what is possible…');
		await names().toEqual(['goat farm being explored', 'A wish of its own']);
		await driver.press('Enter');
		await expect.poll(() => form().innerText(), patience).toContain('asked');
	});

	it('a review once for a month, and takes it back', async () => {
		await open(goats);
		const path = `Escape hatch/Review ${today.slice(0, 7)}.md`;
		await driver.runCommand('Write a review');
		await names().toContain(`This month ${today.slice(0, 7)}`);
		await driver.press('Enter');
		await onDisk(path).toContain('hatch-period');
		await form().waitFor();
		await driver.runCommand('Write a review');
		await names().toContain(`This month ${today.slice(0, 7)}, a review is there`);
		await driver.press('Enter');
		await form().getByRole('button', { name: 'Undo' }).click();
		await onDisk(path).toBe('');
	});

	it('from the menu of a reflection, and goes on from that of what was begun', async () => {
		await open(goats);
		const menu = () => driver.page.locator('.menu .menu-item');
		await driver.openNote('goats.md');
		await driver.page.locator('.cm-line').last().click({ button: 'right' });
		await menu().getByText('Explore what is possible…').waitFor();
		await menu().getByText('Plan an experiment…').click();
		await names().toEqual(['ask who herds something to try', '“Goats.” Care', 'Something of my own']);
		await driver.press('Escape');
		await driver.openNote('asked.md');
		await driver.page.locator('.cm-line').last().click({ button: 'right' });
		await menu().getByText('Go on with the questions').click();
		await form().waitFor();
	});

	it('in a plain note with all its questions where that is wanted', async () => {
		await open(goats, { settings: { writesIn: 'note' } });
		await driver.runCommand('Plan an experiment…');
		await driver.press('Enter');
		await expect.poll(() => driver.editorText().catch(() => ''), patience).toContain(clue);
		await onDisk('goats.md').toContain('- [>] ask who herds');
		await driver.runCommand('Next prompt');
		await driver.type('Ask her on Friday.');
		await onDisk(madeNote('experiment')).toMatch(/Ask her on Friday\.\n/);
	});
});

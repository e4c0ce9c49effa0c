import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch } from '../workbench/driver';

const patience = { timeout: 15_000 };
let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, now: string): Promise<void> {
	driver = await launch({ vault, delays: { save: 50 }, now, timeout: 15_000 });
	await driver.settled();
}

const form = () => driver.page.locator('.eh-form');
const onDisk = (path: string) => expect.poll(() => driver.readFile(path).catch(() => ''), patience);
const focused = () =>
	driver.page.evaluate(() => {
		const { activeElement: el } = document;
		return el?.getAttribute('aria-label') ?? el?.textContent?.trim() ?? '';
	});

const reflection = (day: string) =>
	`---\nhatch-kind: reflection\nhatch-date: ${day}\n---\n\nTuning pianos. #value/craft\n`;
const vault = {
	...Object.fromEntries(
		['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => [`${day} reflection.md`, reflection(day)]),
	),
	'try.md':
		'---\nhatch-kind: experiment\nhatch-date: 2026-03-08\nhatch-fantasy: pianos\nhatch-status: running\n---\n\n## The clue\n\nTuning. #value/craft\n\n## Readings\n\n- 2026-03-10 #value/craft 2/5\n',
};

describe('a page of questions', () => {
	it('that is closed gives the keyboard back to the row that it was opened from', async () => {
		await open(vault, '2026-03-10T12:00');
		await driver.runCommand('Open pattern view');
		const row = driver.page.locator('.eh-move').first();
		await row.locator('.eh-row-more').click();
		await row.getByRole('button', { name: 'Go on' }).focus();
		await driver.press('Enter');
		await form().waitFor();
		await form().getByRole('button', { name: 'Stop here' }).click();
		await form().waitFor({ state: 'detached' });
		await expect.poll(focused, patience).toContain('Go on');
	});

	it('that another note takes the place of goes, and the note is there', async () => {
		await open(vault, '2026-03-10T12:00');
		await driver.openNote('try.md');
		await driver.runCommand('Plan an experiment…');
		await form().waitFor();
		await driver.openNote('2026-03-03 reflection.md');
		expect(await driver.editorText()).toContain('Tuning pianos.');
		await form().waitFor({ state: 'detached' });
	});

	it('that is closed gives the keyboard back to the page that it was begun on', async () => {
		const ladder = '\n## Small steps towards it\n\n- 2026: tune one\n';
		const ask = vault['try.md'].replace('experiment', 'inquiry').replace('running', 'open');
		await open({ ...vault, 'ask.md': ask.replace(/\n## [^]*/, ladder) }, '2026-03-10T12:00');
		await driver.openNote('ask.md');
		await driver.runCommand('Explore what is possible…');
		await form().getByRole('button', { name: 'Try this one: 2026: tune one' }).focus();
		await driver.press('Enter');
		await form().getByLabel('Which clue does it come from?').waitFor();
		await form().getByRole('button', { name: 'Stop here' }).click();
		await expect.poll(focused, patience).toContain('tune one');
	});

	it('that is left open for days reads for the day that it is by then', async () => {
		await open(vault, '2026-03-10T12:00');
		await driver.openNote('try.md');
		await driver.runCommand('Plan an experiment…');
		await form().waitFor();
		await driver.setNow('2026-03-12T12:00');
		await form().getByRole('radio', { name: 'not at all' }).first().click();
		await driver.press('Mod+s');
		await onDisk('try.md').toContain('2026-03-12');
		expect(await driver.readFile('try.md')).toContain('- 2026-03-10 #value/craft 2/5');
	});
});

import { afterEach, describe, expect, it } from 'vitest';
import { noteOf, patient, PatternPage } from './patterns-on-page';
import { type Driver, launch } from '../workbench/driver';

let driver: Driver;

afterEach(() => driver.close());

const open = async (vault: Record<string, string>) => {
	driver = await launch({ vault, delays: { save: 150 }, now: '2026-09-01T12:00' });
	await driver.settled();
};
const onDisk = (path: string) => expect.poll(() => driver.readFile(path), patient);
const sheet = () => driver.page.locator('.modal.eh-jot');
const isClosed = () => expect.poll(() => sheet().count(), patient).toBe(0);
const undo = () => driver.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
const says = (words: RegExp) => expect.poll(() => sheet().innerText(), patient).toMatch(words);

const running = (body: string) =>
	noteOf('experiment', '2026-08-02', body, 'hatch-status: running', 'hatch-start: 2026-08-10');
const reading = 'Add a reading to an experiment…';

describe('a reading', () => {
	it('of the one experiment that runs is a digit and Enter, with a way back', async () => {
		const text = running('- 2026-08-03 #value/care 2/5');
		await open({ 'One event.md': text });
		await driver.runCommand(reading);
		await says(/Care: how met is it\?/);
		await driver.press('4', 'Enter');
		await isClosed();
		await onDisk('One event.md').toBe(`${text}- 2026-09-01 #value/care 4/5\n`);
		await undo();
		await onDisk('One event.md').toBe(text);
	});

	it('asks which experiment where several run, and then what to follow where nothing is measured', async () => {
		await open({
			'A walk.md': running('Out at noon. #energy/moving #need/rest'),
			'One event.md': running('- #value/care _/5'),
		});
		await driver.runCommand(reading);
		const rows = () => driver.page.locator('.prompt .suggestion-item').allInnerTexts();
		await expect.poll(rows, patient).toEqual(['One event\nmeasured', 'A walk\nnot measured so far']);
		await driver.press('ArrowDown', 'Enter');
		await says(/Nothing is measured in it so far/);
		await driver.press('Tab', 'Enter', '1', 'Enter');
		await isClosed();
		await onDisk('A walk.md').toContain('\n- 2026-09-01 #need/rest 1/5\n');
	});

	it('writes nothing that was not saved', async () => {
		const text = running('- #value/care _/5');
		await open({ 'One event.md': text });
		await driver.runCommand(reading);
		await says(/Care/);
		await driver.press('4', 'Escape');
		await isClosed();
		expect(await driver.readFile('One event.md')).toBe(text);
	});
});

describe('a line of an inquiry', () => {
	it('becomes something to find out as one step to undo, after asking once how', async () => {
		const text = noteOf(
			'inquiry',
			'2026-08-02',
			"I don't know how one gets a meadow.\n\nWhat does hay cost?",
		);
		await open({ 'q.md': text });
		await driver.openNote('q.md', { line: 6 });
		await driver.runCommand('Turn line into an unknown');
		await driver.page.getByRole('button', { name: 'Plain bullets' }).click();
		const written = text.replace('I don', '- ? I don');
		await expect.poll(() => driver.editorText(), patient).toBe(written);
		await driver.select('hay');
		await driver.runCommand('Turn line into an unknown');
		await expect.poll(() => driver.editorText(), patient).toBe(written.replace('What', '- ? What'));
		await driver.press('Mod+z');
		await expect.poll(() => driver.editorText(), patient).toBe(written);
		await driver.press('Mod+z');
		await expect.poll(() => driver.editorText(), patient).toBe(text);
	});
});

describe('a little of it', () => {
	it('is written beside its sentence, and what is typed and left comes back', async () => {
		const body = 'A stall of roses. #value/beauty';
		const vault = {
			'a.md': noteOf('jot', '2026-08-01', 'Bread at four. #need/rest'),
			'b.md': noteOf('jot', '2026-08-02', 'Goats. #need/rest'),
			'c.md': noteOf('jot', '2026-08-03', body),
		};
		const page = await PatternPage.open(vault, { now: '2026-09-01T12:00' });
		driver = page.driver;
		await page
			.button(/1 of 3/)
			.first()
			.click();
		const begin = () => page.view.getByRole('button', { name: 'Try a little of it…' }).first().click();
		await begin();
		await says(/It will stand in/);
		await driver.type('flowers on the desk');
		await driver.press('Escape');
		await isClosed();
		await begin();
		await expect.poll(() => sheet().getByRole('textbox').first().inputValue()).toBe('flowers on the desk');
		await driver.press('Enter');
		await isClosed();
		await onDisk('c.md').toContain('\n- [ ] flowers on the desk #value/beauty\n');
		await page.says('flowers on the desk');
		await undo();
		await onDisk('c.md').toBe(noteOf('jot', '2026-08-03', body));
	});
});

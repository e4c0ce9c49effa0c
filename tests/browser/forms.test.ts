import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../src/domain/dates';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

const patience = { timeout: 15_000 };
const today = dayOf(Date.now());
const note = `Escape hatch/${today} reflection.md`;
const command = 'Reflect on a fantasy';

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, delays: { save: 200 }, timeout: 15_000, ...options });
	await driver.settled();
}

const form = () => driver.page.locator('.eh-form');
const field = (name: string) => form().getByLabel(name).first();
const onDisk = (path: string) => expect.poll(() => driver.readFile(path).catch(() => ''), patience);
const says = () => expect.poll(() => form().innerText(), patience);
const answer = (name: string) => expect.poll(() => field(name).inputValue(), patience);
const reflections = () =>
	readdir(join(driver.folder, 'Escape hatch')).then(
		(names) => names.length,
		() => 0,
	);

/** The page is gone at once, whatever is under way: neither layout nor notes are saved before. */
async function lose(): Promise<void> {
	await driver.page.reload();
	await driver.page.locator('body[data-workbench="ready"]').waitFor({ state: 'attached' });
	await driver.settled();
}

/** And the form is opened again. */
async function kill(): Promise<void> {
	await lose();
	if ((await form().count()) === 0) await driver.runCommand(command);
	await form().waitFor();
}

async function write(name: string, words: string): Promise<void> {
	await field(name).click();
	await driver.press('Mod+End');
	await driver.type(words);
}

const fantasy = 'What is the fantasy?';
const feel = 'What would it let you feel that you rarely feel now?';
const repeats = 'What repeats across these answers?';

describe('a reflection on its page', () => {
	it('loses nothing when the page is gone after any act, nor when the note changes or goes elsewhere', async () => {
		await open({ 'a.md': 'A.\n' });
		await driver.runCommand(command);
		await form().waitFor();
		await kill();
		expect(await reflections()).toBe(0);
		await write(fantasy, 'Herding goats.');
		await kill();
		await answer(fantasy).toBe('Herding goats.');
		await says().toContain('You left this here earlier.');
		expect(await reflections()).toBe(0);
		// Leaving a section in which something was typed writes it.
		await write(fantasy, ' Hay.');
		await field(feel).click();
		await onDisk(note).toContain('Herding goats. Hay.');
		await says().not.toContain('You left this here earlier.');
		await driver.type('Tired legs.');
		await driver.settled();
		// The form of the note is to be found again, be its layout saved or not.
		await lose();
		if ((await form().count()) === 0) {
			await driver.openNote(note);
			await driver.runCommand(command);
		}
		await answer(fantasy).toBe('Herding goats. Hay.');
		await answer(feel).toBe('Tired legs.');
		expect(await driver.readFile(note)).not.toContain('Tired legs.');
		await write(feel, ' A clear head.');
		await driver.press('Mod+s');
		await onDisk(note).toContain('Tired legs. A clear head.');
		expect(await reflections()).toBe(1);
		// Changed elsewhere while the focus stays: what is typed on asks, and can be let go without being written.
		const phone = (await driver.readFile(note))
			.replace('A clear head.', 'A clear head, on the phone.')
			.replace('goats.', 'bees.');
		await driver.writeOutside(note, phone);
		await answer(fantasy).toBe('Herding bees. Hay.');
		await driver.type(' More.');
		await driver.press('Mod+s');
		await says().toContain('A clear head, on the phone.');
		await form().getByRole('button', { name: 'Discard' }).click();
		await answer(feel).toBe('Tired legs. A clear head, on the phone.');
		expect(await driver.readFile(note)).toBe(phone);
		// Changed elsewhere: what is not touched here follows, what is asks.
		await write(repeats, 'Air.');
		const now = await driver.readFile(note);
		await driver.writeOutside(note, `${now.replace('bees.', 'sheep.')}\n## What repeats\n\nWool.\n`);
		await answer(fantasy).toBe('Herding sheep. Hay.');
		await answer(repeats).toBe('Air.');
		await says().toContain('Wool.');
		await form()
			.getByRole('button', { name: /keep mine|keep what/i })
			.first()
			.click();
		await driver.press('Mod+s');
		await onDisk(note).toContain('## What repeats\n\nAir.\n');
		// Gone elsewhere: all of it is still here, and it is said.
		await driver.settled();
		await driver.files.delete(note);
		await says().toContain('no longer in the vault');
		await answer(feel).toBe('Tired legs. A clear head, on the phone.');
		await kill();
		await answer(feel).toBe('Tired legs. A clear head, on the phone.');
		await answer(repeats).toBe('Air.');
		expect(await reflections()).toBe(0);
		await write(repeats, ' And hay.');
		await driver.press('Mod+s');
		await onDisk(note).toContain('Air. And hay.');
	});

	it('grows out of a jot in the editor, and is one step of undo in an open note', async () => {
		const jot = '---\nhatch-kind: jot\nhatch-date: 2026-03-02\n---\n\nI should herd goats.\n';
		await open({ 'jot.md': jot });
		await driver.openNote('jot.md');
		await driver.runCommand(command);
		await answer(fantasy).toBe('I should herd goats.');
		expect(await driver.readFile('jot.md')).toBe(jot);
		await write(feel, 'Air.');
		await driver.press('Mod+s');
		await onDisk(note).toContain('hatch-from: "[[jot]]"');
		await onDisk('jot.md').toBe(`${jot}\n→ [[${today} reflection]]\n`);
		await form().getByRole('button', { name: 'Open note' }).click();
		await expect.poll(() => driver.editorText().catch(() => ''), patience).toContain('Air.');
		const before = await driver.editorText();
		// On the note it is the same form again, which writes into the editor that is open.
		await driver.runCommand(command);
		await form().waitFor();
		await write(repeats, 'Goats, always.');
		await driver.press('Mod+s');
		await onDisk(note).toContain('Goats, always.');
		await form().getByRole('button', { name: 'Open note' }).click();
		await expect.poll(() => driver.editorText().catch(() => ''), patience).toContain('Goats, always.');
		await driver.press('Mod+z');
		await expect.poll(() => driver.editorText(), patience).toBe(before);
		// A second time the jot leads to the reflection that is there.
		await driver.openNote('jot.md');
		await driver.runCommand(command);
		await form().waitFor();
		await answer(feel).toBe('Air.');
		expect(await reflections()).toBe(1);
	});

	it('is a sheet on a phone', async () => {
		await open({ 'a.md': 'A.\n' }, { phone: true });
		await driver.runCommand(command);
		await driver.page.locator('.modal.eh-form-sheet').waitFor();
		await write(fantasy, 'Herding goats.');
		// Esc leads from what is read back to the questions, whatever has the focus, and from there out.
		await form().getByRole('button', { name: 'Read it back' }).click();
		await form().getByText('Your words, read back').waitFor();
		await form().getByText('What if it is a wish?').click();
		await driver.press('Escape');
		await form().getByText('Your words, read back').waitFor({ state: 'detached' });
		await expect
			.poll(() => driver.page.evaluate(() => document.activeElement?.textContent), patience)
			.toBe('Read it back');
		await driver.press('Escape');
		await driver.page.locator('.modal.eh-form-sheet').waitFor({ state: 'detached' });
		await onDisk(note).toContain('Herding goats.');
	});
});

describe('in the plain editor', () => {
	it('a note turns into a reflection in one step, and the next prompt is found', async () => {
		await open(
			{
				'2025-05-01.md': 'I should herd goats.\n',
				'week.md': '---\nhatch-kind: check-in\n---\n',
				'jot.md': '---\nhatch-kind: jot\n---\n\nMore goats.\n',
				'grown.md':
					'---\nhatch-kind: reflection\nhatch-from: "[[jot]]"\n---\n\n## The fantasy\n\nMore goats.\n',
			},
			{ settings: { writesIn: 'note' } },
		);
		await driver.openNote('week.md');
		await expect(driver.runCommand('Turn this note into a reflection')).rejects.toThrow('does not offer');
		await driver.press('Escape');
		await driver.openNote('jot.md');
		await driver.runCommand('Turn this note into a reflection');
		await expect.poll(() => driver.editorText(), patience).toContain('hatch-kind: reflection');
		expect(await driver.readFile('jot.md')).toContain('hatch-kind: jot');
		await driver.openNote('2025-05-01.md');
		await expect(driver.runCommand('Next prompt')).rejects.toThrow('does not offer');
		await driver.press('Escape');
		await driver.runCommand('Turn this note into a reflection');
		const turned = await driver.editorText();
		expect(turned).toMatch(/^---\nhatch-kind: reflection\n/);
		expect(turned).toContain('## The fantasy\n\nI should herd goats.\n');
		expect(turned).not.toContain('hatch-date');
		await onDisk('2025-05-01.md').toBe(turned);
		await driver.runCommand('Next prompt');
		await driver.type('Tired legs.');
		const asked = await driver.editorText();
		expect(asked.indexOf('Tired legs.')).toBeGreaterThan(asked.indexOf('I should herd goats.'));
		await driver.press('Mod+z', 'Mod+z', 'Mod+z');
		await expect.poll(() => driver.editorText(), patience).toBe('I should herd goats.\n');
		await driver.openNote('week.md');
		await driver.runCommand(command);
		await expect.poll(() => driver.editorText().catch(() => ''), patience).toContain(fantasy);
		await driver.settled();
		await driver.type('Herding goats.');
		await onDisk(note).toMatch(/What is the fantasy\?[^]*\n\nHerding goats\.\n/);
	});
});

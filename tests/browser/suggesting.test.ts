import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';
import { problemsIn } from './cards-on-page';

/** Codes of the user's own: what hints at them stands here, whatever the built-in words are. */
const book = `---
hatch-kind: code-book
---

- \`#value/bells\` Bells
  - cues: ringing the bells, bell tower
- \`#need/kilns\` Kilns
  - cues: firing the kiln, glaze buckets
- \`#energy/ferries\` Ferries
  - cues: steering the ferry, lock gates
`;
const jot = `---
hatch-kind: jot
---

My dream job is ringing the bells, high up in a bell tower.

I would be firing the kiln, with glaze buckets all around.

Or I would be steering the ferry, past the lock gates.
`;
const dataPath = '.obsidian/plugins/escape-hatch/data.json';
const patient = { timeout: 15_000 };

let driver: Driver;

afterEach(() => driver.close());

async function open(vault: Record<string, string>, options: Partial<LaunchOptions> = {}): Promise<void> {
	const notes = { ...vault, 'Code book.md': book };
	driver = await launch({ vault: notes, delays: { save: 150 }, now: '2026-09-01T12:00', ...options });
}

const part = (name: string) => driver.page.locator(`.eh-${name}`);
const sheet = () => expect.poll(() => part('suggestions').or(part('asides')).innerText(), patient);
const file = (path: string) => expect.poll(() => driver.readFile(path), patient);
const focused = () =>
	expect.poll(
		() =>
			driver.page.evaluate(() => {
				const { activeElement: el } = document;
				return el?.getAttribute('aria-label') ?? el?.textContent;
			}),
		patient,
	);
const press = (name: string | RegExp) => driver.page.getByRole('button', { name }).first().press('Enter');
const saved = async () =>
	JSON.parse(await driver.readFile(dataPath).catch(() => '{}')) as {
		rejectedSuggestions?: { code: string }[];
	};

/** Opens the sheet with the focus on its first suggestion, and gives the codes' names in order. */
async function suggest(): Promise<string[]> {
	await driver.runCommand('Suggest tags for this note');
	await focused().toMatch(/^Tag it: /);
	return (await part('suggestion .eh-code-label').allInnerTexts()).map((name) => name.slice(0, -1));
}

describe('suggestions for a note', () => {
	it('are taken, turned down, replaced and taken back by keyboard, on words not saved yet', async () => {
		await open({ 'note.md': jot.replaceAll('\n', '\r\n') });
		await driver.openNote('note.md');
		await driver.press('Mod+End');
		await driver.type('Rain.');
		const [first, second, third] = await suggest();
		await driver.press('Enter');
		await sheet().toContain(`Tagged: ${first}`);
		await focused().toBe(`Tag it: ${second}`);
		await file('note.md').toMatch(/#(value|energy|need)\/\S+[^]*Rain\.$/);
		await driver.press('Delete');
		await sheet().toContain(`Not this: ${second}.`);
		await focused().toBe(`Tag it: ${third}`);
		await expect.poll(async () => (await saved()).rejectedSuggestions?.length, patient).toBe(1);
		expect(JSON.stringify(await saved())).not.toContain('ferry');
		await driver.press('Tab', 'Tab');
		await focused().toBe(`Another…: ${third}`);
		await driver.press('Enter');
		await driver.page.locator('.prompt-input').waitFor();
		await driver.type('my own thing');
		await driver.press('Enter');
		await sheet().toContain('Tagged: My own thing');
		await file('note.md').toContain('/my-own-thing');
		await expect.poll(async () => (await saved()).rejectedSuggestions?.length, patient).toBe(2);
		for (const left of [2, 1, 0]) {
			await press(/^Undo: /);
			await expect.poll(() => part('settled').count(), patient).toBe(left);
		}
		await file('note.md').toBe(`${jot}Rain.`.replaceAll('\n', '\r\n'));
		await expect.poll(async () => (await saved()).rejectedSuggestions, patient).toEqual([]);
		await driver.press('Escape');
		await expect.poll(() => part('suggestions').count(), patient).toBe(0);
	});

	it('are one step to undo each, and never given again where they were turned down', async () => {
		await open({ 'note.md': jot });
		await driver.openNote('note.md');
		const [first] = await suggest();
		await driver.press('Enter');
		await sheet().toContain(`Tagged: ${first}`);
		const [, second] = await part('suggestion').allInnerTexts();
		await driver.press('Delete');
		await sheet().toContain('Not this');
		await driver.press('Escape');
		await driver.press('Mod+z');
		await expect.poll(() => driver.editorText(), patient).toBe(jot);
		const again = await suggest();
		expect(again).toContain(first);
		expect(again).not.toContain(/(\S.*)\?/.exec(second ?? '')?.[1]);
		await driver.press('Escape');
		const settings = await driver.openSettings();
		const row = settings.row('Suggestions I turned down');
		await expect.poll(() => row.innerText(), patient).toContain('turned down: 1');
		await row.click();
		await expect.poll(() => row.isVisible(), patient).toBe(false);
	});

	it('work in reading mode, and write nothing once the note is another', async () => {
		await open({ 'note.md': jot });
		await driver.openNote('note.md');
		await driver.setMode('reading');
		await suggest();
		await driver.press('Enter');
		await sheet().toContain('Tagged: ');
		await file('note.md').toMatch(/#(value|energy|need)\//);
		const changed = `${await driver.readFile('note.md')}More.\n`;
		await driver.writeOutside('note.md', changed);
		await driver.settled();
		await driver.press('Enter');
		await focused().toBe('Look again');
		await sheet().toContain('The note has changed meanwhile, so nothing was written.');
		expect(await driver.readFile('note.md')).toBe(changed);
		await driver.press('Enter');
		await focused().toMatch(/^Tag it: /);
		expect(await problemsIn(driver.page, '.eh-suggesting')).toEqual([]);
		const sizes = await part('suggesting').evaluate((el) => el.scrollWidth - el.clientWidth);
		expect(sizes).toBeLessThanOrEqual(0);
	});

	it('with nothing found give way to questions and words; with heavy words to one quiet line', async () => {
		const heavy = "I don't want to live anymore.\n";
		await open(
			{ 'plain.md': '# Rain\n\nThe bus was late.\n', 'bare.md': '# Rain\n', 'heavy.md': heavy },
			{ settings: { version: 1, helpContact: 'Ana, next door' } },
		);
		await driver.openNote('plain.md');
		await driver.press('Mod+Home');
		await driver.runCommand('Suggest tags for this note');
		await sheet().toMatch(/^No words/);
		await driver.press('Tab', 'Enter');
		await sheet().toContain('A heading is not tagged.');
		await driver.press('Escape', 'Mod+End', 'ArrowUp');
		await driver.runCommand('Suggest tags for this note');
		await sheet().toMatch(/^No words in this note hint at a code \(English only so far\)\./);
		await driver.press('Tab', 'Enter');
		await sheet().toContain('“The bus was late.”');
		expect(await problemsIn(driver.page, '.eh-suggesting')).toEqual([]);
		await driver.press('Tab', 'Enter');
		await sheet().toContain('Tagged: ');
		await file('plain.md').toMatch(/^# Rain\n\nThe bus was late\. #value\/\S+\n$/);
		await driver.page.getByText('Not feeling safe?').press('Enter');
		await sheet().toContain('Whom I turn to: Ana, next door');
		await driver.press('Escape');
		await driver.openNote('heavy.md');
		await driver.runCommand('Suggest tags for this note');
		await expect.poll(() => driver.notices(), patient).toEqual([expect.stringContaining('Ana, next door')]);
		await driver.runCommand('Suggest tags for this note');
		await driver.settled();
		expect(await driver.notices()).toHaveLength(1);
		expect(await part('suggestions').count()).toBe(0);
		expect(await driver.readFile('heavy.md')).toBe(heavy);
		await driver.openNote('bare.md');
		await driver.runCommand('Suggest tags for this note');
		const said = 'This note has no text of yours to suggest tags for.';
		await expect.poll(() => driver.notices(), patient).toContain(said);
		expect(await part('suggestions').count()).toBe(0);
		await driver.openNote('Code book.md');
		await expect(driver.runCommand('Suggest tags for this note')).rejects.toThrow(
			'Suggest tags for this note',
		);
	});
});

describe('old asides', () => {
	const bread = 'I should just bake bread.';
	const goats = 'Some days I want to herd goats.';
	const vault = {
		'Diary/2024-05-03.md': `Rain all day. ${bread} Home.\r\n\r\n${goats}\r\n`,
		'Diary/2023-01-09 Walk.md': `---\nhatch-private: true\n---\n\n- ${goats}\n`,
		'other.md': 'The bus was late.\n',
	};
	const kept = `Rain all day. ${bread} Home.\r\n\r\n> [!fantasy]\r\n> ${bread}\r\n\r\n> [!fantasy]\r\n> ${goats}\r\n`;
	const jotPath = 'Escape hatch/2023-01-09 jot.md';

	it('are found, looked at, kept as jots and taken back, by keyboard', async () => {
		await open(vault);
		await driver.runCommand('Find old asides');
		await sheet().toContain('3 sentences sound like a fantasy, in 4 of 4 notes');
		await driver.press('Space');
		await sheet().toContain('Keep 1');
		expect(await problemsIn(driver.page, '.eh-finding')).toEqual([]);
		expect(await part('finding').evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
		await press(`Open the note at “${bread}”`);
		await expect.poll(() => driver.selection(), patient).toBe(bread);
		for (const [path, text] of Object.entries(vault)) expect(await driver.readFile(path)).toBe(text);
		await driver.runCommand('Find old asides');
		await sheet().toContain('Keep 1');
		for (const box of (await part('asides input').all()).slice(1)) await box.press('Space');
		await press('Keep 3');
		await sheet().toContain('Kept 3 of 3.');
		expect(await driver.readFile('Diary/2024-05-03.md')).toBe(kept);
		expect(await driver.readFile(jotPath)).toBe(
			`---\nhatch-kind: jot\nhatch-date: 2023-01-09\nhatch-private: true\n---\n\n${goats}\n\n— [[2023-01-09 Walk]], 2023-01-09\n`,
		);
		expect(await driver.readFile('Diary/2023-01-09 Walk.md')).toBe(vault['Diary/2023-01-09 Walk.md']);
		expect(await problemsIn(driver.page, '.eh-finding')).toEqual([]);
		await driver.press('Escape');
		await driver.runCommand('Find old asides');
		await sheet().toContain('Kept 3 of 3.');
		await press('Undo all of it');
		await sheet().toContain('All of it is taken back.');
		for (const [path, text] of Object.entries(vault)) expect(await driver.readFile(path)).toBe(text);
		expect(await driver.readFile(jotPath).catch(() => 'gone')).toBe('gone');
	});

	it('that were kept are jots to the pattern view, and not offered again', async () => {
		await open(vault);
		await driver.runCommand('Find old asides');
		await sheet().toContain('Keep 0');
		await driver.press('Space');
		await press('Keep 1');
		await sheet().toContain('Kept 1 of 1.');
		await press('Look again');
		await sheet().toContain('What was kept (1)');
		for (const box of await part('asides input').all()) await box.press('Space');
		await press('Keep 2');
		await sheet().toContain('Kept 3 of 3.');
		await press('Look again');
		await sheet().toContain('No sentence was found');
		await press('What was kept (3)');
		await sheet().toContain('Undo all of it');
		await driver.press('Escape');
		await driver.runCommand('Open pattern view');
		const view = () => expect.poll(async () => (await driver.readView()).text, patient);
		for (const words of [bread, goats]) await view().toContain(words);
		await driver.runCommand('Find old asides');
		await press('Undo all of it');
		await sheet().toContain('All of it is taken back.');
		for (const [path, text] of Object.entries(vault)) expect(await driver.readFile(path)).toBe(text);
	});
});

import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch } from '../workbench/driver';

const patience = { timeout: 15_000 };
const now = '2026-04-03T12:00';
const head = (kind: string) => `---\nhatch-kind: ${kind}\nhatch-date: 2026-03-01\nhatch-fantasy: florist\n`;

let driver: Driver;

afterEach(() => driver.close());

const form = () => driver.page.locator('.eh-form');
const button = (name: string) => form().getByRole('button', { name, exact: true });
const onDisk = (path: string) => expect.poll(() => driver.readFile(path), patience);

/** With the keyboard alone, as far as it goes. */
async function press(name: string): Promise<void> {
	await button(name).focus();
	await driver.press('Enter');
}

async function open(note: string, text: string, command: string, width = 1280): Promise<void> {
	driver = await launch({ vault: { [note]: text }, now, width, delays: { save: 200 }, timeout: 15_000 });
	await driver.settled();
	await driver.openNote(note);
	await driver.runCommand(command);
	await form().waitFor();
}

describe('an experiment on its page', () => {
	it('begins with one press, is measured with two, and comes out by one', async () => {
		const clue = '\n## The clue\n\ntending #value/care\n';
		await open('try.md', `${head('experiment')}---\n${clue}`, 'Plan an experiment…');
		await press('Start today');
		await onDisk('try.md').toContain('hatch-status: running\nhatch-start: 2026-04-03');
		await expect
			.poll(() =>
				form()
					.getByLabel('Since')
					.evaluate((el) => el === document.activeElement),
			)
			.toBe(true);
		await press('Steps, and a way to measure it');
		await press('Measure it');
		await driver.press('Enter');
		await driver.press('Space');
		await driver.press('Mod+s');
		await onDisk('try.md').toContain('## Readings\n\n- 2026-04-03 #value/care 0/5\n');
		await press('How did it go?');
		await press('keep');
		await onDisk('try.md').toContain('hatch-status: keep');
		expect(await driver.readFile('try.md')).toContain(clue);
	});
});

describe('an inquiry on its page', () => {
	it('takes what is not known item by item, in a narrow pane without a scroll bar below', async () => {
		await open('ask.md', `${head('inquiry')}---\n`, 'Explore what is possible…', 320);
		await press('What to find out');
		await driver.type('rent');
		await driver.press('Enter');
		await driver.type('who hires');
		await driver.press('Enter');
		await driver.type('what it pays');
		await driver.press('Mod+s');
		await onDisk('ask.md').toContain('- [ ] rent\n- [ ] who hires\n- [ ] what it pays\n');
		await form().getByLabel('How it stands: rent').selectOption('known');
		await form().getByLabel('What I learnt', { exact: true }).click();
		await driver.type('low');
		await driver.press('Mod+s');
		await onDisk('ask.md').toContain('- [x] rent → low\n- [ ] who hires\n');
		await press('The next one');
		await expect.poll(() => form().locator('.eh-unknown').innerText()).toContain('who hires');
		await press('As plain bullets, which no task dashboard picks up');
		await driver.press('Mod+s');
		await onDisk('ask.md').toContain('- ?x rent → low\n- ? who hires\n- ? what it pays\n');
		const [wide, seen] = await form().evaluate((el) => [el.scrollWidth, el.clientWidth]);
		expect(wide).toBe(seen);
	});
});

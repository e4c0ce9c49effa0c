import { afterEach, expect, it } from 'vitest';
import { words } from '../../src/i18n';
import { launch, type Driver } from '../workbench/driver';

const patience = { timeout: 15_000, interval: 25 };
const now = '2026-03-02T12:00';

let driver: Driver;
afterEach(() => driver.close());

const today = () => driver.page.evaluate(() => new Date().toISOString().slice(0, 10));
const jotted = (day: string) => driver.readFile(`Escape hatch/${day} jot.md`).catch(() => '');

async function jots(said: string): Promise<void> {
	await driver.runCommand('Jot down a fantasy');
	await driver.page.getByLabel(words.jot.words).last().waitFor();
	await driver.type(said);
	await driver.press('Enter', 'Escape');
	await driver.settled();
}

it('the day is what the clock says, in one page over years', async () => {
	driver = await launch({ vault: {}, delays: { save: 50 }, now });
	for (const day of ['2026-03-02', '2026-03-03', '2027-01-31', '2031-12-24']) {
		await driver.setNow(`${day}T12:00`);
		await jots(`A thought of ${day} #value/nature`);
		await expect.poll(() => jotted(day), patience).toContain(`\nhatch-date: ${day}\n`);
	}
	await driver.runCommand('Open pattern view');
	await expect.poll(async () => (await driver.readView()).text, patience).toMatch(/4 of 4/);
});

it('a note from the future counts once its day has come', async () => {
	const note = '---\nhatch-kind: jot\nhatch-date: 2026-03-05\n---\n\nGoats. #value/nature\n';
	driver = await launch({ vault: { 'a.md': note }, delays: { save: 50 }, now });
	await driver.setNow('2026-03-06T12:00');
	await jots('Sheep. #value/nature');
	await driver.runCommand('Open pattern view');
	await expect.poll(async () => (await driver.readView()).text, patience).toContain('2026-03-05');
});

it('a view that was left open asks for what has come meanwhile', async () => {
	const again = 'hatch-status: shelf\nhatch-again: 2026-03-10';
	const notes = {
		'a.md': '---\nhatch-kind: jot\nhatch-date: 2026-03-01\n---\n\nGoats. #value/nature\n',
		'b.md': `---\nhatch-kind: inquiry\nhatch-date: 2026-03-01\n${again}\n---\n\nGoats?\n`,
	};
	driver = await launch({ vault: notes, now });
	await driver.runCommand('Open pattern view');
	const asked = words.charts.moves.wantedToLook('2026-03-10');
	await expect.poll(async () => (await driver.readView()).text, patience).toContain('look again 2026-03-10');
	expect((await driver.readView()).text).not.toContain(asked);
	await driver.setNow('2026-03-10T08:00');
	expect((await driver.readView()).text).toContain(asked);
});

it('the next page stands at its own time again', async () => {
	driver = await launch({ vault: {}, now });
	expect(await today()).toBe('2026-03-02');
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n';
import { type Scenario, scenarios } from '../fixtures/scenarios';
import type { Driver } from '../workbench/driver';
import { notesOf } from './scenario-claims';
import type { Person } from './scenario-person';
import { aDay, countTogether, tell } from './scenario-told';

const patience = { timeout: 15_000, interval: 25 };
const { prompts, forms } = words;

let driver: Driver;
const told = new Map<Scenario, Record<string, string>>();

beforeAll(async () => {
	driver = await aDay();
});
afterAll(() => driver.close());

/** Years later the fantasy has another shape. */
async function growsIntoFarmWork(person: Person): Promise<void> {
	await driver.runCommand('Reflect on a fantasy');
	await person.focus(prompts.reflection.fantasy);
	await driver.type('Weekends on a farm, and then more of them.');
	await person.names({ fantasy: 'farm work', grewFrom: 'goats' });
	await person.press('Mod+s');
	const next = () => notesOf(driver).then((notes) => notes['Escape hatch/2026-03-02 reflection 2.md'] ?? '');
	await expect.poll(next, patience).toContain('hatch-from: "[[2026-03-02 reflection]]"\n');
	expect(await next()).toContain('hatch-fantasy: farm work\n');
	await person.goTo(forms.foot.stop);
	await person.press('Enter');
}

/** The check-in asks about what fills the days now. */
async function looksForWork(person: Person): Promise<void> {
	await driver.runCommand('Check in on current work');
	await person.focus(prompts.checkIn.job.gave);
	await person.goTo(forms.situation.label, 'Shift+Tab');
	const form = driver.page.locator('.eh-form');
	await driver.type('loo');
	await expect.poll(() => form.innerText(), patience).toContain(prompts.checkIn.search.gave);
	expect(await form.innerText()).not.toMatch(/\bat work\b|current work/);
	await person.goTo(forms.foot.stop);
	await person.press('Enter');
}

const further: Readonly<Record<string, (person: Person) => Promise<void>>> = {
	goats: growsIntoFarmWork,
	'pictures of feet': looksForWork,
};

describe('from a remark to a reflection, by keyboard', () => {
	it.each(scenarios.slice(0, 6))('$name', { timeout: 60_000 }, async (scenario) => {
		told.set(scenario, await tell(driver, scenario, further[scenario.name]));
	});

	it('counts in the pattern view alone, once there is more than one', () => countTogether(driver, told));
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { type Driver, launch } from '../workbench/driver';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sample = join(import.meta.dirname, '../fixtures/vault');

let driver: Driver;

afterEach(() => driver.close());

/** What axe finds inside a part of the page. */
async function problemsIn(selector: string): Promise<string[]> {
	await driver.page.evaluate(axeSource);
	const { violations } = await driver.page.evaluate(
		(part) => (window as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(part),
		selector,
	);
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

it.each([
	['dark', 1280],
	['light', 1280],
	['dark', 320],
	['light', 320],
] as const)('the pattern view has nothing in the way of anyone: %s, %i px', async (theme, width) => {
	driver = await launch({ vault: sample, theme, width, height: 900 });
	await driver.runCommand('Open pattern view');
	await driver
		.view()
		.getByRole('button', { name: /Outdoors/ })
		.first()
		.click();
	expect(await problemsIn('.workspace-leaf-content[data-type="escape-hatch-patterns"]')).toEqual([]);
	const overflow = await driver.view().evaluate((el) => el.scrollWidth - el.clientWidth);
	expect(overflow).toBeLessThanOrEqual(0);
});

it.each(['dark', 'light'] as const)(
	'jot, form and picker have nothing in the way of anyone: %s',
	async (theme) => {
		driver = await launch({ vault: sample, theme });
		await driver.runCommand('Jot down a fantasy');
		expect(await problemsIn('.modal')).toEqual([]);
		await driver.type('Goats.');
		await driver.press('Enter');
		await driver.page.getByText('Kept, exactly as you said it').waitFor();
		await driver.page.getByRole('button', { name: 'More…' }).click();
		expect(await problemsIn('.modal')).toEqual([]);
		await driver.press('Mod+Enter');
		await driver.page.locator('.eh-form textarea:focus').waitFor();
		await driver.type('the goats');
		await driver.press('Tab');
		await driver.type('the same faces every morning');
		await driver.page.locator('.eh-turn').waitFor();
		expect(await problemsIn('.eh-form')).toEqual([]);
		await driver.page.getByRole('button', { name: 'outdoors', exact: true }).click();
		await driver.page.getByRole('button', { name: 'Read it back' }).click();
		expect(await problemsIn('.eh-form')).toEqual([]);
		await driver.openNote('Escape hatch/2025-09-16 Two stops.md', { line: 8 });
		await driver.runCommand('Tag selection…');
		await driver.page.locator('.suggestion-item').first().waitFor();
		expect(await driver.page.locator('.eh-code-count').first().innerText()).toMatch(/^in \d+ of \d+ notes$/);
		expect(await problemsIn('.eh-code-row')).toEqual([]);
		expect(await problemsIn('.cm-content .eh-tag')).toEqual([]);
	},
);

import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions, type Popout } from '../workbench/driver';

const sample = join(import.meta.dirname, '../fixtures/vault');
const type = 'escape-hatch-patterns';
const patient = { timeout: 10_000 };

/** More sentences behind one number than a window shows. */
const many = Object.fromEntries(
	Array.from({ length: 40 }, (_, at) => {
		const day = `2026-0${(at % 6) + 1}-${10 + (at % 18)}`;
		const said = Array.from({ length: 25 }, (_line, line) => `Goat ${at}, hill ${line}. #value/nature`);
		return [`Jot ${at}.md`, `---\nhatch-kind: jot\nhatch-date: ${day}\n---\n\n${said.join('\n\n')}\n`];
	}),
);

let driver: Driver;

afterEach(() => driver.close());

async function open(options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault: sample, delays: { save: 150 }, now: '2026-09-01T12:00', ...options });
	await driver.runCommand('Open pattern view');
	await driver.settled();
}

const state = () =>
	driver.page.evaluate(
		(wanted) => window.app?.workspace.getLeavesOfType(wanted)[0]?.getViewState().state,
		type,
	);
const host = (view: Locator) => view.locator('.eh-patterns-host');
const scrolled = (view: Locator) => host(view).evaluate(({ scrollTop }) => Math.round(scrollTop));
const scrollTo = (view: Locator, top: number) =>
	host(view).evaluate((el, wanted) => {
		el.scrollTop = wanted;
	}, top);

/** The view in a leaf beside the notes. */
async function openBeside(side: 'Left' | 'Right', width: number): Promise<Locator> {
	await driver.page.evaluate(
		async ([wanted, name]) => {
			const { workspace } = window.app ?? {};
			const leaf = wanted === 'Left' ? workspace?.getLeftLeaf(false) : workspace?.getRightLeaf(false);
			await leaf?.setViewState({ type: name, active: true });
			if (leaf) await workspace?.revealLeaf(leaf);
		},
		[side, type] as const,
	);
	await driver.settled();
	const split = driver.page.locator(side === 'Left' ? '.mod-left-split' : '.mod-right-split');
	await split.evaluate((el, wanted) => (el as HTMLElement).style.setProperty('width', `${wanted}px`), width);
	return split.locator(`.workspace-leaf-content[data-type="${type}"]`);
}

describe('beside the notes', () => {
	it.each(['Left', 'Right'] as const)('it can be used in 300 px: %s', async (side) => {
		driver = await launch({ vault: sample, now: '2026-09-01T12:00' });
		const view = await openBeside(side, 300);
		await view.locator('.eh-lens .eh-row').first().click();
		await driver.settled();
		const [row, sentence] = [
			view.locator('.eh-lens .eh-row').first(),
			view.locator('.eh-evidence .eh-passage').first(),
		];
		const under = (await row.boundingBox())?.y ?? 0;
		expect((await sentence.boundingBox())?.y).toBeGreaterThan(under);
		expect(await host(view).evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
		await sentence.click();
		await expect.poll(() => driver.selection(), patient).not.toBe('');
	});

	it('it is not computed before it is looked at', async () => {
		driver = await launch({ vault: sample, delays: { save: 150 }, now: '2026-09-01T12:00' });
		const view = await openBeside('Right', 320);
		await driver.page.evaluate(() => window.app?.workspace.rightSplit.collapse());
		await driver.reload();
		expect(await driver.page.locator('.eh-view').count()).toBe(0);
		await driver.runCommand('Open pattern view');
		await view.locator('.eh-lens .eh-row').first().waitFor();
	});
});

describe('in a window of its own', () => {
	let popout: Popout;

	it('it is used as a whole: select, read, filter, rate, preview', async () => {
		await open();
		popout = await driver.popOut({ width: 1000, height: 700 });
		const { view } = popout;
		await view.locator('.eh-lens .eh-row').first().focus();
		await popout.press('Enter');
		const heading = view.locator('.eh-evidence-heading');
		await expect
			.poll(() => heading.evaluate((el) => el === el.ownerDocument.activeElement), patient)
			.toBe(true);
		await view.locator('.eh-evidence .eh-passage').first().hover();
		await popout.page.keyboard.down('ControlOrMeta');
		await view.locator('.eh-evidence .eh-passage').nth(1).hover();
		await popout.page.locator('.hover-popover').waitFor();
		await popout.page.keyboard.up('ControlOrMeta');
		await popout.page.mouse.move(2, 2);
		await popout.press('Escape');
		await view.getByRole('button', { name: /^Filter/ }).click();
		const all = await view.locator('.eh-row-share').first().innerText();
		await view.locator('.eh-filter-form select').first().selectOption('joking');
		await expect.poll(() => view.locator('.eh-row-share').first().innerText(), patient).not.toBe(all);
		await view.locator('.eh-filter-chip').first().click();
		await expect.poll(() => view.locator('.eh-row-share').first().innerText(), patient).toBe(all);
		await view
			.getByRole('button', { name: /^rate this week/ })
			.first()
			.click();
		await view.getByRole('radio', { name: '4' }).check();
		await view.locator('.eh-rate').getByRole('button').first().click();
		await popout.page.getByRole('button', { name: 'Make it' }).click();
		await view.locator('.eh-rated').getByText('Check-in').waitFor();
	});

	it('its sentences are those near to what is seen, and come with scrolling', async () => {
		await open({ vault: many });
		await driver.view().locator('.eh-lens .eh-row').first().click();
		popout = await driver.popOut({ width: 1000, height: 700 });
		const list = popout.view.locator('.eh-evidence-panel');
		const rows = () => popout.view.locator('.eh-evidence .eh-passage').count();
		await expect.poll(rows, patient).toBeGreaterThan(5);
		expect(await rows()).toBeLessThan(60);
		await list.evaluate((el) => el.scrollTo(0, el.scrollHeight / 2));
		const seen = () =>
			list.evaluate((el) => {
				const { top, bottom } = el.getBoundingClientRect();
				const lines = [...el.querySelectorAll('.eh-passage')].map((each) => each.getBoundingClientRect());
				return lines.filter((line) => line.bottom > top && line.top < bottom).length;
			});
		await expect.poll(seen, patient).toBeGreaterThan(3);
		expect(await rows()).toBeLessThan(60);
	});

	it('it is scrolled as it was, there and in the next window', async () => {
		await open();
		await scrollTo(driver.view(), 400);
		await expect.poll(async () => (await state())?.['scroll'], patient).toBe(400);
		popout = await driver.popOut({ width: 1000, height: 700 });
		await expect.poll(() => scrolled(popout.view), patient).toBe(400);
		await scrollTo(popout.view, 700);
		await expect.poll(async () => (await state())?.['scroll'], patient).toBe(700);
	});
});

describe('its place', () => {
	it('is the same after the plugin was off: filter, number, what is unfolded, scroll', async () => {
		await open({ height: 600 });
		await driver.view().locator('.eh-fold[aria-expanded="false"]').last().click();
		await driver.view().locator('.eh-lens .eh-row').nth(2).click();
		await driver
			.view()
			.getByRole('button', { name: /^Filter/ })
			.click();
		await driver.view().getByRole('radio', { name: 'Both' }).check();
		await driver.settled();
		await scrollTo(driver.view(), 500);
		await expect.poll(async () => (await state())?.['scroll'], patient).toBe(500);
		const before = await state();
		await driver.setPlugin(false);
		await driver.setPlugin(true);
		await expect.poll(state, patient).toEqual(before);
		await expect.poll(() => scrolled(driver.view()), patient).toBe(500);
		expect(await driver.view().locator('.eh-evidence').count()).toBe(1);
		expect(await driver.view().locator('.eh-fold[aria-expanded="true"]').count()).toBeGreaterThan(0);
	});

	it('is found with few rows drawn, and nothing is drawn twice', async () => {
		await open();
		const rows = await driver.view().locator('.eh-row').count();
		expect(rows).toBeLessThanOrEqual(20);
		expect(await driver.view().locator('.eh-view *').count()).toBeLessThan(3000);
	});
});

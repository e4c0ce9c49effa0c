import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions, type Popout } from '../workbench/driver/index';
import { buildSmallPlugin } from './build-other-plugin';

let pluginDir: string;
let driver: Driver;
let popout: Popout;

beforeAll(async () => {
	pluginDir = await buildSmallPlugin('trail', 'Trail');
});

afterEach(() => driver.close());

afterAll(() => rm(pluginDir, { recursive: true }));

const lines = Array.from({ length: 80 }, (_, index) => `Line ${String(index)}`);
const vault = { 'note.md': lines.join('\n\n'), 'other.md': 'Another.' };

async function open(options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault, pluginDir, delays: { save: 150 }, ...options });
}

/** Moves the open trail to a window of its own. */
async function popTrailOut(options: Partial<LaunchOptions> = {}): Promise<void> {
	await open(options);
	await driver.runCommand('Open trail');
	popout = await driver.popOut({ width: 600, height: 500 });
}

const press = async (name: string) => {
	await popout.view.getByRole('button', { name, exact: true }).click();
	await driver.settled();
};
const inUse = () => driver.page.evaluate(() => (activeWindow === window ? 'main' : 'other'));
const places = (type: string) =>
	driver.page.evaluate(
		(wanted) =>
			window.app?.workspace
				.getLeavesOfType(wanted)
				.map((leaf) => (leaf.getContainer().win === window ? 'main' : 'other')),
		type,
	);

describe('a pop-out', () => {
	it('takes the view with its elements, state and history', async () => {
		await open();
		await driver.runCommand('Open trail');
		await driver.page.getByRole('button', { name: 'To the kitchen' }).click();
		await driver.settled();
		popout = await driver.popOut();
		expect(await popout.view.locator('.trail-room').innerText()).toBe('kitchen');
		expect(await driver.view('trail').count()).toBe(0);
		expect(await places('trail')).toEqual(['other']);
		await popout.view.getByLabel('Navigate back').click();
		await driver.settled();
		expect(await popout.view.locator('.trail-room').innerText()).toBe('hall');
	});

	it('looks like the main window and changes its theme with it', async () => {
		await popTrailOut({ theme: 'light' });
		const look = (page: Driver['page']) =>
			page.evaluate(() => {
				const cellEl = document.body.createEl('table').createEl('tr').createEl('td');
				const looks = [document.body, cellEl].map((el) => getComputedStyle(el));
				cellEl.closest('table')?.remove();
				return looks.map(({ backgroundColor, color, font }) => [backgroundColor, color, font]);
			});
		const light = await look(driver.page);
		expect(await look(popout.page)).toEqual(light);
		await driver.runCommand('Toggle light/dark mode');
		expect(await look(popout.page)).toEqual(await look(driver.page));
		expect(await look(popout.page)).not.toEqual(light);
		expect(await popout.page.locator('body.theme-dark.is-popout-window').count()).toBe(1);
	});

	it('is told of to the plugin, before the view in it learns that it has moved', async () => {
		await popTrailOut();
		expect(await driver.page.locator('body[data-window-open="heard"]').count()).toBe(1);
		expect(await popout.view.locator('[data-window="other"]').count()).toBe(1);
		await popout.close();
		await driver.page.locator('body[data-window-close="heard"]').waitFor({ state: 'attached' });
		expect(await places('trail')).toEqual([]);
	});

	it('closes with its last leaf', async () => {
		await popTrailOut();
		const closing = popout.page.waitForEvent('close');
		await driver.page.evaluate(() => window.app?.workspace.detachLeavesOfType('trail'));
		await closing;
		expect(await inUse()).toBe('main');
	});

	it('opens empty too, and a view that opens in it is at home there', async () => {
		await open();
		const opening = driver.page.context().waitForEvent('page');
		await driver.runCommand('Open trail in window');
		const page = await opening;
		await page.locator('.trail-room', { hasText: 'hall' }).waitFor();
		expect(await places('trail')).toEqual(['other']);
		expect(await page.title()).toBe('Trail: hall');
	});

	it('is the window in use from the first press in it, and the main one again from the first there', async () => {
		await popTrailOut();
		await driver.openNote('note.md');
		expect([await inUse(), await places('markdown')]).toEqual(['main', ['main']]);
		await press('Read on');
		expect(await inUse()).toBe('other');
		const active = () => driver.page.evaluate(() => window.app?.workspace.activeLeaf?.view.getViewType());
		expect(await active()).toBe('trail');
		await driver.page.locator('.cm-content').click();
		expect([await inUse(), await active()]).toEqual(['main', 'markdown']);
	});

	it('comes back after a reload', async () => {
		await popTrailOut();
		await press('To the attic');
		const opening = driver.page.context().waitForEvent('page');
		await driver.reload();
		await (await opening).locator('.trail-room', { hasText: 'attic' }).waitFor();
		expect(await places('trail')).toEqual(['other']);
	});

	it('that the browser forbids leaves its leaves in the main area', async () => {
		await popTrailOut();
		await driver.page.addInitScript(() => {
			window.open = () => null;
		});
		await driver.reload();
		expect(await places('trail')).toEqual(['main']);
		await driver.page.getByRole('tab', { name: 'Trail: hall' }).click();
		const isRefused = await driver.page.evaluate(() => {
			const { activeLeaf } = window.app?.workspace ?? {};
			try {
				if (activeLeaf) window.app?.workspace.moveLeafToPopout(activeLeaf);
				return false;
			} catch {
				return true;
			}
		});
		expect([isRefused, await places('trail')]).toEqual([true, ['main']]);
	});

	it('may load nothing from elsewhere and runs no script of a page', async () => {
		await popTrailOut();
		const outcome = await popout.page.evaluate(async () => {
			const scriptEl = document.createElement('script');
			scriptEl.textContent = 'window.name = "run"';
			document.body.append(scriptEl);
			const reached = await window.fetch('http://localhost:9/').then(
				() => true,
				() => false,
			);
			return [window.name, reached];
		});
		expect(outcome).toEqual(['', false]);
		expect(driver.takeProblems().join()).toContain('Content Security Policy');
	});
});

describe('what a view in a pop-out opens is there', () => {
	it.each([
		['a menu', () => press('Menu'), '.menu .menu-item'],
		['a notice', () => press('Shout'), '.notice'],
		['a tooltip', () => popout.view.getByRole('button', { name: 'Look around' }).hover(), '.tooltip'],
		['a hover preview', () => popout.view.getByText('note', { exact: true }).hover(), '.hover-popover'],
	])('%s', async (_, act, selector) => {
		await popTrailOut();
		await act();
		await popout.page.locator(selector).waitFor();
		expect(await driver.page.locator(selector).count()).toBe(0);
	});

	it('a menu that Esc and a press beside it close', async () => {
		await popTrailOut();
		await press('Menu');
		await popout.press('Escape');
		expect(await popout.page.locator('.menu').count()).toBe(0);
		await press('Menu');
		await popout.view.locator('.trail-room').click();
		expect(await popout.page.locator('.menu').count()).toBe(0);
	});

	it('the palette by its hotkey, and the modal of a command', async () => {
		await popTrailOut();
		await press('Read on');
		await popout.press('Mod+p');
		await popout.page.locator('.prompt-input').fill('Ask for the way');
		await popout.press('Enter');
		await popout.page.getByRole('dialog', { name: 'Which way?' }).waitFor();
		await popout.press('Escape');
		expect(await popout.page.locator('.modal').count()).toBe(0);
	});
});

describe('across windows', () => {
	it('elements answer instanceOf, whichever window made them', async () => {
		await popTrailOut();
		const answers = await driver.page.evaluate(() => {
			const containerEl = window.app?.workspace.getLeavesOfType('trail')[0]?.view.containerEl;
			if (!containerEl) return [];
			const madeThere = containerEl.createDiv();
			return [
				madeThere instanceof HTMLElement,
				madeThere.instanceOf(HTMLElement),
				containerEl.instanceOf(HTMLElement),
				containerEl.instanceOf(SVGElement),
				containerEl.doc !== document && madeThere.win === containerEl.win,
			];
		});
		expect(answers).toEqual([false, true, true, false, true]);
	});

	it('a note is edited and saved, with its editor’s keys', async () => {
		await open();
		await driver.openNote('other.md');
		popout = await driver.popOut();
		await popout.view.locator('.cm-content').click();
		await popout.press('Mod+End');
		await popout.page.keyboard.type(' More.');
		expect(await popout.view.locator('.cm-line').first().innerText()).toBe('Another. More.');
		await expect.poll(() => driver.readFile('other.md')).toBe('Another. More.');
		await popout.press('Mod+z');
		expect(await popout.view.locator('.cm-line').first().innerText()).toBe('Another.');
	});
});

describe('a hovered link', () => {
	it('shows its note from the line that is asked for, by a source that needs no key', async () => {
		await open();
		await driver.runCommand('Open trail');
		const popover = await driver.hover(driver.view('trail').getByText('note', { exact: true }));
		const line = popover.getByText('Line 40', { exact: true });
		const [outer, inner] = [await popover.boundingBox(), await line.boundingBox()];
		expect(inner!.y).toBeGreaterThanOrEqual(outer!.y);
		expect(inner!.y).toBeLessThan(outer!.y + 60);
	});

	it('waits for Mod where its source wants it', async () => {
		await open();
		await driver.runCommand('Open trail');
		await driver.view('trail').getByText('note by key').hover();
		await driver.settled();
		expect(await driver.page.locator('.hover-popover').count()).toBe(0);
		await driver.page.keyboard.down('ControlOrMeta');
		await driver.page.locator('.hover-popover').waitFor();
		await driver.page.keyboard.up('ControlOrMeta');
	});
});

describe('the clipboard', () => {
	it('holds what a view has copied, in the main window and in a pop-out', async () => {
		await open();
		await driver.runCommand('Open trail');
		await driver.view('trail').getByRole('button', { name: 'Copy' }).click();
		await expect.poll(() => driver.clipboard()).toBe('hall');
		popout = await driver.popOut();
		await press('To the attic');
		await press('Copy');
		await expect.poll(() => driver.clipboard()).toBe('attic');
	});
});

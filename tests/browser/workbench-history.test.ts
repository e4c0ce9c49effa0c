import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch } from '../workbench/driver/index';
import { buildSmallPlugin } from './build-other-plugin';

let pluginDir: string;
let driver: Driver;

beforeAll(async () => {
	pluginDir = await buildSmallPlugin('trail', 'Trail');
});

afterEach(() => driver.close());

afterAll(() => rm(pluginDir, { recursive: true }));

/** Starts with the view of the trail open, in its hall. */
async function start(): Promise<void> {
	driver = await launch({ vault: { 'note.md': 'A note.', 'other.md': 'Another.' }, pluginDir });
	await driver.runCommand('Open trail');
	await expect.poll(room).toBe('hall');
}

const view = () => driver.view('trail').locator('visible=true');
const room = () => view().locator('.trail-room').innerText();
const line = () => view().locator('.trail-line').innerText();
const arrow = (name: string) => view().getByLabel(`Navigate ${name}`);
const press = async (name: string) => {
	await view().getByRole('button', { name, exact: true }).click();
	await driver.settled();
};

describe('the history of a leaf', () => {
	it('goes back over the states that the view has named, and forward again', async () => {
		await start();
		await press('To the kitchen');
		await press('To the garden');
		await driver.back();
		expect(await room()).toBe('kitchen');
		await driver.back();
		expect(await room()).toBe('hall');
		expect(await arrow('back').isEnabled()).toBe(false);
		await driver.forward();
		expect(await room()).toBe('kitchen');
	});

	it('brings the ephemeral state of that moment back', async () => {
		await start();
		await press('Read on');
		await press('Read on');
		await press('To the kitchen');
		expect(await line()).toBe('0');
		await arrow('back').click();
		await driver.settled();
		expect([await room(), await line()]).toEqual(['hall', '2']);
	});

	it('forgets what was ahead once another state is taken', async () => {
		await start();
		await press('To the kitchen');
		await driver.back();
		await press('To the attic');
		expect(await arrow('forward').isEnabled()).toBe(false);
		await driver.back();
		expect(await room()).toBe('hall');
	});

	it('keeps no state that the view has not named', async () => {
		await start();
		await press('To the kitchen');
		await press('To the kitchen');
		await press('Read on');
		await driver.back();
		expect(await room()).toBe('hall');
	});

	it('leads from a note back into the view as it was', async () => {
		await start();
		await press('To the kitchen');
		await press('Read on');
		await driver.openNote('note.md');
		await driver.back();
		expect([await room(), await line()]).toEqual(['kitchen', '1']);
	});

	it('begins anew after a reload, and where the plugin came back', async () => {
		await start();
		await press('To the kitchen');
		await driver.reload();
		expect(await room()).toBe('kitchen');
		expect(await arrow('back').isEnabled()).toBe(false);
	});
});

describe('the layout', () => {
	const isDeferred = (type: string) =>
		driver.page.evaluate(
			(wanted) => window.app?.workspace.getLeavesOfType(wanted).map((leaf) => leaf.isDeferred),
			type,
		);

	it('comes back after a reload, what is out of sight deferred until its tab is chosen', async () => {
		await start();
		await press('To the kitchen');
		await driver.page.evaluate(async () => {
			const note = window.app?.vault.getFileByPath('note.md');
			if (note) await window.app?.workspace.getLeaf('tab').openFile(note);
		});
		await driver.reload();
		expect(await driver.editorText()).toBe('A note.');
		expect(await isDeferred('trail')).toEqual([true]);
		await driver.page.getByRole('tab', { name: 'Trail: kitchen' }).click();
		expect(await room()).toBe('kitchen');
		expect(await isDeferred('trail')).toEqual([false]);
		expect(await isDeferred('markdown')).toEqual([false]);
	});

	it('keeps sides, their views and their folding', async () => {
		await start();
		await driver.page.evaluate(() =>
			window.app?.workspace.getRightLeaf(false).setViewState({ type: 'trail' }),
		);
		await driver.runCommand('Toggle left sidebar');
		await driver.reload();
		expect(await isDeferred('trail')).toEqual([false, true]);
		expect(await driver.page.locator('.mod-left-split').isVisible()).toBe(false);
		await driver.runCommand('Toggle right sidebar');
		expect(await isDeferred('trail')).toEqual([false, false]);
	});

	it('reveals a deferred leaf with its view there when the promise is kept', async () => {
		await start();
		await driver.page.evaluate(() =>
			window.app?.workspace.getRightLeaf(false).setViewState({ type: 'trail' }),
		);
		await driver.reload();
		const isThere = await driver.page.evaluate(async () => {
			const leaf = window.app?.workspace.rightSplit.leaves[0];
			if (leaf) await window.app?.workspace.revealLeaf(leaf);
			return leaf?.view.containerEl.querySelector('.trail-room') !== null;
		});
		expect(isThere).toBe(true);
	});

	it('is saved for what the view itself asks for, and the page can be left at any time', async () => {
		await start();
		await press('To the garden');
		await driver.reload();
		await driver.reload();
		expect(await room()).toBe('garden');
	});
});

describe('a plugin that goes', () => {
	it('leaves a placeholder behind, and finds view and state again when it comes back', async () => {
		await start();
		await press('To the attic');
		await driver.setPlugin(false, 'trail');
		expect(await view().innerText()).toContain('No view of the type “trail”');
		await driver.setPlugin(true, 'trail');
		expect(await room()).toBe('attic');
	});

	it('keeps its state in the layout as long as it is away', async () => {
		const state = { type: 'unheard-of', state: { room: 'cellar' } };
		const tabs = { type: 'tabs', currentTab: 0, children: [{ id: 'one', type: 'leaf', state }] };
		const empty = { type: 'split', direction: 'vertical', children: [] };
		const main = { ...empty, children: [tabs] };
		const layout = { main, left: empty, right: empty, floating: [], active: 'one', lastOpenFiles: [] };
		const vault = { '.obsidian/workbench-workspace.json': JSON.stringify(layout) };
		driver = await launch({ vault, pluginDir });
		expect(await driver.view('unheard-of').innerText()).toContain('unheard-of');
		await driver.runCommand('Toggle left sidebar');
		await driver.reload();
		expect(await driver.readFile('.obsidian/workbench-workspace.json')).toContain('"room": "cellar"');
	});

	it('takes its styles with it', async () => {
		await start();
		const sheets = () => driver.page.evaluate(() => document.adoptedStyleSheets.length);
		const before = await sheets();
		await driver.setPlugin(false, 'trail');
		expect(await sheets()).toBe(before - 1);
		await driver.setPlugin(true, 'trail');
		expect(await sheets()).toBe(before);
	});
});

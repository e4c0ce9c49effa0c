/** `npx tsx tests/workbench/pictures.ts [FOLDER]`: takes the README's pictures anew; into another folder, each in both themes, and the pattern view as it grows. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vaultWith } from '../fixtures/stages';
import { type Driver, launch } from './driver';
import type { VaultSource } from './driver/vault-files';
import { followSheet } from './follow-sheet';
import { growthSheet } from './growth-sheet';
import { momentsSheet } from './moments-sheet';

const here = import.meta.dirname;
const target = process.argv[2] ?? join(here, 'pictures');
const wantsAll = process.argv[2] !== undefined;
const note = 'Escape hatch/2026-03-08 One button.md';

const sample: VaultSource = join(here, '../fixtures/vault');
const themes = ['dark', 'light'] as const;

type Theme = (typeof themes)[number];
type Scene = (driver: Driver) => Promise<void>;

const opened: Scene = (driver) => driver.runCommand('Open pattern view');

/** A row is selected, and the view scrolled to a part of it. */
const patternsFrom =
	(part: string): Scene =>
	async (driver) => {
		await opened(driver);
		const lenses = driver.view().locator('.eh-panel-lenses');
		await lenses.getByRole('button', { name: /^Outdoors/ }).click();
		await driver.settled();
		await driver.page.mouse.move(0, 0);
		await driver
			.view()
			.locator(part)
			.first()
			.evaluate((el) => el.scrollIntoView());
	};

const inMode =
	(mode: 'live' | 'reading' | 'source'): Scene =>
	async (driver) => {
		await driver.openNote(note, { line: 26 });
		await driver.setMode(mode);
		if (mode !== 'reading') return;
		await driver.reading.getByText('weather, all of it').scrollIntoViewIfNeeded();
	};

const details: Scene = async (driver) => {
	await inMode('live')(driver);
	await driver.select('#energy/light-contact');
	await driver.runCommand('Show tag details');
};

const completing: Scene = async (driver) => {
	await driver.openNote(note);
	await driver.select('in the wind');
	await driver.press('ArrowRight');
	await driver.type(';;calm');
};

const codeBook: Scene = (driver) => driver.runCommand('Open code book');

/** The jot just kept. */
const kept: Scene = async (driver) => {
	await driver.runCommand('Jot down a fantasy');
	await driver.type('I should just run the chain ferry. Over, back, done.');
	await driver.press('Enter');
	await driver.page.locator('.eh-jot .eh-quote').waitFor();
};

/** The hinge of a reflection, with a hint in the margin. */
const turning: Scene = async (driver) => {
	await driver.runCommand('Reflect on a fantasy');
	await driver.page.locator('.eh-form textarea:focus').waitFor();
	await driver.type('Running the chain ferry. Over, back, done.');
	await driver.press('Mod+Enter');
	await driver.type('the ferry');
	await driver.press('Tab');
	await driver.type('people who are glad to see me, the same faces every morning');
	await driver.page.locator('.eh-turn').waitFor();
};

const wider = { width: 1600, height: 1040 };
const wide = { width: 1280, height: 860 };
const pane = { width: 900, height: 700 };
const narrow = { width: 320, height: 860 };

/** Each is taken in light and dark; `isShown` ones are those of the README, in one theme. */
const pictures = [
	{ name: 'patterns', scene: patternsFrom('.eh-filters'), size: wider, isShown: 'dark' },
	{ name: 'patterns-light', scene: patternsFrom('.eh-filters'), size: wider, isShown: 'light' },
	{ name: 'patterns-narrow', scene: patternsFrom('.eh-panel-lenses'), size: narrow },
	{ name: 'chips-live', scene: inMode('live'), size: pane, isShown: 'dark' },
	{ name: 'chips-reading', scene: inMode('reading'), size: pane },
	{ name: 'chips-source', scene: inMode('source'), size: pane },
	{ name: 'chips-narrow', scene: inMode('reading'), size: narrow },
	{ name: 'tag-details', scene: details, size: pane, isShown: 'light' },
	{ name: 'jot', scene: kept, size: pane },
	{ name: 'form', scene: turning, size: wide, isShown: 'dark' },
	{ name: 'form-narrow', scene: turning, size: narrow },
	{ name: 'completion', scene: completing, size: pane },
	{ name: 'code-book', scene: codeBook, size: wide },
] as const;

const now = '2026-09-01T12:00';

type Size = Readonly<Record<'width' | 'height', number>>;

async function take(name: string, scene: Scene, size: Size, theme: Theme, vault = sample): Promise<void> {
	const driver = await launch({ vault, theme, now, ...size });
	await scene(driver);
	await driver.settled();
	await driver.screenshot(join(target, `${name}.png`));
	await driver.close();
}

/** As high a window as the view is long. */
const whole: Scene = async (driver) => {
	await opened(driver);
	await driver.settled();
	const { width } = driver.page.viewportSize() ?? wide;
	const rest = await driver.view().evaluate((el) => {
		const scroller = [...el.querySelectorAll('*')].find((each) => each.scrollHeight > each.clientHeight + 1);
		return scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
	});
	await driver.page.setViewportSize({ width, height: wide.height + rest });
};

async function takeAll(): Promise<void> {
	await mkdir(target, { recursive: true });
	for (const { name, scene, size, ...rest } of pictures) {
		if ('isShown' in rest) await take(name, scene, size, rest.isShown);
		for (const theme of wantsAll ? themes : []) await take(`${name}-${theme}`, scene, size, theme);
	}
	for (const theme of themes) {
		await writeFile(join(target, `growth-${theme}.png`), await growthSheet(theme, now));
		await writeFile(join(target, `moments-${theme}.png`), await momentsSheet(theme, now));
		await writeFile(join(target, `follow-${theme}.png`), await followSheet(theme));
	}
	for (const notes of wantsAll ? [0, 1, 3, 9, 30] : [])
		for (const theme of themes)
			for (const { width, height } of [wide, narrow])
				await take(`notes-${notes}-${theme}-${width}`, whole, { width, height }, theme, vaultWith(notes));
}

takeAll().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);

/** `npx tsx tests/workbench/pictures.ts [FOLDER]`: takes the README's pictures anew; into another folder, further ones too. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Driver, launch } from './driver';

const here = import.meta.dirname;
const target = process.argv[2] ?? join(here, 'pictures');
const wantsAll = process.argv[2] !== undefined;
const note = 'Escape hatch/2026-03-08 One button.md';

type Scene = (driver: Driver) => Promise<void>;

const patterns: Scene = async (driver) => {
	await driver.runCommand('Open pattern view');
	const row = driver.view().getByRole('button', { name: /Outdoors/ });
	await row.first().click();
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

const wide = { width: 1280, height: 860 };
const pane = { width: 900, height: 700 };
const narrow = { width: 320, height: 860 };

/** Each is taken in light and dark; `isShown` ones are those of the README, in one theme. */
const pictures = [
	{ name: 'patterns', scene: patterns, size: wide, isShown: 'light' },
	{ name: 'patterns-narrow', scene: patterns, size: narrow },
	{ name: 'chips-live', scene: inMode('live'), size: pane, isShown: 'dark' },
	{ name: 'chips-reading', scene: inMode('reading'), size: pane },
	{ name: 'chips-source', scene: inMode('source'), size: pane },
	{ name: 'chips-narrow', scene: inMode('reading'), size: narrow },
	{ name: 'tag-details', scene: details, size: pane, isShown: 'light' },
	{ name: 'completion', scene: completing, size: pane },
	{ name: 'code-book', scene: codeBook, size: wide },
] as const;

async function take(name: string, scene: Scene, size: typeof wide, theme: 'light' | 'dark'): Promise<void> {
	const driver = await launch({ vault: join(here, '../fixtures/vault'), theme, ...size });
	await scene(driver);
	await driver.settled();
	await driver.screenshot(join(target, `${name}.png`));
	await driver.close();
}

async function takeAll(): Promise<void> {
	await mkdir(target, { recursive: true });
	for (const { name, scene, size, ...rest } of pictures) {
		if ('isShown' in rest) await take(name, scene, size, rest.isShown);
		for (const theme of wantsAll ? (['light', 'dark'] as const) : [])
			await take(`${name}-${theme}`, scene, size, theme);
	}
}

takeAll().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);

/** `npx tsx tests/workbench/pictures.ts [FOLDER]`: takes the README's pictures anew, and the same in other widths and themes. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './driver';

const here = import.meta.dirname;
const target = process.argv[2] ?? join(here, 'pictures');
const others = process.argv[2] !== undefined;

const shots = [
	{ name: 'patterns', theme: 'light', width: 1280, height: 860 },
	...(others
		? ([
				{ name: 'patterns-dark', theme: 'dark', width: 1280, height: 860 },
				{ name: 'patterns-320-light', theme: 'light', width: 320, height: 860 },
				{ name: 'patterns-320-dark', theme: 'dark', width: 320, height: 860 },
			] as const)
		: []),
] as const;

async function takeAll(): Promise<void> {
	await mkdir(target, { recursive: true });
	for (const { name, theme, width, height } of shots) {
		const driver = await launch({ vault: join(here, '../fixtures/vault'), theme, width, height });
		await driver.runCommand('Open pattern view');
		await driver
			.view()
			.getByRole('button', { name: /Outdoors/ })
			.first()
			.click();
		await driver.settled();
		await driver.screenshot(join(target, `${name}.png`));
		await driver.openNote('Escape hatch/2026-03-08 One button.md');
		if (others) await driver.screenshot(join(target, `note-${name}.png`));
		await driver.close();
	}
}

takeAll().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${String(error)}\n`);
		process.exit(1);
	},
);

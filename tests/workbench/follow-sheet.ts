import { pathOf, filesOn } from '../fixtures/stories/story';
import { storyOf } from '../fixtures/scenarios-onward';
import type { Day } from '../../src/domain/dates';
import { type Driver, launch } from './driver';
import { sheetOf } from './sheet';

const size = { width: 400, height: 760 };

const inForm =
	(note: string, command: string, part: string) =>
	async (driver: Driver): Promise<void> => {
		await driver.openNote(pathOf(note));
		await driver.runCommand(command);
		const heading = driver.page.locator('.eh-form').getByRole('heading', { name: part, exact: true });
		await heading.evaluate((el) => el.scrollIntoView());
	};

const inPatterns =
	(part: string) =>
	async (driver: Driver): Promise<void> => {
		await driver.runCommand('Open pattern view');
		const panel = driver.view().locator(part);
		await panel.waitFor();
		await panel.evaluate((el) => el.scrollIntoView());
	};

/** What a person who dreams of a café sees on some days. */
const scenes: readonly (readonly [Day, (driver: Driver) => Promise<void>])[] = [
	['2026-04-12', inForm('2026-03-05 inquiry', 'Explore what is possible…', 'To find out')],
	['2026-04-12', inPatterns('.eh-panel-moves')],
	['2026-06-20', inForm('2026-06-20 decision', 'Record a decision…', 'The decision')],
	['2026-09-20', inPatterns('.eh-panel-fantasies')],
];

/** From something to find out to a decision that is complete, in a narrow window. @returns a PNG. */
export async function followSheet(theme: 'dark' | 'light'): Promise<Buffer> {
	const pictures: Buffer[] = [];
	for (const [day, scene] of scenes) {
		const vault = filesOn(storyOf('a café'), day);
		const driver = await launch({ vault, theme, now: `${day}T12:00`, ...size });
		await scene(driver);
		await driver.settled();
		await driver.page.mouse.move(0, 0);
		pictures.push(await driver.page.screenshot());
		await driver.close();
	}
	return sheetOf(pictures, size, theme);
}

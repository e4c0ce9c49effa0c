import { launch } from './driver';
import { sheetOf } from './sheet';

const size = { width: 400, height: 720 };

const older = (day: string, fantasy: string, said: string) =>
	`---\nhatch-kind: reflection\nhatch-date: ${day}\nhatch-fantasy: ${fantasy}\n---\n\n## The fantasy\n\n${said}\n`;

/** What the echo comes from: other fantasies, on other days. */
const vault = {
	'Escape hatch/2026-05-02 reflection.md': older(
		'2026-05-02',
		'The lamp room',
		'One lamp, and nobody asks when it is done. #energy/quiet',
	),
	'Escape hatch/2026-06-14 reflection.md': older(
		'2026-06-14',
		'The allotment',
		'Somebody waves over the hedge every time. #value/connection',
	),
};

/** From a remark to the echo, in a narrow window: kept, the turn, read back, an older sentence. @returns a PNG. */
export async function momentsSheet(theme: 'dark' | 'light', now: string): Promise<Buffer> {
	const driver = await launch({ vault, theme, now, ...size });
	const { page } = driver;
	const pictures: Buffer[] = [];
	const take = async () => {
		await driver.settled();
		await page.mouse.move(0, 0);
		pictures.push(await page.screenshot());
	};
	await driver.runCommand('Jot down a fantasy');
	await driver.type('I should just run the chain ferry. Over, back, done.');
	await take();
	await driver.press('Enter');
	await page.locator('.eh-jot .eh-quote').waitFor();
	await driver.type('people who are glad to see me, the same faces every morning');
	await take();
	await driver.press('Mod+Enter');
	await page.locator('.eh-form textarea:focus').waitFor();
	await driver.type('the ferry');
	await driver.press('Tab');
	await page.locator('.eh-turn').waitFor();
	await page
		.locator('.eh-form-section')
		.nth(1)
		.evaluate((el) => el.scrollIntoView());
	await take();
	await driver.press('Tab', 'Enter');
	await take();
	await driver.press('Mod+s');
	await page.getByRole('button', { name: 'Read it back' }).click();
	await take();
	await driver.runCommand('Open pattern view');
	await driver.view().getByText('An echo').waitFor();
	await take();
	await driver.close();
	return sheetOf(pictures, size, theme);
}

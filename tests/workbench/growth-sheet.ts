import { vaultWith } from '../fixtures/stages';
import { launch } from './driver';

/** Read notes at which the pattern view shows more than before. */
const stages = [0, 1, 3, 9, 30];
const size = { width: 320, height: 1400 };
const gap = 10;

/** One picture of the pattern view in a narrow pane, as it grows with the read notes. @returns a PNG. */
export async function growthSheet(theme: 'dark' | 'light', now: string): Promise<Buffer> {
	const pictures: string[] = [];
	for (const notes of stages) {
		const driver = await launch({ vault: vaultWith(notes), theme, now, ...size });
		await driver.runCommand('Open pattern view');
		await driver.settled();
		pictures.push((await driver.page.screenshot()).toString('base64'));
		await driver.close();
	}
	const driver = await launch({ vault: {}, theme });
	const page = await driver.page.context().newPage();
	await page.setViewportSize({
		width: stages.length * (size.width + gap) + gap,
		height: size.height + 2 * gap,
	});
	const drawn = pictures.map(
		(picture) => `<img src="data:image/png;base64,${picture}" style="margin-right:${gap}px">`,
	);
	await page.setContent(
		`<body style="margin:${gap}px;background:#8887;white-space:nowrap;font-size:0">${drawn.join('')}</body>`,
	);
	const sheet = await page.screenshot();
	await driver.close();
	return sheet;
}

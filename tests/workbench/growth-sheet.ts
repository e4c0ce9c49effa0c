import { vaultWith } from '../fixtures/stages';
import { launch } from './driver';
import { sheetOf } from './sheet';

/** Read notes at which the pattern view shows more than before. */
const stages = [0, 1, 3, 9, 30];
const size = { width: 320, height: 1400 };

/** One picture of the pattern view in a narrow pane, as it grows with the read notes. @returns a PNG. */
export async function growthSheet(theme: 'dark' | 'light', now: string): Promise<Buffer> {
	const pictures: Buffer[] = [];
	for (const notes of stages) {
		const driver = await launch({ vault: vaultWith(notes), theme, now, ...size });
		await driver.runCommand('Open pattern view');
		await driver.settled();
		pictures.push(await driver.page.screenshot());
		await driver.close();
	}
	return sheetOf(pictures, size, theme);
}

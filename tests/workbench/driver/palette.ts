import type { Page } from 'playwright-core';

/** Types into an open prompt, moves to the suggestion that ends with `wanted`, and takes it, all by keyboard. */
export async function chooseInPrompt(page: Page, wanted: string, query = wanted): Promise<void> {
	const input = await page.waitForSelector('.prompt-input');
	await page.keyboard.insertText(query);
	const items = page.locator('.prompt .suggestion-item');
	const isOffered = async () => (await items.allInnerTexts()).findIndex((text) => isMeant(text, wanted));
	let index = await isOffered();
	for (let tries = 0; index < 0 && tries < 20; tries += 1) {
		await page.waitForTimeout(25);
		index = await isOffered();
	}
	if (index < 0) {
		const offered = await items.allInnerTexts();
		await page.keyboard.press('Escape');
		throw new Error(`The prompt does not offer “${wanted}”, but: ${offered.join(' | ') || 'nothing'}.`);
	}
	for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForFunction((el) => !el.isConnected, input);
}

/** The name may stand behind a plugin's name and before a hotkey. */
function isMeant(text: string, wanted: string): boolean {
	const [first = ''] = text.split('\n');
	return first === wanted || first.endsWith(`: ${wanted}`);
}

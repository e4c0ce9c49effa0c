import type { Locator, Page } from 'playwright-core';

/** Types into an open prompt, moves to the suggestion that is wanted, and takes it, all by keyboard. */
export async function chooseInPrompt(page: Page, wanted: string, query = wanted): Promise<void> {
	const input = await page.waitForSelector('.prompt-input');
	await page.keyboard.insertText(query);
	if (!(await moveTo(page, wanted))) {
		const offered = await itemsOf(page).allInnerTexts();
		await page.keyboard.press('Escape');
		throw new Error(`The prompt does not offer “${wanted}”, but: ${offered.join(' | ') || 'nothing'}.`);
	}
	await page.keyboard.press('Enter');
	await page.waitForFunction((el) => !el.isConnected, input);
}

/** The list can be drawn anew on the way, so what is selected is looked at again; false where it is not offered in time. */
async function moveTo(page: Page, wanted: string): Promise<boolean> {
	for (let tries = 0; tries < 80; tries++) {
		const items = await itemsOf(page).evaluateAll((els) =>
			els.map((el) => ({
				text: (el as HTMLElement).innerText,
				isSelected: el.classList.contains('is-selected'),
			})),
		);
		const meant = items.findIndex(({ text }) => isMeant(text, wanted));
		const selected = items.findIndex(({ isSelected }) => isSelected);
		if (meant >= 0 && meant === selected) return true;
		if (meant < 0 || selected < 0) await page.waitForTimeout(25);
		else await page.keyboard.press(meant > selected ? 'ArrowDown' : 'ArrowUp');
	}
	return false;
}

function itemsOf(page: Page): Locator {
	return page.locator('.prompt .suggestion-item');
}

/** The name may stand behind a plugin's name and before a hotkey. */
function isMeant(text: string, wanted: string): boolean {
	const [first = ''] = text.split('\n');
	return first === wanted || first.endsWith(`: ${wanted}`);
}

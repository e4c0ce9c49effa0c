import type { Locator, Page } from 'playwright-core';

/** A window beside the main one: its page, and what it shows. */
export class Popout {
	constructor(readonly page: Page) {}

	/** The view in sight. */
	get view(): Locator {
		return this.page.locator('.workspace-leaf-content >> visible=true').first();
	}

	/** Presses keys one after the other in this window, e.g. `Mod+z`. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key.replace(/^Mod\+/, 'ControlOrMeta+'));
	}

	/** Closes the window, as its own button does. */
	async close(): Promise<void> {
		await this.page.close();
	}
}

import type { Locator, Page } from 'playwright-core';

const panel = '.vertical-tabs-container';

/** The settings, in a window of their own or within the page. */
export class SettingsWindow {
	private constructor(
		/** The page that they are on: the main one, where they are shown within it. */
		readonly page: Page,
	) {}

	/** The settings that are open, if they are. */
	static async find(main: Page): Promise<SettingsWindow | undefined> {
		for (const page of main.context().pages())
			if (!page.isClosed() && (await page.locator(panel).count()) > 0) return new SettingsWindow(page);
		return undefined;
	}

	/** The settings that have just been asked for. Throws where they do not open. */
	static async opened(main: Page): Promise<SettingsWindow> {
		for (let tries = 0; tries < 400; tries++) {
			const found = await SettingsWindow.find(main);
			if (found) return found;
			await main.waitForTimeout(20);
		}
		throw new Error('The settings have not opened.');
	}

	/** All of it. */
	get root(): Locator {
		return this.page.locator(panel);
	}

	/** The tab or page that is in sight. */
	get content(): Locator {
		return this.root.locator('.vertical-tab-content');
	}

	/** The rows that hold some words in name, description or control. */
	row(words: string): Locator {
		return this.content.locator('.setting-item', { hasText: words });
	}

	/** Searches in the settings of all tabs; gives what is found. */
	async search(query: string): Promise<Locator> {
		await this.root.getByRole('searchbox', { name: 'Search settings' }).fill(query);
		return this.root.locator('.setting-search-result');
	}

	/** Goes from a page of settings to what it was opened from. */
	async back(): Promise<void> {
		await this.content.getByRole('button', { name: 'Back', exact: true }).click();
	}

	/** Presses keys one after the other, e.g. `Mod+a`. */
	async press(...keys: string[]): Promise<void> {
		for (const key of keys) await this.page.keyboard.press(key.replace(/^Mod\+/, 'ControlOrMeta+'));
	}

	/** Types by keyboard wherever the focus is. */
	async type(text: string): Promise<void> {
		await this.page.keyboard.type(text);
	}

	/** What has the focus: its accessible name, else its text. */
	focused(): Promise<string> {
		return this.page.evaluate(() => {
			const el = document.activeElement;
			return el?.getAttribute('aria-label') ?? el?.textContent ?? '';
		});
	}

	/** Closes them by Esc, and waits until they are gone. */
	async close(): Promise<void> {
		const { page } = this;
		const isWithin = (await page.locator('.modal.mod-settings').count()) > 0;
		const closing = isWithin ? undefined : page.waitForEvent('close');
		// The window goes while the key is still held.
		await page.keyboard.press('Escape').catch(() => undefined);
		await (closing ?? this.root.waitFor({ state: 'detached' }));
	}
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { PatternReport } from '../../src/report/figures';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

export const patient = { timeout: 10_000 };
const viewType = 'escape-hatch-patterns';

/** The sample vault, and the one of twelve notes. */
export const vaults = (...names: ('vault' | 'twelve')[]): Record<string, string> =>
	Object.fromEntries(names.flatMap((name) => filesIn(join(import.meta.dirname, '../fixtures', name))));

function filesIn(folder: string): [path: string, text: string][] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.md'))
		.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]);
}

/** A note with a kind, a day and further properties, each as `name: value`. */
export const noteOf = (kind: string, day: string, words: string, ...properties: string[]) =>
	`---\n${[`hatch-kind: ${kind}`, `hatch-date: ${day}`, ...properties].join('\n')}\n---\n\n${words}\n`;

/** As many jots as wanted, one a week from 2026-01-05, each with the same words and tags. */
export const jots = (many: number, words: string, ...properties: string[]): Record<string, string> =>
	Object.fromEntries(
		Array.from({ length: many }, (_, at) => {
			const day = new Date(Date.UTC(2026, 0, 5 + 7 * at)).toISOString().slice(0, 10);
			return [`${day} jot.md`, noteOf('jot', day, words.replaceAll('#n', String(at)), ...properties)];
		}),
	);

/** The pattern view of a vault, as a person finds it. */
export class PatternPage {
	private constructor(readonly driver: Driver) {}

	static async open(
		vault: Record<string, string>,
		options: Partial<LaunchOptions> = {},
	): Promise<PatternPage> {
		const driver = await launch({ vault, delays: { save: 150 }, ...options });
		const page = new PatternPage(driver);
		try {
			await page.show();
			return page;
		} catch (error) {
			await driver.close();
			throw error;
		}
	}

	/** Opens the view, or comes back to it. */
	async show(): Promise<void> {
		await this.driver.runCommand('Open pattern view');
		await this.driver.settled();
	}

	get view() {
		return this.driver.view();
	}

	panel(id: string) {
		return this.view.locator(`.eh-panel-${id}`);
	}

	button(name: RegExp | string) {
		return this.view.getByRole('button', { name });
	}

	/** A field of the filters. */
	field(name: string) {
		return this.view.getByRole('textbox', { name, exact: true });
	}

	/** The row of a code. */
	row(name: string, panel = 'lenses') {
		return this.panel(panel).locator('.eh-row').filter({ hasText: name }).first();
	}

	heading() {
		return this.view.locator('.eh-evidence-heading');
	}

	/** What the command line answers in the same app. */
	async json(flags: Record<string, string> = {}): Promise<PatternReport> {
		const answer = await this.driver.page.evaluate(
			(given) => window.app?.cli.run('escape-hatch:patterns', { ...given, format: 'json' }),
			flags,
		);
		return JSON.parse(answer ?? '') as PatternReport;
	}

	/** What the workspace keeps of the view. */
	state(): Promise<Record<string, unknown> | undefined> {
		return this.driver.page.evaluate((type) => {
			const [leaf] = window.app?.workspace.getLeavesOfType(type) ?? [];
			return leaf?.getViewState().state;
		}, viewType);
	}

	/** Presses buttons, each of which is gone once it is pressed. */
	async pressEach(buttons: Locator): Promise<void> {
		for (let left = await buttons.count(); left > 0; left = await buttons.count()) {
			await buttons.first().click();
			await expect.poll(() => buttons.count(), patient).toBeLessThan(left);
		}
	}

	/** The texts of elements, without the bubble of exact figures. */
	texts(selector: string): Promise<string[]> {
		return this.view.locator(selector).evaluateAll((els) =>
			els.map((el) => {
				const copy = el.cloneNode(true) as Element;
				for (const bubble of copy.querySelectorAll('.eh-figures')) bubble.remove();
				return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
			}),
		);
	}

	/** What has the focus says. */
	focused(): Promise<string> {
		return this.driver.page.evaluate(() => {
			const el = document.activeElement;
			const label = el instanceof HTMLInputElement || el instanceof HTMLSelectElement ? el.labels?.[0] : null;
			const said = el?.getAttribute('aria-label') ?? (label ?? el)?.textContent ?? '';
			return said.replace(/\s+/g, ' ').trim();
		});
	}

	/** Presses a key until what has the focus says this. */
	async goTo(name: RegExp, key = 'Tab', most = 80): Promise<void> {
		for (let presses = 0; presses < most; presses++) {
			if (name.test(await this.focused())) return;
			await this.driver.press(key);
		}
		throw new Error(`${key} does not lead to ${String(name)}, but to “${await this.focused()}”.`);
	}

	/** Waits until the view says this. */
	async says(words: string | RegExp): Promise<void> {
		await expect
			.poll(async () => (await this.driver.readView()).text, patient)
			.toMatch(typeof words === 'string' ? new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words);
	}
}

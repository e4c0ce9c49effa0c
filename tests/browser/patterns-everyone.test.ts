import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vaultWith } from '../fixtures/stages';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';
import { problemsIn } from './cards-on-page';

const sample = join(import.meta.dirname, '../fixtures/vault');
const leaf = '.workspace-leaf-content[data-type="escape-hatch-patterns"]';
const widths = [300, 320, 480, 640, 700, 1000, 1280, 1600];

let driver: Driver;

afterEach(() => driver.close());

async function open(options: Partial<LaunchOptions> = {}): Promise<void> {
	driver = await launch({ vault: sample, now: '2026-09-01T12:00', height: 800, ...options });
	await driver.runCommand('Open pattern view');
	await driver.settled();
}

/** The view's own width is set: beside it the app has bars of its own. */
const inWidth = async (width: number) => {
	await driver.view().evaluate((el, wanted) => {
		Object.assign((el as HTMLElement).style, { inlineSize: `${wanted}px`, flex: 'none' });
	}, width);
	await driver.page.setViewportSize({ width: Math.max(width + 320, 400), height: 800 });
};

/** What stands out to either side of the view, scrolling frames and what is only heard left out. */
const standingOut = () =>
	driver.view().evaluate((view) => {
		const host = view.querySelector('.eh-patterns-host') as HTMLElement;
		const { left, right } = host.getBoundingClientRect();
		const out = [...host.querySelectorAll<HTMLElement>('.eh-view *')].filter((el) => {
			const box = el.getBoundingClientRect();
			if (box.width <= 1 || box.height === 0 || el.closest('.eh-grid-frame, .eh-table-frame, .eh-heard'))
				return false;
			return box.right > right + 0.5 || box.left < left - 0.5;
		});
		return [
			...(host.scrollWidth > host.clientWidth
				? [`scrolls ${host.scrollWidth - host.clientWidth} px sideways`]
				: []),
			...out.map((el) => `${el.className}: ${el.textContent.slice(0, 60)}`),
		];
	});

const press = (selector: string) =>
	driver.view().evaluate((view, wanted) => {
		for (const el of view.querySelectorAll<HTMLElement>(wanted)) el.click();
	}, selector);

/** Panels and lists unfolded; tables and how sure it is; filters, a question how met it is, and sentences. */
async function unfoldAll(): Promise<void> {
	await press('.eh-fold[aria-expanded="false"]');
	await driver.settled();
	await press('.eh-filter-button');
	await press('[aria-keyshortcuts="?"]');
	await driver.settled();
	await driver.view().getByRole('button', { name: 'Show', exact: false }).first().waitFor();
	await driver.view().evaluate((view) => {
		for (const el of view.querySelectorAll('button'))
			if (/^(Show \d+ more|No longer open: \d+)$/.test(el.textContent)) el.click();
	});
	await driver
		.view()
		.getByRole('button', { name: /^rate this week/ })
		.first()
		.click();
	await driver.view().locator('.eh-lens .eh-row').first().click();
	await driver.view().locator('.eh-row-more').first().click();
	await driver.settled();
}

describe.each([0, 1, 3, 9, 30])('with %i read notes', (notes) => {
	beforeEach(() => open({ vault: vaultWith(notes) }));

	it('nothing is in the way of anyone, in both themes, wide and narrow, and nothing stands out', async () => {
		for (const width of widths) {
			await inWidth(width);
			expect(await standingOut(), `${width} px`).toEqual([]);
		}
		expect(await problemsIn(driver.page, leaf, notes > 9)).toEqual([]);
	});
});

describe('with all of it unfolded', () => {
	it.each([false, true])(
		'nothing is in the way of anyone or stands out (as tables: %s)',
		async (areTables) => {
			await open();
			await unfoldAll();
			if (areTables) await press('[aria-keyshortcuts="t"]');
			await driver.settled();
			expect(await driver.view().locator('.eh-sure').count()).toBeGreaterThan(3);
			const tables = await driver.view().locator('[aria-keyshortcuts="t"]').count();
			expect(await driver.view().locator('.eh-table').count()).toBe(areTables ? tables : 0);
			for (const width of widths) {
				await inWidth(width);
				await driver.settled();
				expect(await standingOut(), `${width} px`).toEqual([]);
			}
			expect(await problemsIn(driver.page, leaf, true)).toEqual([]);
		},
	);

	it('nothing stands out where the app is zoomed to twice its size', async () => {
		await open({ width: 1280 });
		await unfoldAll();
		await driver.page.evaluate(() => Object.assign(document.documentElement.style, { zoom: '2' }));
		expect(await standingOut()).toEqual([]);
	});

	it('nothing stands out from right to left, and sentences are beside on the left', async () => {
		await open({ width: 1600 });
		await driver.page.evaluate(() => {
			document.body.dir = 'rtl';
		});
		await unfoldAll();
		expect(await standingOut()).toEqual([]);
		const [panel, beside] = await Promise.all(
			['.eh-panel-lenses .eh-panel-body', '.eh-evidence'].map((part) =>
				driver.view().locator(part).first().boundingBox(),
			),
		);
		expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThan(panel?.x ?? 0);
		expect(await problemsIn(driver.page, leaf, true)).toEqual([]);
	});
});

describe('with forced colours', () => {
	it('bars, marks, cells and what is selected can be seen', async () => {
		await open();
		await driver.page.emulateMedia({ forcedColors: 'active' });
		await unfoldAll();
		const drawn = await driver.view().evaluate((view) => {
			const ground = getComputedStyle(view.querySelector('.eh-view') as Element);
			const isSeen = (selector: string, pseudo?: string) => {
				const el = view.querySelector(selector);
				if (!el) return `${selector} is missing`;
				const { backgroundColor, backgroundImage, borderTopWidth, outlineStyle, stroke } = getComputedStyle(
					el,
					pseudo,
				);
				const isFilled = !['rgba(0, 0, 0, 0)', ground.backgroundColor].includes(backgroundColor);
				const isOutlined = borderTopWidth !== '0px' || outlineStyle !== 'none';
				return isFilled || isOutlined || backgroundImage !== 'none' || stroke !== 'none';
			};
			return {
				bar: isSeen('.eh-bar', '::before'),
				axis: isSeen('.eh-ends-bar', '::before'),
				spark: isSeen('.eh-spark polyline'),
				mark: isSeen('.eh-mark-often', '::before'),
				met: isSeen('.eh-mark-met', '::before'),
				between: isSeen('.eh-gap-track span'),
				month: isSeen('.eh-time-frame .eh-square'),
				pair: isSeen('.eh-matrix .eh-square'),
				selected: isSeen('.eh-row[aria-pressed="true"]'),
			};
		});
		expect(drawn).toEqual(Object.fromEntries(Object.keys(drawn).map((part) => [part, true])));
	});
});

describe('with less motion', () => {
	it('nothing moves by itself', async () => {
		await open();
		await unfoldAll();
		const moving = await driver.view().evaluate(
			(view) =>
				[...view.querySelectorAll('.eh-view *')].filter((el) => {
					const { animationName, transitionDuration, transitionProperty } = getComputedStyle(el);
					const isOurs = [...el.classList].some((name) => name.startsWith('eh-'));
					const moves = /transform|inset|top|left|height|width|block-size|inline-size/.test(
						transitionProperty,
					);
					return isOurs && (animationName !== 'none' || (moves && transitionDuration !== '0s'));
				}).length,
		);
		expect(moving).toBe(0);
	});
});

describe('what is in sight stays where it is', () => {
	const tops = () =>
		driver
			.view()
			.evaluate((view) =>
				Object.fromEntries(
					[...view.querySelectorAll('.eh-panel, .eh-filters, .eh-row, .eh-axis')].map((el) => [
						`${el.className} ${el.querySelector('h3, .eh-row-label, span')?.textContent ?? ''}`,
						Math.round(el.getBoundingClientRect().top),
					]),
				),
			);

	it.each([700, 1000, 1300])('when sentences come beside the numbers and go, %i px', async (width) => {
		await open();
		await inWidth(width);
		const row = driver.view().locator('.eh-lens .eh-row').first();
		await row.scrollIntoViewIfNeeded();
		const before = await tops();
		await row.click();
		await driver.view().locator('.eh-evidence').waitFor();
		expect(await tops()).toEqual(before);
		await driver.view().locator('.eh-close').click();
		await driver.settled();
		expect(await tops()).toEqual(before);
	});

	it('when a note comes that changes no more than numbers', async () => {
		await open();
		const before = await tops();
		const said = await driver.view().locator('.eh-row-share').first().innerText();
		const note = '---\nhatch-kind: jot\nhatch-date: 2026-08-30\n---\n\nSaws. #value/craft\n';
		await driver.writeOutside('Saws.md', note);
		await expect.poll(() => driver.view().locator('.eh-row-share').first().innerText()).not.toBe(said);
		const after = await tops();
		const [first, ...rest] = Object.keys(before).filter((key) =>
			/eh-(filters|panel-summary|panel-lenses)/.test(key),
		);
		expect(rest.length).toBe(2);
		for (const key of [first, ...rest]) expect(after[key as string], key).toBe(before[key as string]);
	});
});

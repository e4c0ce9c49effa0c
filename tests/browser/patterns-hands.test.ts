import { afterEach, describe, expect, it } from 'vitest';
import { jots, noteOf, patient, PatternPage } from './patterns-on-page';

let page: PatternPage;

afterEach(() => page.driver.close());

const words = 'Goats on hill #n. #value/nature #energy/outdoors';
const ratings = noteOf('check-in', '2026-02-01', '- #need/rest 1/5\n- #need/solitude 2/5\n- #need/calm 4/5');
/** Ten read notes, one of them joking, the first and the latest with an echo; three ratings. */
const vault = (): Record<string, string> => {
	const notes = jots(10, words);
	const paths = Object.keys(notes);
	const add = (at: number, more: string) => {
		const path = paths.at(at) ?? '';
		notes[path] = `${(notes[path] ?? '').trimEnd()}\n\n${more}\n`;
	};
	add(0, 'A door to close. #need/solitude');
	add(-1, 'A bench behind the shed. #need/solitude');
	for (const at of [1, 2, 3, 4]) add(at, 'Sleep. #need/rest');
	notes[paths[5] ?? ''] = (notes[paths[5] ?? ''] ?? '').replace(
		'hatch-kind: jot',
		'hatch-kind: jot\nhatch-tone: joking',
	);
	return { ...notes, 'Check-in.md': ratings };
};
const press = (...keys: string[]) => page.driver.press(...keys);
const selection = () => expect.poll(() => page.driver.selection().catch(() => ''), patient);
const checkIns = async () =>
	page.driver.page.evaluate(() =>
		(window.app?.vault.getMarkdownFiles() ?? [])
			.map(({ path }) => path)
			.filter((path) => path.includes('Check-in 2')),
	);

describe('all by keyboard alone', () => {
	it('filters, shows numbers as a table, tells how sure, and leads from a row to the words and back', async () => {
		page = await PatternPage.open(vault());
		await page.view.getByRole('textbox').first().focus();
		await page.goTo(/^Filter$/);
		await press('Enter');
		await page.goTo(/^Tone/);
		await page.driver.type('joking');
		await page.says('1 of 10 read notes');
		await page.goTo(/^Filter$/, 'Shift+Tab');
		await press('Enter');
		await page.goTo(/^Remove filter: tone: joking/);
		await press('Enter');
		await page.says('What turns up in 10 notes');
		expect(await page.focused()).toBe('Filter');

		await page.goTo(/^Nature 10 of 10/);
		await press('t');
		await expect.poll(() => page.focused(), patient).toMatch(/Lenses, as a table/);
		await press('t');
		await expect.poll(() => page.focused(), patient).toMatch(/^As a table/);
		await press('?');
		await expect.poll(() => page.focused(), patient).toMatch(/^How sure is this/);
		await press('?');
		await expect.poll(() => page.panel('lenses').locator('.eh-sure').count(), patient).toBe(0);

		await page.goTo(/^Nature 10 of 10/);
		await press('Enter');
		await expect.poll(() => page.focused(), patient).toMatch(/^Nature: 10 passages in 10 of 10 notes/);
		await page.goTo(/^Search these/);
		await page.driver.type('hill 7');
		await page.says('1 of 10 passages');
		await press('Escape');
		await page.goTo(/^Group by/);
		await page.driver.type('Month');
		await expect.poll(async () => (await page.state())?.['grouping'], patient).toBe('month');
		await page.goTo(/Goats on hill 0/);
		await press('ArrowDown', 'Enter');
		await selection().toBe('Goats on hill 1.');
	});

	it('goes back and forward from number to number, and Esc leads back to the number', async () => {
		page = await PatternPage.open(vault());
		await page.row('Nature').focus();
		await press('Enter');
		await expect.poll(() => page.heading().innerText(), patient).toMatch(/^Nature/);
		await press('Escape');
		await expect.poll(() => page.focused(), patient).toMatch(/^Nature.*10 of 10/);
		await expect.poll(() => page.heading().count(), patient).toBe(0);
		await page.driver.back();
		await expect.poll(() => page.heading().innerText(), patient).toMatch(/^Nature/);
		await page.driver.back();
		await expect.poll(() => page.heading().count(), patient).toBe(0);
		await page.driver.forward();
		await expect.poll(() => page.heading().innerText(), patient).toMatch(/^Nature/);
	});

	it('answers the echo, and that pair does not return', async () => {
		page = await PatternPage.open(vault());
		await page.says('The same thing?');
		await page.view.getByRole('textbox').first().focus();
		await page.goTo(/^Yes$/);
		await press('Enter');
		await expect.poll(() => page.focused(), patient).toMatch(/^Noted: the same thing, on 2026-01-05/);
		await page.driver.settled();
		await page.driver.reload();
		await page.says('What turns up in 10 notes');
		expect(await page.view.getByText('The same thing?').count()).toBe(0);
	});

	it('leaves out what is not it, by a button that never lies over a number, and brings it back', async () => {
		page = await PatternPage.open(vault());
		await expectNumbersOnTop();
		const share = page.row('Nature').locator('.eh-row-share');
		await share.hover();
		await share.click();
		await expect.poll(() => page.heading().innerText(), patient).toMatch(/^Nature/);
		await press('Escape');
		await page.button('That’s not it: Outdoors').click();
		await page.says('Outdoors is left out. Undo');
		await page.button('Undo').click();
		await page.row('Outdoors').waitFor();
		await page.row('Outdoors').focus();
		await press('Delete');
		await page.says('Said not to be it: 1 row');
		expect((await page.json()).lenses.energy).toEqual([]);
		await page.row('Nature').focus();
		await press('Enter');
		await page.goTo(/Goats on hill 0/);
		await press('Delete');
		await page.says('Nature: 9 passages in 9 of 10 notes');
		expect((await page.json()).lenses.value).toMatchObject([{ code: 'value/nature', notes: 9, of: 10 }]);
		expect(await page.heading().locator('..').locator('..').innerText()).not.toContain('Outdoors');
		await page.goTo(/^Said not to be it: 1 row, 1 sentence/);
		await press('Enter');
		await page.goTo(/^Bring back Outdoors/);
		await press('Enter');
		await page.goTo(/^Bring back the sentence/);
		await press('Enter');
		await page.says('Nature: 10 passages in 10 of 10 notes');
		const { lenses, dismissed } = await page.json();
		expect(lenses.energy).toMatchObject([{ code: 'energy/outdoors', notes: 10, of: 10 }]);
		expect(dismissed).toEqual({ codes: [], passages: 0 });
	});

	it('rates: asks the first time, writes the check-in, takes it back, and changes the digit', async () => {
		page = await PatternPage.open(vault());
		const rate = async (value: string) => {
			await page
				.panel('gap')
				.locator('.eh-gap-row', { hasText: 'Rest' })
				.locator('button[aria-expanded]')
				.first()
				.focus();
			await press('Enter');
			await expect.poll(() => page.panel('gap').locator('.eh-rate').count(), patient).toBe(1);
			await page.driver.type(value);
			await press('Enter');
		};
		await page.says('in 4 of 10 notes');
		await rate('3');
		await page.driver.page.getByRole('button', { name: 'Make it' }).waitFor();
		await page.goTo(/^Make it$/);
		await press('Enter');
		await page.says('Written into Check-in');
		const [path = ''] = await checkIns();
		expect(await page.driver.readFile(path)).toContain('- #need/rest 3/5\n');
		await page.goTo(/^Undo$/);
		await press('Enter');
		await page.says('Taken back.');
		expect(await checkIns()).toEqual([]);
		await rate('2');
		await page.says('Written into Check-in');
		await rate('4');
		await expect.poll(() => page.driver.readFile(path), patient).toContain('- #need/rest 4/5\n');
		expect((await page.driver.readFile(path)).match(/need\/rest/g)).toHaveLength(1);
		await expect
			.poll(async () => (await page.json()).gap.find(({ code }) => code === 'need/rest')?.met, patient)
			.toMatchObject({ ratings: 2, low: 1, high: 4 });
	});
});

describe('filters', () => {
	const chips = () => page.texts('.eh-filter-chip');

	it('stand as chips that remove them, and outlast a reload and the way back', async () => {
		page = await PatternPage.open(vault());
		await page.button('Filter').first().click();
		await page.view.getByRole('radio', { name: 'Both' }).check();
		await page.field('From').fill('2026-01-12');
		await page.says('9 of 10 read notes');
		expect(await chips()).toEqual(['both ×', 'from 2026-01-12 ×']);
		await page.driver.reload();
		await page.says('9 of 10 read notes');
		await page.button('Remove filter: from 2026-01-12').click();
		await page.says('10 of 10 read notes');
		await page.driver.back();
		await page.says('9 of 10 read notes');
		await page.driver.forward();
		await page.says('10 of 10 read notes');
		await page.button('Show all').click();
		await expect.poll(chips, patient).toEqual([]);
	});

	it('that leave nothing say so, and offer to show all again', async () => {
		page = await PatternPage.open(vault());
		await page.row('Nature').click();
		await page.button('Filter').first().click();
		await page.field('From').fill('2026-10-01');
		await page.says('No read note fits: from 2026-10-01.');
		await page.button('Show all').click();
		await page.says('Nature: 10 passages in 10 of 10 notes');
	});
});

describe('covered words', () => {
	it('are not seen until pointed at, and there for a screen reader', async () => {
		page = await PatternPage.open(vault(), { settings: { version: 1, concealsQuotes: true } });
		await page.row('Nature').click();
		const quote = page.view.locator('.eh-window .eh-quote').first();
		expect(await quote.evaluate(isCovered)).toBe(true);
		expect((await page.driver.readView()).structure).toContain('Goats on hill 0.');
		await quote.hover();
		expect(await quote.evaluate(isCovered)).toBe(false);
		const seen = await page.view.locator('.eh-quote').evaluateAll((els) => els.length);
		expect(await page.view.locator('.eh-covered').count()).toBeGreaterThanOrEqual(seen);
	});
});

/** Each number of a row is what a press at its centre meets, with the mouse on its row. */
async function expectNumbersOnTop(): Promise<void> {
	const items = await page.panel('lenses').locator('.eh-lens-item').all();
	expect(items.length).toBeGreaterThan(1);
	for (const item of items) {
		await item.hover({ position: { x: 4, y: 4 } });
		const numbers = await item.locator('.eh-row-share, .eh-number').all();
		expect(numbers.length).toBeGreaterThan(0);
		for (const number of numbers) expect(await number.evaluate(isOnTop)).toBe(true);
	}
}

/** For the page: whether a press at the centre of an element meets it. */
function isOnTop(el: Element): boolean {
	el.scrollIntoView({ block: 'center' });
	const { left, top, width, height } = el.getBoundingClientRect();
	const met = document.elementFromPoint(left + width / 2, top + height / 2);
	return met?.closest('button') === el.closest('button');
}

/** For the page: whether something opaque lies over all of an element. */
function isCovered(el: Element): boolean {
	const { content, backgroundColor, backgroundImage, inset, position } = getComputedStyle(el, '::after');
	const isOpaque = /^rgb\(/.test(backgroundColor) && backgroundImage !== 'none';
	return content !== 'none' && position === 'absolute' && inset === '0px' && isOpaque;
}

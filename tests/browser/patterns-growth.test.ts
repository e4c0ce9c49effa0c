import { afterEach, describe, expect, it } from 'vitest';
import { jots, noteOf, patient, PatternPage } from './patterns-on-page';

let page: PatternPage;

afterEach(() => page.driver.close());

const always = 'Goats #n. #value/nature #energy/outdoors';

/** Read notes in turn of two fantasies; what the first and the latest say beside is an echo. */
function grown(many: number): Record<string, string> {
	const notes = Object.entries(jots(many, always)).map(([path, text], at): [string, string] => {
		const isEcho = many > 1 && (at === 0 || at === many - 1);
		const fantasy = `hatch-fantasy: "[[The ${at % 2 === 0 ? 'ferry' : 'mill'}]]"`;
		const often = at % 3 === 0 ? '\n\nA bench. #value/craft #need/rest' : '';
		const echo = isEcho ? `\n\nA door to close, ${at}. #need/solitude` : '';
		return [path, text.replace('\n---\n\n', `\n${fantasy}\n---\n\n`).trimEnd() + `${often}${echo}\n`];
	});
	return Object.fromEntries(notes);
}

const ratings = {
	'Check-in.md': noteOf('check-in', '2026-02-01', '- #need/rest 1/5\n- #need/solitude 2/5\n- #need/calm 4/5'),
};
const move = {
	'Try.md': noteOf(
		'experiment',
		'2026-02-02',
		'- [ ] Ask for a Friday #energy/outdoors',
		'hatch-status: idea',
	),
};
const review = { 'Review.md': noteOf('review', '2026-06-01', 'So far.') };

/** What stands in the view from top to bottom; what is folded in brackets. */
const outline = () =>
	page.view.locator('.eh-body > section, .eh-body > .eh-question').evaluateAll((els) =>
		els
			.map((el) => {
				const said = el.querySelector('h3')?.textContent ?? el.textContent ?? '';
				return el.querySelector('h3 [aria-expanded=false]') ? `(${said})` : said;
			})
			.filter((said) => said !== ''),
	);
const opposite = 'In which ways is this the opposite of where you are?';

describe('what the view shows grows with the read notes', () => {
	it('0: the field, how to begin, privacy, an example; jots and reflections without a tag', async () => {
		page = await PatternPage.open({});
		await page.says('can be read by others');
		expect(await outline()).toEqual([]);
		await page.button('See an example').click();
		await page.says('people would be glad to see me');
		await page.driver.writeOutside('jot.md', noteOf('jot', '2026-03-01', 'Herd goats, honestly.'));
		await expect.poll(outline, patient).toEqual(['Without a tag so far']);
		expect((await page.driver.readView()).text).not.toMatch(/\d of \d/);
		const reflection = noteOf('reflection', '2026-03-02', '## The fantasy\n\nHerd goats on a hill.');
		await page.driver.writeOutside('Deep.md', reflection);
		await page.says('nothing marked so far');
		await page.button(/^Go on/).click();
		const form = page.driver.page.locator('.eh-form textarea');
		await expect.poll(() => form.first().inputValue(), patient).toBe('Herd goats on a hill.');
	});

	it('1: the words read back, the contrast, and the move', async () => {
		page = await PatternPage.open({ ...grown(1), ...move });
		await expect.poll(outline, patient).toEqual(['Your words, read back', opposite, 'Moves']);
		expect((await page.driver.readView()).text).not.toMatch(/\d of \d|Select a number|notes/);
		await expect(page.view.locator('.eh-filters').count()).resolves.toBe(0);
	});

	it('3: the echo first, short lists, energy in words, moves, and evidence beside', async () => {
		page = await PatternPage.open({ ...grown(3), ...move });
		await expect.poll(outline, patient).toEqual(['An echo', 'Lenses', 'Energy', 'Moves']);
		expect(await page.texts('.eh-lens-value .eh-row')).toEqual([
			'Nature in 3 of 3 notes',
			'Craft and quality in 1 of 3 notes',
		]);
		expect(await page.texts('.eh-panel-energy .eh-sentence')).toEqual(['Outdoors in 3 of 3 notes.']);
		expect(await page.view.locator('.eh-bar, .eh-ends-bar, svg.eh-spark').count()).toBe(0);
		await page.row('Nature').click();
		await page.says('Nature: 3 passages in 3 of 3 notes');
		expect(await page.heading().evaluate((el) => el.getBoundingClientRect().left)).toBeGreaterThan(600);
	});

	it('9: sentences, bars and stories; time and pairs are folded, the gap wants three ratings', async () => {
		page = await PatternPage.open({ ...grown(9), ...move });
		const shown = ['Summary', 'An echo', 'Lenses', 'Energy', '(Time)', 'Fantasies', 'Moves'];
		await expect.poll(outline, patient).toEqual([...shown, '(Pairs)']);
		expect((await page.texts('.eh-panel-summary .eh-sentence')).length).toBe(3);
		expect((await page.texts('.eh-panel-summary .eh-question')).length).toBe(1);
		expect(await page.view.locator('.eh-bar').count()).toBeGreaterThan(3);
		await page.driver.writeOutside('Check-in.md', ratings['Check-in.md']);
		await expect.poll(outline, patient).toContain('Gap');
	});

	it('30: what changed since the review, and time open', async () => {
		page = await PatternPage.open({ ...grown(30), ...move, ...ratings, ...review });
		const shown = ['Summary', 'An echo', 'Lenses', 'Energy', 'Gap', 'Time'];
		await expect.poll(outline, patient).toEqual([...shown, 'Fantasies', 'Moves', '(Pairs)']);
		await page.says('Since the review of 2026-06-01: 8 of 30 notes.');
		await page.button('Pairs').click();
		await expect.poll(outline, patient).toContain('Pairs');
	});

	it('nine notes of one fantasy: its story comes first', async () => {
		page = await PatternPage.open(jots(9, always, 'hatch-fantasy: "[[The ferry]]"'));
		await expect.poll(async () => (await outline())[0], patient).toBe('Fantasies');
		await page.says('This one keeps coming back; is it a wish?');
	});

	it('evidence stays where it is while the view grows by a panel', async () => {
		page = await PatternPage.open(grown(8));
		await page.row('Nature').click();
		await page.says('Nature: 8 passages in 8 of 8 notes');
		const [more] = Object.entries(jots(9, always)).slice(-1);
		await page.driver.writeOutside(...(more ?? ['', '']));
		await page.says('Nature: 9 passages in 9 of 9 notes');
		await expect.poll(outline, patient).toContain('Summary');
		expect(await page.row('Nature').getAttribute('aria-pressed')).toBe('true');
	});
});

describe('twenty thousand passages', () => {
	const lines = (file: number) =>
		Array.from({ length: 2000 }, (_, at) => `Line ${file * 2000 + at + 1}. #value/nature`).join('\n\n');
	const vault = Object.fromEntries(
		Array.from({ length: 10 }, (_, file) => {
			const day = `2026-03-${String(file + 10)}`;
			return [`${day} jot.md`, noteOf('jot', day, lines(file))];
		}),
	);
	const rows = () => page.view.locator('.eh-passage-row').count();
	const position = () => page.driver.page.evaluate(positionOfFocus);

	it('are all there to reach, and few in the document', { timeout: 120_000 }, async () => {
		page = await PatternPage.open(vault, { timeout: 40_000 });
		await expect.poll(() => page.row('Nature').count(), { timeout: 60_000 }).toBe(1);
		await page.row('Nature').focus();
		await page.driver.press('Enter');
		await page.says('Nature: 20000 passages in 10 of 10 notes');
		expect(await rows()).toBeLessThan(100);
		await page.goTo(/Line 1\./);
		await page.driver.press('End');
		await expect.poll(position, patient).toBe('20000 of 20000: “Line 20000.”');
		expect(await rows()).toBeLessThan(100);
		await page.driver.press('PageUp', 'PageUp', 'Home');
		await expect.poll(position, patient).toBe('1 of 20000: “Line 1.”');
		const drawn = await page.driver.page.evaluate(scrollThrough);
		expect(drawn.map(({ seen }) => seen)).toEqual(drawn.map(() => true));
		expect(Math.max(...drawn.map(({ added }) => added))).toBeLessThan(100);
		expect(await rows()).toBeLessThan(100);
	});
});

/** For the page: the place of the row that has the focus, and its words. */
function positionOfFocus(): string {
	const row = document.activeElement?.closest('li');
	const said = document.activeElement?.querySelector('.eh-quote')?.textContent ?? '';
	return `${row?.ariaPosInSet ?? ''} of ${row?.ariaSetSize ?? ''}: ${said}`;
}

/** For the page: scrolls to ten places; whether words are seen there, and how many rows were drawn for it. */
async function scrollThrough(): Promise<{ seen: boolean; added: number }[]> {
	const scroller = document.querySelector('.eh-evidence-panel');
	const list = document.querySelector('.eh-window');
	const steps: { seen: boolean; added: number }[] = [];
	if (!scroller || !list) return steps;
	for (let step = 1; step <= 10; step++) {
		let added = 0;
		const watch = new MutationObserver((changes) => {
			for (const change of changes) added += change.target === list ? change.addedNodes.length : 0;
		});
		watch.observe(list, { childList: true });
		scroller.scrollTop = (scroller.scrollHeight / 11) * step;
		for (let frame = 0; frame < 5; frame++) await new Promise((done) => window.requestAnimationFrame(done));
		const { left, top, height } = scroller.getBoundingClientRect();
		const found = document.elementsFromPoint(left + 40, top + height / 2);
		steps.push({ seen: found.some((el) => el.closest('.eh-window > li') !== null), added });
		watch.disconnect();
	}
	return steps;
}

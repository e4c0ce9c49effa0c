import { afterEach, describe, expect, it } from 'vitest';
import { jots, noteOf, patient, PatternPage } from './patterns-on-page';

let page: PatternPage;

afterEach(() => page.driver.close());

const tags = ['nature', 'craft', 'play', 'learning', 'peace', 'order'].map((slug) => `#value/${slug}`);
const vault = jots(10, `Goats on hill #n. ${tags.join(' ')}`);
const [open = ''] = Object.keys(vault);
const more = noteOf('jot', '2026-05-01', `Goats on hill 99. ${tags.join(' ')}`);

/** Opens a note in a pane beside, where another person could write. */
const openBeside = () =>
	page.driver.page.evaluate(async (path) => {
		const { workspace, vault: files } = window.app ?? {};
		const file = files?.getFileByPath(path);
		if (file) await workspace?.getLeaf('split').openFile(file, { active: false });
	}, open);

/** Writes at the end of the note in the pane beside, without a look at it. */
const writeBeside = (words: string) =>
	page.driver.page.evaluate((said) => {
		const [leaf] = window.app?.workspace.getLeavesOfType('markdown') ?? [];
		const { editor } = leaf?.view as unknown as {
			editor: { getValue(): string; replaceRange(text: string, at: { line: number; ch: number }): void };
		};
		editor.replaceRange(said, { line: editor.getValue().split('\n').length, ch: 0 });
	}, words);

const shown = (many: number) => page.says(`What turns up in ${many} notes`);
const host = () => page.view.locator('.eh-patterns-host');
const scroll = () => host().evaluate((el) => el.scrollTop);

describe('while a person types', () => {
	it('the jot field keeps words and cursor, and what is scrolled to stays', async () => {
		page = await PatternPage.open(vault, { height: 500 });
		await shown(10);
		await openBeside();
		const field = page.view.getByRole('textbox').first();
		await field.click();
		await page.driver.type('half a thought');
		await page.driver.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
		await host().evaluate((el) => el.scrollTo(0, 40));
		await page.driver.writeOutside('new.md', more);
		await shown(11);
		await writeBeside('\nAlone at last. #need/solitude\n');
		await page.says('Solitude');
		await page.driver.type('…');
		expect(await field.inputValue()).toBe('half a thou…ght');
		expect(await scroll()).toBe(40);
	});

	it('the search in the evidence keeps its words, and the evidence follows', async () => {
		page = await PatternPage.open(vault);
		await openBeside();
		await page.row('Nature').click();
		await page.view.getByLabel('Search these sentences').click();
		await page.driver.type('hill');
		await page.says('10 of 10 passages');
		await page.driver.writeOutside('new.md', more);
		await page.says('Nature: 11 passages in 11 of 11 notes');
		await page.driver.type(' 9');
		await page.says('2 of 11 passages');
		await writeBeside('\nSheep on hill 9. #value/nature\n');
		await page.says('3 of 12 passages');
		await page.driver.type('9');
		await page.says('1 of 12 passages');
		expect(await page.view.getByLabel('Search these sentences').inputValue()).toBe('hill 99');
		expect(await page.row('Nature').getAttribute('aria-pressed')).toBe('true');
	});

	it('a passage keeps the focus while others come before it', async () => {
		page = await PatternPage.open(vault);
		await page.row('Nature').click();
		const passage = page.button(/Goats on hill 5/);
		await passage.focus();
		const top = () => passage.evaluate((el) => Math.round(el.getBoundingClientRect().top));
		const before = await top();
		await page.driver.writeOutside('first.md', noteOf('jot', '2025-01-01', 'Rain. #value/nature'));
		await page.says('Nature: 11 passages in 11 of 11 notes');
		expect(await page.focused()).toContain('Goats on hill 5');
		expect(await top()).toBe(before);
	});

	it('a day that is half typed stays as it is', async () => {
		page = await PatternPage.open(vault);
		await page.button('Filter').first().click();
		await page.field('From').focus();
		await page.driver.type('0112');
		await page.driver.writeOutside('new.md', more);
		await shown(11);
		await page.driver.type('2026');
		await page.says('10 of 11 read notes');
		expect(await page.field('From').inputValue()).toBe('2026-01-12');
	});

	it('a rating that is being said stays open, on its line', async () => {
		const ratings = noteOf(
			'check-in',
			'2026-02-01',
			'- #need/rest 1/5\n- #need/solitude 2/5\n- #need/calm 4/5',
		);
		page = await PatternPage.open({ ...vault, 'Check-in.md': ratings });
		const line = page.panel('gap').locator('.eh-gap-row', { hasText: 'Nature' });
		await line.getByRole('button', { name: /Rate how met/ }).click();
		await page.driver.press('3');
		await page.driver.writeOutside('new.md', more);
		await shown(11);
		expect(await line.getByRole('radio', { name: /^3/ }).isChecked()).toBe(true);
		await expect
			.poll(() => page.driver.page.evaluate(() => document.activeElement?.tagName), patient)
			.toBe('INPUT');
	});
});

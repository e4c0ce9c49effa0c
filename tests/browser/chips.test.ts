import type { CDPSession } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { TagLook } from '../../src/domain/settings';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';
import { inEditor } from '../workbench/driver/editor-bridge';
import { contrastOf, placesOf } from './chips-on-page';

const looks: readonly TagLook[] = ['chips', 'dots'];

let driver: Driver;

afterEach(() => driver.close());

/** Opens a note with the cursor at its very end. */
async function open(text: string, look: TagLook = 'chips', options: Partial<LaunchOptions> = {}) {
	const settings = { version: 1, tagLook: look, earlierTags: 'count' };
	driver = await launch({ vault: { 'a.md': `${text}\n\n`, 'b.md': 'Other.\n' }, settings, ...options });
	await driver.openNote('a.md');
	await driver.press('Mod+End');
}

const tags = (selector = '') => driver.page.locator(`.cm-content .eh-tag${selector}`);
const shown = (selector: string) => expect.poll(() => tags(selector).allInnerTexts());
const labels = () => tags('.eh-chip').evaluateAll((els) => els.map((el) => el.dataset['label']));
const text = async () => (await driver.editorText()).trimEnd();

function setCursors(...places: number[]): Promise<void> {
	return inEditor(
		driver.page,
		(editor, wanted) => editor.setSelections(wanted.map((at) => ({ anchor: editor.offsetToPos(at) }))),
		places,
	);
}

it('Tags that were there before stay as they are while they are left out, but for notes with a kind', async () => {
	const jot = '---\nhatch-kind: jot\n---\n\nBolts. #value/stock\n';
	const vault = { 'a.md': 'Bolts. #value/stock and #value/nature\n', 'jot.md': jot };
	for (const [earlierTags, inEveryday] of [
		['ask', ['#value/nature']],
		['count', ['#value/stock', '#value/nature']],
	] as const) {
		driver = await launch({ vault, settings: { version: 1, earlierTags } });
		await driver.openNote('jot.md');
		await shown('').toEqual(['#value/stock']);
		await driver.openNote('a.md');
		await shown('').toEqual(inEveryday);
		await driver.setMode('reading');
		await expect.poll(() => driver.reading.locator('a.eh-tag').allInnerTexts()).toEqual(inEveryday);
		if (earlierTags === 'ask') await driver.close();
	}
});

describe('a chip', () => {
	const note = 'Goats on a hill #value/nature, and the desk #energy/desk-work/drains is far away, so far. ';
	const odd = 'e\u0301 🐐\tand\t#need/calm\u0301 then #value/nature ';

	it('gives the raw tag back at the cursor without moving one character, chip or dot', async () => {
		for (const look of looks) {
			await open(`# Head #value/nature\n\n${note.repeat(4)}\n\n${odd}and on\n\n- #need/rest here`, look);
			await shown(look === 'chips' ? '.eh-chip' : '.eh-dot').toHaveLength(12);
			const before = await placesOf(driver.page);
			for (const words of [
				'Goats on a hill #val',
				'e\u0301 🐐\tand\t#',
				'- #need/re',
				'# Head #value/natur',
			]) {
				await driver.select(words);
				await driver.press('ArrowRight');
				await shown(look === 'chips' ? '.eh-chip-open' : '.eh-dot-open').toHaveLength(1);
				expect(await placesOf(driver.page)).toEqual(before);
			}
			if (look === 'chips') await driver.close();
		}
	});

	it('opens at either edge, closes behind the cursor and without the focus', async () => {
		await open('Goats #value/nature here.');
		await setCursors(5);
		await shown('.eh-chip').toEqual(['#value/nature']);
		await driver.press('ArrowRight');
		await shown('.eh-chip-open').toEqual(['#value/nature']);
		await setCursors(19);
		await shown('.eh-chip-open').toEqual(['#value/nature']);
		await driver.page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await shown('.eh-chip').toEqual(['#value/nature']);
	});

	it('stays closed right before the cursor in the normal mode of vim', async () => {
		await open('Goats #value/nature here.');
		await driver.page.locator('.cm-scroller').evaluate((el) => el.classList.add('cm-vimMode'));
		await setCursors(19);
		await shown('.eh-chip').toEqual(['#value/nature']);
		await driver.press('ArrowLeft');
		await shown('.eh-chip-open').toEqual(['#value/nature']);
	});

	it('is copied as the raw tag, and is characters to Backspace, undo and several cursors', async () => {
		await open('Goats #value/nature #need/calm');
		await driver.press('Mod+a', 'Mod+c', 'Mod+End');
		await driver.press('Mod+v');
		expect((await text()).endsWith('\n\nGoats #value/nature #need/calm')).toBe(true);
		await driver.press('Mod+z');
		await setCursors(19, 30);
		await driver.press('Backspace');
		expect(await text()).toBe('Goats #value/natur #need/cal');
		await shown('.eh-chip-open').toHaveLength(2);
		await driver.press('Mod+z');
		expect(await text()).toBe('Goats #value/nature #need/calm');
	});

	it.each(looks)(
		'lets arrows go through a paragraph from right to left, place by place: %s',
		async (look) => {
			const words = 'פסקה עם #value/connection ועוד #need/חיבור כאן';
			await open(words, look);
			await inEditor(driver.page, ({ cm }) => cm.contentDOM.setAttribute('dir', 'rtl'), undefined);
			await expect
				.poll(() => inEditor(driver.page, ({ cm }) => (cm.requestMeasure(), cm.textDirection), undefined))
				.toBe(1);
			await setCursors(0);
			const seen = new Set<number>();
			for (let step = 0; step < words.length; step++) {
				await driver.press('ArrowLeft');
				seen.add(await inEditor(driver.page, ({ cm }) => cm.state.selection.main.head, undefined));
			}
			expect([...seen].sort((a, b) => a - b)).toEqual(Array.from(words, (_, at) => at + 1));
		},
	);

	it('keeps still while something is composed', async () => {
		await open('Goats #value/nature and #need/calm');
		await setCursors(15);
		const client: CDPSession = await driver.page.context().newCDPSession(driver.page);
		for (const said of ['n', 'に', '日本']) {
			const place = { selectionStart: said.length, selectionEnd: said.length };
			await client.send('Input.imeSetComposition', { text: said, ...place });
			expect(await tags('.eh-chip-open').allInnerTexts()).toEqual([`#value/na${said}ture`]);
			expect(await tags('.eh-chip').allInnerTexts()).toEqual(['#need/calm']);
		}
		await client.send('Input.insertText', { text: '日本' });
		await shown('.eh-chip-open').toEqual(['#value/na日本ture']);
		expect(await text()).toBe('Goats #value/na日本ture and #need/calm');
	});

	it('stands in a line of 20,000 characters, which can be typed in', async () => {
		await open('word #value/nature '.repeat(1060));
		await expect.poll(() => tags('.eh-chip').count()).toBeGreaterThan(20);
		await setCursors(4);
		await driver.type('s');
		expect((await text()).slice(0, 18)).toBe('words #value/natur');
	});

	it('is absent from code, comments and properties, and says label and direction', async () => {
		const block =
			'---\ntopic: "#value/nature"\n---\n`#need/calm` <!-- #need/rest -->\n\n```\n#value/craft\n```';
		await open(`${block}\n\n#energy/desk-work/drains #value/connection/students`);
		await expect.poll(labels).toEqual(['Desk work (drains)', 'Connection › students']);
	});

	it('shows what a search has found in it as it is written', async () => {
		await open('Goats #value/nature here.');
		await driver.press('Mod+f');
		await driver.type('nature');
		await driver.press('Enter');
		await expect
			.poll(() =>
				tags()
					.first()
					.evaluate((el) => getComputedStyle(el, '::after').content),
			)
			.toBe('none');
	});

	it('leaves a narrow pane its width', async () => {
		await open(`${note.repeat(2)} #energy/tangible-progress/drains`, 'chips', { width: 320 });
		const scroller = driver.page.locator('.cm-scroller');
		expect(await scroller.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
	});
});

describe('the look', () => {
	it('in source mode, and of the plain choice, is the tag in colour', async () => {
		await open('Goats #value/nature here.');
		await driver.setMode('source');
		await shown(':not(.eh-chip)').toEqual(['#value/nature']);
		await driver.close();
		await open('Goats #value/nature here.', 'plain');
		await shown(':not(.eh-chip, .eh-dot)').toEqual(['#value/nature']);
	});

	it('of dots shows a tag while it is written, and the dot as soon as the cursor leaves it', async () => {
		await open('Goats', 'dots');
		await setCursors(5);
		await driver.type(' #value/nature');
		await shown(':not(.eh-dot, .eh-dot-open)').toEqual(['#value/nature']);
		await driver.type(' ');
		await shown('.eh-dot').toEqual(['#value/nature']);
		await driver.press('ArrowLeft');
		await shown('.eh-dot').toEqual(['#value/nature']);
		await driver.press('ArrowLeft');
		await shown('.eh-dot-open').toEqual(['#value/nature']);
	});

	it.each(['dark', 'light'] as const)('can be read, in every lens: %s', async (theme) => {
		await open('> Quote #value/nature #energy/outdoors/drains #need/calm', 'chips', { theme });
		await shown('.eh-chip').toHaveLength(3);
		for (const contrast of await contrastOf(driver.page, '.eh-chip'))
			expect(contrast).toBeGreaterThanOrEqual(4.5);
	});

	it('keeps label and outline where colours are forced', async () => {
		await open('Goats #value/nature here.');
		await driver.page.emulateMedia({ forcedColors: 'active' });
		const style = await tags('.eh-chip').evaluate((el) => {
			const { outlineStyle, content, color, backgroundColor } = getComputedStyle(el, '::after');
			return { outlineStyle, content, isSeen: color !== backgroundColor };
		});
		expect(style).toMatchObject({ outlineStyle: 'solid', isSeen: true });
		expect(style.content).toContain('Nature');
	});
});

describe('in reading view', () => {
	const note = [
		'Goats #value/nature and `#need/calm` #project/x',
		'> [!note] Title #need/rest\n> more #value/craft',
		'| a | b |\n| --- | --- |\n| x #energy/quiet | y |',
		'```\n#value/play\n```',
		'![[b]]',
	].join('\n\n');
	const rendered = () => driver.page.locator('.markdown-reading-view .eh-tag');

	it('tags are chips in paragraphs, callouts, tables and embeds, and the text is the tag', async () => {
		await open(note);
		await driver.writeOutside('b.md', 'Embedded #need/safety.\n');
		await driver.setMode('reading');
		const all = ['#value/nature', '#need/rest', '#value/craft', '#energy/quiet', '#need/safety'];
		await expect.poll(() => rendered().allTextContents()).toEqual(all);
		expect(await rendered().evaluateAll((els) => els.map((el) => el.dataset['label']))).toEqual([
			'Nature',
			'Rest',
			'Craft',
			'Quiet',
			'Safety',
		]);
		const copied = await driver.page.evaluate(() => {
			getSelection()?.selectAllChildren(document.querySelector('.markdown-reading-view') as Element);
			return getSelection()?.toString();
		});
		for (const tag of all) expect(copied).toContain(tag);
	});

	it('they are chips in a preview of a link too', async () => {
		await open('See [[b]].');
		await driver.writeOutside('b.md', 'Embedded #need/safety.\n');
		await driver.setMode('reading');
		const popover = await driver.hover(driver.reading.locator('a.internal-link'), true);
		await expect.poll(() => popover.locator('.eh-chip').allTextContents()).toEqual(['#need/safety']);
	});

	it('they follow the look, and can be read in both themes', async () => {
		await open(note, 'dots');
		await driver.setMode('reading');
		await expect.poll(() => driver.page.locator('.markdown-reading-view .eh-dot').count()).toBe(4);
		for (const theme of ['dark', 'light'] as const) {
			await driver.close();
			await open(note, 'chips', { theme });
			await driver.setMode('reading');
			await rendered().first().waitFor();
			for (const contrast of await contrastOf(driver.page, '.markdown-reading-view .eh-chip'))
				expect(contrast).toBeGreaterThanOrEqual(4.5);
		}
	});
});

import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver/index';
import { buildOtherPlugin } from './build-other-plugin';

let pluginDir: string;
let driver: Driver;

beforeAll(async () => {
	pluginDir = await buildOtherPlugin();
});

afterEach(() => driver.close());

afterAll(() => rm(pluginDir, { recursive: true }));

async function open(note: string, options: Partial<LaunchOptions> = {}): Promise<Driver> {
	const vault = { 'one.md': note, 'two.md': '# Part\n\nthe #second note ^here\n\n# Rest\n\nof it\n' };
	driver = await launch({ vault, pluginDir, delays: { save: 150 }, ...options });
	await driver.openNote('one.md');
	return driver;
}

async function read(note: string, options?: Partial<LaunchOptions>): Promise<Driver> {
	await open(note, options);
	await driver.setMode('reading');
	return driver;
}

const texts = (selector: string) => driver.reading.locator(selector).allInnerTexts();
const aliveChildren = () => driver.page.evaluate(() => document.body.dataset['children']);

/** A claim about one piece of Markdown: what matches the selector in reading mode, and with which text. */
interface Rendering {
	markdown: string;
	selector: string;
	texts: string[];
}

const renderings: readonly Rendering[] = [
	{ markdown: '## Head ^id\n\nx', selector: '.el-h2 > h2[data-heading="Head"]', texts: ['Head'] },
	{ markdown: 'a #tag-one and #x/y_z.', selector: '.el-p a.tag[href^="#"]', texts: ['#tag-one', '#x/y_z'] },
	{ markdown: '`#no` a#no $#no$ [#no](x.md)', selector: 'a.tag', texts: [] },
	{ markdown: '```\n#no\n```\n\n    #no\n\n$$\n#no\n$$', selector: 'a.tag', texts: [] },
	{ markdown: '%%#no%% #yes\n\n%%\n#no\n%%', selector: 'a.tag', texts: ['#yes'] },
	{ markdown: '---\ntags: [no]\n---\n#yes', selector: '.markdown-preview-sizer', texts: ['#yes'] },
	{ markdown: '==a **b** #c==', selector: 'mark', texts: ['a b #c'] },
	{ markdown: '**#bold** _#it_ ~~#gone~~', selector: 'a.tag', texts: ['#bold', '#it', '#gone'] },
	{ markdown: '[[two#Part|there]]', selector: 'a.internal-link[data-href="two#Part"]', texts: ['there'] },
	{ markdown: '[x](two.md) <https://x.y>', selector: 'a.internal-link[data-href="two.md"]', texts: ['x'] },
	{ markdown: '- [x] done #a\n- [-] not\n- plain', selector: 'li.task-list-item', texts: ['done #a', 'not'] },
	{ markdown: '- [x] done\n- [-] not', selector: 'li[data-task="-"] > input[type=checkbox]', texts: [''] },
	{
		markdown: '> [!note] My #title\n> body',
		selector: '.callout[data-callout=note] .callout-title-inner',
		texts: ['My #title'],
	},
	{
		markdown: '> [!note] x\n> body #b\n> > [!tip]\n> > in',
		selector: '.callout-content > p',
		texts: ['body #b', 'in'],
	},
	{ markdown: '> quote #q', selector: '.el-blockquote > blockquote > p', texts: ['quote #q'] },
	{ markdown: '| a | b |\n| - | - |\n| #t | [[two\\|x]] |', selector: '.el-table td', texts: ['#t', 'x'] },
	{ markdown: 'x[^1]\n\n[^1]: note #f', selector: '.el-section .footnotes li', texts: ['note #f'] },
	{ markdown: 'one\ntwo', selector: '.el-p > p', texts: ['one\ntwo'] },
	{
		markdown: '<b onclick="x">raw</b> ![p](https://x.y/z.png)',
		selector: '.el-p',
		texts: ['<b onclick="x">raw</b> p'],
	},
	{ markdown: '[a][r] and **b**\n\n[r]: two.md', selector: 'a.internal-link', texts: ['a'] },
];

describe('reading mode', () => {
	it('shows Markdown in the app’s elements', async () => {
		await open('');
		for (const { markdown, selector, texts: wanted } of renderings) {
			await driver.setMode('live');
			await driver.page.evaluate(
				(text) => window.app?.workspace.activeEditor?.editor?.setValue(text),
				markdown,
			);
			await driver.setMode('reading');
			expect({ markdown, texts: await texts(selector) }).toEqual({ markdown, texts: wanted });
		}
	}, 60_000);

	it('is reached by Ctrl+E and left again, with the text as it was', async () => {
		await open('a #tag');
		await driver.press('Mod+e');
		await driver.settled();
		expect(await texts('a.tag')).toEqual(['#tag']);
		await driver.type('nothing');
		await driver.press('Mod+e');
		await driver.type('now ');
		expect(await driver.editorText()).toBe('now a #tag');
	});

	it('offers no editor commands', async () => {
		await read('text');
		await expect(driver.runCommand('Star line')).rejects.toThrow('does not offer');
	});

	it('opens a link by a press', async () => {
		await read('see [[two]]');
		await driver.reading.locator('a.internal-link').click();
		const opened = () => driver.page.evaluate(() => window.app?.workspace.getActiveFile()?.path);
		await expect.poll(opened).toBe('two.md');
	});
});

describe('post-processors', () => {
	const tagged = () =>
		driver.reading
			.locator('a.tag')
			.evaluateAll((all) => all.map((el) => ({ ...(el as HTMLElement).dataset })));

	it('run in their order on sections that stand in no document yet, and are waited for', async () => {
		await read('first\n\nsecond #tag\nof two lines\n');
		expect(await tagged()).toEqual([
			{ letters: '4', attached: 'false', attachedLater: 'false', before: 'none', lines: '2-3', of: 'one.md' },
		]);
	});

	it('can be left without line numbers', async () => {
		await read('#tag', { sectionInfo: false });
		expect((await tagged())[0]).not.toHaveProperty('lines');
	});

	it('run again only where the text has changed, and what they have started ends with its section', async () => {
		await read('#one\n\n#two\n');
		await driver.reading
			.locator('a.tag')
			.last()
			.evaluate((el) => el.setAttribute('data-kept', 'yes'));
		await driver.page.evaluate(() =>
			window.app?.workspace.activeEditor?.editor?.replaceRange('#new\n\nmore ', { line: 0, ch: 0 }),
		);
		await driver.settled();
		expect((await tagged()).map(({ letters, kept }) => [letters, kept])).toEqual([
			['4', undefined],
			['4', undefined],
			['4', 'yes'],
		]);
		expect(await aliveChildren()).toBe('3');
		await driver.runCommand('Close current tab');
		await driver.settled();
		expect(await aliveChildren()).toBe('0');
	});

	it('run on every section again when the view is told so', async () => {
		await read('#one');
		await driver.reading.locator('a.tag').evaluate((el) => el.setAttribute('data-kept', 'yes'));
		await driver.page.evaluate(() => {
			const view = window.app?.workspace.activeLeaf?.view;
			if (view && 'previewMode' in view)
				(view.previewMode as { rerender(full: boolean): void }).rerender(true);
		});
		await driver.settled();
		expect((await tagged())[0]).not.toHaveProperty('kept');
		expect(await aliveChildren()).toBe('1');
	});

	it('see embeds as notes of their own, without line numbers', async () => {
		await read('#outer ![[two#Part]] and ![[two#^here]]');
		expect(await texts('.markdown-embed .markdown-embed-content')).toEqual([
			'Part\n\nthe #second note',
			'the #second note',
		]);
		const [outer, inner] = await tagged();
		expect(outer).toMatchObject({ of: 'one.md', lines: '0-0' });
		expect(inner).toMatchObject({ of: 'two.md', attached: 'false' });
		expect(inner).not.toHaveProperty('lines');
	});

	it('fill code blocks of their language', async () => {
		await read('```shout\nhey\n```\n');
		expect(await driver.reading.locator('.el-pre').innerHTML()).toBe(
			'<div class="block-language-shout">HEY</div>',
		);
	});

	it('run over what a plugin renders by itself, until the plugin ends it', async () => {
		await open('');
		await driver.runCommand('Render aside');
		const tag = driver.page.locator('.modal-content > p > a.tag[data-letters="6"]');
		await tag.waitFor();
		expect(await tag.getAttribute('data-lines')).toBeNull();
		expect(await aliveChildren()).toBe('1');
		await driver.press('Escape');
		expect(await aliveChildren()).toBe('0');
	});
});

describe('live preview', () => {
	const widgets = () => driver.page.locator('.cm-embed-block');
	const note = 'top\n\n> [!note] Title #a\n> body\n\n| a |\n| - |\n| #b |\n\n![[two#Part]]\n';

	it('renders callouts, tables and embeds by the post-processors, and gives the source back at the cursor', async () => {
		await open(note);
		await expect
			.poll(() => widgets().locator('a.tag[data-letters]').allInnerTexts())
			.toEqual(['#a', '#b', '#second']);
		await driver.select('body');
		expect(await widgets().locator('a.tag').allInnerTexts()).toEqual(['#b', '#second']);
		expect(await driver.page.locator('.cm-content').innerText()).toContain('> [!note] Title #a');
	});

	it('is on at first, and off in source mode', async () => {
		await open(note);
		await widgets().first().waitFor();
		await driver.runCommand('Toggle Live Preview/Source mode');
		expect(await widgets().count()).toBe(0);
		await driver.setMode('live');
		expect(await widgets().count()).toBe(3);
	});

	it('can cut a tag into many spans', async () => {
		await open('a #value/my-craft', { tagSpans: 'many' });
		const spans = await driver.page.locator('.cm-hashtag').allInnerTexts();
		expect(spans).toEqual(['#', 'value', '/', 'my', '-', 'craft']);
	});
});

describe('a hovered link', () => {
	const rendered = 'a.tag[data-letters="7"]:not([data-lines])';

	it('shows its note in reading mode, by the post-processors, until the mouse leaves', async () => {
		await read('see [[two]]');
		const popover = await driver.hover(driver.reading.locator('a.internal-link'));
		await popover.locator(rendered).waitFor();
		await driver.page.mouse.move(1, 1);
		await popover.waitFor({ state: 'detached' });
	});

	it('shows it in the editor while Mod is held only', async () => {
		await open('see [[two#Part]]\n\nmore');
		const link = driver.page.locator('.cm-hmd-internal-link', { hasText: 'two' });
		await link.hover();
		expect(await driver.page.locator('.hover-popover').count()).toBe(0);
		await driver.page.mouse.move(1, 1);
		const popover = await driver.hover(link, true);
		await popover.locator(rendered).waitFor();
		expect(await popover.innerText()).not.toContain('of it');
	});

	it('of a plugin shows it by the source that the plugin has registered', async () => {
		await open('');
		await driver.runCommand('Render aside');
		const popover = await driver.hover(driver.page.getByRole('button', { name: 'Seen beside' }));
		await popover.locator(rendered).waitFor();
	});

	it('and anything else can have a tooltip, with a class and a side of its own', async () => {
		await open('');
		await driver.runCommand('Render aside');
		const button = driver.page.getByRole('button', { name: 'Seen beside' });
		await button.hover();
		const tooltip = driver.page.locator('.tooltip.mod-look');
		await tooltip.waitFor();
		const [own, beside] = [await tooltip.boundingBox(), await button.boundingBox()];
		expect(own?.x).toBeGreaterThan((beside?.x ?? 0) + (beside?.width ?? 0));
	});
});

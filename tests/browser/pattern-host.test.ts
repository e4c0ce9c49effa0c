import { afterEach, describe, expect, it } from 'vitest';
import { type Driver, launch, type LaunchOptions } from '../workbench/driver';

const patient = { timeout: 10_000 };

const jot = (day: string, words: string) => `---\nhatch-kind: jot\nhatch-date: ${day}\n---\n\n${words}\n`;

/** Enough rows to scroll. */
const slugs = ['nature', 'craft', 'play', 'learning', 'peace', 'order', 'beauty', 'health', 'fun'];
const jots = Object.fromEntries(
	Array.from({ length: 12 }, (_, at) => {
		const day = `2026-0${String((at % 6) + 1)}-1${String(at % 9)}`;
		return [
			`${day} jot ${String(at)}.md`,
			jot(day, `Goats on hill ${String(at)}. ${slugs.map((slug) => `#value/${slug}`).join(' ')}`),
		];
	}),
);

let driver: Driver;

afterEach(() => driver.close());

async function open(
	vault: Record<string, string> = jots,
	options: Partial<LaunchOptions> = {},
): Promise<void> {
	driver = await launch({ vault, delays: { save: 150 }, ...options });
	await driver.runCommand('Open pattern view');
	await driver.settled();
}

/** Calls back as the view's components do. */
const on = (name: string, ...given: unknown[]) =>
	driver.page.evaluate(
		async ([called, values]) => {
			const [leaf] = window.app?.workspace.getLeavesOfType('escape-hatch-patterns') ?? [];
			const view = leaf?.view as unknown as { on: Record<string, (...all: unknown[]) => unknown> };
			const done = await view.on[called]?.(...values);
			Object.assign(window, { done });
			return done === undefined ? undefined : { ...(done as object) };
		},
		[name, given] as const,
	);
const undo = () =>
	driver.page.evaluate(() => (window as unknown as { done: { undo: () => Promise<boolean> } }).done.undo());
const state = () =>
	driver.page.evaluate(() => {
		const [leaf] = window.app?.workspace.getLeavesOfType('escape-hatch-patterns') ?? [];
		return leaf?.getViewState().state;
	});
const openBeside = async (path: string) => {
	await driver.page.evaluate(() => {
		window.app?.workspace.setActiveLeaf(window.app.workspace.getLeaf('tab'));
	});
	await driver.openNote(path);
};
/** In a pane of its own, wherever it is open already. */
const openAgain = (path: string) =>
	driver.page.evaluate(async (wanted) => {
		const file = window.app?.vault.getFileByPath(wanted);
		if (file) await window.app?.workspace.getLeaf('tab').openFile(file);
	}, path);
const content = () => driver.page.locator('.eh-patterns-host').first();
const scroll = (top?: number) =>
	content().evaluate((el, wanted) => {
		if (wanted !== undefined) el.scrollTop = wanted;
		return el.scrollTop;
	}, top);
const selection = (code: string) => ({ panel: 'lenses', side: 'fantasy', codes: [code] });
const week = () =>
	driver.page.evaluate(() => {
		const names = window.app?.vault.getMarkdownFiles().map(({ path }) => path) ?? [];
		return names.filter((path) => path.includes('Check-in'));
	});

describe('the state of the pattern view', () => {
	it('goes back and forward from number to number and from filter to filter, and keeps all else', async () => {
		await open();
		await on('change', { selected: selection('value/nature') });
		await on('change', { filter: { side: 'fantasy', tone: 'joking', rollup: true, withoutPrivate: false } });
		await on('change', { grouping: 'month' });
		await driver.settled();
		expect(await state()).toMatchObject({ grouping: 'month', filter: { tone: 'joking' } });
		await driver.back();
		expect(await state()).toMatchObject({
			selected: { codes: ['value/nature'] },
			filter: { side: 'fantasy' },
		});
		await driver.back();
		expect(await state()).toMatchObject({ selected: null });
		await driver.forward();
		expect(await state()).toMatchObject({ selected: { codes: ['value/nature'] } });
	});

	it('keeps where it was scrolled to over an update, the plugin going and coming, and a new start', async () => {
		await open(jots, { height: 400 });
		await expect.poll(() => content().evaluate((el) => el.scrollHeight), patient).toBeGreaterThan(800);
		await scroll(150);
		await expect.poll(async () => (await state())?.['scroll'], patient).toBe(150);
		await driver.setPlugin(false);
		await driver.setPlugin(true);
		await expect.poll(() => scroll(), patient).toBe(150);
		await driver.writeOutside('new.md', jot('2026-07-01', 'Sea. #value/nature'));
		await driver.settled();
		expect(await scroll()).toBe(150);
		await driver.reload();
		await expect.poll(() => scroll(), patient).toBe(150);
		await driver.popOut({ width: 800, height: 400 });
		expect(await state()).toMatchObject({ scroll: 150 });
	});

	it('draws nothing out of sight, and all of it once it is looked at', async () => {
		await open();
		await openBeside(Object.keys(jots)[0] as string);
		await driver.writeOutside('new.md', jot('2026-07-01', 'Sea. #value/nature'));
		await driver.settled();
		const drawn = () =>
			driver.page.evaluate(() => {
				const [leaf] = window.app?.workspace.getLeavesOfType('escape-hatch-patterns') ?? [];
				return leaf?.view.containerEl.textContent ?? '';
			});
		expect(await drawn()).toContain('of 12');
		expect(await drawn()).not.toContain('of 13');
		await driver.runCommand('Open pattern view');
		await expect.poll(drawn, patient).toContain('of 13');
	});
});

describe('rating from the view', () => {
	it('makes a check-in after asking, once, and takes it back', async () => {
		await open();
		const asked = on('rate', 'need/clarity', 3);
		await driver.page.getByRole('button', { name: 'Make it' }).click();
		const { path } = (await asked) as { path: string };
		expect(path).toMatch(/^Escape hatch\/Check-in \d{4}-W\d{2}\.md$/);
		expect(await driver.readFile(path)).toMatch(
			/\nhatch-period: \d{4}-W\d{2}\n---\n[^]*\n\n- #need\/clarity 3\/5\n/,
		);
		expect(await undo()).toBe(true);
		expect(await week()).toEqual([]);
		await on('rate', 'need/clarity', 4);
		expect(await week()).toEqual([path]);
		await on('rate', 'need/rest', 2);
		expect(await driver.readFile(path)).toContain('- #need/clarity 4/5\n- #need/rest 2/5\n');
		await on('rate', 'need/clarity', 0);
		expect(await driver.readFile(path)).toContain('- #need/clarity 0/5\n- #need/rest 2/5\n');
		expect(await undo()).toBe(true);
		expect(await driver.readFile(path)).toContain('- #need/clarity 4/5\n- #need/rest 2/5\n');
	});

	it('writes nothing where the answer is no', async () => {
		await open();
		const asked = on('rate', 'need/clarity', 3);
		await driver.page.getByRole('button', { name: 'Cancel' }).click();
		expect(await asked).toBeUndefined();
		expect(await week()).toEqual([]);
	});

	it('writes into an open check-in as one step to undo, over what is not saved yet', async () => {
		const day = await today();
		const note = `---\r\nhatch-kind: check-in\r\nhatch-date: ${day}\r\n---\r\n\r\nWords\r\n`;
		driver = await launch({ vault: { ...jots, 'week.md': note }, delays: { save: 60_000 } });
		await driver.runCommand('Open pattern view');
		await openBeside('week.md');
		await driver.select('Words');
		await driver.type('Other words');
		expect(await on('rate', 'need/clarity', 3)).toMatchObject({ path: 'week.md' });
		expect(await driver.editorText()).toContain('Other words\n\n- #need/clarity 3/5\n');
		expect(await driver.readFile('week.md')).toContain('Other words\r\n\r\n- #need/clarity 3/5\r\n');
		expect(await undo()).toBe(true);
		expect(await driver.editorText()).toContain('Other words\n');
		expect(await driver.editorText()).not.toContain('clarity');
	});
});

describe('a rating where', () => {
	const checkIn = async (words: string, line = '\n') =>
		['---', 'hatch-kind: check-in', `hatch-date: ${await today()}`, '---', '', words, ''].join(line);
	/** What stands in each pane of a note, saved or not. */
	const panes = (path: string) =>
		driver.page.evaluate((wanted) => {
			const views = window.app?.workspace.getLeavesOfType('markdown').map(({ view }) => view) ?? [];
			return (views as unknown as { file?: { path: string }; getViewData: () => string }[])
				.filter(({ file }) => file?.path === wanted)
				.map((view) => view.getViewData());
		}, path);
	/** Types at the end of a pane's text as a person does: it waits to be saved. */
	const typeInto = (pane: number, words: string) =>
		driver.page.evaluate(
			([at, typed]) => {
				const { view } = window.app?.workspace.getLeavesOfType('markdown')[at] ?? {};
				const { editor } = view as unknown as {
					editor: {
						replaceRange: (words: string, at: unknown) => void;
						offsetToPos: (at: number) => unknown;
					};
				};
				editor.replaceRange(typed, editor.offsetToPos(1e6));
			},
			[pane, words] as const,
		);

	it('the folder of check-ins never counts is not written, and it is told why', async () => {
		await open(jots, { settings: { excludedFolders: ['Escape hatch'], asksBeforeCheckIn: false } });
		for (const value of [3, 4]) {
			expect(await on('rate', 'need/clarity', value)).toBeUndefined();
			expect((await driver.notices()).join()).toContain('“Escape hatch” are not counted');
			expect(await week()).toEqual([]);
			await driver.reload();
			await driver.runCommand('Open pattern view');
			await driver.settled();
		}
	});

	it('no check-in can be made is asked for again', async () => {
		await open(jots, { settings: { folder: '../outside' } });
		for (const value of [3, 4]) {
			const asked = on('rate', 'need/clarity', value);
			await driver.page.getByRole('button', { name: 'Make it' }).click();
			expect(await asked).toBeUndefined();
		}
		expect((await driver.notices()).join()).toContain('../outside');
	});

	it('the check-in is of an earlier day begins with today', async () => {
		const note = '---\nhatch-kind: check-in\nhatch-date: 2026-11-17\n---\n\n- #need/clarity 1/5\n';
		await open({ 'week.md': note }, { now: '2026-11-22T12:00' });
		for (const value of [3, 4]) {
			await on('rate', 'need/clarity', value);
			expect(await driver.readFile('week.md')).toBe(`${note}- 2026-11-22 #need/clarity ${String(value)}/5\n`);
		}
	});

	it('a word above has changed since can be undone', async () => {
		await open({ ...jots, 'week.md': await checkIn('Words\n\n- #need/rest 2/5') });
		await on('rate', 'need/clarity', 3);
		const text = await driver.readFile('week.md');
		await driver.writeOutside('week.md', text.replace('Words', 'Many other words'));
		await driver.settled();
		expect(await undo()).toBe(true);
		expect(await driver.readFile('week.md')).toBe(await checkIn('Many other words\n\n- #need/rest 2/5'));
	});

	it('another pane holds words that are not saved yet keeps them', async () => {
		driver = await launch({
			vault: { ...jots, 'week.md': await checkIn('Words') },
			delays: { save: 60_000 },
		});
		await driver.openNote('week.md');
		await openAgain('week.md');
		await driver.runCommand('Open pattern view');
		await typeInto(1, 'Unsaved\n');
		expect(await on('rate', 'need/clarity', 3)).toMatchObject({ path: 'week.md' });
		const after = await checkIn('Words\nUnsaved\n\n- #need/clarity 3/5');
		expect(await driver.readFile('week.md')).toBe(after);
		await expect.poll(() => panes('week.md'), patient).toEqual([after, after]);
	});

	it('panes hold different words is not written, and neither is lost', async () => {
		driver = await launch({
			vault: { ...jots, 'week.md': await checkIn('Words') },
			delays: { save: 60_000 },
		});
		await driver.openNote('week.md');
		await driver.runCommand('Open pattern view');
		await openAgain('week.md');
		await typeInto(0, 'One\n');
		await typeInto(1, 'Two\n');
		expect(await on('rate', 'need/clarity', 3)).toBeUndefined();
		expect((await driver.notices()).join()).toContain('in several panes with different words');
		expect(await panes('week.md')).toEqual([await checkIn('Words\nOne'), await checkIn('Words\nTwo')]);
	});

	it('unsaved words are shown to be read keeps them', async () => {
		driver = await launch({
			vault: { ...jots, 'week.md': await checkIn('Words') },
			delays: { save: 60_000 },
		});
		await driver.runCommand('Open pattern view');
		await openBeside('week.md');
		await typeInto(0, 'Unsaved\n');
		await driver.setMode('reading');
		expect(await on('rate', 'need/clarity', 3)).toMatchObject({ path: 'week.md' });
		const after = await checkIn('Words\nUnsaved\n\n- #need/clarity 3/5');
		expect(await driver.readFile('week.md')).toBe(after);
		await expect.poll(() => panes('week.md'), patient).toEqual([after]);
	});
});

describe('passages', () => {
	const passage = async (code: string) =>
		driver.page.evaluate((wanted) => {
			const [leaf] = window.app?.workspace.getLeavesOfType('escape-hatch-patterns') ?? [];
			const { source } = leaf?.view as unknown as {
				source: { snapshot: () => { all: { notes: { passages: { code: string }[] }[] } } };
			};
			return source
				.snapshot()
				.all.notes.flatMap((note) => note.passages)
				.find(({ code: found }) => found === wanted);
		}, code);

	it('are copied as links to their place and as quotations', async () => {
		await open({ 'Goats.md': jot('2026-03-02', '## Hill\n\nMilk #work here. #value/nature') });
		const said = await passage('value/nature');
		await on('copy', [said], 'link');
		await expect.poll(() => driver.clipboard(), patient).toBe('[[Goats#Hill]]');
		await on('copy', [said], 'quote');
		await expect
			.poll(() => driver.clipboard(), patient)
			.toBe('> Milk `#work` here.\n> — [[Goats#Hill]], 2026-03-02');
	});

	it('lose their tag in a closed note, and get it back', async () => {
		const note = jot('2026-03-02', 'Milk. #value/nature #need/calm\r\n\r\nAll of it.\r\n\r\n#value/craft');
		await open({ 'Goats.md': note });
		for (const code of ['value/nature', 'value/craft']) {
			await driver.settled();
			await on('removeTag', await passage(code));
			await expect.poll(() => driver.readFile('Goats.md'), patient).not.toContain(code);
			await driver.page.getByRole('button', { name: 'Undo' }).last().click();
			await expect.poll(() => driver.readFile('Goats.md'), patient).toBe(note);
		}
	});

	it('of a note that is gone are told so once', async () => {
		await open({ 'Goats.md': jot('2026-03-02', 'Milk. #value/nature') });
		const said = await passage('value/nature');
		await on('removeTag', { ...(said as object), path: 'Gone.md' });
		await expect.poll(() => driver.notices(), patient).toEqual(['Gone.md is no longer in the vault.']);
		await on('copy', [{ ...(said as object), path: 'Gone.md' }], 'link');
		await expect.poll(async () => (await driver.notices()).at(-1), patient).toContain('Nothing was copied');
	});

	it('are left out once they are not it, and come back', async () => {
		await open({ 'Goats.md': jot('2026-03-02', 'Milk. #value/nature') });
		const said = await passage('value/nature');
		await on('dismissPassage', said);
		await expect.poll(() => passage('value/nature')).toBeUndefined();
		await on('bringBackPassage', said);
		await expect.poll(() => passage('value/nature')).toEqual(said);
	});

	it('are previewed beside what is pointed at, with Mod, and lines opened with the cursor there', async () => {
		await open({ 'Goats.md': jot('2026-03-02', 'Milk. #value/nature') });
		await driver.page.evaluate(() => {
			const [leaf] = window.app?.workspace.getLeavesOfType('escape-hatch-patterns') ?? [];
			const { on: calls, contentEl } = leaf?.view as unknown as {
				on: { preview: (...given: unknown[]) => void };
				contentEl: HTMLElement;
			};
			const event = new MouseEvent('mouseover', { ctrlKey: true, metaKey: true });
			calls.preview('Goats.md', 6, event, contentEl);
		});
		await expect.poll(() => driver.page.locator('.hover-popover').innerText(), patient).toContain('Milk.');
		await on('openLine', { path: 'Goats.md', line: 6 }, false);
		await expect.poll(() => driver.editorText().catch(() => ''), patient).toContain('Milk.');
		await driver.settled();
		await driver.type('So: ');
		await expect.poll(() => driver.editorText(), patient).toContain('\nSo: Milk.');
	});

	it('open the picker for their words', async () => {
		await open({ 'Goats.md': jot('2026-03-02', 'Milk. #value/nature Hills.') });
		await on('tagAgain', await passage('value/nature'));
		await expect
			.poll(() => driver.page.locator('.prompt-input').getAttribute('placeholder'), patient)
			.toContain('Milk.');
	});
});

/** By the clock of the page. */
async function today(): Promise<string> {
	const date = new Date();
	const two = (part: number) => String(part).padStart(2, '0');
	return Promise.resolve(`${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`);
}

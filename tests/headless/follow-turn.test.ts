import type { Editor } from 'obsidian';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/domain/settings';
import { openInquiries } from '../../src/host/follow-through/add-unknown';
import type { FollowParts } from '../../src/host/follow-through/parts';
import { turnLine } from '../../src/host/follow-through/turn-line';
import { noticeButtons, openActs } from './acts-host';

const said = vi.hoisted((): string[] => []);
const asked = vi.hoisted(() => ({ titles: [] as string[], answer: /./ }));

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(said) }) };
});

vi.mock('../../src/host/ask', () => {
	type Answer = readonly [string, () => void];
	const ask = (_: unknown, about: { title: string }, answers: readonly Answer[], closed: () => void) => {
		asked.titles.push(about.title);
		const chosen = answers.find(([text]) => asked.answer.test(text));
		if (chosen) chosen[1]();
		else closed();
	};
	const confirmed = (app: unknown, about: { title: string }, yes: string) =>
		new Promise((resolve) => ask(app, about, [[yes, () => resolve(true)]], () => resolve(false)));
	return { ask, confirmed };
});

let buttons: (() => void)[];
beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
	buttons = noticeButtons();
});
afterAll(() => vi.unstubAllGlobals());

const noon = (day: string) => Date.parse(`${day}T12:00`);

let vault: Awaited<ReturnType<typeof openActs>>;
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: noon('2026-09-01') }));
afterEach(async () => {
	vi.useRealTimers();
	for (const list of [said, asked.titles, buttons]) list.length = 0;
	asked.answer = /./;
	await vault.close();
});

const inquiry = (body: string, more = '') =>
	`---\nhatch-kind: inquiry\nhatch-date: 2026-08-02\n${more}---\n\n${body}`;
const jot = "Goats. I don't know how one gets a meadow. Rain.";

/** An editor with the cursor on words of its text. */
function editorAt(text: string, words: string): Editor {
	const at = text.indexOf(words);
	const before = text.slice(0, at);
	const place = { line: before.split('\n').length - 1, ch: at - (before.lastIndexOf('\n') + 1) };
	const editor = {
		getValue: () => text,
		getCursor: () => place,
		getLine: (line: number) => text.split('\n')[line] ?? '',
		listSelections: () => [{ anchor: place, head: place }],
		posToOffset: () => at,
	};
	return editor as unknown as Editor;
}

/** Runs the command on a line of `a.md`; gives what is written once all is through. */
async function turn(words: string, settings: Partial<Settings> = { unknownsAs: 'tasks' }) {
	await vault.choices.change(settings);
	const editor = editorAt(await vault.read('a.md'), words);
	const applies = turnLine(vault.parts as unknown as FollowParts, false, editor, vault.file('a.md'));
	await new Promise((resolve) => setTimeout(resolve, 50));
	await vault.settle();
	return applies;
}

describe('a sentence of another note', () => {
	it('becomes something to find out in the open inquiry, with a link back, and is taken back', async () => {
		const before = inquiry('## The wish\n\nA meadow.\n');
		vault = await openActs({ 'a.md': jot, 'q.md': before });
		expect(await turn('meadow')).toBe(true);
		expect(await vault.read('q.md')).toBe(
			`${before}\n## To find out\n\n- [ ] I don't know how one gets a meadow. ([[a]])\n`,
		);
		expect(await vault.read('a.md')).toBe(jot);
		expect(said).toEqual([expect.stringContaining('q.md')]);
		expect(said[0]).not.toContain('meadow');
		buttons[0]?.();
		await vault.settle();
		await expect.poll(() => vault.read('q.md')).toBe(before);
	});

	it('says when, in an inquiry of another time', async () => {
		vault = await openActs({ 'a.md': jot, 'q.md': inquiry('## To find out\n\n- [ ] who owns it\n') });
		vi.setSystemTime(noon('2027-03-06'));
		await turn('meadow');
		expect(await vault.read('q.md')).toContain('- [ ] who owns it\n- [ ] I');
		expect(await vault.read('q.md')).toMatch(/\(\[\[a\]\]\) ➕ 2027-03-06\n$/);
	});

	it('asks once how it is to be written, and keeps to that', async () => {
		vault = await openActs({ 'a.md': `${jot}\n\nWhat does hay cost?\n`, 'q.md': inquiry('') });
		asked.answer = /bullets/i;
		await turn('meadow', {});
		await turn('hay', {});
		expect(asked.titles).toHaveLength(1);
		expect(vault.choices.current.unknownsAs).toBe('bullets');
		expect(await vault.read('q.md')).toContain(
			"- ? I don't know how one gets a meadow. ([[a]])\n- ? What does hay cost? ([[a]])\n",
		);
		const { moves } = await vault.patterns();
		expect(moves.filter(({ kind }) => kind === 'unknown')).toHaveLength(2);
	});

	it.each([
		['task lines', '- [/] who owns it\n', 'tasks', '- [ ] I'],
		['plain bullets', '- [ ] who owns it\n- ?x what is hay\n', 'bullets', '- ? I'],
	])('is written as those that stand there, and that is kept unasked: %s', async (_, held, as, written) => {
		const other = inquiry('- ? else\n- [ ] else\n').replace('08-02', '08-20');
		vault = await openActs({
			'a.md': '---\nhatch-fantasy: Goats\n---\n\n' + jot,
			'q.md': inquiry(`## To find out\n\n${held}`, 'hatch-status: open\n'),
			'closed.md': other.replace('---\n\n', 'hatch-status: closed\n---\n\n'),
		});
		await turn('meadow', {});
		expect(asked.titles).toEqual([]);
		expect(vault.choices.current.unknownsAs).toBe(as);
		expect(await vault.read('q.md')).toContain(`${held}${written} don't know`);
	});

	it('is written as in the latest inquiry that holds any', async () => {
		vault = await openActs({
			'a.md': jot,
			'q.md': inquiry(''),
			'old.md': inquiry('- [ ] who\n', 'hatch-status: closed\n').replace('08-02', '07-02'),
			'new.md': inquiry('- ? who\n', 'hatch-status: closed\n').replace('08-02', '07-20'),
		});
		await turn('meadow', {});
		expect(asked.titles).toEqual([]);
		expect(await vault.read('q.md')).toContain('- ? I');
	});

	it('writes nothing where that is left open', async () => {
		vault = await openActs({ 'a.md': jot, 'q.md': inquiry('') });
		asked.answer = /never/;
		await turn('meadow', {});
		expect(await vault.read('q.md')).toBe(inquiry(''));
		expect(said).toEqual([]);
	});

	it('of a private note goes into another one only after a yes', async () => {
		const own = `---\nhatch-kind: jot\nhatch-private: true\n---\n\n${jot}`;
		vault = await openActs({ 'a.md': own, 'q.md': inquiry('') });
		asked.answer = /never/;
		await turn('meadow');
		expect(await vault.read('q.md')).toBe(inquiry(''));
		asked.answer = /Put them/;
		await turn('meadow');
		expect(await vault.read('q.md')).toContain('meadow');
		expect(asked.titles).toHaveLength(2);
	});

	it('says so where no inquiry is open', async () => {
		vault = await openActs({ 'a.md': jot, 'q.md': inquiry('', 'hatch-status: closed\n') });
		await turn('meadow');
		expect(said).toEqual([expect.stringContaining('No inquiry is open')]);
	});

	it('goes into no note that is no inquiry by now', async () => {
		vault = await openActs({ 'a.md': jot, 'q.md': inquiry('') });
		const now = inquiry('').replace('inquiry', 'review');
		await vault.write('q.md', now);
		await turn('meadow');
		// The plugin may have read it anew by then: then there is none to write into.
		expect(await vault.read('q.md')).toBe(now);
		expect(said).toHaveLength(1);
	});

	it('keeps what sync brings into the inquiry meanwhile', async () => {
		vault = await openActs({ 'a.md': jot, 'q.md': inquiry('') });
		const now = inquiry(
			'## To find out\n\n- [/] who owns it\n  - asked K.\n\n## What I already bring\n\nHands.\n',
		);
		await vault.write('q.md', now);
		await turn('meadow');
		expect(await vault.read('q.md')).toBe(
			now.replace('asked K.\n', "asked K.\n- [ ] I don't know how one gets a meadow. ([[a]])\n"),
		);
	});
});

describe('the command', () => {
	it('is there on lines with words alone', async () => {
		vault = await openActs({ 'a.md': 'Goats.\n\n---\n', 'q.md': inquiry('') });
		const parts = vault.parts as unknown as FollowParts;
		const isThere = (words: string) =>
			turnLine(parts, true, editorAt('Goats.\n\n---\n', words), vault.file('a.md'));
		expect([isThere('Goats'), isThere('\n\n---'), isThere('---')]).toEqual([true, true, false]);
		expect(turnLine(parts, true, editorAt('Goats.', 'Goats'), null)).toBe(false);
	});

	it.each([
		['no inquiry is there', { 'q.md': jot }, false],
		['the only one is closed', { 'q.md': inquiry('', 'hatch-status: closed\n') }, false],
		['one is on the shelf', { 'q.md': inquiry('', 'hatch-status: shelf\n') }, true],
		['the note is a closed one itself', { 'a.md': inquiry(jot, 'hatch-status: closed\n') }, true],
	])('knows without counting whether there is one: %s', async (_, notes: Record<string, string>, isThere) => {
		vault = await openActs({ 'a.md': jot, ...notes });
		const { of } = vault.parts.snapshot();
		const parts = { snapshot: () => ({ of }) } as unknown as FollowParts;
		expect(turnLine(parts, true, editorAt(jot, 'meadow'), vault.file('a.md'))).toBe(isThere);
	});

	it('offers inquiries on the fantasy of the note first, then the latest, and none that is closed', async () => {
		const on = (name: string, day: string, status = 'open') =>
			inquiry('', `hatch-fantasy: ${name}\nhatch-status: ${status}\n`).replace('2026-08-02', day);
		vault = await openActs({
			'1.md': on('Goats', '2026-05-01', 'shelf'),
			'2.md': on('Café', '2026-07-01'),
			'3.md': on('Novel', '2026-06-01'),
			'4.md': on('goats', '2026-08-01', 'closed'),
		});
		const open = openInquiries(vault.parts.snapshot(), ['goats']);
		expect(open.map(({ path }) => path)).toEqual(['1.md', '2.md', '3.md']);
	});

	it('leaves an example alone, and says why', async () => {
		vault = await openActs({ 'Examples/a.md': jot, 'q.md': inquiry('') });
		await vault.choices.change({ examplesFolder: 'Examples' });
		const parts = vault.parts as unknown as FollowParts;
		turnLine(parts, false, editorAt(jot, 'meadow'), vault.file('Examples/a.md'));
		await expect.poll(() => said).toHaveLength(1);
		expect(await vault.read('q.md')).toBe(inquiry(''));
	});
});

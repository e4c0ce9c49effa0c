import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/domain/dates';
import { explore } from '../../src/host/forms/explore';
import { openForms } from './forms-host';

const said = vi.hoisted((): string[] => []);

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(said) }) };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
});
afterAll(() => vi.unstubAllGlobals());

let vault: Awaited<ReturnType<typeof openForms>>;
afterEach(async () => {
	said.length = 0;
	await vault.close();
});

const today = dayOf(Date.now());
const reflection = `Escape hatch/${today} reflection.md`;
const inquiry = `Escape hatch/${today} inquiry.md`;
const draft = { kind: 'reflection', draft: 'a' } as const;
const place = { kind: 'reflection', path: 'r.md' } as const;
const note = [
	'---\nhatch-kind: reflection\nhatch-date: 2026-03-02\nhatch-from: "[[jot]]"\n---\n\n',
	'## The fantasy\n\nGoats.\n\n## What repeats\n\nAir.\n',
].join('');
const jot = '---\nhatch-kind: jot\nhatch-date: 2026-03-01\n---\n\nGoats. #value/nature\n';

async function openNote(notes: Record<string, string> = { 'r.md': note }) {
	vault = await openForms(notes);
	return vault.open(place);
}

/** What is kept on the device for reflections not written yet. */
const left = () => vault.drafts.latest(() => true);
const kept = () => JSON.stringify(vault.app.loadLocalStorage('escape-hatch-form-drafts'));

describe('half a word', () => {
	it('typed while the note is being made is not written yet', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.', '');
		const isWritten = form.write();
		form.changed('repeats', 'Peace and qui', '');
		expect(await isWritten).toBe(true);
		expect(await vault.read(reflection)).not.toContain('Peace');
		expect(form.answers['repeats']).toBe('Peace and qui');
		await form.write();
		expect(await vault.read(reflection)).toContain('Peace and qui');
	});
});

describe('an answer that was changed elsewhere', () => {
	it('asks where it is typed over by someone who did not see that', async () => {
		const form = await openNote();
		form.changed('fantasy', 'Goats. Hay.', 'Goats.');
		await form.write();
		const theirs = (await vault.read('r.md')).replace('Hay.', 'Hay. From the phone.');
		await vault.write('r.md', theirs);
		form.changed('fantasy', 'Goats. Hay. More.', 'Goats. Hay.');
		expect(form.conflicts).toEqual({ fantasy: 'Goats. Hay. From the phone.' });
		await form.write();
		expect(await vault.read('r.md')).toBe(theirs);
	});

	it('still asks after something else was taken back', async () => {
		const form = await openNote();
		form.changed('repeats', 'Hay.', 'Air.');
		await form.write();
		form.changed('fantasy', 'Sheep.', 'Goats.');
		await vault.write('r.md', (await vault.read('r.md')).replace('Goats.', 'Cows.'));
		await form.undo();
		expect(form.answers).toEqual({ fantasy: 'Sheep.', repeats: 'Air.' });
		expect(form.conflicts).toEqual({ fantasy: 'Cows.' });
		await form.write();
		expect(await vault.read('r.md')).toBe(note.replace('Goats.', 'Cows.'));
	});
});

describe('what is typed is kept before it is settled', () => {
	it('into the door of a wish', async () => {
		const form = await openNote();
		form.setWish({ only: 'My laugh.' });
		await form.finish();
		vault.crash();
		const again = await vault.open(place);
		expect(again.wish).toEqual({ only: 'My laugh.' });
		expect(await explore(vault.parts, again, again.wish)).toBe(true);
		expect(again.wish).toEqual({});
		expect(vault.drafts.of('note:r.md')).toBeUndefined();
		await again.undo();
		expect(again.wish).toEqual({ only: 'My laugh.' });
		expect(vault.paths()).toEqual(['r.md']);
	});

	it('as a name of the fantasy', async () => {
		const form = await openNote();
		form.naming({ fantasy: 'Goat far' });
		expect(await vault.read('r.md')).toBe(note);
		vault.crash();
		const again = await vault.open(place);
		expect(again.about.fantasy).toBe('Goat far');
		again.naming({ fantasy: 'Goat farm' });
		await again.finish();
		expect(await vault.read('r.md')).toBe(note.replace('\n---\n\n', '\nhatch-fantasy: Goat farm\n---\n\n'));
		expect(vault.drafts.of('note:r.md')).toBeUndefined();
	});

	it('as a name before there is a note', async () => {
		vault = await openForms({});
		(await vault.open(draft)).naming({ fantasy: 'Goat far' });
		vault.crash();
		expect((await vault.open(draft)).about.fantasy).toBe('Goat far');
	});
});

describe('a note that is gone', () => {
	it('and comes back is the same note', async () => {
		const form = await openNote();
		await vault.trash('r.md');
		form.changed('fantasy', 'Goats, and hay.', 'Goats.');
		await vault.write('r.md', note);
		await vi.waitFor(() => expect(form.place).toEqual(place));
		expect(form.writing.is).toBe('changed');
		await form.write();
		expect(vault.paths()).toEqual(['r.md']);
		expect(await vault.read('r.md')).toBe(note.replace('Goats.', 'Goats, and hay.'));
		expect(left()).toBeUndefined();
	});

	it('stays gone where another one comes in its place', async () => {
		const form = await openNote();
		await vault.trash('r.md');
		const other = note.replace('Goats.', 'Cows.');
		await vault.write('r.md', other);
		expect(form.note).toBeUndefined();
		expect(form.answers).toEqual({ fantasy: 'Goats.', repeats: 'Air.' });
	});

	it('is written anew of its own day, and where it came from', async () => {
		const form = await openNote({ 'r.md': note, 'jot.md': jot });
		await vault.trash('r.md');
		form.changed('fantasy', 'Goats. #value/nature', 'Goats.');
		await form.write();
		const [path = ''] = vault.paths().filter((one) => one !== 'jot.md');
		expect(path).toBe('Escape hatch/2026-03-02 reflection.md');
		expect(await vault.read(path)).toContain('hatch-date: 2026-03-02');
		expect(await vault.read(path)).toContain('hatch-from: "[[jot]]"');
		await vault.settle();
		expect((await vault.patterns()).notes).toBe(1);
	});

	it('leaves nothing behind once its form is closed, but what was not written', async () => {
		const form = await openNote();
		await vault.trash('r.md');
		expect(form.answers['fantasy']).toBe('Goats.');
		await form.finish();
		expect(kept()).not.toContain('Goats');
		vault.crash();
		await vault.write('r.md', note);
		const again = await vault.open(place);
		again.changed('fantasy', 'Goats, and hay.', 'Goats.');
		await vault.trash('r.md');
		await again.finish();
		expect(left()).toBeDefined();
	});
});

describe('what is discarded', () => {
	it('is gone from the device, and can be brought back as long as the form is open', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		expect(form.canDiscard).toBe(false);
		form.changed('fantasy', 'Goats.', '');
		form.naming({ fantasy: 'Farm' });
		form.setWish({ only: 'My laugh.' });
		expect(form.canDiscard).toBe(true);
		await form.discard();
		expect(form.canDiscard).toBe(false);
		expect([form.answers, form.about.fantasy, form.wish]).toEqual([{}, '', {}]);
		expect(left()).toBeUndefined();
		await form.bringBack();
		expect([form.answers, form.about.fantasy]).toEqual([{ fantasy: 'Goats.' }, 'Farm']);
		expect(form.wish).toEqual({ only: 'My laugh.' });
		expect(form.canBringBack).toBe(false);
		expect(left()).toBe('a');
		await form.discard();
		await form.finish();
		expect(vault.paths()).toEqual([]);
		expect(kept()).not.toContain('Goats');
	});

	it('of a note that is there is only what is not written', async () => {
		const form = await openNote();
		form.changed('fantasy', 'Sheep.', 'Goats.');
		await form.discard();
		expect(form.answers['fantasy']).toBe('Goats.');
		// What was typed since stays, and the other waits.
		form.changed('fantasy', 'Cows.', 'Goats.');
		await form.bringBack();
		expect(form.answers['fantasy']).toBe('Cows.');
		expect(form.canBringBack).toBe(true);
		form.changed('fantasy', 'Goats.', 'Cows.');
		await form.bringBack();
		expect(form.answers['fantasy']).toBe('Sheep.');
		await form.discard();
		await form.finish();
		expect(await vault.read('r.md')).toBe(note);
	});
});

describe('a wish', () => {
	it('is named as the fantasy is, also before anything was written', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		await form.setAbout({ fantasy: 'Goats' });
		expect(await explore(vault.parts, form, { only: 'My laugh.' })).toBe(true);
		expect(await vault.read(inquiry)).toContain('hatch-fantasy: Goats\n');
		expect(await vault.read(reflection)).toBe('gone');
	});

	it('is not written where its reflection cannot say so', async () => {
		const form = await openNote({ 'r.md': '---\nhatch-kind: reflection\nhatch-private: [true\n---\n' });
		for (const isWish of [false, true])
			expect(await explore(vault.parts, form, { only: 'My laugh.' }, isWish)).toBe(false);
		expect(vault.paths()).toEqual(['r.md']);
		expect(said).toEqual(Array(2).fill(expect.stringContaining('cannot be changed')));
	});
});

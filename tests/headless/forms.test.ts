import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../src/domain/dates';
import { weekOf } from '../../src/domain/check-in';
import { readForm } from '../../src/domain/forms/read';
import { reflectionForm } from '../../src/domain/forms/specs';
import { defaultSettings } from '../../src/domain/settings';
import { explore } from '../../src/host/forms/explore';
import { ratableCodes } from '../../src/host/forms/ratable';
import { KeptCallout } from '../../src/host/jot/kept-callout';
import { KeptNote } from '../../src/host/jot/kept-note';
import type { Snapshot } from '../../src/index/snapshot';
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

type Vault = Awaited<ReturnType<typeof openForms>>;

let vault: Vault;
afterEach(async () => {
	said.length = 0;
	await vault.close();
});

const today = dayOf(Date.now());
const folder = 'Escape hatch';
const reflection = `${folder}/${today} reflection.md`;
const draft = { kind: 'reflection', draft: 'a' } as const;

const answers = {
	fantasy: 'Herding goats. #value/nature',
	beneath: 'It is probably not about goats, but about air. #need/nature-contact',
	place: 'Up on a hill, out of every door.\n\n- outdoors #energy/outdoors',
	feel: 'Tired in the legs, not in the head.',
	fit: '- [ ] walk to the second bus stop #energy/moving',
};

async function filled(kind: 'reflection' | 'check-in', entered: Record<string, string>) {
	const form = await vault.open({ kind, draft: 'a' });
	for (const [id, answer] of Object.entries(entered)) form.changed(id, answer);
	expect(await form.write()).toBe(true);
	await vault.settle();
	return form;
}

describe('a form', () => {
	it('writes what was answered, and nothing before that', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		await form.finish();
		expect(vault.paths()).toEqual([]);
		form.changed('fantasy', '  \n');
		expect(await form.write()).toBe(true);
		expect(vault.paths()).toEqual([]);
	});

	it('of a reflection is read back as it was entered, by the form and by the index', async () => {
		vault = await openForms({});
		await filled('reflection', answers);
		expect(vault.paths()).toEqual([reflection]);
		const text = await vault.read(reflection);
		expect(text).toContain(`hatch-kind: reflection\nhatch-date: ${today}`);
		expect(text).not.toContain('What is your body doing');
		vault.crash();
		const again = await vault.open({ kind: 'reflection', path: reflection });
		expect(again.answers).toEqual(answers);
		expect(again.isDraft).toBe(false);
		const report = await vault.patterns();
		expect(report.notes).toBe(1);
		const codes = Object.values(report.lenses)
			.flat()
			.map(({ code }) => code);
		expect(codes.sort()).toEqual(['energy/outdoors', 'need/nature-contact', 'value/nature']);
		expect(report.moves.map(({ codes: of }) => of)).toEqual([['energy/moving']]);
	});

	it('of a check-in is read back, one a week', async () => {
		vault = await openForms({});
		const entered = { gave: 'A walk. #energy/moving', met: '- #need/clarity 3/5', more: 'The walk.' };
		await filled('check-in', entered);
		const path = `${folder}/Check-in ${weekOf(today)}.md`;
		expect(vault.paths()).toEqual([path]);
		expect(await vault.read(path)).toContain(`hatch-period: ${weekOf(today)}`);
		vault.crash();
		expect((await vault.open({ kind: 'check-in', path })).answers).toEqual(entered);
		const { gap } = await vault.patterns();
		expect(gap.map(({ code, met }) => [code, met?.mean])).toEqual([['need/clarity', 3]]);
		vault.crash();
		// Another one of the same week goes into the note that is there.
		const other = await vault.open({ kind: 'check-in', draft: 'b' });
		other.changed('drained', 'Mail.');
		other.changed('more', 'Another.');
		await other.write();
		expect(vault.paths()).toEqual([path]);
		expect(other.answers).toEqual({ ...entered, drained: 'Mail.', more: 'Another.' });
		expect(other.conflicts).toEqual({ more: 'The walk.' });
		expect(await vault.read(path)).toContain('The walk.');
		other.settle('more', 'here');
		await other.write();
		expect(await vault.read(path)).toContain('Another.');
	});

	it('changes only what the user changes in a note that is there', async () => {
		const before = [
			'---\nhatch-kind: reflection # mine\nhatch-date:   2026-03-02\n---\nAbove.\n\n',
			'# The fantasy\nGoats.\n\n## My own\n\n* x\n\n## What charges me\n\n\n',
			'> [!ask] Whatever?\n> - [ ] no\n\nMine.\n',
		].join('');
		vault = await openForms({ 'a.md': before });
		const form = await vault.open({ kind: 'reflection', path: 'a.md' });
		await form.finish();
		expect(await vault.read('a.md')).toBe(before);
		form.changed('fantasy', 'Goats, and hay.');
		await form.write();
		expect(await vault.read('a.md')).toBe(before.replace('Goats.', 'Goats, and hay.'));
		await form.undo();
		expect(await vault.read('a.md')).toBe(before);
		expect(form.answers['fantasy']).toBe('Goats.');
	});

	it('takes back a note that it made, with the words still there to be written', async () => {
		vault = await openForms({});
		const form = await filled('reflection', answers);
		form.changed('repeats', 'Air.');
		await form.write();
		await form.undo();
		expect(form.answers).toEqual(answers);
		await form.undo();
		expect(vault.paths()).toEqual([]);
		expect(form.answers).toEqual(answers);
		await form.finish();
		expect(vault.paths()).toEqual([]);
		expect(await form.write()).toBe(true);
		expect(vault.paths()).toEqual([reflection]);
	});

	it('does not take back a note that was changed since', async () => {
		vault = await openForms({});
		const form = await filled('reflection', answers);
		const now = `${await vault.read(reflection)}\nMore.\n`;
		await vault.write(reflection, now);
		await form.undo();
		expect(await vault.read(reflection)).toBe(now);
		expect(said).toEqual([expect.stringContaining('reads differently by now')]);
	});

	it('keeps here what a note would read otherwise, and writes the rest', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		form.changed('feel', 'Air.\n## What repeats\nNothing.');
		expect(await form.write()).toBe(false);
		expect(form.writing).toMatchObject({ is: 'failed', fields: ['feel'] });
		expect(await vault.read(reflection)).toContain('Goats.');
		expect(await vault.read(reflection)).not.toContain('Nothing.');
		expect(form.answers['feel']).toContain('Nothing.');
	});

	it('writes in turn: two at once make one note', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		const first = form.write();
		form.changed('fantasy', 'Goats, and hay.');
		form.changed('feel', 'Air.');
		await Promise.all([first, form.write(), form.write()]);
		expect(vault.paths()).toEqual([reflection]);
		vault.crash();
		const again = await vault.open({ kind: 'reflection', path: reflection });
		expect(again.answers).toEqual({ fantasy: 'Goats, and hay.', feel: 'Air.' });
	});
});

describe('nothing is lost', () => {
	it('where the page is gone before anything was written', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		await form.setAbout({ fantasy: 'Goats', tone: 'joking', isPrivate: true });
		vault.crash();
		const again = await vault.open({ kind: 'reflection', draft: vault.drafts.latest(() => true) });
		expect(again.isDraft).toBe(true);
		expect(again.answers).toEqual({ fantasy: 'Goats.' });
		expect(again.about).toMatchObject({ fantasy: 'Goats', tone: 'joking', isPrivate: true });
		await again.write();
		expect(await vault.read(reflection)).toContain(
			'hatch-fantasy: Goats\nhatch-tone: joking\nhatch-private: true\n',
		);
		expect(vault.drafts.latest(() => true)).toBeUndefined();
	});

	it('where it is gone while the note is made: one note, whichever came first', async () => {
		vault = await openForms({});
		const { writer } = vault.parts;
		const make = writer.note.bind(writer);
		writer.note = async (...args) => {
			await make(...args);
			return new Promise(() => undefined);
		};
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		void form.write();
		await vi.waitFor(() => expect(vault.paths()).toEqual([reflection]));
		vault.crash();
		writer.note = make;
		await vault.settle();
		const again = await vault.open(draft);
		expect(again.answers).toEqual({ fantasy: 'Goats.' });
		again.changed('feel', 'Air.');
		await again.write();
		expect(vault.paths()).toEqual([reflection]);
		expect(again.place).toEqual({ kind: 'reflection', path: reflection });
		expect(await vault.read(reflection)).toContain('Air.');
	});

	it('where it is gone between changes of a note', async () => {
		vault = await openForms({ 'a.md': '---\nhatch-kind: reflection\n---\n\n## The fantasy\n\nGoats.\n' });
		const place = { kind: 'reflection', path: 'a.md' } as const;
		(await vault.open(place)).changed('feel', 'Air.');
		vault.crash();
		const again = await vault.open(place);
		expect(again.isDraft).toBe(true);
		expect(again.answers).toEqual({ fantasy: 'Goats.', feel: 'Air.' });
		await again.finish();
		expect(await vault.read('a.md')).not.toContain('Air.');
		await again.write();
		expect(await vault.read('a.md')).toContain('Air.');
		expect(vault.drafts.of('note:a.md')).toBeUndefined();
	});

	it('where the note is changed elsewhere: untouched answers follow, the others ask', async () => {
		const text = '---\nhatch-kind: reflection\n---\n\n## The fantasy\n\nGoats.\n\n## What repeats\n\nAir.\n';
		vault = await openForms({ 'a.md': text });
		const form = await vault.open({ kind: 'reflection', path: 'a.md' });
		form.changed('repeats', 'Hay.');
		const theirs = text.replace('Goats.', 'Sheep.').replace('Air.', 'Wool.');
		await vault.write('a.md', theirs);
		expect(form.answers).toEqual({ fantasy: 'Sheep.', repeats: 'Hay.' });
		expect(form.conflicts).toEqual({ repeats: 'Wool.' });
		await form.write();
		expect(await vault.read('a.md')).toBe(theirs);
		form.settle('repeats', 'here');
		await form.write();
		expect(await vault.read('a.md')).toBe(theirs.replace('Wool.', 'Hay.'));
	});

	it('where the note is renamed, with or without its form', async () => {
		vault = await openForms({ 'a.md': '---\nhatch-kind: reflection\n---\n' });
		const form = await vault.open({ kind: 'reflection', path: 'a.md' });
		form.changed('fantasy', 'Goats.');
		await vault.rename('a.md', 'b.md');
		expect(form.place.path).toBe('b.md');
		vault.crash();
		await vault.rename('b.md', 'c.md');
		const again = await vault.open({ kind: 'reflection', path: 'c.md' });
		expect(again.answers).toEqual({ fantasy: 'Goats.' });
		await again.write();
		expect(await vault.read('c.md')).toContain('Goats.');
	});

	it('where the note is deleted: the answers become a draft, which is said', async () => {
		vault = await openForms({});
		const form = await filled('reflection', answers);
		form.changed('repeats', 'Air.');
		await vault.trash(reflection);
		await vi.waitFor(() => expect(form.writing).toMatchObject({ is: 'failed' }));
		expect(form.answers).toEqual({ ...answers, repeats: 'Air.' });
		await form.finish();
		expect(vault.paths()).toEqual([]);
		vault.crash();
		const again = await vault.open({ kind: 'reflection', draft: vault.drafts.latest(() => true) });
		expect(again.answers).toEqual({ ...answers, repeats: 'Air.' });
		await again.write();
		expect(vault.paths()).toEqual([reflection]);
	});

	it('where the note cannot be written: the draft stays', async () => {
		vault = await openForms({}, { folder: '../out' });
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		expect(await form.write()).toBe(false);
		expect(form.writing.is === 'failed' && form.writing.why).toContain('outside');
		await form.finish();
		vault.crash();
		expect((await vault.open(draft)).answers).toEqual({ fantasy: 'Goats.' });
	});
});

describe('what is said of the fantasy', () => {
	it('stands in properties, each in its own lines, and can be taken back', async () => {
		const note = '---\nhatch-kind: reflection\n# mine\nhatch-fantasy: ["Goats", Sheep]\n---\n\nx\n';
		const earlier = '---\nhatch-kind: reflection\nhatch-date: 2026-01-01\nhatch-fantasy: Farm\n---\n\n';
		vault = await openForms({ 'a.md': note, 'old.md': earlier, 'Alm.md': '' });
		const form = await vault.open({ kind: 'reflection', path: 'a.md' });
		expect(form.about).toMatchObject({ fantasy: 'Goats', grewFrom: '', isPrivate: false });
		expect(await form.setAbout({ fantasy: 'Alm', grewFrom: 'farm', shape: 'wish' })).toBe(true);
		const text = await vault.read('a.md');
		expect(text).toContain('# mine\n');
		expect(text).toContain('[[Alm]]');
		expect(text).toContain('Sheep');
		expect(text).toContain('hatch-from: "[[old]]"\nhatch-shape: wish\n');
		expect(form.about).toMatchObject({ fantasy: 'Alm', grewFrom: 'Farm', shape: 'wish' });
		await form.setAbout({ shape: undefined, isPrivate: true });
		expect(form.about).toEqual({ fantasy: 'Alm', grewFrom: 'Farm', isPrivate: true });
		await form.undo();
		expect(await vault.read('a.md')).toBe(text);
		await form.undo();
		expect(await vault.read('a.md')).toBe(note);
	});

	it('is not written where properties cannot be read', async () => {
		const broken = '---\nhatch-kind: [reflection\n---\n';
		vault = await openForms({ 'a.md': broken });
		const form = await vault.open({ kind: 'reflection', path: 'a.md' });
		expect(await form.setAbout({ shape: 'wish' })).toBe(false);
		expect(await vault.read('a.md')).toBe(broken);
		expect(said).toEqual([expect.stringContaining('cannot be read as they are')]);
	});
});

describe('what if it is a wish', () => {
	const inquiry = `${folder}/${today} inquiry.md`;

	it('makes an inquiry of two answers, private as its reflection, taken back in one with what it says', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats all day, #oneday. #value/nature Up high.');
		await form.setAbout({ fantasy: 'Goats', isPrivate: true });
		const two = { unrealistic: 'The money.', only: 'My laugh.' };
		form.setWish(two);
		expect(await explore(vault.parts, form, two, true)).toBe(true);
		await vault.settle();
		const made = await vault.read(inquiry);
		expect(made).toMatch(/hatch-fantasy: Goats\nhatch-status: open\nhatch-private: true\n---\n/);
		const lead = `> Goats all day, \`#oneday\`.\n\n→ [[${today} reflection]]\n\n`;
		const headings = ['## What feels unrealistic', '## What makes it only a fantasy'];
		const body = `${lead}${headings[0]}\n\nThe money.\n\n${headings[1]}\n\nMy laugh.\n`;
		expect(made.slice(made.indexOf('> '))).toBe(body);
		expect([form.about.shape, form.wish]).toEqual(['wish', {}]);
		const before = await vault.read(reflection);
		await form.undo();
		expect(await vault.read(reflection)).toBe(before.replace('hatch-shape: wish\n', ''));
		expect(vault.paths()).toEqual([reflection]);
		expect([form.about.shape, form.wish]).toEqual([undefined, two]);
	});

	it('has what was typed to be found out in its list', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Pianos.');
		await explore(vault.parts, form, { unknowns: 'What does it earn?\nWho tunes here?' });
		await vault.settle();
		const { moves } = await vault.patterns();
		expect(moves.filter(({ kind }) => kind === 'unknown').map(({ text }) => text)).toEqual([
			'What does it earn?',
			'Who tunes here?',
		]);
	});

	it('never says another kind of thought than the user did', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats.');
		await explore(vault.parts, form, { only: 'My laugh.' }, false);
		expect(form.about.shape).toBeUndefined();
		await form.setAbout({ shape: 'waiting' });
		await explore(vault.parts, form, { only: 'My laugh.' }, true);
		expect(form.about.shape).toBe('waiting');
	});

	it('is listed in the words of the fantasy, or by its first answer', async () => {
		vault = await openForms({});
		const form = await vault.open(draft);
		form.changed('fantasy', 'Goats all day. Up high.');
		await explore(vault.parts, form, { only: 'My laugh.' });
		const other = await vault.open({ kind: 'reflection', draft: 'b' });
		other.changed('feel', 'Air.');
		await explore(vault.parts, other, { only: 'My laugh.' });
		await vault.settle();
		const { moves } = await vault.patterns();
		expect(moves.map(({ kind, text }) => [kind, text])).toEqual([
			['inquiry', 'My laugh.'],
			['inquiry', 'Goats all day.'],
		]);
	});
});

describe('a check-in asks', () => {
	it('about what was rated in it, what is picked, measured or keeps coming, eight at most', async () => {
		const months = ['01', '02', '03', '04', '05', '06'];
		const notes = months.map((month): [string, string] => [
			`${month}.md`,
			`---\nhatch-kind: reflection\nhatch-date: 2026-${month}-02\n---\n\nAir. #value/nature #energy/desk-work/drains\n`,
		]);
		const experiment = '---\nhatch-kind: experiment\nhatch-status: running\n---\n\n- #need/rest 2/5\n';
		vault = await openForms({ ...Object.fromEntries<string>(notes), 'try.md': experiment });
		const { plugin } = vault;
		const { snapshot } = (plugin as unknown as { index: { snapshot: Snapshot } }).index;
		const settings = { ...defaultSettings, checkInCodes: ['value/craft', 'need/clarity'] };
		const asked = ratableCodes(snapshot, settings, ['need/clarity'], '2026-08-01');
		expect(asked.map(({ code, why }) => `${code} ${why}`)).toEqual([
			...['need/clarity rated', 'value/craft picked', 'need/rest measured', 'value/nature keeps-coming'],
		]);
		const many = Array.from({ length: 9 }, (_, at) => `value/own-${at}`);
		expect(ratableCodes(snapshot, settings, many, '2026-08-01')).toHaveLength(8);
	});
});

describe('a jot that grows into a reflection', () => {
	const jot = `---\nhatch-kind: jot\nhatch-date: 2026-03-02\nhatch-tone: joking\nhatch-fantasy: Goats\n---\n\n`;
	const words = 'I should just herd goats. #value/nature';

	it('hands its words over, is linked both ways, and counts once', async () => {
		const before = `${jot}${words}\n\n> [!ask] If it isn't about that, what is it about?\n\nAir.\n`;
		vault = await openForms({ 'jot.md': before });
		const form = await vault.promote('jot.md');
		expect(form.answers['fantasy']).toBe(words);
		expect(form.answers['beneath']).toContain('Air.');
		expect(form.about).toMatchObject({ fantasy: 'Goats', tone: 'joking' });
		await form.finish();
		expect(vault.paths()).toEqual(['jot.md']);
		expect(await vault.read('jot.md')).toBe(before);
		expect(vault.drafts.latest(() => true)).toBeUndefined();
		form.changed('feel', 'Tired legs. #need/movement');
		await form.write();
		await vault.settle();
		const text = await vault.read(reflection);
		expect(text).toContain('hatch-from: "[[jot]]"');
		expect(text).toContain('hatch-tone: joking');
		expect(await vault.read('jot.md')).toBe(`${before}\n→ [[${today} reflection]]\n`);
		const report = await vault.patterns();
		expect(report.notes).toBe(1);
		expect(report.lenses.value.map(({ code, passages }) => [code, passages])).toEqual([['value/nature', 1]]);
		expect(report.unread).toBe(0);
		await form.undo();
		expect(vault.paths()).toEqual(['jot.md']);
		expect(await vault.read('jot.md')).toBe(before);
	});

	it.each([
		['## What went through my head\n\nGoats.\n\n## Mood\n', 'Goats.'],
		['# Friday\n\nGoats.\n\n## Mood\n\nTired.\n', 'Goats.\n\nMood\n\nTired.'],
		['Goats\n\n# and then\n\nthe cheese.', 'Goats\n\nand then\n\nthe cheese.'],
		['a\n---\nb\n', 'a\n\nb'],
		['# Goats!\n', 'Goats!'],
		['Goats.\n\n→ [[My reflection]]\n\nand bees.\n', 'Goats.\n\nand bees.'],
		['Goats.\n\n> [!ask] My own question?\n\nBees.\n', 'Goats.\n\nBees.'],
		['```\n# no heading\n```\n', '```\n# no heading\n```'],
	])('hands over all its words, whatever parts them: %j', async (body, fantasy) => {
		vault = await openForms({ 'jot.md': `${jot}${body}` });
		const file = vault.app.vault.getFileByPath('jot.md');
		if (file) await new KeptNote(vault.app, file, '').add({ about: 'Air', other: 'I would walk.' });
		const form = await vault.promote('jot.md');
		expect(form.answers).toEqual({
			fantasy,
			beneath: 'It is probably about Air.',
			scene: 'I would walk.',
		});
		expect(await form.write()).toBe(true);
		await vault.settle();
		expect(readForm(await vault.read(reflection), reflectionForm).answers).toEqual(form.answers);
	});

	it('hands its words over below those of a template', async () => {
		const notes = { 'jot.md': `${jot}Goats.\n`, 'Own.md': '## The fantasy\n\nBe kind to yourself.\n' };
		const own = { ...defaultSettings.templates, reflection: 'Own.md' };
		vault = await openForms(notes, { templates: own });
		const form = await vault.promote('jot.md');
		expect(await form.write()).toBe(true);
		expect(form.answers['fantasy']).toBe('Be kind to yourself.\n\nGoats.');
		expect(form.conflicts).toEqual({});
		expect(form.writing).toEqual({ is: 'written', canUndo: true });
	});

	it('hands over what was asked further, but for what a reflection does not ask', async () => {
		const asked =
			'> [!ask] What had just happened?\n\nA meeting.\n\n> [!ask] On the other side of the hatch I would…\n\nSleep.\n';
		vault = await openForms({ 'jot.md': `${jot}Goats.\n\n${asked}` });
		const form = await vault.promote('jot.md');
		expect(form.answers).toEqual({ fantasy: 'Goats.', scene: 'Sleep.' });
	});

	it('in a callout hands over what was added as what it answers', async () => {
		const lines = '> [!fantasy]\n> Goats.\n>\n> Bees.';
		vault = await openForms({ '2026-03-02.md': `Rain.\n\n${lines}\n` });
		const file = vault.app.vault.getFileByPath('2026-03-02.md');
		if (!file) throw new Error('no note');
		const kept = new KeptCallout(vault.app, file, 'Goats.\n\nBees.', lines);
		await kept.add({ about: 'Air.' });
		await kept.add({ other: 'I would walk.' });
		const form = await vault.promote('2026-03-02.md', kept.callout);
		expect(form.answers).toEqual({
			fantasy: 'Goats.\n\nBees.',
			beneath: 'It is probably about Air.',
			scene: 'I would walk.',
		});
	});

	it('keeps the link line out of evidence', async () => {
		vault = await openForms({
			'jot.md': `${jot}Goats.\n\n→ [[Herding all the goats there are]]\n\n#value/nature\n`,
		});
		const rows = await vault.evidence({ code: 'value/nature' });
		expect(rows.map(({ text }) => text)).toEqual(['Goats.']);
	});

	it('stays private', async () => {
		vault = await openForms({ 'jot.md': jot.replace('---\n\n', 'hatch-private: true\n---\n\n') + words });
		const form = await vault.promote('jot.md');
		form.changed('feel', 'Air.');
		await form.write();
		expect(await vault.read(reflection)).toContain('hatch-private: true');
	});

	it('in a callout of the day is named where it stands', async () => {
		const lines = `> [!fantasy]\n> ${words}`;
		const before = `Rain.\n\n${lines}\n\nSun.\n`;
		vault = await openForms({ '2026-03-02.md': before });
		const form = await vault.promote('2026-03-02.md', lines);
		expect(form.answers).toEqual({ fantasy: words });
		expect(await vault.read('2026-03-02.md')).toBe(before);
		form.changed('feel', 'Air. #need/movement');
		await form.write();
		await vault.settle();
		expect(await vault.read(reflection)).toContain('hatch-from: "[[2026-03-02#^jot-1]]"');
		const line = `→ [[${today} reflection]]`;
		expect(await vault.read('2026-03-02.md')).toBe(`Rain.\n\n${lines}\n\n^jot-1\n\n${line}\n\nSun.\n`);
		const report = await vault.patterns();
		expect(report.notes).toBe(1);
		expect(report.lenses.value.map(({ passages }) => passages)).toEqual([1]);
		await form.undo();
		expect(await vault.read('2026-03-02.md')).toBe(before);
	});
});

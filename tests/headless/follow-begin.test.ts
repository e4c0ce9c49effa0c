import { MarkdownView } from 'obsidian';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtInBook, entryFor } from '../../src/domain/codebook/book';
import { readForm } from '../../src/domain/forms/read';
import { experimentForm } from '../../src/domain/forms/specs';
import { defaultSettings } from '../../src/domain/settings';
import { isFantasyKind } from '../../src/domain/kinds';
import { cluesFor } from '../../src/host/follow-through/clues';
import { decide, decideOn, pickDecision } from '../../src/host/follow-through/decision';
import { pickExperiment, planExperiment, planFrom } from '../../src/host/follow-through/experiment';
import { fantasyChoices, unnamedHere } from '../../src/host/follow-through/fantasy-choices';
import { explore, exploreNote, exploreOf, pickInquiry } from '../../src/host/follow-through/inquiry';
import { subjectOf } from '../../src/host/forms/subject';
import { openFollowing } from './follow-host';
import { noon } from './vault-host';

const said = vi.hoisted((): string[] => []);

vi.mock('obsidian', async () => {
	const { createObsidianCore, recordingNotice } = await import('../workbench/core');
	return { ...createObsidianCore({ Notice: recordingNotice(said) }) };
});

beforeAll(() => {
	vi.stubGlobal('sleep', (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)));
	vi.useFakeTimers({ toFake: ['Date'], now: noon() });
});
afterAll(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

let vault: Awaited<ReturnType<typeof openFollowing>>;
afterEach(async () => {
	said.length = 0;
	await vault.close();
});

const note = (kind: string, day: string, body: string, more = '') =>
	`---\nhatch-kind: ${kind}\nhatch-date: ${day}\n${more}---\n\n${body}\n`;
const goats = 'hatch-fantasy: goat farm\n';
const move = '- [ ] ask who herds #value/care';

const filled = {
	'2026-06-15 reflection.md': note(
		'reflection',
		'2026-06-15',
		`## The fantasy\n\nHerding goats. #energy/outdoors\n\n## What matters\n\nTending to something. #value/care\n\n## A little of it\n\n${move}`,
		`${goats}hatch-shape: wish\n`,
	),
	'2026-07-01 inquiry.md': note(
		'inquiry',
		'2026-07-01',
		'## To find out\n\n- [ ] what a day costs\n- [x] who rents land → the parish\n- [-] the breed\n- [?] I am too old #need/rest',
		`${goats}hatch-status: shelf\n`,
	),
	'2026-08-20 bakery.md': note('reflection', '2026-08-20', 'Bread. #value/craft', 'hatch-fantasy: bakery\n'),
};
const [reflection, inquiry] = Object.keys(filled) as [string, string];
const experiment = 'Escape hatch/2026-09-01 experiment.md';
const decision = 'Escape hatch/2026-09-01 decision.md';

const clue = {
	codes: ['value/care'],
	path: reflection,
	text: 'Tending to something.',
	fantasies: ['goat farm'],
};

describe('an empty vault', () => {
	it.each([
		['an experiment', pickExperiment, 'experiment', undefined],
		['a decision', pickDecision, 'decision', undefined],
		['an inquiry', pickInquiry, 'inquiry', { answers: {}, about: { status: 'open' }, from: undefined }],
	] as const)('begins %s at once, for there is nothing to choose from', async (_, pick, kind, beginning) => {
		vault = await openFollowing({});
		pick(vault.follow);
		expect(await vault.last()).toEqual({ kind, beginning });
	});
});

describe('an experiment', () => {
	it('begins with the words of its clue, their tag, a link and an idea', async () => {
		vault = await openFollowing(filled);
		planExperiment(vault.follow, clue);
		const { path, text } = await vault.written();
		expect(path).toBe(experiment);
		expect(text).toBe(
			[
				'---\nhatch-kind: experiment\nhatch-date: 2026-09-01\nhatch-fantasy: goat farm\n',
				'hatch-from: "[[2026-06-15 reflection]]"\n---\n\n',
				'## The clue\n\n“Tending to something.” #value/care ([[2026-06-15 reflection]])\n\n',
				`## The smallest version\n\n${readForm(text, experimentForm).answers['smallest']}\n`,
			].join(''),
		);
		expect((await vault.patterns()).moves.find(({ kind }) => kind === 'experiment')?.codes).toEqual([
			'value/care',
		]);
	});

	it('of a code alone counts it, private notes left out', async () => {
		const hidden = note('reflection', '2026-05-01', 'Tending. #value/care', 'hatch-private: true\n');
		vault = await openFollowing({ ...filled, 'hidden.md': hidden });
		planExperiment(vault.follow, { codes: ['value/care'] });
		const { beginning } = await vault.last();
		expect(beginning?.answers['clue']).toBe(
			'Care turns up in 1 of 2 notes, from 2026-06-15 to 2026-08-20. #value/care',
		);
		expect(beginning?.from).toBeUndefined();
	});

	it('that grows out of a move marks it, and takes both back in one', async () => {
		vault = await openFollowing(filled);
		const before = await vault.read(reflection);
		const [grown] = cluesFor(vault.follow, undefined);
		expect(grown).toMatchObject({ name: 'ask who herds', beside: 'something to try' });
		planExperiment(vault.follow, grown?.clue ?? { codes: [] });
		expect(await vault.read(reflection)).toBe(before);
		const { path, text, undo } = await vault.written();
		expect(text).toContain('## The clue\n\n“ask who herds” ([[2026-06-15 reflection]]) #value/care\n');
		expect(await vault.read(reflection)).toBe(before.replace(move, move.replace('[ ]', '[>]')));
		expect((await vault.patterns()).moves.find(({ kind }) => kind === 'move')?.status).toBe('grown');
		await undo();
		expect(await vault.read(path)).toBe('gone');
		expect(await vault.read(reflection)).toBe(before);
		expect(said).toEqual([]);
	});

	it('that grows out of a move begins with its own words, and offers the day that it was for', async () => {
		const { [reflection]: told = '' } = filled as Record<string, string>;
		vault = await openFollowing({ [reflection]: told.replace(move, `${move} 📅 2026-09-20`) });
		const [grown] = cluesFor(vault.follow, undefined);
		planExperiment(vault.follow, grown?.clue ?? { codes: [] });
		const { beginning } = await vault.last();
		expect(beginning?.answers['smallest']).toBe('ask who herds');
		expect(beginning?.from?.day).toBe('2026-09-20');
		expect(beginning?.about.again).toBeUndefined();
	});

	it('says of words that are longer than they are shown that there was more', async () => {
		const long = `Tending ${'to something that grows '.repeat(20)}slowly.`;
		vault = await openFollowing({
			'a.md': note('reflection', '2026-08-01', `## What matters\n\n${long} #value/care`),
		});
		const [found] = cluesFor(vault.follow, vault.app.vault.getFileByPath('a.md') ?? undefined);
		planExperiment(vault.follow, found?.clue ?? { codes: [] });
		expect((await vault.last()).beginning?.answers['clue']).toMatch(/ …” #value\/care \(\[\[a\]\]\)$/);
	});

	it('that was left as a draft leads to its note once that has another name', async () => {
		vault = await openFollowing(filled);
		planExperiment(vault.follow, clue);
		const { beginning } = await vault.last();
		const place = { kind: 'experiment', draft: 'a' } as const;
		(await vault.begin(place, beginning)).changed('cost', 'A day.');
		vault.crash();
		await vault.rename(reflection, 'goats.md');
		const form = await vault.begin(place);
		expect(form.answers['clue']).toBe('“Tending to something.” #value/care ([[goats]])');
		await vault.rename('goats.md', 'more goats.md');
		await form.write();
		await vault.settle();
		const text = await vault.read(form.note?.path ?? '');
		expect(text).toContain('#value/care ([[more goats]])');
		expect(text).toContain('hatch-from: "[[more goats]]"');
		expect(form.writing.is).toBe('written');
	});

	it('is kept where its move is gone by then, and the user is told', async () => {
		vault = await openFollowing(filled);
		const [grown] = cluesFor(vault.follow, undefined);
		planExperiment(vault.follow, grown?.clue ?? { codes: [] });
		await vault.last();
		await vault.write(reflection, filled['2026-06-15 reflection.md'].replace(move, '- [ ] ask'));
		expect((await vault.written()).text).toContain('“ask who herds”');
		expect(said.join()).toContain(`The line in ${reflection} is gone`);
	});

	it('of a private note is private', async () => {
		vault = await openFollowing({
			'a.md': note('reflection', '2026-03-01', 'Air.', 'hatch-private: true\n'),
		});
		planExperiment(vault.follow, { codes: [], path: 'a.md', text: 'Air.' });
		expect((await vault.written()).text).toContain('hatch-private: true');
	});

	it('leaves nothing behind where its beginning was not touched', async () => {
		vault = await openFollowing(filled);
		planExperiment(vault.follow, clue);
		const { beginning } = await vault.last();
		const form = await vault.begin({ kind: 'experiment', draft: 'a' }, beginning);
		expect(form.sourceTitle).toBe('2026-06-15 reflection');
		await form.finish();
		expect(vault.paths()).toHaveLength(3);
		expect(vault.drafts.latest(() => true)).toBeUndefined();
	});

	it('reads where it comes from off its note, which is no forerunner', async () => {
		vault = await openFollowing(filled);
		planExperiment(vault.follow, clue);
		const { path } = await vault.written();
		vault.crash();
		const form = await vault.open({ kind: 'experiment', path });
		expect([form.sourceTitle, form.about.grewFrom]).toEqual(['2026-06-15 reflection', '']);
		await vault.trash(path);
		form.changed('cost', 'A day.');
		await form.write();
		await vault.settle();
		const again = await vault.read(form.note?.path ?? '');
		expect(again.match(/hatch-from: .*/g)).toEqual(['hatch-from: "[[2026-06-15 reflection]]"']);
	});

	it('of a step of an inquiry comes from there, once that is written', async () => {
		vault = await openFollowing(filled);
		const form = await vault.open({ kind: 'inquiry', path: inquiry });
		form.changed('ladder', '- a weekend with goats');
		planFrom(vault.follow, form, 'a weekend with goats');
		const { beginning } = await vault.last();
		expect(beginning).toMatchObject({
			answers: { clue: '“a weekend with goats” ([[2026-07-01 inquiry]])' },
			about: { fantasy: 'goat farm' },
			from: { path: inquiry },
		});
		expect(await vault.read(inquiry)).toContain('- a weekend with goats');
	});

	it('can come from what is looked at, moves and codes, in that order', async () => {
		vault = await openFollowing(filled);
		const file = vault.app.vault.getFileByPath(reflection) ?? undefined;
		expect(cluesFor(vault.follow, file).map(({ name, beside }) => [name, beside])).toEqual([
			['ask who herds', 'something to try'],
			['“Herding goats.”', 'Outdoors'],
			['“Tending to something.”', 'Care'],
		]);
		expect(cluesFor(vault.follow, undefined).map(({ name }) => name)).toEqual(['ask who herds']);
		const asked = vault.app.vault.getFileByPath(inquiry) ?? undefined;
		expect(cluesFor(vault.follow, asked).map(({ name }) => name)).toContain('what a day costs');
	});

	it('that was begun of the same clue is gone on with, and another one is not', () => {
		const one = { answers: { clue: 'A' }, about: {}, from: { path: 'a.md' } };
		expect(subjectOf('experiment', one)).not.toBe(
			subjectOf('experiment', { ...one, answers: { clue: 'B' } }),
		);
		expect(subjectOf('experiment', one)).toBe(
			subjectOf('experiment', { ...one, answers: { clue: 'A', smallest: 'B' } }),
		);
		const other = { answers: {}, about: { fantasy: 'Goats' }, from: { path: 'b.md' } };
		expect(subjectOf('decision', other)).toBe(
			subjectOf('decision', { ...other, about: { fantasy: 'goats' }, from: undefined }),
		);
	});
});

describe('an inquiry', () => {
	it('that is open or on the shelf is gone on with', async () => {
		vault = await openFollowing(filled);
		explore(vault.follow, 'Goat farm');
		expect(await vault.last()).toMatchObject({ path: inquiry });
	});

	it('begins open, with the fantasy as it was said, and the way back to it', async () => {
		const { [reflection]: told = '' } = filled as Record<string, string>;
		vault = await openFollowing({ [reflection]: told });
		explore(vault.follow, 'goat farm');
		const { beginning } = await vault.last();
		const form = await vault.begin({ kind: 'inquiry', draft: 'a' }, beginning);
		expect(await form.write()).toBe(true);
		expect(vault.paths()).toHaveLength(1);
		form.changed('unrealistic', 'The winters.');
		await form.write();
		expect(await vault.read('Escape hatch/2026-09-01 inquiry.md')).toBe(
			[
				'---\nhatch-kind: inquiry\nhatch-date: 2026-09-01\nhatch-fantasy: goat farm\nhatch-status: open\n---\n\n',
				'> Herding goats.\n\n→ [[2026-06-15 reflection]]\n\n## What feels unrealistic\n\nThe winters.\n',
			].join(''),
		);
	});

	it('is of the fantasy of the page that it is begun from', async () => {
		vault = await openFollowing(filled);
		const form = await vault.open({ kind: 'reflection', path: '2026-08-20 bakery.md' });
		exploreOf(vault.follow, form);
		const { beginning } = await vault.last();
		expect(beginning).toMatchObject({ about: { fantasy: 'bakery' }, from: { path: '2026-08-20 bakery.md' } });
	});

	it('of a fantasy that private notes alone name is private, and so is a decision', async () => {
		const hidden = note('jot', '2026-05-01', 'Far away.', 'hatch-private: true\nhatch-fantasy: far farm\n');
		for (const begin of [explore, decide]) {
			vault = await openFollowing({ ...filled, 'hidden.md': hidden });
			begin(vault.follow, 'Far farm');
			expect((await vault.last()).beginning?.about.isPrivate).toBe(true);
			await vault.close();
		}
		vault = await openFollowing({ ...filled, 'hidden.md': hidden });
		decide(vault.follow, 'goat farm');
		expect((await vault.last()).beginning?.about.isPrivate).toBeUndefined();
	});

	it('takes a sentence of a page as its wish, and a decision as its question', async () => {
		const own = note('experiment', '2026-08-25', '## The clue\n\nGoats.');
		for (const [begin, answers] of [
			[exploreOf, { wish: '“tell my boss I am leaving” ([[e]])' }],
			[decideOn, { question: 'tell my boss I am leaving' }],
		] as const) {
			vault = await openFollowing({ 'e.md': own });
			const form = await vault.open({ kind: 'experiment', path: 'e.md' });
			begin(vault.follow, form, 'tell my boss I am leaving');
			expect((await vault.last()).beginning).toMatchObject({ answers, from: { path: 'e.md' } });
			await vault.close();
		}
		vault = await openFollowing({});
	});

	describe('of a fantasy without a name', () => {
		const unnamed = {
			'r.md': note('reflection', '2026-08-01', '## The fantasy\n\nTuning pianos. #value/craft'),
			'i.md': note(
				'inquiry',
				'2026-08-02',
				'→ [[r]]\n\n## To find out\n\n- [x] who tunes here → R.\n- [ ] what it earns',
				'hatch-status: open\n',
			),
		};
		const looksAt = (path: string) => {
			const { workspace } = vault.app;
			vi.spyOn(workspace, 'getActiveViewOfType').mockImplementation(((type: unknown) =>
				type === MarkdownView ? { file: vault.app.vault.getFileByPath(path) } : null) as never);
		};

		it('is gone on with from the note that it comes from', async () => {
			vault = await openFollowing(unnamed);
			looksAt('r.md');
			const file = vault.app.vault.getFileByPath('r.md');
			if (file) exploreNote(vault.follow, file);
			expect(await vault.last()).toMatchObject({ path: 'i.md' });
		});

		it('is begun from the note that is looked at', async () => {
			vault = await openFollowing({ 'r.md': unnamed['r.md'] });
			looksAt('r.md');
			const chosen: string[] = [];
			const offered = unnamedHere(vault.follow, isFantasyKind, ({ path }) => void chosen.push(path));
			expect(offered.map(({ name }) => name)).toEqual(['From “r”']);
			offered[0]?.choose();
			expect(chosen).toEqual(['r.md']);
			expect(
				unnamedHere(
					vault.follow,
					(kind) => kind === 'inquiry',
					() => undefined,
				),
			).toEqual([]);
		});

		it.each(['r.md', 'i.md'])('has a decision that begins in %s with what is known', async (path) => {
			vault = await openFollowing(unnamed);
			const kind = path === 'i.md' ? 'inquiry' : 'reflection';
			decideOn(vault.follow, await vault.open({ kind, path }));
			expect((await vault.last()).beginning?.answers).toEqual({
				known: '- who tunes here → R. ([[i]])',
				open: '- what it earns ([[i]])',
			});
		});
	});

	it('is offered of all fantasies, a wish before others, each with how it stands', async () => {
		vault = await openFollowing(filled);
		const offered = fantasyChoices(
			vault.follow,
			({ name }) => name.slice(0, 1),
			() => undefined,
		);
		expect(offered.map(({ name, beside }) => [name, beside])).toEqual([
			['goat farm', 'g'],
			['bakery', 'b'],
		]);
	});
});

describe('a decision', () => {
	it('begins with what is known and what is not, with where it stands', async () => {
		vault = await openFollowing(filled);
		decide(vault.follow, 'goat farm');
		const { path, text } = await vault.written();
		expect(path).toBe(decision);
		expect(text).toBe(
			[
				'---\nhatch-kind: decision\nhatch-date: 2026-09-01\nhatch-fantasy: goat farm\n',
				'hatch-from: "[[2026-07-01 inquiry]]"\n---\n\n',
				'## The question\n\nWhat do I do about “goat farm”?\n\n',
				'## What I know\n\n- who rents land → the parish ([[2026-07-01 inquiry]])\n\n',
				'## What I do not know\n\n- what a day costs ([[2026-07-01 inquiry]])\n- I am too old ([[2026-07-01 inquiry]])\n',
			].join(''),
		);
	});

	it('takes in what was just written on the page that it is begun from', async () => {
		vault = await openFollowing(filled);
		const form = await vault.open({ kind: 'inquiry', path: inquiry });
		form.changed('unknowns', '- [ ] one thing\n- [x] another → yes');
		decideOn(vault.follow, form);
		const { beginning } = await vault.last();
		expect(beginning?.answers).toMatchObject({
			known: '- another → yes ([[2026-07-01 inquiry]])',
			open: '- one thing ([[2026-07-01 inquiry]])',
		});
	});

	it('that holds words of a private inquiry is private', async () => {
		const hidden = note('inquiry', '2026-03-01', '- [ ] rent', `${goats}hatch-private: true\n`);
		vault = await openFollowing({ ...filled, 'hidden.md': hidden });
		decide(vault.follow, 'goat farm');
		expect((await vault.last()).beginning?.about.isPrivate).toBe(true);
	});
});

describe('a template of the user’s', () => {
	const own = (kind: string) => ({ templates: { ...defaultSettings.templates, [kind]: 'own.md' } });

	it('has the codes of the clue, their question and where it comes from', async () => {
		const template = 'Of {{codes}}, {{question}}, {{from}}\n';
		vault = await openFollowing({ ...filled, 'own.md': template }, own('experiment'));
		planExperiment(vault.follow, clue);
		const { text } = await vault.written();
		const question = entryFor(builtInBook, 'value/care')?.question ?? 'none';
		expect(text).toContain(`Of Care, ${question}, [[2026-06-15 reflection]]\n`);
	});

	it.each([
		['From {{from}}\n', 'From [[2026-06-15 reflection]]\n'],
		['Mine\n', '> Herding goats.\n\n→ [[2026-06-15 reflection]]\n\nMine\n'],
	])('of an inquiry leads back once: %j', async (template, expected) => {
		const { [reflection]: told = '' } = filled as Record<string, string>;
		vault = await openFollowing({ [reflection]: told, 'own.md': template }, own('inquiry'));
		explore(vault.follow, 'goat farm');
		const { beginning } = await vault.last();
		const form = await vault.begin({ kind: 'inquiry', draft: 'a' }, beginning);
		form.changed('unrealistic', 'The winters.');
		await form.write();
		const text = await vault.read(form.note?.path ?? '');
		expect(text).toContain(expected);
		expect(text.match(/\[\[/g)).toHaveLength(1);
		expect(form.answers['unrealistic']).toBe('The winters.');
	});
});

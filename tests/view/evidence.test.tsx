// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { count, type Passage } from '../../src/index/counted';
import { noFilter } from '../../src/report/filter';
import type { Selection } from '../../src/view/model';
import { counted, note, notes, shown } from './shown';

const craft: Selection = { panel: 'lenses', side: 'fantasy', codes: ['value/craft'] };
const selected = { state: { selected: craft } };
const withRest = (query: Partial<Selection>) => ({
	state: { selected: { ...craft, codes: ['value/craft', 'need/rest'], ...query } },
});

/** `value/craft` and `need/rest`, each with words of its own or on the same words. */
function pair(day: string, isShared: boolean) {
	const entry = note('jot', day, ['need/rest', 'value/craft']);
	const place = { from: 0, to: 5, line: 1, print: 7 };
	return isShared ? { ...entry, evidence: entry.evidence?.map((row) => ({ ...row, place })) ?? [] } : entry;
}

describe('the heading of the sentences', () => {
	it('says how many there are in how many of the read notes, and from when', () => {
		const view = shown(
			counted(notes(2, 'jot', ['value/craft']), note('jot', '2026-05-01', ['need/rest'])),
			selected,
		);
		expect(view.text('.eh-evidence h4')).toBe(
			'Craft and quality: 2 passages in 2 of 3 notes, from 2026-01-10 to 2026-02-10',
		);
	});

	it.each([
		[{ together: true }, /^Craft and quality and .* in 1 of 4 notes/],
		[{}, /^Craft and quality or .* in 4 of 4 notes/],
		[{ codes: ['value/craft'], month: '2026-01' }, /^Craft and quality, 2026-01: 1 passage in 1 of 1 note,/],
		[{ codes: [] }, /^All codes: 5 passages in 4 of 4 notes/],
	])('names what %j asks for', (query, heading) => {
		const entries = [notes(3, 'jot', ['value/craft']), pair('2026-06-01', false)];
		expect(shown(counted(...entries), withRest(query)).text('.eh-evidence h4')).toMatch(heading);
	});

	it('leaves out what was said not to be it, nested codes too', () => {
		const entries = [notes(2, 'jot', ['value/craft', 'value/craft/wood', 'need/rest'])];
		const all = (dismissedCodes: readonly string[]) =>
			shown(counted(...entries), { ...withRest({ codes: [] }), dismissedCodes }).text('.eh-evidence');
		expect(all(['value/craft'])).toMatch(/^All codes: 2 passages in 2 of 2 notes/);
		expect(all(['value/craft'])).not.toContain('Craft');
		expect(all(['value/craft/wood'])).toMatch(/^All codes: 6 passages/);
	});

	it('says that a jot and its reflection are one note', () => {
		const jot = note('jot', '2026-03-01', ['value/craft']);
		const reflection = { ...note('reflection', '2026-03-05', ['value/craft']), from: ['jot'] };
		const view = shown(
			count([jot, reflection], () => jot.path),
			selected,
		);
		expect(view.text('.eh-evidence h4')).toContain('2 passages in 1 of 1 note,');
		expect(view.text('.eh-evidence')).toContain('count as one note');
	});

	it('takes the focus by script, before anything else in its pane', () => {
		const view = shown(counted(notes(2, 'jot', ['value/craft'])), selected);
		expect(view.find('.eh-evidence [tabindex="-1"]')?.tagName).toBe('H4');
	});
});

describe('the sentences behind a number', () => {
	it('stand by note, with its day, its name and its kind', () => {
		const entry = note('jot', '2026-03-01', ['value/craft', 'value/craft/pruning']);
		const view = shown(counted(entry, note('jot', '2026-04-01', ['value/craft'])), selected);
		expect(view.texts('.eh-group-heading')).toEqual(['2026-03-01 jot · Jot', '2026-04-01 jot · Jot']);
		expect(view.texts('.eh-evidence .eh-passage')).toHaveLength(3);
	});

	it('are quoted, and say where they were cut', () => {
		const cut = note('jot', '2026-03-01', ['value/craft'], { text: 'I would know', isCut: true });
		expect(shown(counted(cut), selected).text('.eh-evidence .eh-quote')).toBe('“I would know …”');
	});

	it('tell what was said of the whole note, and where a date is uncertain', () => {
		const title = note('jot', '2026-03-01', ['value/craft'], { isNoteLevel: true });
		const view = shown(counted({ ...title, isDayUncertain: true }), selected);
		expect(view.text('.eh-evidence')).toContain('Said of the whole note');
		expect(view.text('.eh-group-heading')).toContain('2026-03-01 (date uncertain)');
	});

	it('name further codes on the same words and in the same note', () => {
		const view = shown(counted(pair('2026-03-01', true)), selected);
		expect(view.texts('.eh-also')).toHaveLength(2);
		expect(view.text('.eh-passage-line .eh-also')).toMatch(/also .*rest/i);
	});

	it('of a pair: words that carry both once and first, then each note’s two', () => {
		const view = shown(
			counted(pair('2026-03-01', false), pair('2026-04-01', true)),
			withRest({ together: true }),
		);
		expect(view.texts('.eh-group-heading')[0]).toBe('In the same words');
		expect(view.texts('.eh-evidence .eh-quote')).toEqual([
			'“need/rest on 2026-04-01”',
			'“need/rest on 2026-03-01”',
			'“value/craft on 2026-03-01”',
		]);
	});

	it.each([
		['code', ['Craft and quality', 'Rest and recovery']],
		['month', ['2026-01', '2026-02']],
		['fantasy', ['The goat farm', 'No fantasy named']],
	] as const)('can stand by %s', (grouping, headings) => {
		const [first, second] = notes(2, 'jot', ['value/craft', 'need/rest']);
		const entries = [{ ...first, fantasies: ['The goat farm'] }, second] as (typeof first)[];
		const view = shown(counted(entries.flatMap((entry) => entry ?? [])), {
			state: { ...withRest({}).state, grouping },
		});
		const texts = view.texts('.eh-group-heading');
		expect(texts).toHaveLength(2);
		expect(grouping === 'code' ? texts[0] : texts).toEqual(
			grouping === 'code' ? expect.any(String) : headings,
		);
		expect(view.text('.eh-passage-line .eh-note-line')).toBe('2026-01-10 jot · Jot');
	});

	it('are searched for by words, whatever case and marks, and say how many were found', async () => {
		const entries = ['Café mornings', 'goats', 'Goat cafe'].map((text, at) =>
			note('jot', `2026-03-0${at + 1}`, ['value/craft'], { text }),
		);
		const view = shown(counted(entries, notes(2, 'jot', ['value/craft'])), selected);
		const field = view.find<HTMLInputElement>('input[type=search]');
		if (field) field.value = 'CAFÉ';
		field?.dispatchEvent(new Event('input', { bubbles: true }));
		await view.update({});
		expect(view.texts('.eh-evidence .eh-quote')).toEqual(['“Café mornings”', '“Goat cafe”']);
		expect(view.text('.eh-evidence-tools [role=status]')).toBe('2 of 5 passages');
	});

	it('of ratings are lines that open', async () => {
		const rated = note('check-in', '2026-03-02', []);
		const ratings = [{ code: 'value/craft', value: 3, day: '2026-03-02', line: 4 }];
		const view = shown(counted(notes(2, 'jot', ['value/craft']), { ...rated, ratings }), {
			state: { selected: { ...craft, ratings: 'met' } },
		});
		expect(view.text('.eh-rating')).toContain('3 of 5 · 2026-03-02 · Check-in');
		await view.press(view.button(/^3 of 5/));
		expect(view.on.openLine).toHaveBeenCalledWith({ path: '2026-03-02 check-in.md', line: 4 }, false);
	});

	it('are said to be gone only once all notes are read', async () => {
		const view = shown(counted(notes(3, 'jot', ['need/rest'])), {
			...selected,
			reading: { done: 1, total: 3 },
		});
		expect(view.text()).not.toContain('carries this any more');
		await view.update({ reading: undefined });
		expect(view.text('.eh-evidence')).toContain('carries this any more');
	});
});

describe('a passage', () => {
	it.each([
		['a press', {}, false],
		['Ctrl and a press', { ctrlKey: true }, true],
		['Cmd and a press', { metaKey: true }, true],
	])('opens by %s', async (_, init, inNewPane) => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), selected);
		await view.press(view.button(/on 2026-02-10/), init);
		expect(view.on.openPassage).toHaveBeenCalledWith(
			expect.objectContaining({ path: '2026-02-10 jot.md', text: 'value/craft on 2026-02-10' }),
			inNewPane,
		);
	});

	it('opens in a new pane by Ctrl+Enter and by a middle press', async () => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), selected);
		const passage = view.button(/on 2026-02-10/);
		await view.key(passage, 'Enter', { ctrlKey: true });
		passage.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
		expect(view.on.openPassage.mock.calls.map(([, inNewPane]) => inNewPane as boolean)).toEqual([true, true]);
	});

	it.each([
		['c', 'copy', 'quote'],
		['l', 'copy', 'link'],
		['Delete', 'dismissPassage', undefined],
		['p', 'preview', 1],
	] as const)('has a key: %s', async (key, callback, second) => {
		const view = shown(counted(notes(1, 'jot', ['value/craft'])), selected);
		await view.key(view.find('.eh-evidence .eh-passage'), key);
		expect(view.on[callback].mock.calls[0]?.[1]).toEqual(second);
	});

	it('shows what else can be done behind a button, and Esc leaves that first', async () => {
		const view = shown(counted(notes(1, 'jot', ['value/craft'])), selected);
		await view.press(view.button('What to do with it'));
		expect(view.texts('.eh-row-actions button')).toEqual([
			'Copy as quote',
			'Copy as link',
			'Try a little of it…',
			'Plan an experiment…',
			'Tag again',
			'Remove tag',
			'That’s not it',
		]);
		await view.key(view.find('.eh-row-actions button'), 'Escape');
		expect(view.find('.eh-row-actions')).toBeNull();
		expect(document.activeElement).toBe(view.find('.eh-evidence .eh-passage'));
	});

	it('in the properties keeps its tag', async () => {
		const title = note('jot', '2026-03-01', ['value/craft']);
		const evidence = title.evidence?.map(({ place: _, ...row }) => row) ?? [];
		const view = shown(counted({ ...title, evidence }), selected);
		await view.press(view.button('What to do with it'));
		expect(view.texts('.eh-row-actions button')).not.toContain('Remove tag');
	});

	it('is covered where words are concealed, and stays there for those who hear it', () => {
		const view = shown(counted(notes(1, 'jot', ['value/craft'])), { ...selected, isConcealed: true });
		expect(view.text('.eh-evidence .eh-covered.eh-quote')).toBe('“value/craft on 2026-01-10”');
	});

	it('that is left out keeps its place, and can be brought back there', async () => {
		const entries = notes(4, 'jot', ['value/craft']);
		const view = shown(counted(entries), selected);
		const gone = view.on.dismissPassage;
		await view.key(view.el.querySelectorAll('.eh-evidence .eh-passage')[1] ?? null, 'Delete');
		const passage = (gone.mock.calls[0] as [Passage])[0];
		const left = [{ path: passage.path, code: passage.code, print: 0 }];
		await view.update({ counted: count(entries, () => undefined, undefined, left) });
		expect(view.texts('.eh-evidence .eh-window > li').map((text) => text?.slice(0, 26))).toEqual([
			...['2026-01-10 jot · Jot', '“value/craft on 2026-01-10'],
			...['2026-02-10 jot · Jot', 'This sentence is left out.'],
			...['2026-03-10 jot · Jot', '“value/craft on 2026-03-10'],
			...['2026-04-10 jot · Jot', '“value/craft on 2026-04-10'],
		]);
		await view.press(view.button('Undo'));
		expect(view.on.bringBackPassage).toHaveBeenCalledWith(passage);
	});

	it('that is not it leaves the focus with the next one', async () => {
		const entries = notes(3, 'jot', ['value/craft']);
		const view = shown(counted(entries), selected);
		const [first] = view.el.querySelectorAll<HTMLElement>('.eh-evidence .eh-passage');
		first?.focus();
		await view.key(first ?? null, 'Delete');
		await view.update({ counted: counted(entries.slice(1)) });
		expect(document.activeElement?.textContent).toContain('2026-02-10');
	});
});

describe('what can be tried of a sentence', () => {
	const [entry] = notes(1, 'jot', ['value/craft']);
	const told = { ...entry, fantasies: ['The ferry'] } as NonNullable<typeof entry>;
	const clue = {
		...{ codes: ['value/craft'], path: '2026-01-10 jot.md', line: 1, text: 'value/craft on 2026-01-10' },
		fantasies: ['The ferry'],
	};

	it('is a little of it by M, and an experiment by E, with its words and its fantasy', async () => {
		const view = shown(counted(told), selected);
		const passage = view.find('.eh-evidence .eh-passage');
		await view.key(passage, 'm');
		await view.key(passage, 'e');
		expect(view.on.follow.tryALittle).toHaveBeenCalledExactlyOnceWith(clue);
		expect(view.on.follow.planExperiment).toHaveBeenCalledExactlyOnceWith(clue);
		expect(view.text('.eh-evidence')).toContain('M: try a little of it, E: plan an experiment');
	});

	it('is asked of the latest of those shown, with no words where a code alone is planned for', async () => {
		const view = shown(counted(told, note('jot', '2026-05-01', ['value/craft'])), selected);
		await view.press(view.button(/^Try a little of it/));
		await view.press(view.button(/^Plan an experiment/));
		const path = '2026-05-01 jot.md';
		expect(view.on.follow.tryALittle.mock.lastCall).toEqual([expect.objectContaining({ path, line: 1 })]);
		expect(view.on.follow.planExperiment.mock.lastCall).toEqual([{ codes: ['value/craft'], path }]);
	});

	it('is of both codes where two stand together', async () => {
		const view = shown(counted(pair('2026-03-01', true)), withRest({ together: true }));
		await view.press(view.button(/^Plan an experiment/));
		expect(view.on.follow.planExperiment.mock.lastCall?.[0]).toMatchObject({
			...{ codes: ['value/craft', 'need/rest'], line: 1 },
		});
	});

	it('is no more of what tires', async () => {
		const code = 'energy/desk-work/drains';
		const view = shown(counted(note('jot', '2026-03-01', [code])), {
			state: { selected: { ...craft, codes: [code] } },
		});
		await view.key(view.find('.eh-evidence .eh-passage'), 'm');
		expect(view.texts('.eh-evidence button').filter((said) => /^Try a little of it/.test(said))).toEqual([]);
		expect(view.on.follow.tryALittle).not.toHaveBeenCalled();
	});
});

describe('the pane of the sentences', () => {
	it('copies all that are shown as quotes', async () => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), selected);
		await view.press(view.button('Copy all as quotes'));
		expect(view.on.copy.mock.calls[0]?.[0]).toHaveLength(3);
	});

	it('takes a row for not it, and closes', async () => {
		const view = shown(counted(notes(3, 'jot', ['value/craft'])), selected);
		const buttons = view.el.querySelectorAll<HTMLElement>('.eh-evidence-tools button');
		await view.press([...buttons].at(-1) ?? view.el);
		expect(view.on.dismissRow).toHaveBeenCalledWith('value/craft');
		expect(view.find('.eh-evidence')).toBeNull();
	});

	it('says where the filter alone leaves nothing, and asks no more of it', () => {
		const filter = { ...noFilter, from: '2027-01-01' };
		const entries = [notes(3, 'jot', ['value/craft']), note('jot', '2027-02-01', ['need/rest'])];
		const view = shown(counted(...entries), { state: { ...selected.state, filter } });
		expect(view.text('.eh-evidence')).toContain('None among what the filter shows.');
		expect(view.text('.eh-evidence')).not.toContain('That’s not it');
	});

	it('closes by Esc, but first lets go of what is searched for', async () => {
		const view = shown(counted(notes(5, 'jot', ['value/craft'])), {
			state: { ...selected.state, query: 'craft' },
		});
		await view.key(view.find('input[type=search]'), 'Escape');
		expect([view.find('.eh-evidence') === null, view.on.change.mock.lastCall]).toEqual([
			false,
			[{ query: '' }],
		]);
		await view.key(view.find('input[type=search]'), 'Escape');
		expect(view.find('.eh-evidence')).toBeNull();
	});
});

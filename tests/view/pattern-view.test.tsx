// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/report/filter';
import { count } from '../../src/index/counted';
import { counted, note, notes, shown } from './shown';

const codes = ['value/craft', 'energy/outdoors', 'energy/desk-work/drains'];
const full = counted(
	notes(9, 'jot', codes),
	notes(4, 'everyday', ['energy/quiet']),
	notes(3, 'check-in', ['energy/desk-work/drains']),
	note('jot', '2026-11-11', []),
);
const selected = { panel: 'lenses', side: 'fantasy', codes: ['value/craft'] } as const;

/** The panels of as many notes of one code, by heading. */
const panelsOf = (many: number) => {
	const view = shown(counted(notes(many, 'jot', codes)));
	return view.texts('.eh-panel h3');
};

describe('the pattern view', () => {
	it('has the jot field, how to begin and a word on privacy where nothing is there', () => {
		const view = shown(counted());
		expect(view.texts('textarea, .eh-beginning p, .eh-panel')).toHaveLength(3);
		expect(view.text('.eh-beginning')).toContain('can be read by others');
	});

	it('shows what a marked sentence looks like, and writes nothing', async () => {
		const view = shown(counted());
		await view.press(view.button('See an example'));
		expect(view.text('.eh-example code')).toContain('==people would be glad to see me== #value/connection');
		expect(view.on.jot).not.toHaveBeenCalled();
	});

	it('asks for the contrast after one note, with no number and no panel', () => {
		const view = shown(counted(note('jot', '2026-01-10', codes)));
		expect(view.text('.eh-question')).toBe('In which ways is this the opposite of where you are?');
		expect(view.texts('.eh-panel')).toEqual([]);
		expect(view.text('.eh-body')).toContain('value/craft on 2026-01-10');
		expect(view.text('.eh-body')).not.toMatch(/\d of \d/);
	});

	it('shows the words of both of two notes, the later one’s first, the other folded under its date', async () => {
		const [first, second] = [note('jot', '2026-01-10', codes), note('jot', '2026-01-11', codes)];
		const view = shown(counted(first, second));
		expect(view.text('.eh-own-words > .eh-note-line')).toBe('2026-01-11');
		expect(view.text('.eh-own-words > .eh-lens-value')).toContain('value/craft on 2026-01-11');
		expect(view.texts('.eh-own-words-before:not([open]) > summary')).toEqual(['2026-01-10']);
		expect(view.text('.eh-own-words-before')).toContain('value/craft on 2026-01-10');
		const sameDay = { ...note('jot', '2026-01-10', codes), path: '2026-01-10 jot 2.md' };
		await view.update({ counted: counted(sameDay, first) });
		expect(view.text('.eh-own-words > .eh-note-line')).toBe('2026-01-10 jot 2 · Jot');
		expect(view.texts('.eh-own-words-before > summary')).toEqual(['2026-01-10 jot · Jot']);
	});

	it('has short lists and energy in words from three notes on', () => {
		expect(panelsOf(3)).toEqual(['Lenses', 'Energy']);
		const view = shown(counted(notes(3, 'jot', codes)));
		expect(view.texts('.eh-bar, .eh-ends-bar')).toEqual([]);
		expect(view.texts('.eh-row-share')).toContain('in 3 of 3 notes');
		expect(view.text('.eh-panel-energy .eh-sentence')).toBe('Desk and screen (drains) in 3 of 3 notes.');
	});

	it('has a summary and bars from nine notes on', () => {
		expect(panelsOf(8)).not.toContain('Summary');
		expect(panelsOf(9).slice(0, 3)).toEqual(['Summary', 'Lenses', 'Energy']);
	});

	it('tells what changed since the last review from thirty notes on', () => {
		const review = note('review', '2027-12-01', []);
		const until = (many: number) =>
			shown(counted(notes(many, 'jot', codes), review)).text('.eh-panel-summary');
		expect(until(29)).not.toContain('Since the review');
		expect(until(30)).toContain('Since the review of 2027-12-01: 7 of 30 notes.');
	});

	it('begins with the story of the one fantasy that all notes belong to', () => {
		const one = notes(9, 'jot', codes).map((entry) => ({ ...entry, fantasies: ['The ferry'] }));
		expect(shown(counted(one)).texts('.eh-panel h3')[0]).toBe('Fantasies');
		expect(panelsOf(9)[0]).toBe('Summary');
	});

	it('shows everyday notes in full while there is no fantasy, and says so', () => {
		const view = shown(counted(notes(9, 'everyday', codes)));
		expect(view.text('.eh-alone')).toContain('No jot or reflection is tagged so far');
		expect(view.texts('.eh-panel h3').slice(0, 2)).toEqual(['Summary', 'Lenses']);
	});

	it('says of the sentences of a row that is not shown yet what it knows', () => {
		const view = shown(counted(note('jot', '2026-01-10', codes)), { state: { selected } });
		expect(view.text('.eh-evidence')).toContain('value/craft on 2026-01-10');
	});

	it('has filters as soon as there is something to filter, and wherever one is set', () => {
		const filters = (many: number, filter = noFilter) =>
			shown(counted(notes(many, 'jot', codes)), { state: { filter } }).find('.eh-filters') !== null;
		expect([filters(2), filters(3), filters(1, { ...noFilter, rollup: false })]).toEqual([false, true, true]);
	});

	it('says the next step once there are jots, none with a tag', () => {
		const view = shown(counted(note('jot', '2026-01-01', [])));
		expect(view.text('.eh-beginning')).toContain('open it, select the words that matter');
		expect(view.text('.eh-beginning')).not.toContain('Begin with');
	});

	it('lists jots without a tag, latest first, and opens them', async () => {
		const view = shown(counted(note('jot', '2026-01-01', []), note('jot', '2026-02-02', [])));
		await view.press(view.button(/Open 2026-02-02 jot/));
		expect(view.texts('.eh-unread-item time')).toEqual(['2026-02-02', '2026-01-01']);
		expect(view.on.openNote).toHaveBeenCalledWith(
			expect.objectContaining({ path: '2026-02-02 jot.md' }),
			false,
		);
	});

	it('lists reflections without a tag beside them, with the jots that they took in, and never says to begin', async () => {
		const reflection = { ...note('reflection', '2026-02-02', []), from: ['2026-01-01 jot'] };
		const second = { ...note('reflection', '2026-02-02', []), path: '2026-02-02 reflection 2.md' };
		const entries = [note('jot', '2026-01-01', []), reflection, second];
		const view = shown(count(entries, (link) => `${link}.md`));
		expect(view.text('.eh-panel-unread .eh-faint')).toBe(
			'2 reflections without a tag so far, kept as written.',
		);
		expect(view.texts('.eh-unread-item .eh-aside')).toEqual([
			'Reflection · nothing marked so far',
			'Reflection · on the jot of 2026-01-01 · nothing marked so far',
		]);
		expect(view.text('.eh-beginning')).toContain('“Go on”');
		expect(view.text('.eh-beginning')).not.toMatch(/Begin with|Reflect on this/);
		await view.press(view.button('Go on reflection of 2026-02-02 reflection 2'));
		expect(view.on.reflect).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ path: second.path }));
		await view.update({ counted: counted(note('jot', '2026-03-03', []), reflection) });
		expect(view.texts('.eh-unread-item time')).toEqual(['2026-03-03', '2026-02-02']);
		expect(view.text('.eh-panel-unread .eh-faint')).toContain('1 jot and 1 reflection without');
	});

	it('says nothing of the vault before it was looked through', () => {
		const view = shown(counted(), { isReady: false });
		expect(view.text('.eh-progress')).toBe('Looking through the vault');
		expect([view.find('.eh-beginning'), view.find('.eh-body')]).toEqual([null, null]);
	});

	it('tells how far it has read, in a line that is there before and after', async () => {
		const view = shown(full, { reading: { done: 3, total: 13 } });
		const line = view.find('.eh-progress');
		expect(line?.textContent).toBe('Reading 3 of 13 notes');
		await view.update({ reading: undefined });
		expect([view.find('.eh-progress'), line?.textContent]).toEqual([line, '']);
	});

	it('keeps typed words, caret and focus when notes change', async () => {
		const view = shown(counted());
		const field = view.field();
		field.value = 'half a sen';
		field.focus();
		field.setSelectionRange(4, 4);
		await view.update({ counted: full });
		expect([document.activeElement, field.value, field.selectionStart]).toEqual([field, 'half a sen', 4]);
	});

	it('keeps the focus on a row that moves in its list', async () => {
		const view = shown(counted(notes(3, 'jot', ['value/craft']), notes(2, 'reflection', ['value/care'])));
		const row = view.button(/^Care/);
		row.focus();
		await view.update({
			counted: counted(notes(3, 'jot', ['value/craft']), notes(5, 'reflection', ['value/care'])),
		});
		expect([document.activeElement, view.find('.eh-row')]).toEqual([row, row]);
	});

	it('names its regions by ids of their own, in two views as well', () => {
		const ids = [shown(full), shown(full)].flatMap(({ el }) =>
			[...el.querySelectorAll('[id]')].map(({ id }) => id),
		);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each([
		['empty', counted(), {}],
		['not ready', counted(), { isReady: false }],
		['with one note', counted(note('jot', '2026-01-01', ['value/craft'])), {}],
		[
			'with notes without a tag',
			counted(note('jot', '2026-01-01', []), note('reflection', '2026-01-02', [])),
			{},
		],
		['with three notes', counted(notes(3, 'jot', codes)), {}],
		['with both sides and a selection', full, { state: { selected } }],
		['with tables and ranges', full, { state: { tables: ['energy'], sure: ['lenses', 'energy'] } as const }],
		['with everyday notes alone', counted(notes(10, 'everyday', ['value/craft'])), {}],
	])('is free of what axe finds, %s', { timeout: 30_000 }, async (_, over, given) => {
		const view = shown(over, given);
		const { violations } = await axe.run(view.el, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});

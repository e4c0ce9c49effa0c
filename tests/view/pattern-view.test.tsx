// @vitest-environment jsdom
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { counted, note, notes, shown } from './shown';

const full = counted(
	notes(9, 'jot', ['value/craft', 'energy/outdoors', 'energy/desk-work/drains']),
	notes(4, 'everyday', ['energy/quiet']),
	note('jot', '2026-11-11', []),
);
const selected = { side: 'fantasy', code: 'value/craft' } as const;

describe('the pattern view', () => {
	it('has the jot field, how to begin and a word on privacy where nothing is there', () => {
		const view = shown(counted());
		expect(view.texts('textarea, .eh-beginning p, .eh-lens')).toHaveLength(3);
		expect(view.text('.eh-beginning')).toContain('can be read by others');
	});

	it('lists jots without a tag, latest first, and opens them', async () => {
		const view = shown(counted(note('jot', '2026-01-01', []), note('jot', '2026-02-02', [])));
		await view.press(view.button('Open 2026-02-02 jot'));
		expect(view.texts('.eh-unread time')).toEqual(['2026-02-02', '2026-01-01']);
		expect(view.on.openNote).toHaveBeenCalledWith(
			expect.objectContaining({ path: '2026-02-02 jot.md' }),
			false,
		);
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
		['with both sides and a selection', full, { state: { selected } }],
		['with everyday notes alone', counted(notes(10, 'everyday', ['value/craft'])), {}],
	])('is free of what axe finds, %s', async (_, over, given) => {
		const view = shown(over, given);
		const { violations } = await axe.run(view.el, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});

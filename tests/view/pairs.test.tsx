// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PairRow } from '../../src/report/figures';
import { pairsPanel } from '../../src/view/panels/pairs';
import { codeRow, panelShown, reported } from './panel-shown';
import { counted, notes } from './shown';

function pair(a: string, b: string, together: number, given: Partial<PairRow> = {}): PairRow {
	const figures = { expected: 2.083333, lift: 1.92, npmi: 0.593772, c: 0.666667, p: 0.045455 };
	const counts = { together, aNotes: 6, bNotes: 5, of: 20 };
	return { a, b, labels: [a, b], ...counts, ...figures, claim: 'seen-together', ...given };
}

const claim = 'together-more-than-chance' as const;
const three = [pair('a', 'b', 8, { claim }), pair('a', 'c', 4), pair('b', 'd', 3)];
const lenses = { value: [codeRow('value/a'), codeRow('value/b')], energy: [], need: [] };
const many = reported({ notes: 20, lenses, pairs: three, pairsTested: 10 });

describe('pairs', () => {
	it('are ripe from nine notes on where two codes may stand together, and stand folded', () => {
		expect([pairsPanel.isRipe(many, 'some'), pairsPanel.isRipe(many, 'many')]).toEqual([false, true]);
		expect([pairsPanel.isRipe(reported(), 'full'), pairsPanel.isFolded?.(many, 'full')]).toEqual([
			false,
			true,
		]);
	});

	it('name each cell with codes, number and what may be said of it', () => {
		expect(panelShown(pairsPanel, many).texts('.eh-cell-name')).toContain(
			'a and b: together in 8 of 20 notes, more often together than chance',
		);
	});

	it('outline what is claimed, and nothing else', () => {
		expect(panelShown(pairsPanel, many).texts('.eh-cell-outlined .eh-cell-name')).toHaveLength(1);
	});

	it('leave cells empty where two make no pair', () => {
		const { el } = panelShown(pairsPanel, many);
		expect(el.querySelectorAll('td.eh-cell, [role="gridcell"] button')).toHaveLength(3);
	});

	it('open the notes with both', async () => {
		const view = panelShown(pairsPanel, many);
		await view.press(view.button(/a and b/));
		expect(view.select).toHaveBeenCalledWith({ side: 'fantasy', codes: ['a', 'b'], together: true });
	});

	it('are one stop for Tab, with arrow keys between the numbers', async () => {
		const view = panelShown(pairsPanel, many);
		const stops = view.el.querySelectorAll<HTMLElement>('.eh-cell[tabindex="0"]');
		stops[0]?.focus();
		await view.key('ArrowDown');
		expect([stops.length, document.activeElement?.textContent]).toEqual([
			1,
			expect.stringContaining('a and c'),
		]);
		expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
	});

	it('claim nothing under fifteen notes, and show the words instead of a matrix', () => {
		const over = counted(notes(12, 'jot', ['value/craft', 'need/rest']));
		const row = pair('need/rest', 'value/craft', 12, { of: 12 });
		const view = panelShown(pairsPanel, reported({ notes: 12, pairs: [row] }), over);
		expect(view.text('.eh-sentence')).toContain('With 12 notes nothing is claimed here');
		expect(view.el.querySelector('table')).toBeNull();
		expect(view.texts('.eh-quote')).toEqual(['“value/craft on 2026-12-10”', '“need/rest on 2026-12-10”']);
	});

	it('say of one theme that it is one', async () => {
		const theme = {
			a: 'value/nature',
			b: 'energy/outdoors',
			labels: ['Nature', 'Outdoors'],
			together: 4,
			of: 12,
		} as const;
		const view = panelShown(pairsPanel, reported({ notes: 12, themes: [theme] }));
		await view.press(view.button(/^Nature and Outdoors: one theme, together in 4 of 12 notes/));
		expect(view.select).toHaveBeenCalledOnce();
	});

	it('keep p and NPMI for how sure this is', () => {
		expect(panelShown(pairsPanel, many).el.textContent).not.toMatch(/NPMI|0\.59/);
		expect(pairsPanel.howSure?.(many).join(' ')).toMatch(
			/10 pairs were compared.*p 0\.045, NPMI 0\.59, Jaccard 0\.67/,
		);
	});
});

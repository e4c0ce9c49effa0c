// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { timePanel } from '../../src/view/panels/time';
import { codeRow, panelShown, reported } from './panel-shown';

const months = [
	{ month: '2025-12', notes: 4 },
	{ month: '2026-01', notes: 0 },
	{ month: '2026-02', notes: 5 },
];
const value = [
	codeRow('value/craft', { byMonth: [4, 0, 1], turn: 'steady' }),
	codeRow('value/play', { byMonth: [0, 0, 3], turn: 'new' }),
	codeRow('value/care', { byMonth: [2, 0, 0], level: 'quiet', turn: 'quiet' }),
	codeRow('value/order', { byMonth: [1, 0, 1], level: 'emerging' }),
];
const report = reported({ notes: 9, months, lenses: { value, energy: [], need: [] } });

describe('time', () => {
	it('is folded from nine notes on and open from thirty', () => {
		const folded = (stage: 'many' | 'full') => timePanel.isFolded?.(report, stage);
		expect([timePanel.isRipe(report, 'some'), timePanel.isRipe(report, 'many')]).toEqual([false, true]);
		expect([folded('many'), folded('full')]).toEqual([true, false]);
	});

	it('groups what keeps coming as new, steady and gone quiet, and leaves out what turned up again only', () => {
		const heads = panelShown(timePanel, report).texts('tbody th');
		expect(heads).toEqual(['New', 'play', 'Steady', 'craft', 'Gone quiet', 'care']);
	});

	it('draws a square as large as the notes are many', () => {
		const { el } = panelShown(timePanel, report);
		const sides = [...el.querySelectorAll<HTMLElement>('.eh-square')].map((square) =>
			Number(square.style.getPropertyValue('--eh-side')),
		);
		expect(sides[1]).toBe(1);
		expect(sides[2]).toBeCloseTo(Math.sqrt(1 / 4));
	});

	it('tells months without a note from months without the code', () => {
		expect(panelShown(timePanel, report).texts('td.eh-month-blank')).toEqual(['', '', '']);
	});

	it('marks years, and gives each number its month and what it is out of', () => {
		const view = panelShown(timePanel, report);
		expect(view.texts('.eh-year')).toEqual(['2025', '2026']);
		expect(view.texts('.eh-cell-name')).toContain('craft, 2025-12: 4 of 4 notes');
	});

	it('opens the sentences of a month', async () => {
		const view = panelShown(timePanel, report);
		await view.press(view.button(/craft, 2025-12/));
		expect(view.select).toHaveBeenCalledWith({ side: 'fantasy', codes: ['value/craft'], month: '2025-12' });
	});

	it('begins with the latest number, and reaches the first of its row by Home', async () => {
		const view = panelShown(timePanel, report);
		view.button(/craft, 2026-02/).focus();
		await view.key('Home');
		expect(document.activeElement?.textContent).toContain('craft, 2025-12');
	});

	it('keeps its one stop where the focus was when the months change', async () => {
		const view = panelShown(timePanel, report);
		view.button(/play, 2026-02/).focus();
		await view.update({
			...report,
			months: [{ month: '2025-11', notes: 0 }, ...months],
			lenses: {
				...report.lenses,
				value: value.map((row) => ({ ...row, byMonth: [0, ...row.byMonth] })),
			},
		});
		expect(view.texts('.eh-cell[tabindex="0"] .eh-cell-name')).toEqual(['play, 2026-02: 3 of 5 notes']);
	});

	it('has each number in its table', () => {
		expect(timePanel.tableOf?.(report).rows).toEqual([
			['Notes in all', 4, 0, 5],
			['play', 0, 0, 3],
			['craft', 4, 0, 1],
			['care', 2, 0, 0],
		]);
	});
});

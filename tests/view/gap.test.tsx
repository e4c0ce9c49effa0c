// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { GapRow } from '../../src/report/figures';
import { gapPanel } from '../../src/view/panels/gap';
import { panelShown, reported } from './panel-shown';
import { counted, notes } from './shown';

const met = { mean: 5 / 3, low: 1, high: 2, ratings: 3, last: '2026-06-12' };

function row(code: string, given: Partial<GapRow> = {}): GapRow {
	const quadrant = 'look-here-first' as const;
	const gap = { gap: 0.37037, gapLow: 0.333333, gapHigh: 0.444444 };
	return {
		code,
		label: code,
		notes: 5,
		of: 9,
		importance: null,
		weight: 5 / 9,
		met,
		...gap,
		quadrant,
		...given,
	};
}

const unrated = { met: null, gap: null, gapLow: null, gapHigh: null, quadrant: null };
const both = reported({
	notes: 9,
	ratings: 3,
	fit: 0.633333,
	gap: [row('need/rest'), row('value/craft', unrated)],
});

describe('the gap', () => {
	it('is ripe from nine notes and three ratings on', () => {
		const ripe = (notes: 'some' | 'many', ratings: number) => gapPanel.isRipe({ ...both, ratings }, notes);
		expect([ripe('some', 3), ripe('many', 2), ripe('many', 3)]).toEqual([false, false, true]);
	});

	it('says both numbers in words', () => {
		const text = panelShown(gapPanel, both).text('.eh-gap-words');
		expect(text).toMatch(/in 5 of 9 notes.*met 1\.7 of 5 on 2026-06-12 \(mean of 3\)/);
	});

	it('puts two marks on one line, with the space between them', () => {
		const { el } = panelShown(gapPanel, both);
		const at = (selector: string) =>
			Number(el.querySelector<HTMLElement>(`.eh-gap-line ${selector}`)?.style.getPropertyValue('--eh-at'));
		expect(at('.eh-mark-often')).toBeCloseTo(5 / 9);
		expect(at('.eh-mark-met')).toBeCloseTo(1 / 3);
		expect(at('.eh-gap-track span')).toBeCloseTo(1 / 3);
	});

	it('groups lines in words, those that were never rated last', () => {
		expect(panelShown(gapPanel, both).texts('h4')).toEqual(['Look here first', 'Not rated so far']);
	});

	it('shows how important something was said to be in place of how often it turns up', () => {
		const { el, text } = panelShown(
			gapPanel,
			reported({ gap: [row('need/rest', { importance: 4, weight: 0.8 })] }),
		);
		expect(text('.eh-gap-words')).toContain('important 4 of 5');
		expect(el.querySelector('.eh-gap-line .eh-mark-often')).toBeNull();
	});

	it('opens the sentences behind how often, and the ratings behind how met', async () => {
		const view = panelShown(gapPanel, both);
		await view.press(view.button(/in 5 of 9/));
		await view.press(view.button(/met 1\.7/));
		expect(view.select.mock.calls.flat()).toEqual([
			{ side: 'fantasy', codes: ['need/rest'] },
			{ side: 'fantasy', codes: ['need/rest'], ratings: 'met' },
		]);
	});

	it('names both ends of its line, and what each group is', () => {
		const view = panelShown(gapPanel, both);
		expect(view.texts('.eh-gap-ends span')).toEqual(['in no note · not at all', 'in every note · fully']);
		expect(view.text('h4 + p')).toBe('Often told or important, and met below 3 of 5.');
	});

	it('names the ends for what a review calls important as well', () => {
		const view = panelShown(gapPanel, reported({ gap: [row('need/rest', { importance: 4 })] }));
		expect(view.texts('.eh-gap-ends span').map((end) => end?.slice(-3))).toEqual(['◆ 0', '◆ 5']);
	});

	it('says of a rating older than half a year that it was a while ago', () => {
		const old = { ...met, ratings: 1, last: '2025-12-31' };
		const text = (asOf: string) =>
			panelShown(gapPanel, { ...both, asOf, gap: [row('need/rest', { met: old })] }).text('.eh-gap-words');
		expect(text('2026-06-29')).toContain('met 1.7 of 5 on 2025-12-31');
		expect(text('2026-06-30')).toContain('met 1.7 of 5, rated a while ago, 2025-12-31');
	});

	it('makes no button of a number without sentences', () => {
		const view = panelShown(gapPanel, reported({ gap: [row('need/rest', { notes: 0 })] }));
		expect(() => view.button(/in 0 of 9/)).toThrow();
	});

	it('asks for five of the lines never rated, and for the others when told to', async () => {
		const gap = Array.from({ length: 7 }, (_, at) => row(`need/n${at}`, unrated));
		const view = panelShown(gapPanel, reported({ gap }));
		const before = view.texts('.eh-gap-row').length;
		await view.press(view.button(/Show 2 more/));
		expect([before, view.texts('.eh-gap-row').length]).toEqual([5, 7]);
	});

	it('can be tried a little of, from the latest note that carries it', async () => {
		const entries = notes(2, 'jot', ['need/rest']);
		const view = panelShown(gapPanel, both, counted(...entries));
		await view.press(view.button(/^Try a little of it… need.rest/));
		await view.press(view.button(/^Plan an experiment… need.rest/));
		const clue = { codes: ['need/rest'], path: '2026-02-10 jot.md' };
		expect(view.on.follow.tryALittle).toHaveBeenCalledExactlyOnceWith(clue);
		expect(view.on.follow.planExperiment).toHaveBeenCalledExactlyOnceWith(clue);
	});

	it('tells ranges and the fit under how sure, and each figure in its table', () => {
		expect(gapPanel.howSure?.(both).join(' ')).toMatch(
			/gap 0\.37 = 0\.56 \(how often\) × what is unmet.*0\.33 to 0\.44.*0\.63 of 1/,
		);
		expect(gapPanel.tableOf?.(both).rows[0]?.slice(1, 7)).toEqual([5, 9, '', 1.67, 1, 2]);
	});
});

describe('rating a line', () => {
	async function asked() {
		const view = panelShown(gapPanel, both);
		await view.press(view.button(/not rated so far/));
		return view;
	}

	it('asks how met it is this week, with six anchors, the first in focus', async () => {
		const view = await asked();
		expect(view.text('legend')).toBe('value/craft: how met is this, this week?');
		expect(view.texts('.eh-rate label').at(-1)).toBe('5 fully');
		expect(document.activeElement?.tagName).toBe('INPUT');
	});

	it('saves what a digit chose on Enter, and leaves the focus where it was opened', async () => {
		const view = await asked();
		await view.key('3');
		await view.key('Enter');
		expect(view.on.rate).toHaveBeenCalledWith('value/craft', 3);
		expect(document.activeElement?.textContent).toContain('not rated so far');
	});

	it('saves nothing before something is chosen', async () => {
		const view = await asked();
		await view.key('Enter');
		expect(view.on.rate).not.toHaveBeenCalled();
	});

	it('is left by Escape without a rating', async () => {
		const view = await asked();
		await view.key('Escape');
		expect([view.el.querySelector('form'), view.on.rate.mock.calls]).toEqual([null, []]);
	});

	it('says where it was written, and takes it back', async () => {
		const view = await asked();
		await view.key('4');
		await view.key('Enter');
		const written = view.text('[role="status"]');
		await view.press(view.button(/^Undo$/));
		expect([written, view.text('[role="status"]')]).toEqual([
			'Written into Check-in 2026-W24',
			'Taken back.',
		]);
		expect(view.undo).toHaveBeenCalledOnce();
	});

	it('says nothing where nothing was written, and keeps the form with what was chosen', async () => {
		const view = await asked();
		view.on.rate.mockResolvedValueOnce(undefined);
		await view.key('4');
		await view.key('Enter');
		expect(view.text('[role="status"]')).toBe('');
		expect(view.el.querySelectorAll('input')[4]?.checked).toBe(true);
	});

	it('waits until it is written, whatever is pressed meanwhile', async () => {
		const view = await asked();
		let write: (rated: undefined) => void = () => undefined;
		view.on.rate.mockReturnValueOnce(new Promise((resolve) => (write = resolve)));
		await view.key('4');
		await view.key('Enter');
		await view.key('Enter');
		expect([view.on.rate.mock.calls.length, document.activeElement?.tagName]).toEqual([1, 'INPUT']);
		await act(() => write(undefined));
		await view.key('5');
		await view.key('Enter');
		expect(view.on.rate.mock.lastCall).toEqual(['value/craft', 5]);
	});

	it('leaves the focus where it went meanwhile', async () => {
		const view = await asked();
		const elsewhere = view.button(/in 5 of 9/);
		await view.key('4');
		const save = view.button(/^Save$/);
		elsewhere.focus();
		await view.press(save);
		expect(document.activeElement).toBe(elsewhere);
	});

	it('keeps the row in the document when the rating moves it to another group', async () => {
		const view = await asked();
		await view.key('4');
		await view.key('Enter');
		const line = view.button(/not rated so far/).closest('.eh-gap-row');
		await view.update(reported({ gap: [row('value/craft', { quadrant: 'keep-this' }), row('need/rest')] }));
		expect(line?.isConnected).toBe(true);
	});
});

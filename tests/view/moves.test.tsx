// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { ExperimentRow, MoveRow, ReadingsRow } from '../../src/report/figures';
import { movesPanel } from '../../src/view/panels/moves';
import { panelShown, reported } from './panel-shown';

function move(text: string, given: Partial<MoveRow> = {}): MoveRow {
	return {
		...{ kind: 'move', path: 'a.md', line: 4, text, codes: ['value/craft'], status: 'open' },
		...{ fantasies: ['The ferry'], day: '2026-03-01', again: null, stands: 'waits' },
		...given,
	};
}

const report = (...moves: MoveRow[]) => reported({ notes: 3, moves });
const shown = (...moves: MoveRow[]) => panelShown(movesPanel, report(...moves));
const inquiry = move('The ferry', { kind: 'inquiry', line: null, path: 'i.md', codes: [] });
const unknown = (text: string, line: number, given: Partial<MoveRow> = {}) =>
	move(text, { kind: 'unknown', path: 'i.md', line, codes: [], ...given });

function readings(given: Partial<ReadingsRow> = {}): ReadingsRow {
	const phase = (values: number[], median: number | null) => ({ values, median });
	return {
		...{
			code: 'value/care',
			label: 'Care',
			nap: 1,
			medianDiff: 2,
			effect: 'higher-during',
			provisional: true,
		},
		...{ before: phase([1, 2, 2], 2), during: phase([4, 4, 3], 4), since: phase([], null) },
		...given,
	};
}

const tended = move('Tending', { kind: 'experiment', line: null, path: 'e.md', status: 'running' });

function measured(...rows: ReadingsRow[]) {
	const experiment: ExperimentRow = {
		...{ path: 'e.md', text: 'Tending', codes: [], fantasies: [], status: 'running', day: '2026-03-01' },
		...{ start: null, end: null, isMeasured: true, readings: rows },
	};
	return { ...report(tended), experiments: [experiment] };
}

/** A box or a choice as somebody would change it. */
const change = (el: Element | null, to: Partial<HTMLInputElement>) =>
	act(async () => {
		Object.assign(el ?? {}, to);
		el?.dispatchEvent(new Event('change', { bubbles: true }));
		await Promise.resolve();
	});

const submit = (form: HTMLFormElement | null, day: string) =>
	act(async () => {
		Object.assign(form?.querySelector('input') ?? {}, { value: day });
		form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await Promise.resolve();
	});

describe('moves', () => {
	it('are there from the first note on', () => {
		const one = report(move('one'));
		expect([movesPanel.isRipe(one, 'none'), movesPanel.isRipe(one, 'first')]).toEqual([false, true]);
	});

	it('are three at most, the others folded', async () => {
		const view = shown(...['1', '2', '3', '4', '5'].map((text) => move(text)));
		const before = view.texts('.eh-move').length;
		await view.press(view.button(/Show 2 more/));
		expect([before, view.texts('.eh-move').length]).toEqual([3, 5]);
	});

	it('say what they are, whose, since when, and when to look again or until when', () => {
		const again = '2026-08-01';
		const view = shown(
			move('Ask', { kind: 'experiment', again }),
			move('The ferry', { kind: 'decision', line: null, codes: [], again }),
		);
		expect(view.texts('.eh-move .eh-aside')).toEqual([
			'experiment · The ferry · Craft and quality · since 2026-03-01 · until 2026-08-01',
			'decision · since 2026-03-01 · look again 2026-08-01',
		]);
	});

	it('open at their line, a whole note at its beginning', async () => {
		const view = shown(move('Ask'), move('Plan', { path: 'b.md', line: null }));
		await view.press(view.button(/^Ask/));
		await view.press(view.button(/^Plan/));
		expect(view.on.openLine).toHaveBeenCalledWith({ path: 'a.md', line: 4 }, false);
		expect(view.on.openNote).toHaveBeenCalledWith({ path: 'b.md' }, false);
	});

	it('fold away what is done, and show it when asked', async () => {
		const view = shown(move('Ask'), move('Tried', { status: 'done', stands: 'settled' }));
		const before = view.texts('.eh-move').length;
		await view.press(view.button(/^No longer open: 1$/));
		expect([before, view.texts('.eh-move').length]).toEqual([1, 2]);
	});

	it('leave nothing waiting after a no', () => {
		const no = move('The café', { kind: 'decision', line: null, status: 'no', stands: 'settled' });
		expect(shown(no).text('.eh-sentence')).toBe('Nothing is open at present.');
	});

	it('have all their words and where they stand in a table', () => {
		const rows = movesPanel.tableOf?.(report(move('Ask', { status: 'done', stands: 'settled' }))).rows;
		expect(rows).toEqual([
			[
				...['to try', 'Ask', 'tried', 'no longer open', 'The ferry', 'value/craft', '2026-03-01', ''],
				...['', 'a.md'],
			],
		]);
	});

	it('are only told over example notes', () => {
		const view = panelShown(movesPanel, report(move('Ask')), undefined, { isExample: true });
		expect(view.el.querySelectorAll('input, .eh-acts')).toHaveLength(0);
	});
});

describe('what rests', () => {
	const resting = move('Ask', { stands: 'rests' });

	it('is counted calmly, and listed when asked', async () => {
		const view = shown(resting);
		expect(view.text('.eh-sentence')).toBe(
			'Nothing is waiting. What you were trying rests; it can be taken up again.',
		);
		await view.press(view.button(/^Resting: 1$/));
		expect(view.texts('.eh-move')).toHaveLength(1);
	});

	it('is taken up again as of the day of the report', async () => {
		const view = shown(resting);
		await view.press(view.button(/^Resting/));
		await view.press(view.button(/^Take up again/));
		expect(view.on.follow.setAgain).toHaveBeenCalledExactlyOnceWith(resting, '2026-06-30');
	});
});

describe('what there is to find out', () => {
	const both = [unknown('Hours?', 3), inquiry, move('Ask'), unknown('Pay?', 4)];

	it('stands below its inquiry, one at a time, the others counted', () => {
		const view = shown(...both);
		expect(view.texts('.eh-move .eh-passage span:first-child')).toEqual(['The ferry', 'Hours?', 'Ask']);
		expect(view.texts('.eh-move .eh-aside')[1]).toMatch(/and 1 more to find out$/);
	});

	it('is shown all at once when asked, and one at a time again', async () => {
		const one = shown(...both);
		await one.press(one.button(/^Show all there is/));
		expect(one.on.showOneUnknown).toHaveBeenCalledExactlyOnceWith(false);
		const all = panelShown(movesPanel, report(...both), undefined, { oneUnknown: false });
		expect(all.text('.eh-sentence')).toMatch(/^4 things/);
		await all.press(all.button(/^One at a time$/));
		expect(all.on.showOneUnknown).toHaveBeenCalledExactlyOnceWith(true);
	});

	it('has no such choice where there is one thing alone', () => {
		expect(() => shown(inquiry, unknown('Pay?', 4)).button(/Show all there is/)).toThrow();
	});

	it('has five states to choose from', async () => {
		const pay = unknown('Pay?', 4);
		const view = shown(pay);
		await view.press(view.button(/^What to do with it: Pay/));
		expect(view.texts('option')).toEqual([
			...['a thought', 'open', 'being checked', 'known', 'no longer matters'],
		]);
		await change(view.el.querySelector('select'), { value: '/' });
		expect(view.on.follow.tick).toHaveBeenCalledExactlyOnceWith(pay, '/');
	});
});

describe('a box', () => {
	it('is named in words, ticks its line, and unticks it', async () => {
		const [ask, done] = [move('Ask'), move('Done', { status: 'done', line: 5 })];
		const view = shown(ask, done);
		const [first, second] = view.el.querySelectorAll('input');
		expect([first?.ariaLabel ?? first?.getAttribute('aria-label'), second?.checked]).toEqual([
			'Tried: Ask',
			true,
		]);
		await change(first ?? null, { checked: true });
		await change(second ?? null, { checked: false });
		expect(view.on.follow.tick.mock.calls).toEqual([
			[ask, 'x'],
			[done, ' '],
		]);
	});

	it('says where that was kept, and takes it back', async () => {
		const view = shown(move('Ask'));
		await change(view.el.querySelector('input'), { checked: true });
		const kept = view.text('[role=status]');
		await view.press(view.button(/^Undo$/));
		expect([kept, view.text('[role=status]')]).toEqual(['Kept in Plans', 'Taken back.']);
		expect(view.undo).toHaveBeenCalledOnce();
	});

	it('goes back to what its line says where nothing was written', async () => {
		const view = shown(move('Ask'));
		view.on.follow.tick.mockResolvedValueOnce(undefined);
		await change(view.el.querySelector('input'), { checked: true });
		expect([view.el.querySelector('input')?.checked, view.text('[role=status]')]).toEqual([false, '']);
	});

	it('leaves the focus in the list when its row goes, unless it went elsewhere', async () => {
		const [one, two] = [move('One'), move('Two', { line: 5 })];
		const view = shown(one, two);
		const box = view.el.querySelector('input');
		box?.focus();
		await change(box, { checked: true });
		await view.update(report(two, { ...one, stands: 'settled', status: 'done' }));
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Tried: Two');
	});

	it('is not there for what has grown into an experiment', () => {
		expect(shown(move('Ask', { status: 'grown' })).el.querySelector('input')).toBeNull();
	});
});

describe('a day that has come', () => {
	const due = move('Ask', { stands: 'asks', again: '2026-06-20' });
	const looked = move('The café', { kind: 'decision', line: null, stands: 'asks', again: '2026-06-30' });

	it('is asked about, with three answers that look alike', () => {
		const view = shown(due, looked);
		expect(view.texts('.eh-asks > span')).toEqual([
			'This was planned until 2026-06-20.',
			'You wanted to look again on 2026-06-30.',
		]);
		const answers = [...view.el.querySelectorAll('.eh-asks:first-of-type > button')];
		expect(answers.slice(0, 3).map(({ textContent }) => textContent)).toEqual([
			...['Keep', 'New date', 'Let it rest'],
		]);
		expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
	});

	it('is kept for another 30 days, or rests without one', async () => {
		const view = shown(due);
		await view.press(view.button(/^Keep$/));
		await view.press(view.button(/^Let it rest$/));
		expect(view.on.follow.setAgain.mock.calls).toEqual([
			[due, '2026-07-30'],
			[due, undefined],
		]);
	});

	it('gives way to a new one, which is not preset', async () => {
		const view = shown(due);
		await view.press(view.button(/^New date$/));
		const form = view.el.querySelector('form');
		expect(form?.querySelector('input')?.value).toBe('');
		await submit(form, '');
		expect(view.on.follow.setAgain).not.toHaveBeenCalled();
		await submit(form, '2026-09-01');
		expect(view.on.follow.setAgain).toHaveBeenCalledExactlyOnceWith(due, '2026-09-01');
	});

	it('asks nothing where a filter looks back', () => {
		const back = reported({ notes: 3, moves: [due] });
		const view = panelShown(movesPanel, { ...back, filter: { ...back.filter, to: '2026-06-30' } });
		expect(view.el.querySelector('.eh-asks')).toBeNull();
	});

	it('is asked for quietly where an inquiry lies on the shelf without one', async () => {
		const shelf = { ...inquiry, status: 'shelf', stands: 'later' as const };
		const view = shown(shelf);
		expect(view.text('.eh-day-form label')).toContain('When will you look again?');
		await submit(view.el.querySelector('form'), '2027-01-01');
		expect(view.on.follow.setAgain).toHaveBeenCalledExactlyOnceWith(shelf, '2027-01-01');
	});
});

describe('what else can be done', () => {
	it('a move grows into an experiment, or is left', async () => {
		const ask = move('Ask');
		const view = shown(ask);
		await view.press(view.button(/^What to do with it: Ask/));
		await view.press(view.button(/^Grow into an experiment/));
		await view.press(view.button(/^No longer matters$/));
		expect(view.on.follow.planExperiment).toHaveBeenCalledExactlyOnceWith({
			...{ codes: ['value/craft'], path: 'a.md', line: 4, text: 'Ask', fantasies: ['The ferry'] },
			move: ask,
		});
		expect(view.on.follow.tick).toHaveBeenCalledExactlyOnceWith(ask, '-');
	});

	it('an experiment is gone on with, read where it is measured, and comes out in one of equal ways', async () => {
		const view = panelShown(movesPanel, measured());
		await view.press(view.button(/^What to do with it: Tending/));
		await view.press(view.button(/^Add a reading/));
		await view.press(view.button(/^Go on$/));
		await change(view.el.querySelector('select'), { value: 'learnt' });
		const { addReading, goOn, setStatus } = view.on.follow;
		expect(addReading).toHaveBeenCalledExactlyOnceWith('e.md');
		expect(goOn).toHaveBeenCalledExactlyOnceWith(tended);
		expect(setStatus).toHaveBeenCalledExactlyOnceWith(tended, 'learnt');
	});

	it('is closed by Escape, with the focus on its button', async () => {
		const view = shown(move('Ask'));
		const more = view.button(/^What to do with it/);
		await view.press(more);
		more.focus();
		await view.key('Escape');
		expect([view.el.querySelector('.eh-row-actions'), document.activeElement]).toEqual([null, more]);
	});

	it('chooses nothing that was not said', async () => {
		const view = shown(move('The café', { kind: 'decision', line: null, status: null }));
		await view.press(view.button(/^What to do with it/));
		expect(view.el.querySelector('select')?.value).toBe('');
	});
});

describe('a measured experiment', () => {
	const said = (...rows: ReadingsRow[]) =>
		panelShown(movesPanel, measured(...rows)).texts('.eh-move .eh-faint');

	it('tells both times with their readings, and no more than so far', () => {
		expect(said(readings())).toEqual(['Care: before 2 (3 readings), during 4 (3 readings): higher so far']);
		expect(said(readings({ effect: 'no-clear-difference', provisional: false }))[0]).toMatch(
			/: no clear difference$/,
		);
	});

	it('only describes what is too little to compare', () => {
		const single = { effect: 'describe-only' as const, before: { values: [2], median: 2 } };
		expect(said(readings({ ...single, during: { values: [4], median: 4 } }))).toEqual([
			'Care: before 2; during 4; one reading each',
		]);
		expect(said(readings({ ...single, during: { values: [], median: null } }))).toEqual([
			'Care: before 2 (1 reading)',
		]);
	});

	it('says under how sure that this shows no cause, and nothing where there is none', () => {
		expect(movesPanel.howSure?.(measured(readings())).join(' ')).toContain('shows no cause');
		expect(movesPanel.howSure?.(report(move('Ask')))).toEqual([]);
	});
});

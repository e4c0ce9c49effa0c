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

	it('say what they are, whose, since when, and what their day is', async () => {
		const again = '2026-08-01';
		const view = shown(
			move('Ask', { kind: 'experiment', again }),
			move('The ferry', { kind: 'decision', line: null, codes: [], again }),
			move('Sell tickets', { again }),
			unknown('Pay?', 4, { again }),
		);
		await view.press(view.button(/^Show 1 more/));
		expect(view.texts('.eh-move .eh-aside')).toEqual([
			'experiment · The ferry · Craft and quality · since 2026-03-01 · until 2026-08-01',
			'decision · since 2026-03-01 · look again 2026-08-01',
			'to try · The ferry · Craft and quality · since 2026-03-01 · for 2026-08-01',
			'to find out · The ferry · since 2026-03-01 · by 2026-08-01',
		]);
	});

	it.each([
		['2026-04-10', 'experiment · running · The ferry · since 2026-04-10'],
		['2026-07-10', 'experiment · running · The ferry · from 2026-07-10'],
	])('tell an experiment since the day it begins, or from then on: %s', (start, said) => {
		const experiments = measured().experiments.map((each) => ({ ...each, start }));
		const view = panelShown(movesPanel, { ...report({ ...tended, codes: [] }), experiments });
		expect(view.text('.eh-move .eh-aside')).toBe(said);
	});

	it('are counted without decisions and what lies on the shelf, however many are listed', () => {
		const shelf = { ...inquiry, status: 'shelf', stands: 'later' as const };
		const no = move('The café', { kind: 'decision', line: null, status: 'no', stands: 'later' });
		const later = unknown('Pay?', 4, { stands: 'later' });
		expect(shown(move('Ask'), no, shelf, later).text('.eh-sentence')).toBe(
			'1 thing to try or to find out, when it suits you.',
		);
		expect(shown(no).text('.eh-sentence')).toBe('What stands here can wait until you look at it again.');
	});

	it('are told apart by a screen reader where their words are the same', () => {
		const view = shown(
			move('goats', { kind: 'decision', line: null }),
			move('goats', { kind: 'experiment', line: null, path: 'e.md' }),
			move('goats', { kind: 'experiment', line: null, path: 'f.md', day: '2026-05-01' }),
		);
		const names = [...view.el.querySelectorAll('.eh-row-more')].map((el) => el.getAttribute('aria-label'));
		expect(names).toEqual([
			'What to do with it: goats, decision, 2026-03-01',
			'What to do with it: goats, experiment, 2026-03-01',
			'What to do with it: goats, experiment, 2026-05-01',
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

	it('is taken up again as a line without a day to come', async () => {
		const view = shown(resting);
		await view.press(view.button(/^Resting/));
		await view.press(view.button(/^Take up again/));
		expect(view.on.follow.takeUp).toHaveBeenCalledExactlyOnceWith(resting);
		expect(view.on.follow.setAgain).not.toHaveBeenCalled();
	});

	it.each([
		['decision', 'When will you look again?', /^Take up again/],
		['inquiry', 'When will you look again?', /^Take up again/],
		['experiment', 'It goes on until', /^Until…/],
	] as const)(
		'is taken up again as a whole note on a day that is asked for: %s',
		async (kind, asked, takeUp) => {
			const whole = move('The ferry', { kind, line: null, stands: 'rests' });
			const view = shown(whole);
			await view.press(view.button(/^Resting/));
			await view.press(view.button(takeUp));
			expect(view.text('.eh-day-form label').trim()).toBe(asked);
			expect(document.activeElement).toBe(view.el.querySelector('input[type=date]'));
			await submit(view.el.querySelector('form'), '');
			expect(view.on.follow.setAgain).not.toHaveBeenCalled();
			await submit(view.el.querySelector('form'), '2026-12-01');
			expect(view.on.follow.setAgain).toHaveBeenCalledExactlyOnceWith(whole, '2026-12-01');
			expect(view.on.follow.takeUp).not.toHaveBeenCalled();
		},
	);

	it('can be gone on with as an experiment without any day', async () => {
		const whole = move('Tending', { kind: 'experiment', line: null, stands: 'rests' });
		const view = shown(whole);
		await view.press(view.button(/^Resting/));
		await view.press(view.button(/^Go on/));
		expect(view.on.follow.goOn).toHaveBeenCalledExactlyOnceWith(whole);
	});

	it('asks for no day where an inquiry lies on the shelf', async () => {
		const view = shown({ ...inquiry, status: 'shelf', stands: 'rests' });
		await view.press(view.button(/^Resting/));
		expect(view.el.querySelector('form')).toBeNull();
	});
});

describe('what there is to find out', () => {
	const both = [unknown('Hours?', 3), inquiry, move('Ask'), unknown('Pay?', 4)];

	const words = '.eh-move .eh-passage span:first-child';

	it('names its inquiry in one row with it, one at a time, the others counted', async () => {
		const view = shown(...both);
		expect(view.texts(words)).toEqual(['Hours?', 'Ask']);
		expect(view.texts('.eh-move .eh-aside')[0]).toBe(
			'to find out · exploring The ferry · since 2026-03-01 · and 1 more to find out',
		);
		await view.press(view.button(/^What to do with it: Hours/));
		await view.press(view.button(/^Go on exploring$/));
		expect(view.on.follow.goOn).toHaveBeenCalledExactlyOnceWith(both[0]);
	});

	it('stands below an inquiry that itself asks, and what asks comes first', () => {
		const asking = { ...inquiry, stands: 'asks' as const, again: '2026-06-01' };
		expect(shown(...both.slice(2), unknown('Hours?', 3), asking).texts(words)).toEqual([
			...['The ferry', 'Ask', 'Pay?'],
		]);
	});

	it('stays with an inquiry on the shelf', () => {
		const shelf = { ...inquiry, status: 'shelf', stands: 'later' as const };
		const view = shown(shelf, ...[unknown('Hours?', 3), unknown('Pay?', 4)]);
		expect(view.texts(words)).toEqual(['The ferry']);
		expect(view.text('.eh-move .eh-aside')).toMatch(/^exploring · on the shelf · .* · 2 to find out$/);
	});

	it('is shown all at once when asked, and one at a time again', async () => {
		const one = shown(...both);
		await one.press(one.button(/^Show all there is/));
		expect(one.on.showOneUnknown).toHaveBeenCalledExactlyOnceWith(false);
		const all = panelShown(movesPanel, report(...both), undefined, { oneUnknown: false });
		expect(all.text('.eh-sentence')).toMatch(/^3 things/);
		expect(one.text('.eh-sentence')).toBe(all.text('.eh-sentence'));
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
		expect(view.texts('.eh-pole')).toEqual([
			...['a thought', 'open', 'being checked', 'known', 'no longer matters'],
		]);
		await view.press(view.button(/^being checked$/));
		expect(view.on.follow.tick).toHaveBeenCalledExactlyOnceWith(pay, '/');
	});
});

describe('what is known by now', () => {
	const asked = '.eh-day-form label';

	it('is asked about in one line, which can be left', async () => {
		const pay = unknown('Pay?', 4);
		const view = shown(pay);
		await change(view.el.querySelector('input'), { checked: true });
		expect(view.text(asked)).toBe('Pay? · What did you learn? ');
		expect(document.activeElement).not.toBe(view.el.querySelector('form input'));
		await submit(view.el.querySelector('form'), 'Little');
		expect(view.on.follow.learn).toHaveBeenCalledExactlyOnceWith(pay, 'Little');
		expect([view.el.querySelector('form'), view.text('[role=status]')]).toEqual([null, 'Kept in Plans']);
		await change(view.el.querySelector('input'), { checked: true });
		await submit(view.el.querySelector('form'), '');
		expect(view.el.querySelector('form')).toBeNull();
		expect(view.on.follow.learn).toHaveBeenCalledOnce();
	});

	it('keeps the words in the field where they could not be written', async () => {
		const view = shown(unknown('Pay?', 4));
		await change(view.el.querySelector('input'), { checked: true });
		view.on.follow.learn.mockResolvedValueOnce(undefined);
		await submit(view.el.querySelector('form'), 'Little');
		expect(view.el.querySelector('form')?.querySelector('input')?.value).toBe('Little');
	});

	it('is asked about no more once it was taken back, or for a move', async () => {
		const view = shown(unknown('Pay?', 4), move('Ask'));
		const [pay, ask] = view.el.querySelectorAll('input');
		await change(pay ?? null, { checked: true });
		await view.press(view.button(/^Undo$/));
		expect(view.el.querySelector('form')).toBeNull();
		await change(ask ?? null, { checked: true });
		expect(view.el.querySelector('form')).toBeNull();
	});
});

describe('a box', () => {
	it('is named in words, ticks its line, and unticks it', async () => {
		const [ask, done] = [move('Ask'), move('Done', { status: 'done', line: 5 })];
		const view = shown(ask, done);
		const [first, second] = view.el.querySelectorAll('input');
		expect([first?.ariaLabel ?? first?.getAttribute('aria-label'), second?.checked]).toEqual([
			'Tried: Ask, to try, 2026-03-01',
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

	it('says so no more once other notes are shown, or on another day', async () => {
		for (const next of [{ asOf: '2026-07-01' }, { filter: { ...report().filter, fantasy: 'The ferry' } }]) {
			const view = shown(move('Ask'));
			await change(view.el.querySelector('input'), { checked: true });
			await view.update({ ...report(move('Ask')) });
			expect(view.text('[role=status]')).toBe('Kept in Plans');
			await view.update({ ...report(move('Ask')), ...next });
			expect(view.text('[role=status]')).toBe('');
		}
	});

	it('goes back to what its line says where nothing was written', async () => {
		const view = shown(move('Ask'));
		view.on.follow.tick.mockResolvedValueOnce(undefined);
		await change(view.el.querySelector('input'), { checked: true });
		expect([view.el.querySelector('input')?.checked, view.text('[role=status]')]).toEqual([false, '']);
	});

	it('leaves the focus on words in the list when its row goes, never on another box, unless it went elsewhere', async () => {
		const [one, two] = [move('One'), move('Two', { line: 5 })];
		const view = shown(one, two);
		const box = view.el.querySelector('input');
		box?.focus();
		await change(box, { checked: true });
		await view.update(report(two, { ...one, stands: 'settled', status: 'done' }));
		expect(document.activeElement).toBe(view.button(/^Two/));
	});

	it('is not there for what has grown into an experiment', () => {
		expect(shown(move('Ask', { status: 'grown' })).el.querySelector('input')).toBeNull();
	});
});

describe('a day that has come', () => {
	const due = move('Ask', { stands: 'asks', again: '2026-06-20' });
	const looked = move('The café', { kind: 'decision', line: null, stands: 'asks', again: '2026-06-30' });

	it('is asked about, with three answers that look alike', () => {
		const view = shown(due, { ...tended, again: '2026-06-20', stands: 'asks' }, looked);
		expect(view.texts('.eh-asks > p')).toEqual([
			'You had 2026-06-20 in mind.',
			'It was planned until 2026-06-20. How did it go?',
			'You wanted to look again on 2026-06-30.',
		]);
		const answers = [...(view.el.querySelector('.eh-asks')?.querySelectorAll('button') ?? [])];
		expect(answers.map(({ firstChild }) => firstChild?.textContent)).toEqual([
			...['Keep', 'New date', 'Let it rest'],
		]);
		expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
	});

	it('is kept for another 30 days, which is seen before, or rests without one', async () => {
		const view = shown(due);
		const keep = view.button(/^Keep/);
		const hint = view.el.querySelector(`#${keep.getAttribute('aria-describedby') ?? ''}`);
		expect(hint?.textContent.trim()).toBe('asked again in 30 days');
		await view.press(keep);
		expect(view.on.follow.setAgain).toHaveBeenCalledExactlyOnceWith(due, '2026-07-30');
		expect(view.text('[role=status]')).toBe('Kept; asked again on 2026-07-30.');
		await view.press(view.button(/^Let it rest/));
		expect(view.on.follow.rest).toHaveBeenCalledExactlyOnceWith(due);
		expect(view.text('[role=status]')).toBe('Its day is taken out; it asks no more.');
	});

	it('of an inquiry gives way to the shelf, and says so', async () => {
		const asking = { ...inquiry, status: 'open', stands: 'asks' as const, again: '2026-06-01' };
		const view = shown(asking);
		await view.press(view.button(/^Let it rest/));
		expect(view.on.follow.rest).toHaveBeenCalledExactlyOnceWith(asking);
		expect(view.text('[role=status]')).toBe('It lies on the shelf, without a day; it asks no more.');
	});

	it('of an experiment that has begun asks how it went, in equal answers, and is never taken out', async () => {
		const asking = { ...tended, again: '2026-06-20', stands: 'asks' as const };
		const view = shown(asking);
		const answers = [...(view.el.querySelector('.eh-asks')?.querySelectorAll('button') ?? [])];
		expect(answers.map(({ firstChild }) => firstChild?.textContent)).toEqual([
			...['keep it', 'change it', 'stop it', 'learnt something', 'It goes on until…'],
		]);
		expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
		await view.press(view.button(/^stop it/));
		expect(view.on.follow.setStatus).toHaveBeenCalledExactlyOnceWith(asking, 'stop');
		await view.press(view.button(/^It goes on until/));
		expect(view.el.querySelector('input')?.value).toBe('');
		await submit(view.el.querySelector('form'), '2026-09-01');
		expect(view.on.follow.setAgain).toHaveBeenCalledExactlyOnceWith(asking, '2026-09-01');
		expect(view.on.follow.rest).not.toHaveBeenCalled();
	});

	it('leads on to a few words once it is said how it went', async () => {
		const running = move('An hour', {
			kind: 'experiment',
			line: null,
			status: 'running',
			stands: 'asks',
			again: '2026-06-01',
		});
		const view = panelShown(movesPanel, report(running));
		await view.press(view.button(/^keep it/));
		await view.press(view.button(/^Say a little of how it went/));
		expect(view.on.follow.goOn).toHaveBeenCalledExactlyOnceWith(running);
	});

	it('of an experiment that has not begun is a day like any other', () => {
		const idea = { ...tended, status: 'idea', again: '2026-06-20', stands: 'asks' as const };
		expect(shown(idea).text('.eh-asks > p')).toBe('This was planned until 2026-06-20.');
		const begun = measured().experiments.map((each) => ({ ...each, start: '2026-06-01' }));
		const view = panelShown(movesPanel, { ...report(idea), experiments: begun });
		expect(view.text('.eh-asks > p')).toMatch(/How did it go\?$/);
	});

	it('gives way to a new one, which is not preset', async () => {
		const view = shown(due);
		await view.press(view.button(/^New date/));
		const form = view.el.querySelector('form');
		expect(form?.querySelector('input')?.value).toBe('');
		expect(document.activeElement).toBe(form?.querySelector('input'));
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
		const outcomes = [...view.el.querySelectorAll('.eh-states')].at(-1);
		expect(outcomes?.querySelector('.eh-aside')?.textContent).toBe('What comes of it?');
		const answers = [...(outcomes?.querySelectorAll('button') ?? [])];
		expect(answers.map(({ textContent }) => textContent)).toEqual(['keep', 'change', 'stop', 'learnt']);
		expect(new Set(answers.map(({ className }) => className)).size).toBe(1);
		await view.press(view.button(/^learnt$/));
		const { addReading, goOn, setStatus } = view.on.follow;
		expect(addReading).toHaveBeenCalledExactlyOnceWith('e.md');
		expect(goOn).toHaveBeenCalledExactlyOnceWith(tended);
		expect(setStatus).toHaveBeenCalledExactlyOnceWith(tended, 'learnt');
	});

	it('nothing is written by an arrow key along the words', async () => {
		const view = panelShown(movesPanel, measured());
		await view.press(view.button(/^What to do with it: Tending/));
		view.button(/^keep$/).focus();
		await view.key('ArrowRight');
		expect(document.activeElement?.textContent).toBe('change');
		expect(view.on.follow.setStatus).not.toHaveBeenCalled();
	});

	it('an experiment that has not begun begins on the day that its button names', async () => {
		const idea = { ...tended, status: 'idea' };
		const view = panelShown(movesPanel, { ...measured(), moves: [idea] });
		await view.press(view.button(/^What to do with it: Tending/));
		await view.press(view.button(/^running, from today$/));
		expect(view.on.follow.setStatus).toHaveBeenCalledExactlyOnceWith(idea, 'running');
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
		expect(view.text('.eh-states .eh-aside')).toBe('What is the answer?');
		expect(view.el.querySelector('[aria-pressed=true]')).toBeNull();
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

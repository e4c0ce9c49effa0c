// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { MoveRow } from '../../src/report/figures';
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

describe('moves', () => {
	it('are there from the first note on', () => {
		const one = report(move('one'));
		expect([movesPanel.isRipe(one, 'none'), movesPanel.isRipe(one, 'first')]).toEqual([false, true]);
	});

	it('are three at most, the others folded', async () => {
		const view = panelShown(movesPanel, report(...['1', '2', '3', '4', '5'].map((text) => move(text))));
		const before = view.texts('.eh-move').length;
		await view.press(view.button(/Show 2 more/));
		expect([before, view.texts('.eh-move').length]).toEqual([3, 5]);
	});

	it('say what they are, whose, since when, and when to look again', () => {
		const view = panelShown(movesPanel, report(move('Ask', { kind: 'experiment', again: '2026-02-01' })));
		expect(view.texts('.eh-move .eh-aside')).toEqual([
			'experiment · The ferry · Craft and quality · since 2026-03-01 · look again 2026-02-01',
		]);
	});

	it('open at their line, a whole note at its beginning', async () => {
		const view = panelShown(movesPanel, report(move('Ask'), move('Plan', { path: 'b.md', line: null })));
		await view.press(view.button(/^Ask/));
		await view.press(view.button(/^Plan/));
		expect(view.on.openLine).toHaveBeenCalledWith({ path: 'a.md', line: 4 }, false);
		expect(view.on.openNote).toHaveBeenCalledWith({ path: 'b.md' }, false);
	});

	it('fold away what is done, and show it when asked', async () => {
		const view = panelShown(movesPanel, report(move('Ask'), move('Tried', { status: 'done' })));
		const before = view.texts('.eh-move').length;
		await view.press(view.button(/^No longer open: 1$/));
		expect([before, view.texts('.eh-move').length]).toEqual([1, 2]);
	});

	it('leave nothing waiting after a no', () => {
		const no = move('The café', { kind: 'decision', line: null, status: 'no' });
		const view = panelShown(movesPanel, report(no));
		expect(view.text('.eh-sentence')).toBe('Nothing is open at present.');
	});
});

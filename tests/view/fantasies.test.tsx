// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { FantasyRow, MoveRow } from '../../src/report/figures';
import { fantasiesPanel } from '../../src/view/panels/fantasies';
import { panelShown, reported } from './panel-shown';

const outcomes = { keep: 0, change: 0, stop: 0, learnt: 0 };

function fantasy(given: Partial<FantasyRow> = {}): FantasyRow {
	return {
		...{
			name: 'The ferry',
			notes: 4,
			read: 4,
			first: '2026-01-10',
			last: '2026-05-10',
			shape: null,
			clues: 7,
		},
		top: [{ code: 'value/craft', label: 'Craft', notes: 3, of: 4, passages: 3 }],
		moves: { open: 0, done: 0 },
		experiments: { all: 0, running: 0, ended: 0, outcomes },
		unknowns: { open: 0, known: 0 },
		decision: null,
		from: [],
		lineage: [],
		isCompleted: false,
		...given,
	};
}

/** The line of a story without its exact figures. */
function storyOf(row: FantasyRow): string {
	const { el } = panelShown(fantasiesPanel, report(row));
	for (const hidden of el.querySelectorAll('.eh-figures')) hidden.remove();
	return el.querySelector('.eh-story')?.textContent ?? '';
}

const report = (...fantasies: FantasyRow[]) => reported({ notes: 9, fantasies });

const move: MoveRow = {
	...{ kind: 'move', path: 'a.md', line: 4, text: 'Ask the ferryman', codes: [], status: 'open' },
	...{ fantasies: ['the ferry'], day: '2026-03-01', again: null, stands: 'waits' },
};

describe('a fantasy', () => {
	it('is told on one line from notes to decision', () => {
		const row = fantasy({
			moves: { open: 1, done: 2 },
			experiments: { all: 1, running: 1, ended: 0, outcomes },
			unknowns: { open: 2, known: 0 },
			decision: { path: 'd.md', day: '2026-05-01', status: 'no' },
		});
		expect(storyOf(row)).toBe(
			'The ferry: 4 notes → 7 clues → 1 move, 2 tried → 1 experiment, running → 2 unknowns → decided: no ↗',
		);
	});

	it.each([
		[{ all: 1, running: 0, ended: 1, outcomes: { ...outcomes, keep: 1 } }, '1 experiment, kept'],
		[
			{ all: 3, running: 1, ended: 2, outcomes: { ...outcomes, stop: 1, learnt: 1 } },
			'3 experiments: 1 running, 1 stopped, 1 learnt',
		],
		[{ all: 2, running: 0, ended: 0, outcomes }, '2 experiments'],
	])('says what came of its experiments in equal words', (experiments, said) => {
		expect(storyOf(fantasy({ notes: 0, read: 0, experiments }))).toBe(said);
	});

	it('leaves out what there is none of', () => {
		expect(storyOf(fantasy())).toBe('The ferry: 4 notes → 7 clues');
	});

	it('says what clues are: different codes', () => {
		expect(panelShown(fantasiesPanel, report(fantasy())).text('.eh-figures')).toBe('7 different codes ');
	});

	it('begins with its experiment where it has no note, and is not counted among those told', () => {
		const tried = fantasy({
			name: 'The lock',
			notes: 0,
			read: 0,
			experiments: { all: 1, running: 0, ended: 0, outcomes },
		});
		expect(storyOf(tried)).toBe('1 experiment');
		const head = (...rows: FantasyRow[]) => panelShown(fantasiesPanel, report(...rows)).text('.eh-sentence');
		expect(head(tried)).toBe('');
		expect(head(tried, fantasy(), fantasy({ name: 'The café' }))).toBe(
			'2 fantasies; what do they have in common?',
		);
	});

	it('counts notes without a tag apart', () => {
		expect(storyOf(fantasy({ notes: 6 }))).toContain('4 notes → 7 clues, 2 notes not tagged so far');
	});

	it('says its period, shape and lineage', () => {
		const row = fantasy({ name: 'The lock', shape: 'dream', from: ['The ferry'] });
		expect(panelShown(fantasiesPanel, report(row)).text('.eh-fantasy .eh-faint')).toBe(
			'2026-01-10 – 2026-05-10 · a dream · from The ferry Rename or merge… The lock',
		);
	});

	it('can be renamed', async () => {
		const view = panelShown(fantasiesPanel, report(fantasy({ name: 'The lock' })));
		await view.press(view.button(/Rename or merge/));
		expect(view.on.renameFantasy).toHaveBeenCalledExactlyOnceWith('The lock');
	});

	it('opens the sentences of its notes, and of a code in them', async () => {
		const view = panelShown(fantasiesPanel, report(fantasy()));
		await view.press(view.button(/4 notes/));
		await view.press(view.button(/Craft in 3 of 4/));
		expect(view.select.mock.calls.flat().map(({ fantasy, codes }) => [fantasy, codes])).toEqual([
			['The ferry', []],
			['The ferry', ['value/craft']],
		]);
	});

	it('opens its moves below the line, and each at its place', async () => {
		const row = fantasy({ moves: { open: 1, done: 0 } });
		const view = panelShown(fantasiesPanel, { ...report(row), moves: [move] });
		await view.press(view.button(/1 move/));
		await view.press(view.button(/Ask the ferryman/));
		expect(view.on.openLine).toHaveBeenCalledWith({ path: 'a.md', line: 4 }, false);
	});

	it('opens its decision', async () => {
		const row = fantasy({ decision: { path: 'd.md', day: '2026-05-01', status: 'yes' } });
		const view = panelShown(fantasiesPanel, report(row));
		await view.press(view.button(/decided: yes/));
		expect(view.on.openNote).toHaveBeenCalledWith({ path: 'd.md' }, false);
	});

	it('is asked whether it is a wish where all nine notes are about it, unless a filter made it so', () => {
		const only = report(fantasy({ notes: 9, read: 9 }));
		const said = (over: typeof only) => panelShown(fantasiesPanel, over).text('.eh-sentence');
		expect(said(only)).toBe('This one keeps coming back; is it a wish?');
		expect(said({ ...only, filter: { ...only.filter, fantasy: 'The ferry' } })).toContain(
			'1 fantasy; what do its notes have in common?',
		);
	});

	it('tells its lineage over the years', () => {
		const lineage = [
			{ name: 'goats', first: '2021-03-01' },
			{ name: 'farm work', first: '2023-05-01' },
		];
		const row = fantasy({ from: ['farm work'], lineage });
		expect(panelShown(fantasiesPanel, report(row)).text('.eh-fantasy .eh-faint')).toContain(
			'goats 2021 → farm work 2023 → this',
		);
		expect(fantasiesPanel.tableOf?.(report(row)).rows[0]?.at(-1)).toBe('goats 2021 → farm work 2023 → this');
	});

	it('is complete once it is decided, whatever the decision, and stands after the others', () => {
		const decision = { path: 'd.md', day: '2026-05-01', status: 'no' };
		const view = panelShown(
			fantasiesPanel,
			report(fantasy({ decision, isCompleted: true }), fantasy({ name: 'B' })),
		);
		expect(view.texts('h4')).toEqual(['B', 'The ferry']);
		expect(view.texts('.eh-story')[1]).toMatch(/decided: no, and complete ↗$/);
	});

	it('can be explored and decided on', async () => {
		const view = panelShown(fantasiesPanel, report(fantasy({ shape: 'escape' })));
		expect(() => view.button(/^Explore/)).toThrow();
		await view.press(view.button(/^What to do with it: The ferry/));
		await view.press(view.button(/^Explore what is possible/));
		await view.press(view.button(/^Record a decision/));
		expect(view.on.follow.explore).toHaveBeenCalledExactlyOnceWith('The ferry');
		expect(view.on.follow.decide).toHaveBeenCalledExactlyOnceWith('The ferry');
	});

	it('is gone on with where its inquiry is open, and not asked about again where that lies on the shelf', async () => {
		const inquiry: MoveRow = { ...move, kind: 'inquiry', line: null, path: 'i.md' };
		const over = (status: string) => ({
			...report(fantasy({ shape: 'wish' }), fantasy({ name: 'B' })),
			moves: [{ ...inquiry, status }],
		});
		const open = panelShown(fantasiesPanel, over('open'));
		await open.press(open.button(/^Go on exploring The ferry/));
		expect(open.on.follow.goOn).toHaveBeenCalledExactlyOnceWith({ ...inquiry, status: 'open' });
		expect(open.on.follow.explore).not.toHaveBeenCalled();
		const shelved = panelShown(fantasiesPanel, over('shelf'));
		expect(() => shelved.button(/exploring/)).toThrow();
		await shelved.press(shelved.button(/^What to do with it: The ferry/));
		expect(shelved.button(/^Go on exploring$/)).toBeDefined();
	});

	it.each(['wish', 'dream', null] as const)('offers to explore at once what may be a wish: %s', (shape) => {
		const view = panelShown(fantasiesPanel, report(fantasy({ shape }), fantasy({ name: 'B' })));
		expect(view.button(/^Explore what is possible… The ferry/)).toBeDefined();
	});

	it('leads from the question whether it is a wish to what is possible', async () => {
		const view = panelShown(fantasiesPanel, report(fantasy({ notes: 9, read: 9, shape: 'wish' })));
		await view.press(view.button(/^Explore what is possible…$/));
		expect(view.on.follow.explore).toHaveBeenCalledExactlyOnceWith('The ferry');
	});

	it('stands from the first note on where something was tried, asked or decided', () => {
		const ripe = (row: FantasyRow) => fantasiesPanel.isRipe(report(row), 'first');
		const tried = fantasy({ experiments: { all: 1, running: 0, ended: 0, outcomes } });
		expect([ripe(fantasy()), ripe(tried), ripe(fantasy({ unknowns: { open: 1, known: 0 } }))]).toEqual([
			...[false, true, true],
		]);
	});

	it('stands at nine notes and not before', () => {
		const over = report(fantasy());
		expect([fantasiesPanel.isRipe(over, 'some'), fantasiesPanel.isRipe(over, 'many')]).toEqual([false, true]);
	});
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { defaultRoots } from '../../src/domain/codes';
import type { Occurrence } from '../../src/domain/renaming/renaming';
import type { Outcome, Stage, VaultPlan } from '../../src/view/renaming/model';
import { namesOf } from '../../src/view/renaming/names';
import { Renaming } from '../../src/view/renaming/renaming';
import { drawn } from './drawn';

const text = 'A clock. #value/craft\n';
const place = (more: Partial<Occurrence> = {}): Occurrence => ({
	...{ from: 9, to: 21, was: '#value/craft', insert: '#value/clocks', line: 0 },
	...{ where: 'body', isChild: false, isDuplicate: false, name: '#value/craft' },
	...more,
});
const note = (path: string, ...occurrences: Occurrence[]) => ({ path, text, occurrences, isPrivate: false });
const children = ['#value/craft/wood', '#Value/Craft/wood'].map((name) =>
	place({ name, was: `"\n  - ${name}"`, isChild: true }),
);
const plan = (more: Partial<VaultPlan> = {}): VaultPlan => ({
	renaming: { of: 'code', from: 'value/craft', to: 'value/clocks' },
	notes: [note('a.md', place()), note('b.md', place({ where: 'property' }), ...children)],
	unchanged: [],
	of: 2000,
	there: 0,
	merges: false,
	mergesForOthers: false,
	also: [],
	...more,
});
const outcome = (more: Partial<Outcome> = {}): Outcome => ({
	...{ notes: 3, places: 5, of: 4, left: [], isStopped: false, also: [] },
	...more,
});

function shown(stage: Stage) {
	const on = { apply: vi.fn(), stop: vi.fn(), close: vi.fn(), undo: vi.fn(), open: vi.fn() };
	const view = drawn(<Renaming stage={stage} roots={defaultRoots} on={on} />);
	const boxes = () => [...view.el.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
	return { ...view, on, boxes, tick: (at: number) => act(() => boxes()[at]?.click()) };
}

describe('the preview', () => {
	const preview = (more: Partial<VaultPlan> = {}) => shown({ at: 'preview', plan: plan(more) });

	it('says what becomes what, in how many places of how many notes, and where', () => {
		const said = preview().text();
		expect(said).toContain('#value/craft becomes #value/clocks.');
		expect(said).toContain('4 places in 2 of 2000 notes: 3 in the text, 1 in properties');
		expect(said).toContain('1 tag below it moves along: #value/craft/wood.');
	});

	it('says plainly that two become one, by notes or by the code book', () => {
		expect(preview({ merges: true, there: 7 }).text()).toContain(
			'merged into #value/clocks, which stands in 7 notes already',
		);
		expect(preview({ merges: true }).text()).toContain('which the code book knows');
	});

	it('leaves out what is not ticked, and changes nothing where nothing is', async () => {
		const view = preview();
		await view.tick(0);
		await view.press('Rename in 1 note');
		expect(view.on.apply).toHaveBeenCalledExactlyOnceWith(new Set(['b.md']));
		await view.press('None');
		expect(view.el.querySelector<HTMLButtonElement>('.mod-cta')?.disabled).toBe(true);
		await view.press('All');
		expect(view.text()).toContain('2 of 2 notes chosen');
	});

	it('begins at its first sentence, with the lines of the first notes in sight', async () => {
		const notes = ['a', 'b', 'c', 'd'].map((name) => note(`${name}.md`, place()));
		const view = preview({
			notes: [
				...notes.slice(0, 1),
				note('0.md', ...Array.from({ length: 21 }, () => place())),
				...notes.slice(1),
			],
		});
		expect(document.activeElement?.textContent).toBe('#value/craft becomes #value/clocks.');
		const unfolds = () => view.texts('.eh-planned button');
		expect(unfolds()).toEqual([
			...['hide 1 place in a.md', 'show 21 places in 0.md', 'hide 1 place in b.md'],
			...['show 1 place in c.md', 'show 1 place in d.md'],
		]);
		await view.press('hide 1 place in a.md');
		expect(unfolds()[0]).toBe('show 1 place in a.md');
	});

	it('says what else is to be known, and of draining tags that they stay draining', () => {
		const renaming = { of: 'code', from: 'energy/desk-work', to: 'energy/desk' } as const;
		const drains = place({ name: '#energy/desk-work/drains', isChild: true });
		const said = preview({ renaming, notes: [note('a.md', drains)], also: ['One thing more.'] }).text();
		expect(said).toContain('One thing more.');
		expect(said).toContain('in 1 place: #energy/desk-work/drains becomes #energy/desk/drains.');
		expect(said).not.toContain('below it');
	});

	it('shows a line before and after, with what changes in it marked', () => {
		const view = preview({ notes: [note('a.md', place())] });
		expect([view.texts('del'), view.texts('ins')]).toEqual([['#value/craft'], ['#value/clocks']]);
		expect(view.texts('.eh-planned-line p')).toEqual([
			'Before: A clock. #value/craft',
			'After: A clock. #value/clocks',
		]);
	});

	it('names what cannot be changed and why, at its line', async () => {
		const unchanged = [
			{ path: 'c.md', line: 1, written: 'value/craft', why: 'properties-unreadable' as const },
		];
		const view = preview({ unchanged });
		expect(view.text()).toContain('c.md, line 2 value/craft The properties cannot be read.');
		await view.press('c.md, line 2');
		expect(view.on.open).toHaveBeenCalledExactlyOnceWith('c.md', 1);
	});

	it('of 2,000 notes shows a hundred at first, and changes all', async () => {
		const notes = Array.from({ length: 2000 }, (_, n) => note(`${n}.md`, place()));
		const view = preview({ notes });
		expect(view.boxes()).toHaveLength(100);
		await view.press('Show 100 more');
		expect(view.boxes()).toHaveLength(200);
		await view.press('Rename in 2000 notes');
		expect((view.on.apply.mock.lastCall?.[0] as Set<string>).size).toBe(2000);
	});

	it('says so where there is nothing to change, and where it looked', () => {
		expect(preview({ notes: [] }).text()).toContain(
			'There is nothing to change: text, properties and code book of 2000 notes',
		);
	});
});

describe('a change under way', () => {
	it('can be left while it is looked through, and stopped while notes are changed', async () => {
		const looking = shown({ at: 'looking', done: 3, total: 9 });
		expect(looking.text()).toContain('Looking through 9 notes: 3 read');
		await looking.press('Cancel');
		expect(looking.on.close).toHaveBeenCalledOnce();
		const changing = shown({ at: 'changing', done: 3, total: 9 });
		expect(changing.text()).toContain('Each note is changed whole or not at all.');
		expect(document.activeElement?.textContent).toBe('Changing 9 notes: 3 done');
		await changing.press('Stop');
		expect(changing.on.stop).toHaveBeenCalledOnce();
	});
});

describe('the result', () => {
	it('counts what was changed, names what was not, and can be undone', async () => {
		const left = [{ path: 'c.md', why: 'failed', reason: 'locked' }] as const;
		const view = shown({
			at: 'done',
			outcome: outcome({ left, isStopped: true, also: ['One thing more.'] }),
		});
		expect(view.text()).toContain('3 of 4 notes changed, in 5 places.');
		expect(view.text()).toContain('It was stopped; the other notes are as they were.');
		expect(view.text()).toContain('One thing more.');
		expect(view.text()).toContain('c.md It could not be changed: locked');
		await view.press('Undo');
		expect(view.on.undo).toHaveBeenCalledOnce();
	});

	it('offers no undo where nothing was changed, nor of an undo', () => {
		expect(shown({ at: 'done', outcome: outcome({ notes: 0 }) }).text()).not.toContain('Undo');
		expect(shown({ at: 'undone', outcome: outcome() }).text()).toContain('Taken back in 3 of 4 notes');
		expect(shown({ at: 'undone', outcome: outcome() }).texts('button')).toEqual(['Close']);
	});
});

it('Names stand as they are written in notes', () => {
	const roots = { ...defaultRoots, value: 'wert' };
	expect(namesOf({ of: 'code', from: 'value/craft', to: 'value/Craft' }, roots)).toEqual({
		from: '#wert/craft',
		to: '#wert/Craft',
	});
	expect(namesOf({ of: 'roots', from: defaultRoots, to: roots }, roots)).toEqual({
		from: '#value/…',
		to: '#wert/…',
	});
});

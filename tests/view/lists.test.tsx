// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { counted, note, notes, shown } from './shown';

const five = ['energy/outdoors', 'energy/hands-on', 'energy/quiet', 'energy/solo', 'energy/moving'];
const craftTwice = (many: number) => notes(many, 'jot', ['value/craft']);
const lens = '.eh-panel-lenses';
const select = (code: string) => ({ selected: { panel: 'lenses', side: 'fantasy', codes: [code] } }) as const;

describe('a list', () => {
	it('says k of n with every code', () => {
		const view = shown(counted(craftTwice(8), note('jot', '2026-09-10', ['need/rest'])));
		expect(view.texts('.eh-row-share')).toEqual(['8 of 9', '1 of 9']);
	});

	it('names the notes in words below nine, without a bar', () => {
		const view = shown(counted(craftTwice(8)));
		expect([view.texts('.eh-row-share'), view.find('.eh-bar')]).toEqual([['in 8 of 8 notes'], null]);
	});

	it('has bars from the ninth note on, as wide as the share and not read out', () => {
		const view = shown(counted(craftTwice(5), notes(5, 'reflection', ['value/craft', 'value/care'])));
		const bars = [...view.el.querySelectorAll<HTMLElement>('.eh-bar')];
		expect(bars.map((bar) => [bar.style.getPropertyValue('--eh-share'), bar.ariaHidden])).toEqual([
			['1', 'true'],
			['0.5', 'true'],
		]);
	});

	it('tells level and direction in words', () => {
		const recent = Array.from({ length: 8 }, (_, at) =>
			note('jot', `2028-1${at % 2}-0${at + 1}`, ['need/rest']),
		);
		const old = notes(8, 'jot', ['value/craft']);
		const view = shown(counted(old, recent));
		expect(view.texts('.eh-row-facts')).toEqual([
			'gone quiet (before: runs through)',
			'keeps coming · more often lately (8 of 8, before 0 of 8)',
		]);
	});

	it('tells how met something was said to be, and opens its ratings', async () => {
		const checkIn = {
			...note('check-in', '2026-06-12', []),
			ratings: [{ code: 'value/craft', value: 2, line: 3, day: '2026-06-12' }],
		};
		const view = shown(counted(craftTwice(9), checkIn));
		await view.press(view.button('Craft and quality: met 2 of 5 (2026-06-12)'));
		expect(view.on.change).toHaveBeenCalledWith(
			expect.objectContaining({ selected: expect.objectContaining({ ratings: 'met' }) as object }),
		);
	});

	it('has the exact figures of a row described, outside of its name', () => {
		const view = shown(counted(craftTwice(9)));
		const row = view.find(`${lens} .eh-row`);
		const described = row?.getAttribute('aria-describedby') ?? '';
		expect(view.button(/^Craft and quality 9 of 9$/)).toBe(row);
		expect(document.getElementById(described)?.textContent).toContain(
			'9 passages in 9 notes first 2026-01-10, last 2026-09-10 in 9 of 9 months',
		);
	});

	it('tells what tires by a sign and a word', () => {
		const view = shown(counted(notes(3, 'jot', ['energy/desk-work/drains'])));
		expect(view.text('.eh-row-label')).toMatch(/^−.*\(drains\)$/);
	});

	it('shows five rows, and the others when asked', async () => {
		const view = shown(counted(notes(3, 'jot', [...five, 'energy/lively', 'energy/indoors'])));
		const before = view.texts('.eh-row').length;
		await view.press(view.button('Show 2 more'));
		expect([before, view.texts('.eh-row').length]).toEqual([5, 7]);
	});

	it('shows a selected row even where it would be folded', () => {
		const view = shown(counted(notes(3, 'jot', [...five, 'energy/indoors'])), {
			state: select('energy/solo'),
		});
		expect(view.find(`${lens} .eh-row[aria-pressed="true"]`)?.textContent).toContain('Solo');
	});

	it('moves the focus between its rows by arrow keys', async () => {
		const view = shown(counted(notes(3, 'jot', ['energy/outdoors', 'energy/quiet'])));
		const [first, second] = view.el.querySelectorAll<HTMLElement>('.eh-row');
		first?.focus();
		await view.key(first ?? null, 'ArrowDown');
		expect(document.activeElement).toBe(second);
	});

	it('leaves a row out by Delete, and the keyboard goes on at the next', async () => {
		const view = shown(counted(notes(3, 'jot', ['energy/outdoors', 'energy/quiet'])));
		const [first, second] = view.el.querySelectorAll<HTMLElement>('.eh-row');
		first?.focus();
		await view.key(first ?? null, 'Delete');
		expect(view.on.dismissRow).toHaveBeenCalledWith('energy/outdoors');
		expect([document.activeElement, first?.isConnected]).toEqual([second, false]);
	});

	it('keeps the place of a row that is left out, so that a double click takes no second one', async () => {
		const view = shown(counted(notes(3, 'jot', ['energy/outdoors', 'energy/quiet'])));
		await view.press(view.button('That’s not it: Outdoors'), { detail: 1 });
		expect(view.texts(`${lens} .eh-lens-energy li:first-child`)).toEqual(['Outdoors is left out. Undo']);
		await view.press(view.button('That’s not it: Quiet'), { detail: 2 });
		await view.press(view.button('Undo'), { detail: 2 });
		expect([view.on.dismissRow.mock.calls, view.on.bringBackRow.mock.calls]).toEqual([
			[['energy/outdoors']],
			[],
		]);
	});

	it('brings a row back where it stood, at once', async () => {
		const view = shown(counted(notes(3, 'jot', ['energy/outdoors', 'energy/quiet'])));
		await view.press(view.button('That’s not it: Outdoors'));
		await view.press(view.button('Undo'));
		expect(view.on.bringBackRow).toHaveBeenCalledWith('energy/outdoors');
		await view.update({ dismissedCodes: [] });
		expect([view.texts('.eh-row-label'), view.find('.eh-left-out')]).toEqual([['Outdoors', 'Quiet'], null]);
	});

	it('leads the keyboard to Undo where no other row is left', async () => {
		const view = shown(counted(craftTwice(3)));
		view.find('.eh-row')?.focus();
		await view.key(view.find('.eh-row'), 'Delete');
		expect(document.activeElement?.textContent).toBe('Undo');
	});

	it('says that its rows are set aside where all are', () => {
		const view = shown(counted(craftTwice(3)), { dismissedCodes: ['value/craft'] });
		expect(view.text(`${lens} .eh-lens-value li, ${lens} .eh-lens-value div + div`)).toBe(
			'All rows are set aside; they are listed below.',
		);
		expect(view.text(`${lens} .eh-lens-need div + div`)).toBe('Nothing marked here so far.');
	});

	it('tells months only where they are a month apart', () => {
		const week = ['2026-01-30', '2026-02-03'].map((day) => note('jot', day, ['value/craft']));
		expect(shown(counted(craftTwice(3))).text('.eh-figures')).toContain('in 3 of 3 months');
		expect(shown(counted(week, notes(1, 'jot', ['need/rest']))).text('.eh-figures')).not.toContain('months');
	});

	it('leaves a row out by its button', async () => {
		const view = shown(counted(craftTwice(3)));
		await view.press(view.button('That’s not it: Craft and quality'));
		expect(view.on.dismissRow).toHaveBeenCalledWith('value/craft');
	});
});

describe('everyday notes', () => {
	const both = counted(craftTwice(9), notes(12, 'everyday', ['value/craft', 'energy/outdoors']));
	const everyday = '.eh-panel-everyday';

	it('stand beside the fantasies with counts of their own', () => {
		const view = shown(both);
		expect(view.texts(`${lens} .eh-row-share`)).toEqual(['9 of 9']);
		expect(view.texts(`${everyday} .eh-row-share`)).toEqual(['12 of 12', '12 of 12']);
	});

	it('say how many they are, and that they are not counted with the fantasies', () => {
		expect(shown(both).text(everyday)).toContain('12 notes, from 2026-01-10 to 2026-12-10.');
	});

	it('have sentences of their own behind a row', async () => {
		const view = shown(both);
		await view.press(view.button(/^Outdoors/));
		expect(view.on.change).toHaveBeenCalledWith({
			selected: { panel: 'everyday', side: 'everyday', codes: ['energy/outdoors'] },
			query: '',
		});
	});

	it('are no panel of their own where they are counted in', () => {
		const filter = { side: 'both', rollup: true, withoutPrivate: false } as const;
		expect(shown(both, { state: { filter } }).find(everyday)).toBeNull();
	});
});

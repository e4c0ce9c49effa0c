// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { counted, note, notes, shown } from './shown';

const five = ['energy/outdoors', 'energy/hands-on', 'energy/quiet', 'energy/solo', 'energy/moving'];

describe('a list', () => {
	it('says k of n with every code', () => {
		const view = shown(counted(notes(8, 'jot', ['value/craft']), note('jot', '2026-09-10', ['need/rest'])));
		expect(view.texts('.eh-row-share')).toEqual(['8 of 9', '1 of 9']);
	});

	it('names the notes in words below nine, without a bar', () => {
		const view = shown(counted(notes(8, 'jot', ['value/craft'])));
		expect([view.texts('.eh-row-share'), view.find('.eh-bar')]).toEqual([['in 8 of 8 notes'], null]);
	});

	it('has bars from the ninth note on, as wide as the share and not read out', () => {
		const view = shown(
			counted(notes(5, 'jot', ['value/craft']), notes(5, 'reflection', ['value/craft', 'value/care'])),
		);
		const bars = [...view.el.querySelectorAll<HTMLElement>('.eh-bar')];
		expect(bars.map((bar) => [bar.style.getPropertyValue('--eh-share'), bar.ariaHidden])).toEqual([
			['1', 'true'],
			['0.5', 'true'],
		]);
	});

	it('says notes, passages and what a press does to those who listen', () => {
		const view = shown(counted(notes(2, 'jot', ['value/craft'])));
		expect(view.text('.eh-row .eh-heard')).toBe('Craft and quality: 2 of 2 notes, 2 passages. Read them');
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
		const selected = { side: 'fantasy', code: 'energy/solo' } as const;
		const view = shown(counted(notes(3, 'jot', [...five, 'energy/indoors'])), { state: { selected } });
		expect(view.find('[aria-pressed="true"]')?.textContent).toContain('Solo');
	});

	it('moves the focus between its rows by arrow keys', async () => {
		const view = shown(counted(notes(3, 'jot', ['energy/outdoors', 'energy/quiet'])));
		const [first, second] = view.el.querySelectorAll<HTMLElement>('.eh-row');
		first?.focus();
		await view.key(first ?? null, 'ArrowDown');
		expect(document.activeElement).toBe(second);
	});

	it('reads the first words back while there are one or two notes', async () => {
		const view = shown(counted(note('jot', '2026-01-10', ['value/craft'])));
		await view.press(view.button(/value\/craft on 2026-01-10/));
		expect(view.on.openPassage).toHaveBeenCalledOnce();
	});
});

describe('everyday notes', () => {
	const both = counted(
		notes(9, 'jot', ['value/craft']),
		notes(12, 'everyday', ['value/craft', 'energy/outdoors']),
	);

	it('stand beside the fantasies with counts of their own', () => {
		expect(shown(both).texts('.eh-row-share')).toEqual(['9 of 9', '12 of 12', '12 of 12']);
	});

	it('say how many they are, and that they are not counted with the fantasies', () => {
		expect(shown(both).text('.eh-everyday')).toContain('12 notes, from 2026-01-10 to 2026-12-10.');
	});

	it('have sentences of their own behind a row', async () => {
		const view = shown(both);
		await view.press(view.button(/^Outdoors/));
		expect(view.on.select).toHaveBeenCalledWith({ side: 'everyday', code: 'energy/outdoors' });
	});

	it('never lend a row their sentences', () => {
		const view = shown(both, { state: { selected: { side: 'fantasy', code: 'value/craft' } } });
		expect(view.texts('.eh-note-title').every((title) => title === 'jot')).toBe(true);
	});

	it('are what is shown while there is no fantasy, and say so', () => {
		const view = shown(counted(notes(4, 'everyday', ['value/craft'])));
		expect(view.text('.eh-summary')).toContain('No jot or reflection is tagged so far');
		expect(view.texts('.eh-row-share')).toEqual(['in 4 of 4 notes']);
	});
});

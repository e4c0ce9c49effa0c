// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/report/filter';
import { notesBehind } from '../../src/report/evidence-of';
import { counted, note, notes, shown } from './shown';

const energy = '.eh-panel-energy';
const fantasies = [
	...notes(7, 'jot', ['energy/outdoors']),
	note('jot', '2026-08-10', ['energy/indoors']),
	note('jot', '2026-09-10', ['energy/indoors', 'energy/outdoors', 'energy/solo']),
	note('jot', '2026-10-10', ['energy/indoors/drains']),
];
const checkIns = [
	note('check-in', '2026-05-01', ['energy/indoors']),
	note('check-in', '2026-06-01', ['energy/solo']),
];

describe('the energy panel', () => {
	it('has both poles of an axis with k of n, and says where it leans', () => {
		const view = shown(counted(fantasies));
		expect(view.texts(`${energy} .eh-axis-poles span`)).toEqual([
			'Outdoors',
			'leans towards Outdoors',
			'Indoors',
		]);
		expect(view.texts(`${energy} .eh-ends button`).map(shownText)).toEqual([
			'8 of 10',
			'1 of 10',
			'both in 1 of 10',
		]);
	});

	it('opens as many notes as each of its numbers says', async () => {
		const over = counted(fantasies, checkIns);
		const view = shown(over);
		const buttons = [...view.el.querySelectorAll<HTMLElement>(`${energy} .eh-number[aria-pressed]`)];
		expect(buttons.length).toBeGreaterThan(5);
		for (const button of buttons) {
			await view.press(button);
			const { selected } = view.on.change.mock.lastCall?.[0] ?? {};
			const behind = selected ? notesBehind(over, selected, noFilter).length : 0;
			expect([button.ariaLabel, behind]).toEqual([
				button.ariaLabel,
				Number(/(\d+) of/.exec(shownText(button.textContent))?.[1]),
			]);
		}
	});

	it('says of a pole where it gives, and where the other drains', () => {
		const view = shown(counted(fantasies, note('jot', '2026-11-10', ['energy/indoors/drains'])));
		expect(view.text(`${energy} .eh-ends button .eh-figures`)).toBe(
			'7 where it gives, 2 where Indoors drains ',
		);
	});

	it('leans by the name that stands at the pole', () => {
		const view = shown(counted(notes(9, 'jot', ['energy/indoors/drains'])));
		expect(view.texts(`${energy} .eh-axis-poles span`).slice(0, 2)).toEqual([
			'Indoors (drains)',
			'leans towards Indoors (drains)',
		]);
	});

	it('has check-ins beside fantasies, counted apart', () => {
		const view = shown(counted(fantasies, checkIns));
		expect(view.texts(`${energy} .eh-ends-thin .eh-number`).map(shownText)).toEqual(['0 of 2', '1 of 2']);
		expect(view.texts(`${energy} .eh-energy-row`).map(shownText)).toEqual([
			'Soloin fantasies 1 of 10in check-ins 1 of 2',
		]);
	});

	it('tells what gives in fantasies beside what today holds instead', () => {
		const view = shown(counted(fantasies, checkIns));
		expect(view.texts(`${energy} .eh-sentence`)).toContain(
			'Outdoors gives in 8 of 10 notes; in check-ins Indoors is there in 1 of 2 notes.',
		);
	});

	it('keeps what gives and what drains apart', () => {
		const view = shown(counted(notes(9, 'jot', ['energy/solo', 'energy/multitasking/drains'])));
		expect(view.texts(`${energy} h4`)).toEqual(['Gives', 'Drains']);
	});

	it('has all its numbers in a table', () => {
		const view = shown(counted(fantasies, checkIns), { state: { tables: ['energy'] } });
		expect(view.texts(`${energy} tbody tr:first-child td`)).toEqual(['Outdoors', '8', '10', '0', '2']);
	});
});

/** Without the exact figures. */
function shownText(text: string | null): string {
	return (text ?? '').replace(/(?:Too few|\d where).*$/, '').trim();
}

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../src/report/filter';
import { panelIds, type Change, type Grouping } from '../../src/view/model';
import { counted, note, notes, shown } from './shown';

/** Stands in all that the user said or named. */
const own = 'Zanzibar';
/** While all that is to be tried is open. */
const today = '2026-10-05';
const place = { from: 0, to: 5, line: 1, print: 0 };
const line = { text: `ask in ${own}`, task: ' ', isCut: false, place };
const named = { fantasies: [`The ${own} ferry`] };

const vault = () =>
	counted(
		notes(9, 'jot', ['value/craft', 'energy/outdoors']).map((entry, at) => ({
			...entry,
			...named,
			path: `${entry.day} ${own} ${at}.md`,
			evidence: entry.evidence?.map((row) => ({ ...row, text: `${own}, a ferry ${at}` })),
			moves: [{ ...line, codes: [], isNow: false }],
		})),
		{ ...note('jot', '2026-10-01', []), path: `${own}.md` },
		{ ...note('experiment', '2026-10-02', []), ...named, path: `Try ${own}.md` },
		{ ...note('inquiry', '2026-10-03', []), ...named, path: `Ask ${own}.md`, unknowns: [line] },
		{ ...note('decision', '2026-10-04', []), ...named, path: `Go to ${own}.md` },
	);

/** What is seen of the user's words and is not covered. */
function bare(el: HTMLElement): string[] {
	const found: string[] = [];
	const walk = el.ownerDocument.createTreeWalker(el, 4);
	while (walk.nextNode()) {
		const around = walk.currentNode.parentElement;
		const isHidden = around?.closest('.eh-covered, .eh-heard, option') ?? null;
		if (walk.currentNode.textContent?.includes(own) && !isHidden) found.push(around?.outerHTML ?? '');
	}
	return found;
}

const open = { unfolded: panelIds, isFiltering: true };
const filter = { ...noFilter, fantasy: named.fantasies[0] };
const about = { panel: 'fantasies', side: 'fantasy', codes: [], fantasy: named.fantasies[0] ?? '' } as const;

describe('words covered on a shared screen', () => {
	it('are there to be covered', () => {
		expect(bare(shown(vault(), { today, state: open }).el).length).toBeGreaterThan(5);
	});

	it.each<[string, Change]>([
		['in all panels', {}],
		['in all tables', { tables: panelIds }],
		['in a filter', { filter }],
		['in a filter that leaves nothing', { filter: { ...filter, from: '2030-01-01' } }],
		...(['note', 'code', 'fantasy', 'month'] as Grouping[]).map((grouping): [string, Change] => [
			`behind a number, by ${grouping}`,
			{ selected: about, grouping },
		]),
	])('are seen nowhere, %s', (_, state) => {
		expect(bare(shown(vault(), { today, isConcealed: true, state: { ...open, ...state } }).el)).toEqual([]);
	});

	it('are covered in the jot that was just kept', async () => {
		const view = shown(counted(), { isConcealed: true });
		view.field().value = own;
		await view.key(view.field(), 'Enter');
		expect([view.text('.eh-jot-kept'), bare(view.el)]).toEqual([expect.stringContaining(own), []]);
	});
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { noFilter, type Filter } from '../../src/report/filter';
import { counted, note, notes, shown } from './shown';

const farm = { fantasies: ['The goat farm'], tone: 'joking' } as const;

function vault() {
	const [first, second, ...others] = notes(5, 'jot', ['value/craft']);
	const tagged = [first, second].flatMap((entry) => (entry ? [{ ...entry, ...farm }] : []));
	return counted(tagged, others, {
		...note('everyday', '2026-07-01', ['value/craft']),
		path: 'Daily/2026/x.md',
	});
}

function filtered(filter: Partial<Filter>, isFiltering = false) {
	return shown(vault(), { state: { filter: { ...noFilter, ...filter }, isFiltering }, today: '2026-11-22' });
}

/** What the last change makes of the filter. */
function lastFilter({ on }: ReturnType<typeof shown>) {
	return on.change.mock.lastCall?.[0].filter;
}

describe('the filter bar', () => {
	it('has one button that opens the form', async () => {
		const view = filtered({});
		expect([view.button('Filter').getAttribute('aria-expanded'), view.find('.eh-filter-form')]).toEqual([
			'false',
			null,
		]);
		await view.press(view.button('Filter'));
		expect(view.button('Filter').getAttribute('aria-expanded')).toBe('true');
		expect(view.find('.eh-filter-form')).not.toBeNull();
	});

	it('says nothing of notes as long as all are shown', () => {
		expect(filtered({}).text('.eh-filters [role=status]')).toBe('');
	});

	it('names what is filtered by, and how many of how many notes are left', () => {
		const view = filtered({ tone: 'joking', fantasy: 'the GOAT farm', from: '2026-01-01', rollup: false });
		expect(view.texts('.eh-filter-chip > span:first-child')).toEqual([
			'from 2026-01-01',
			'tone: joking',
			'fantasy: the GOAT farm',
			'nested codes apart',
		]);
		expect(view.text('.eh-filters [role=status]')).toBe('2 of 5 read notes');
	});

	it('takes a part away by its chip, and leads to the next', async () => {
		const view = filtered({ tone: 'joking', fantasy: 'The goat farm' });
		await view.press(view.button('Remove filter: tone: joking'));
		expect(lastFilter(view)).toMatchObject({ tone: undefined, fantasy: 'The goat farm' });
		expect(document.activeElement).toBe(view.button(/^Remove filter: fantasy/));
		await view.press(view.button(/^Remove filter: fantasy/));
		expect(document.activeElement).toBe(view.button('Filter'));
	});

	it('shows all again', async () => {
		const view = filtered({ tone: 'joking', side: 'both' });
		await view.press(view.button('Show all'));
		expect([lastFilter(view), document.activeElement]).toEqual([noFilter, view.button('Filter')]);
	});

	it('says by what nothing was found, and offers to show all', () => {
		const view = filtered({ tone: 'serious', folder: 'Daily' });
		expect(view.text('.eh-filters [role=status]')).toBe('No read note fits: tone: serious, folder: Daily.');
		expect(view.button('Show all')).toBeDefined();
	});
});

describe('the filter form', () => {
	const choose = (view: ReturnType<typeof shown>, at: number, value: string) => {
		const select = view.el.querySelectorAll<HTMLSelectElement>('.eh-filter-form select')[at];
		if (select) select.value = value;
		return act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
	};

	it.each([
		[0, 'half-serious', { tone: 'half-serious' }],
		[1, 'wish', { shape: 'wish' }],
		[2, 'The goat farm', { fantasy: 'The goat farm' }],
		[3, 'Daily/2026', { folder: 'Daily/2026' }],
	])('acts at once: choice %i', async (at, value, part) => {
		const view = filtered({}, true);
		await choose(view, at, value);
		expect(lastFilter(view)).toMatchObject(part);
	});

	it.each([
		['All time', undefined],
		['This year', '2026-01-01'],
		['Last 90 days', '2026-08-25'],
	])('has a period at hand: %s', async (name, from) => {
		const view = filtered({ to: '2026-01-01' }, true);
		await view.press(view.button(name));
		expect(lastFilter(view)).toMatchObject({ from, to: undefined });
	});

	it('chooses the side, and whether nested codes and private notes count', async () => {
		const view = filtered({}, true);
		const inputs = view.el.querySelectorAll<HTMLInputElement>(
			'.eh-filter-form :is([type=radio], [type=checkbox])',
		);
		for (const at of [2, 3, 4]) await view.press(inputs[at] as HTMLElement);
		expect(lastFilter(view)).toMatchObject({ side: 'both', rollup: false, withoutPrivate: true });
	});

	it('covers words', async () => {
		const view = filtered({}, true);
		const inputs = view.el.querySelectorAll<HTMLInputElement>('.eh-filter-form [type=checkbox]');
		await view.press(inputs[2] as HTMLElement);
		expect(view.on.conceal).toHaveBeenCalledWith(true);
	});

	it('keeps a fantasy that nothing is called any more among its choices', () => {
		const view = filtered({ fantasy: 'The ferry' }, true);
		expect(view.texts('.eh-filter-form option')).toContain('The ferry');
	});
});

describe('what is said not to be it', () => {
	it('is listed, folded, and can be brought back', async () => {
		const over = vault();
		const [passage] = over.notes[0]?.passages ?? [];
		const view = shown({ ...over, dismissed: passage ? [passage] : [] }, { dismissedCodes: ['value/craft'] });
		expect(view.text('.eh-dismissed summary')).toBe('Said not to be it: 1 row, 1 sentence');
		expect(view.find<HTMLDetailsElement>('.eh-dismissed')?.open).toBe(false);
		for (const button of view.el.querySelectorAll<HTMLElement>('.eh-dismissed button'))
			await view.press(button);
		expect(view.on.bringBackRow).toHaveBeenCalledWith('value/craft');
		expect(view.on.bringBackPassage).toHaveBeenCalledWith(passage);
	});

	it('is absent where there is nothing', () => {
		expect(shown(vault()).find('.eh-dismissed')).toBeNull();
	});
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { OwnEntry } from '../../src/domain/codebook/book';
import { bookWith } from '../../src/domain/codebook/own';
import { defaultRoots } from '../../src/domain/codes';
import { count } from '../../src/index/counted';
import type { Entry } from '../../src/index/entry';
import type { CodeListProps } from '../../src/view/code-list';
import { clear, showCodeList } from '../../src/view/show';
import { note, notes } from './shown';

function listed(
	entries: readonly Entry[],
	own: readonly OwnEntry[] = [],
	given: Partial<CodeListProps> = {},
) {
	document.body.append(document.createRange().createContextualFragment('<div></div>'));
	const el = document.body.lastElementChild as HTMLElement;
	const openCode = vi.fn();
	const openLine = vi.fn();
	const rename = vi.fn();
	const props = {
		counted: count(entries, () => undefined, bookWith(own)),
		roots: defaultRoots,
		isReady: true,
		problems: [],
		on: { openCode, openLine, rename },
		...given,
	};
	void act(() => showCodeList(el, props));
	onTestFinished(() => {
		clear(el);
		el.remove();
	});
	const rows = () => [...el.querySelectorAll<HTMLButtonElement>('.eh-row')];
	const input = (type: string) =>
		el.querySelector<HTMLInputElement>(`input[type=${type}]`) as HTMLInputElement;
	return {
		el,
		openCode,
		openLine,
		rename,
		rows,
		search: () => input('search'),
		labels: () => rows().map((row) => row.querySelector('.eh-row-label')?.textContent),
		text: (selector = '.eh-codes') => el.querySelector(selector)?.textContent ?? '',
		press: (target: HTMLElement | undefined) => act(() => void target?.click()),
		showAll: () => act(() => input('checkbox').click()),
		type: (words: string) =>
			act(() => {
				input('search').value = words;
				input('search').dispatchEvent(new InputEvent('input', { bubbles: true }));
			}),
		key: (target: Element | undefined, key: string) =>
			act(
				() =>
					void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
			),
	};
}

const used = [
	...notes(2, 'jot', ['value/craft', 'energy/solo/drains']),
	note('jot', '2026-06-01', ['need/rest']),
];

describe('the list of codes', () => {
	it('shows each code under its lens, with k of n and days', () => {
		const list = listed(used);
		expect(list.labels()).toEqual(['Craft and quality', '−Solo (drains)', 'Rest']);
		expect(list.text('.eh-lens-value .eh-row')).toBe(
			'Craft and quality in 2 of 3 notes #value/craft · used from 2026-01-10 to 2026-02-10 Show in patterns',
		);
	});

	it('tells everyday notes, other kinds, own codes and hidden ones by words', () => {
		const list = listed(
			[
				note('everyday', '2026-01-01', ['value/salt', 'value/order']),
				note('check-in', '2026-01-02', ['value/salt']),
			],
			[{ code: 'value/salt' }, { code: 'value/order', isHidden: true }],
		);
		expect(list.rows().map((row) => row.querySelector('.eh-code-facts')?.textContent)).toEqual([
			'#value/salt · your own · in 1 of 1 everyday note · in 1 of 1 note of another kind · used from 2026-01-01 to 2026-01-02',
			'#value/order · not offered · in 1 of 1 everyday note · used on 2026-01-01',
		]);
	});

	it('asks of near-duplicates whether they are the same thing', () => {
		const list = listed(
			[note('jot', '2026-01-01', ['value/conection', 'value/freshbread', 'value/fresh-bread'])],
			[
				{ code: 'value/fresh-bread', label: 'Bread' },
				{ code: 'value/freshbread', label: 'Bread' },
			],
		);
		expect(list.rows().map((row) => row.querySelector('.eh-code-near')?.textContent)).toEqual([
			' Close to “#value/freshbread”: the same thing?',
			' Close to “#value/fresh-bread”: the same thing?',
			' Close to “Connection”: the same thing?',
		]);
	});

	it('opens the patterns of a code, on the side that carries it', () => {
		const list = listed([...used, note('everyday', '2026-01-01', ['value/care'])]);
		for (const row of list.rows()) void list.press(row);
		expect(list.openCode.mock.calls).toEqual([
			['value/craft', 'fantasy'],
			['value/care', 'everyday'],
			['energy/solo/drains', 'fantasy'],
			['need/rest', 'fantasy'],
		]);
	});

	it('opens nothing for a code that no shown side carries', () => {
		const list = listed([note('check-in', '2026-01-01', ['value/craft'])], [{ code: 'value/salt' }]);
		for (const row of list.rows()) void list.press(row);
		expect(list.openCode).not.toHaveBeenCalled();
		expect(list.text('.eh-row-share')).toBe('not used so far');
		expect(list.rows().map((row) => row.ariaDisabled)).toEqual(['true', 'true']);
	});

	it('shows the whole code book on demand', async () => {
		const list = listed(used);
		expect(list.text('.eh-faint[role=status]')).toBe('3 codes');
		await list.showAll();
		expect(list.text('.eh-faint[role=status]')).toBe('103 codes');
	});

	it.each(['FRESH air', 'outdoors', '#energy/out', 'out'])(
		'finds a code of the whole book by %j',
		async (words) => {
			const list = listed(used);
			await list.type(words);
			expect(list.labels()).toContain('Outdoors');
			expect(list.labels().length).toBeLessThan(12);
		},
	);

	it('says so where no code has the name that is looked for', async () => {
		const list = listed(used);
		await list.type('qqq');
		expect([list.rows().length, list.text('.eh-faint[role=status]')]).toEqual([
			0,
			'No code goes by that name.',
		]);
	});

	it('says that nothing is in use, and not before the vault was looked through', () => {
		expect(listed([]).text()).toContain('No code is in use so far');
		expect(listed([], [], { isReady: false }).text()).not.toContain('No code is in use so far');
	});

	it('is walked through by arrow keys, from the search field down over the lenses', async () => {
		const list = listed(used);
		const [first, second] = list.rows();
		list.search().focus();
		await list.key(list.search(), 'ArrowDown');
		expect(document.activeElement).toBe(first);
		await list.key(first, 'ArrowDown');
		expect(document.activeElement).toBe(second);
	});

	it('names lines of the note that say nothing, each leading to its place', async () => {
		const problems = [
			{ path: 'Code book.md', line: 8, problem: '#value/ is no code.', hint: 'Write it so.' },
		];
		const list = listed(used, [], { problems });
		const [problem] = list.el.querySelectorAll<HTMLButtonElement>('.eh-book-problems button');
		expect(problem?.textContent).toBe('Line 8: #value/ is no code. Write it so.');
		await list.press(problem);
		expect(list.openLine).toHaveBeenCalledExactlyOnceWith(8);
	});

	it('offers to rename a code that is used, and none that is not', async () => {
		const list = listed(used);
		const offered = () => [...list.el.querySelectorAll<HTMLButtonElement>('.eh-rename')];
		const [first] = offered();
		const tag = first?.closest('li')?.querySelector('bdi')?.textContent;
		await list.press(first);
		expect(list.rename).toHaveBeenCalledExactlyOnceWith(tag?.slice(1));
		const before = offered().length;
		await list.showAll();
		expect(offered()).toHaveLength(before);
	});

	it('keeps what is typed when the vault changes', async () => {
		const list = listed(used);
		await list.type('rest');
		const counted = count([], () => undefined, bookWith([]));
		await act(() =>
			showCodeList(list.el, { counted, roots: defaultRoots, isReady: true, problems: [], on: list }),
		);
		expect([list.search().value, list.labels()[0]]).toEqual(['rest', 'Rest']);
	});

	it('shows a hundred codes of a lens, and the others when asked', async () => {
		const own = Array.from({ length: 120 }, (_, at) => ({ code: `value/own-${at}` }));
		const list = listed([], own);
		expect(list.rows()).toHaveLength(100);
		await list.press(list.el.querySelector<HTMLButtonElement>('.eh-more') ?? undefined);
		expect(list.rows()).toHaveLength(120);
	});
});

// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { RowHeights } from '../../src/view/evidence/row-heights';
import type { Selection } from '../../src/view/model';
import { counted, note, shown } from './shown';

const selected: Selection = { panel: 'lenses', side: 'fantasy', codes: ['value/craft'] };

function entries(many: number) {
	return Array.from({ length: many / 10 }, (_, at) => {
		const entry = note('jot', '2026-03-01', ['value/craft']);
		const evidence = Array.from({ length: 10 }, (_, row) => ({
			...{ code: 'value/craft', tag: '#value/craft', isCut: false, isNoteLevel: false },
			text: `passage ${at * 10 + row}`,
			place: { from: row * 10, to: row * 10 + 5, line: row + 1, print: row },
		}));
		return { ...entry, path: `2026-03-01 jot ${String(at).padStart(4, '0')}.md`, evidence };
	});
}

/** The list of so many passages, scrolled by telling that its top is that far above the window's. */
function list(many: number) {
	const over = counted(entries(many));
	const view = shown(over, { state: { selected } });
	const ul = view.find('.eh-window') as HTMLElement;
	const drawn = { rows: 0 };
	new MutationObserver((changes) => {
		for (const { addedNodes } of changes) drawn.rows += addedNodes.length;
	}).observe(ul, { childList: true });
	return {
		...view,
		ul,
		drawn,
		rows: () => ul.querySelectorAll('li').length,
		passages: () => [...ul.querySelectorAll('.eh-quote')].map((quote) => quote.textContent),
		scrollTo: (top: number) => {
			vi.spyOn(ul, 'getBoundingClientRect').mockReturnValue({ top: -top, height: 0 } as DOMRect);
			return act(() => void ul.dispatchEvent(new Event('scroll')));
		},
		focused: () => document.activeElement?.querySelector('.eh-quote')?.textContent,
	};
}

describe('a list of many passages', () => {
	it.each([2000, 20_000])('of %i has no more rows in the document than are near what is seen', (many) => {
		const { rows, ul } = list(many);
		expect(rows()).toBeGreaterThan(10);
		expect(rows()).toBeLessThan(60);
		expect(ul.querySelector('[aria-posinset="1"]')?.getAttribute('aria-setsize')).toBe(String(many));
	});

	it('draws as few rows anew for a scroll whatever its length', async () => {
		const work = [];
		for (const many of [2000, 20_000]) {
			const view = list(many);
			await view.scrollTo(30_000);
			await Promise.resolve();
			work.push([view.rows(), view.drawn.rows]);
		}
		expect(work[1]).toEqual(work[0]);
		expect(work[0]?.[1]).toBeLessThan(60);
	});

	it('shows what it is scrolled to', async () => {
		const view = list(2000);
		await view.scrollTo(30_000);
		expect(view.passages()).not.toContain('“passage 1”');
		expect(view.passages().length).toBeGreaterThan(10);
	});

	it.each([
		['End', '“passage 1999”'],
		['ArrowDown', '“passage 1”'],
		['Home', '“passage 0”'],
		['ArrowUp', '“passage 0”'],
	])('is walked by keys, to rows too that are not in the document yet: %s', async (key, words) => {
		const view = list(2000);
		view.ul.querySelector<HTMLElement>('.eh-passage')?.focus();
		await view.key(document.activeElement, key);
		expect(view.focused()).toBe(words);
	});

	it('goes on by pages', async () => {
		const view = list(2000);
		view.ul.querySelector<HTMLElement>('.eh-passage')?.focus();
		await view.key(document.activeElement, 'PageDown');
		const after = Number(/\d+/.exec(view.focused() ?? '')?.[0]);
		expect(after).toBeGreaterThan(5);
		await view.key(document.activeElement, 'PageUp');
		expect(view.focused()).toBe('“passage 0”');
	});

	it('keeps the focused row in the document when it is scrolled away', async () => {
		const view = list(2000);
		view.ul.querySelector<HTMLElement>('.eh-passage')?.focus();
		await view.scrollTo(30_000);
		expect(view.focused()).toBe('“passage 0”');
		expect(view.rows()).toBeLessThan(60);
	});

	it('keeps the focus, and what is seen, when passages come before it', async () => {
		const view = list(2000);
		await view.scrollTo(30_000);
		const before = view.passages();
		view.ul.querySelectorAll<HTMLElement>('.eh-passage')[8]?.focus();
		const focused = view.focused();
		const panel = view.find('.eh-evidence-panel') as HTMLElement;
		vi.spyOn(window, 'getComputedStyle').mockReturnValue({ overflowY: 'auto' } as CSSStyleDeclaration);
		onTestFinished(() => void vi.restoreAllMocks());
		Object.defineProperties(panel, { scrollHeight: { value: 1e6 }, clientHeight: { value: 500 } });
		await view.update({ counted: counted(note('jot', '2026-01-01', ['value/craft']), entries(2000)) });
		expect(view.focused()).toBe(focused);
		expect(panel.scrollTop).toBe(92);
		expect(before).toContain(focused);
	});
});

describe('the heights of many rows', () => {
	const heights = () => new RowHeights(1000, (row) => 10 + (row % 3));

	it('tell where each row begins', () => {
		expect([0, 1, 2, 3, 1000].map((row) => heights().topOf(row))).toEqual([0, 10, 21, 33, 10_999]);
	});

	it('tell the row at each distance', () => {
		const rows = heights();
		const wrong = Array.from({ length: 1000 }, (_, row) => row).filter(
			(row) => rows.rowAt(rows.topOf(row)) !== row || rows.rowAt(rows.topOf(row + 1) - 1) !== row,
		);
		expect(wrong).toEqual([]);
	});

	it('end with the first and the last row', () => {
		expect([heights().rowAt(-50), heights().rowAt(1e9), new RowHeights(0, () => 1).rowAt(5)]).toEqual([
			0, 999, 0,
		]);
	});

	it('move all that stands below a row that turns out higher', () => {
		const rows = heights();
		rows.set(1, 111);
		expect([rows.topOf(1), rows.topOf(2), rows.topOf(1000)]).toEqual([10, 121, 11_099]);
	});
});

import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Passage } from '../../index/counted';
import { RowHeights } from './row-heights';
import { keyOf, placeOf, type ListRow } from './rows';
import { scrollerOf, whenSeenOtherwise } from './scrolling';

/** Rows above and below what is seen that are in the document all the same, in px. */
const margin = 400;

/** What of a long list is in the document. */
export interface ListWindow {
	readonly heights: RowHeights;
	readonly first: number;
	/** The row after the last. */
	readonly end: number;
}

/**
 * Keeps the rows of a list that are seen in the document, whichever element around it scrolls. What is seen stays
 * where it is when rows above turn out higher or come and go.
 */
export function useWindow(el: RefObject<HTMLElement | null>, rows: readonly ListRow[]): ListWindow {
	const measured = useRef(new Map<Passage | string, number>()).current;
	const anchor = useRef<{ key: string; at: number; top: number } | undefined>(undefined);
	const [range, setRange] = useState({ first: 0, end: 12 });
	const heights = useMemo(
		() =>
			new RowHeights(rows.length, (at) => {
				const row = rows[at];
				return row === undefined ? 0 : (measured.get(row.passage ?? row.left ?? row.group.key) ?? row.height);
			}),
		[rows],
	);

	const measure = (list: HTMLElement) => {
		for (const rowEl of list.querySelectorAll<HTMLElement>(':scope > :not(.eh-apart)')) {
			const at = Number(rowEl.dataset['at']);
			const { height } = rowEl.getBoundingClientRect();
			const row = rows[at];
			if (row === undefined || height === 0 || Math.abs(height - heights.of(at)) < 0.5) continue;
			heights.set(at, height);
			measured.set(row.passage ?? row.left ?? row.group.key, height);
		}
		const { key, at: was, top } = anchor.current ?? { key: '', at: 0, top: 0 };
		const at = key === '' ? -1 : placeOf(rows, key, was);
		const moved = at === -1 ? 0 : heights.topOf(at) - top;
		const scroller = Math.abs(moved) >= 1 ? scrollerOf(list) : undefined;
		if (scroller) scroller.scrollTop += moved;
	};
	const look = (list: HTMLElement) => {
		const above = -list.getBoundingClientRect().top;
		const below = above + (list.ownerDocument.defaultView?.innerHeight ?? 0);
		const seen = { first: heights.rowAt(above), end: heights.rowAt(below) + 1 };
		/** A row that is in the document already: what stands above it may turn out otherwise, and it stays. */
		const stays = range.first < seen.end ? Math.max(seen.first, range.first) : seen.first;
		const row = rows[stays];
		anchor.current = above > 0 && row ? { key: keyOf(row), at: stays, top: heights.topOf(stays) } : undefined;
		setRange((now) =>
			seen.first >= now.first && seen.end <= now.end
				? now
				: { first: heights.rowAt(above - margin), end: heights.rowAt(below + margin) + 1 },
		);
	};
	const lookAgain = useRef(() => {});
	lookAgain.current = () => {
		if (el.current === null) return;
		measure(el.current);
		look(el.current);
	};
	useLayoutEffect(() => lookAgain.current());
	useLayoutEffect(
		() => (el.current === null ? undefined : whenSeenOtherwise(el.current, () => lookAgain.current())),
		[el.current?.ownerDocument],
	);
	return {
		heights,
		first: Math.min(range.first, rows.length),
		end: Math.min(range.end, rows.length),
	};
}

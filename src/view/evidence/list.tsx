import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import type { PatternViewCallbacks } from '../model';
import { LeftOut } from '../left-out';
import { GroupHeading, type AlsoOf } from './group-heading';
import { PassageRow } from './passage-row';
import { keyOf, placeOf, type ListRow } from './rows';
import { scrollerOf } from './scrolling';
import { useWindow } from './use-window';

const text = words.evidence.row;

interface PassageListProps {
	readonly rows: readonly ListRow[];
	readonly labelledBy: string;
	readonly describedBy: string;
	readonly alsoOf: AlsoOf;
	readonly fantasiesOf: (passage: Passage) => readonly string[];
	/** Whether each row names its note: where no heading does. */
	readonly namesNotes: boolean;
	readonly isConcealed: boolean;
	readonly on: PatternViewCallbacks;
}

/** Passages under headings; only those near what is seen are in the document, and all can be reached by keys. */
export function PassageList({ rows, labelledBy, describedBy, ...given }: PassageListProps) {
	const el = useRef<HTMLUListElement>(null);
	const { heights, first, end } = useWindow(el, rows);
	const [stop, setStop] = useState({ key: '', at: 1 });
	const [open, setOpen] = useState('');
	/** Set until the row that the keys lead to is there to be focused. */
	const leadsTo = useRef<'stop' | readonly ListRow[]>(undefined);
	const found = useMemo(
		() => (stop.key === '' ? -1 : placeOf(rows, stop.key, stop.at)),
		[rows, stop.key, stop.at],
	);
	const current = found === -1 ? nearest(rows, stop.at, rows[stop.at]?.left ? 1 : -1) : found;
	const total = rows.at(-1)?.position ?? 0;

	useLayoutEffect(() => {
		if (leadsTo.current === undefined || leadsTo.current === rows) return;
		leadsTo.current = undefined;
		const { activeElement, body } = el.current?.ownerDocument ?? {};
		/** Somebody who went elsewhere meanwhile is not called back. */
		if (activeElement !== body && !el.current?.contains(activeElement ?? null)) return;
		const find = (selector: string) => el.current?.querySelector<HTMLElement>(selector);
		const rowEl = find(`[data-at="${current}"] .eh-passage`) ?? find('.eh-left-out button');
		rowEl?.focus({ preventScroll: true });
		rowEl?.scrollIntoView?.({ block: 'nearest' });
	});

	const go = (at: number) => {
		leadsTo.current = 'stop';
		const row = rows[at];
		if (row) setStop({ key: keyOf(row), at });
	};
	/** The row may go: the focus then stays in the list. */
	const leave = (act: (passage: Passage) => void) => (passage: Passage) => {
		leadsTo.current = rows;
		act(passage);
	};
	const page = (at: number, pages: number) => {
		const seen =
			el.current &&
			(scrollerOf(el.current)?.clientHeight ?? el.current.ownerDocument.defaultView?.innerHeight);
		const to = heights.rowAt(heights.topOf(at) + pages * (seen ?? 0));
		return to === at ? at + pages : to;
	};
	const keys = (event: TargetedKeyboardEvent<HTMLUListElement>) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const rowEl = (event.target as HTMLElement).closest<HTMLElement>('[data-at]');
		const at = Number(rowEl?.dataset['at'] ?? current);
		const to = {
			ArrowDown: () => nearest(rows, at + 1, 1),
			ArrowUp: () => nearest(rows, at - 1, -1),
			PageDown: () => nearest(rows, page(at, 1), 1),
			PageUp: () => nearest(rows, page(at, -1), -1),
			Home: () => nearest(rows, 0, 1),
			End: () => nearest(rows, rows.length - 1, -1),
		}[event.key];
		if (to === undefined) return;
		event.preventDefault();
		go(to());
	};

	const shown = Array.from({ length: end - first }, (_, at) => first + at);
	if (current < first) shown.unshift(current);
	else if (current >= end) shown.push(current);
	const room = {
		'--eh-above': `${heights.topOf(first)}px`,
		'--eh-below': `${heights.topOf(rows.length) - heights.topOf(end)}px`,
	};
	return (
		<ul
			ref={el}
			class="eh-plain-list eh-window"
			style={room}
			aria-labelledby={labelledBy}
			aria-describedby={describedBy}
			onKeyDown={keys}
		>
			{shown.map((at) => {
				const row = rows[at];
				if (row === undefined) return null;
				const { passage, left, group, position } = row;
				const key = keyOf(row);
				const isApart = at < first || at >= end;
				return (
					<li
						key={key}
						data-at={at}
						class={isApart ? 'eh-apart' : (passage ?? left) ? 'eh-passage-row' : 'eh-group'}
						style={isApart ? { '--eh-top': `${heights.topOf(at)}px` } : undefined}
						{...(passage && { 'aria-posinset': position, 'aria-setsize': total })}
						onFocusCapture={() => setStop({ key, at })}
					>
						{left ? (
							<LeftOut said={text.leftOut} undo={() => given.on.bringBackPassage(left)} />
						) : passage === undefined ? (
							<GroupHeading group={group} {...given} />
						) : (
							<PassageRow
								{...given}
								passage={passage}
								isStop={at === current}
								isOpen={open === key}
								setOpen={(isOpen) => setOpen(isOpen ? key : '')}
								leave={leave}
							/>
						)}
					</li>
				);
			})}
		</ul>
	);
}

/** The passage nearest to a row, looked for in one direction first. */
function nearest(rows: readonly ListRow[], from: number, step: number): number {
	const start = Math.max(0, Math.min(from, rows.length - 1));
	for (const way of [step, -step])
		for (let at = start; rows[at] !== undefined; at += way) if (rows[at]?.passage) return at;
	return start;
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/dates';
import { words } from '../../i18n';
import type { Counted } from '../../index/counted';
import type { PatternReport } from '../../report/figures';
import { activeParts, noFilter, withoutPart } from '../../report/filter';
import { noteMatcher, selectedNotes } from '../../report/selected-notes';
import { Covered } from '../covered';
import type { PatternViewCallbacks, PatternViewState } from '../model';
import { useElementId } from '../naming';
import { chipOf } from './chips';
import { FilterForm } from './filter-form';

export interface FilterBarProps {
	readonly counted: Counted;
	readonly report: PatternReport;
	readonly state: Pick<PatternViewState, 'filter' | 'isFiltering'>;
	readonly today: Day;
	readonly isConcealed: boolean;
	readonly on: Pick<PatternViewCallbacks, 'change' | 'conceal'>;
}

const text = words.evidence.filters;

/** One button that opens the filters; what is filtered by stands beside it, with how many notes are left of how many. */
export function FilterBar(props: FilterBarProps) {
	const { counted, report, state, isConcealed, on } = props;
	const { filter, isFiltering } = state;
	const formId = useElementId();
	const bar = useRef<HTMLDivElement>(null);
	/** The place among the buttons of the bar that takes the focus once a chip is gone. */
	const next = useRef<number>(undefined);
	const parts = activeParts(filter);
	const chips = parts.map((part) => chipOf(part, filter));

	useLayoutEffect(() => {
		if (next.current === undefined) return;
		const buttons = bar.current?.querySelectorAll<HTMLElement>('.eh-filter-button, .eh-filter-chip');
		buttons?.[Math.min(next.current, buttons.length - 1)]?.focus();
		next.current = undefined;
	}, [filter]);

	const clear = () => {
		next.current = 0;
		on.change({ filter: noFilter });
	};
	return (
		<div class="eh-filters">
			<div ref={bar} class="eh-filter-bar">
				<button
					type="button"
					class="eh-filter-button"
					aria-expanded={isFiltering}
					aria-controls={formId}
					onClick={() => on.change({ isFiltering: !isFiltering })}
				>
					{text.button}
				</button>
				{parts.map((part, at) => (
					<button
						key={part}
						type="button"
						class="eh-filter-chip"
						aria-label={text.remove(chips[at] ?? '')}
						onClick={() => {
							next.current = at + 1;
							on.change({ filter: withoutPart(filter, part) });
						}}
					>
						<Covered isConcealed={isConcealed && part === 'fantasy'}>{chips[at]}</Covered>{' '}
						<span aria-hidden="true">×</span>
					</button>
				))}
				{parts.length > 0 && (
					<button type="button" class="eh-bare eh-more" onClick={clear}>
						{text.clear}
					</button>
				)}
				<span class="eh-faint" role="status">
					{parts.length > 0 &&
						(report.notes > 0
							? text.count(report.notes, readNotes(counted, report.filter.side))
							: text.none(chips.filter((_, at) => !isConcealed || parts[at] !== 'fantasy')))}
				</span>
			</div>
			<div id={formId}>{isFiltering && <FilterForm {...props} />}</div>
		</div>
	);
}

/** All read notes of a side. */
function readNotes({ notes }: Counted, side: PatternReport['filter']['side']): number {
	const isOn = selectedNotes(notes, side, noteMatcher(notes, noFilter));
	return notes.reduce((sum, { codes }, at) => sum + (codes.size > 0 ? (isOn[at] ?? 0) : 0), 0);
}

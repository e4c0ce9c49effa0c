import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { isDraining } from '../domain/codes';
import { words } from '../i18n';
import { passagesOn } from '../report/evidence-report';
import type { CodeRow } from '../report/pattern-report';
import { Evidence } from './evidence';
import type { LensListsProps } from './lens-lists';
import { nameOf } from '../report/naming';
import { QuotedPassage } from './quoted-passage';
import { stageOf } from './stage';

interface LensRowProps extends Omit<LensListsProps, 'report'> {
	readonly row: CodeRow;
}

/** One code and in how many notes it stands; pressed, it shows the sentences behind the number. */
export function LensRow({ row, counted, side, selected, isReading, on }: LensRowProps) {
	const text = words.screen.patterns.lens;
	const button = useRef<HTMLButtonElement>(null);
	const isSelected = selected?.side === side && selected.code === row.code;
	const stage = stageOf(row.of);
	const firstPassage = stage === 'first' && !isSelected ? passagesOn(counted, side, row.code)[0] : undefined;
	const close = () => {
		button.current?.focus();
		on.select(null);
	};
	const closeOnEscape = (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (event.key === 'Escape' && isSelected) close();
	};
	return (
		<li class="eh-lens-item">
			<button
				ref={button}
				type="button"
				class="eh-bare eh-row"
				aria-pressed={isSelected}
				onClick={() => on.select(isSelected ? null : { side, code: row.code })}
				onKeyDown={closeOnEscape}
			>
				<span class="eh-heard">{text.row(nameOf(row), row.notes, row.of, row.passages)}</span>
				<span class="eh-row-label" aria-hidden="true">
					{isDraining(row.code) && <span class="eh-row-sign">−</span>}
					<span dir="auto">{nameOf(row)}</span>
				</span>
				<span class="eh-row-share" aria-hidden="true">
					{stage === 'many' ? text.share(row.notes, row.of) : text.inNotes(row.notes, row.of)}
				</span>
				{stage === 'many' && <Bar row={row} />}
			</button>
			{firstPassage && <QuotedPassage passage={firstPassage} on={on} />}
			{isSelected && <Evidence {...{ counted, side, row, isReading, on, close }} />}
		</li>
	);
}

/** Decoration: the number stands beside it. */
function Bar({ row }: { row: CodeRow }) {
	const share = { '--eh-share': String(row.notes / row.of) };
	return (
		<span class={isDraining(row.code) ? 'eh-bar eh-bar-drains' : 'eh-bar'} style={share} aria-hidden="true" />
	);
}

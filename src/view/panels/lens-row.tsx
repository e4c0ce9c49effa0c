import type { TargetedKeyboardEvent } from 'preact';
import { isDraining } from '../../domain/codes';
import { words } from '../../i18n';
import type { CodeRow, CountRow, EvidenceQuery } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { Figures } from '../figures-bubble';
import { once } from '../left-out';
import { shareOf } from '../level';
import { RowBar } from './row-bar';
import { RowFacts } from './row-facts';
import { figuresOf } from './row-figures';
import type { PanelProps } from './spec';

export interface LensRowProps extends Pick<PanelProps, 'select' | 'isSelected' | 'on'> {
	readonly side: EvidenceQuery['side'];
	readonly row: CodeRow | CountRow;
	/** Whether there are enough notes for bars; else the notes are named in words. */
	readonly hasBars: boolean;
	/** What reaches the top of a spark line. */
	readonly most: number;
}

const text = words.panels.lens;

export function queryOf({ code }: CountRow, side: EvidenceQuery['side']): EvidenceQuery {
	return { side, codes: [code] };
}

/** One code and in how many notes it stands; pressed, it shows the sentences behind the number. */
export function LensRow({ row, side, hasBars, most, select, isSelected, on }: LensRowProps) {
	const query = queryOf(row, side);
	const name = nameOf(row);
	const dismiss = (rowEl: Element | null) => {
		const others = [...(rowEl?.parentElement?.querySelectorAll<HTMLElement>('.eh-row') ?? [])];
		const at = others.findIndex((other) => rowEl?.contains(other));
		(others[at + 1] ?? others[at - 1])?.focus();
		on.dismissRow(row.code);
	};
	const dismissOnDelete = (event: TargetedKeyboardEvent<HTMLElement>) => {
		if (event.key !== 'Delete') return;
		event.preventDefault();
		dismiss(event.currentTarget.closest('li'));
	};
	return (
		<li class="eh-lens-item">
			<button
				type="button"
				class="eh-bare eh-row"
				aria-pressed={isSelected(query)}
				aria-keyshortcuts="Delete"
				onClick={() => select(query)}
				onKeyDown={dismissOnDelete}
			>
				<span class="eh-row-label">
					{isDraining(row.code) && (
						<span class="eh-row-sign" aria-hidden="true">
							−
						</span>
					)}
					<span dir="auto">{name}</span>
				</span>{' '}
				<span class="eh-row-share">{hasBars ? shareOf(row) : text.inNotes(row.notes, row.of)}</span>
				{hasBars && <RowBar row={row} />}
				<Figures lines={figuresOf(row)} />
			</button>
			{hasBars && 'level' in row && <RowFacts {...{ row, side, most, select, isSelected }} />}
			<button
				type="button"
				class="eh-bare eh-not-it"
				aria-label={text.notItNamed(name)}
				title={text.notIt}
				onClick={once((event) => dismiss(event.currentTarget.closest('li')))}
			>
				<span aria-hidden="true">×</span>
			</button>
		</li>
	);
}

import type { ComponentChildren, TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { gridStep } from '../../chart/grid-step';
import { Figures } from '../figures-bubble';
import type { PanelProps } from './spec';

/** A number of a grid, drawn as a square. */
export interface GridCell {
	readonly query: Parameters<PanelProps['select']>[0];
	/** What it is the number of, in full. */
	readonly name: string;
	readonly lines: readonly string[];
	/** Side of its square, 0 to 1. */
	readonly side: number;
	readonly shown?: number;
	readonly isOutlined?: boolean;
}

export interface GridRow {
	readonly key: string;
	readonly header: string;
	/** Rows of one group stand together under its name. */
	readonly group?: string;
	readonly class?: string;
	readonly cells: readonly (GridCell | undefined)[];
}

interface NumberGridProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly name: string;
	/** A key for each column, and a class for its cells. */
	readonly columns: readonly { readonly key: string; readonly class?: string }[];
	readonly head: ComponentChildren;
	readonly rows: readonly GridRow[];
	/** Whether Tab first leads to the last number, not to the first. */
	readonly beginsAtEnd?: boolean;
}

/** Numbers in rows and columns: one stop for Tab, arrow keys between the numbers. Roles are said: CSS may lay it out as a list. */
export function NumberGrid({ name, columns, head, rows, beginsAtEnd = false, ...panel }: NumberGridProps) {
	const [current, setCurrent] = useState('');
	const keyAt = (row: number, column: number) => `${rows[row]?.key} ${columns[column]?.key}`;
	const filled = rows.map(({ cells }) => cells.map((cell) => cell !== undefined));
	const all = rows.flatMap(({ cells }, row) =>
		cells.flatMap((cell, column) => (cell ? [{ cell, key: keyAt(row, column) }] : [])),
	);
	const stop =
		all.find(({ key }) => key === current) ??
		all.find(({ cell }) => panel.isSelected(cell.query)) ??
		all.at(beginsAtEnd ? -1 : 0);
	const move = (event: TargetedKeyboardEvent<HTMLElement>) => {
		const [row, column] = placeOf(event.target);
		if (row === undefined || column === undefined || event.altKey || event.metaKey || event.shiftKey) return;
		const to = gridStep(filled, { row, column }, event.key, event.ctrlKey);
		if (to === undefined) return;
		event.preventDefault();
		event.currentTarget.querySelector<HTMLElement>(`[data-at="${to.row} ${to.column}"]`)?.focus();
	};
	const remember = (event: TargetedFocusEvent<HTMLElement>) => {
		const [row, column] = placeOf(event.target);
		if (row !== undefined && column !== undefined) setCurrent(keyAt(row, column));
	};
	return (
		<table class="eh-grid" role="grid" aria-label={name} onKeyDown={move} onFocusIn={remember}>
			<thead>{head}</thead>
			<tbody>
				{rows.map(({ key, header, group, cells, ...given }, row) => (
					<Fragment key={key}>
						{group !== undefined && group !== rows[row - 1]?.group && (
							<tr role="row">
								<th class="eh-grid-group" role="rowheader" colSpan={columns.length + 1}>
									<span>{group}</span>
								</th>
							</tr>
						)}
						<tr role="row" class={given.class}>
							<th class="eh-grid-label" role="rowheader" dir="auto">
								{header}
							</th>
							{cells.map((cell, column) => (
								<td key={columns[column]?.key} role="gridcell" class={columns[column]?.class}>
									{cell && (
										<GridNumber {...panel} cell={cell} at={`${row} ${column}`} isStop={stop?.cell === cell} />
									)}
								</td>
							))}
						</tr>
					</Fragment>
				))}
			</tbody>
		</table>
	);
}

interface GridNumberProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly cell: GridCell;
	readonly at: string;
	readonly isStop: boolean;
}

function GridNumber({ cell, at, isStop, select, isSelected }: GridNumberProps) {
	const { query, name, lines, side, shown, isOutlined } = cell;
	return (
		<button
			type="button"
			class={isOutlined === true ? 'eh-bare eh-cell eh-cell-outlined' : 'eh-bare eh-cell'}
			data-at={at}
			tabIndex={isStop ? 0 : -1}
			aria-pressed={isSelected(query)}
			onClick={() => select(query)}
		>
			<span class="eh-square" style={{ '--eh-side': side }} />
			<span aria-hidden="true">{shown}</span>
			<span class="eh-cell-name">{name}</span>
			<Figures lines={lines} />
		</button>
	);
}

/** Row and column of the number that an event comes from. */
function placeOf(target: EventTarget | null): (number | undefined)[] {
	return (target as HTMLElement | null)?.dataset['at']?.split(' ').map(Number) ?? [];
}

import { words } from '../../i18n';
import { Covered } from '../covered';
import { Dated } from '../dated';
import type { PanelTable } from './spec';

interface NumbersTableProps {
	readonly title: string;
	readonly table: PanelTable;
	readonly isConcealed: boolean;
}

/** The numbers of a panel, one row each; wider than the pane it scrolls within itself, by keyboard too. */
export function NumbersTable({ title, table, isConcealed }: NumbersTableProps) {
	const { head, rows, covered = [] } = table;
	return (
		<div class="eh-table-frame" role="region" tabIndex={0} aria-label={words.panels.shell.tableName(title)}>
			<table class="eh-table">
				<thead>
					<tr>
						{head.map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, at) => (
						<tr key={at}>
							{row.map((cell, column) => (
								<td key={column} class={typeof cell === 'number' ? 'eh-table-number' : undefined}>
									{typeof cell === 'number' ? (
										cell
									) : covered.includes(column) ? (
										<Covered isConcealed={isConcealed}>{cell}</Covered>
									) : (
										<Dated sentence={cell} />
									)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

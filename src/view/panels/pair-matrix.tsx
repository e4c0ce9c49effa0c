import { pairMatrix } from '../../chart/pair-matrix';
import { squareSide } from '../../chart/square-side';
import { words } from '../../i18n';
import { NumberGrid, type GridCell } from './number-grid';
import { isClaimed, linesOf, namesOf, togetherOf } from './pair-words';
import type { PanelProps } from './spec';

/** Pairs as a lower triangle: the square is as large as the notes are many, outlined where more than chance is claimed. */
export function PairMatrix({
	report: { pairs, filter },
	select,
	isSelected,
}: Pick<PanelProps, 'report' | 'select' | 'isSelected'>) {
	const text = words.charts.pairs;
	const { codes, cells } = pairMatrix(pairs);
	const most = Math.max(...pairs.map(({ together }) => together));
	const names = new Map(
		pairs.flatMap((row) => {
			const [a, b] = namesOf(row);
			return [[row.a, a] as const, [row.b, b] as const];
		}),
	);
	const nameAt = (at: number) => names.get(codes[at] ?? '') ?? '';
	const cellOf = (pair: (typeof pairs)[number]): GridCell => ({
		query: togetherOf(pair, filter),
		name: `${text.both(...namesOf(pair))}: ${text.together(pair.together, pair.of)}, ${text.claims[pair.claim]}`,
		lines: linesOf(pair),
		side: squareSide(pair.together, most),
		shown: pair.together,
		isOutlined: isClaimed(pair),
	});
	return (
		<div class="eh-matrix">
			<div class="eh-grid-frame">
				<NumberGrid
					{...{ select, isSelected }}
					name={text.grid}
					columns={codes.slice(0, -1).map((key) => ({ key }))}
					head={
						<tr role="row">
							<td class="eh-grid-label" role="gridcell" />
							{codes.slice(0, -1).map((code, at) => (
								<th key={code} class="eh-upright" role="columnheader" dir="auto">
									<span>{nameAt(at)}</span>
								</th>
							))}
						</tr>
					}
					rows={cells.map((row, at) => ({
						key: codes[at + 1] ?? '',
						header: nameAt(at + 1),
						cells: row.map((pair) => pair && cellOf(pair)),
					}))}
				/>
			</div>
			{pairs.some(isClaimed) && <p class="eh-faint">{text.outlined}</p>}
		</div>
	);
}

import { useMemo } from 'preact/hooks';
import { words } from '../../i18n';
import type { AxisRow, CountRow, EvidenceQuery } from '../../report/figures';
import { axisQueries, poleFigures, type AxisQueries } from './axis-query';
import type { PanelProps } from './spec';
import { TwoEnded } from './two-ended';

const text = words.panels.energy;

interface AxisProps extends Pick<PanelProps, 'counted' | 'report' | 'select' | 'isSelected'> {
	readonly row: AxisRow;
}

/** Two poles and what stands between them, in fantasies and below it in check-ins. */
export function Axis({ row, counted, report, ...given }: AxisProps) {
	const { a, b, both, of, today, lean } = row;
	const { side } = report.filter;
	const [queries, now] = useMemo(() => {
		const on = (at: EvidenceQuery['side'], rows: readonly CountRow[]) => {
			const asked = axisQueries(row, at, rows);
			const linesOf = (pole: 'a' | 'b') =>
				poleFigures(asked[pole], row[pole === 'a' ? 'b' : 'a'].label, counted, report.filter);
			return { ...asked, lines: { a: linesOf('a'), b: linesOf('b') } };
		};
		return [on(side, report.lenses.energy), on('today', report.today.lenses.energy)] as const;
	}, [row, counted, report]);
	/** What check-ins say of a pole in other words than stand above it. */
	const otherNames = (['a', 'b'] as const)
		.filter((pole) => today && today[pole] > 0 && now.names[pole] !== queries.names[pole])
		.map((pole) => now.names[pole]);
	return (
		<li class="eh-axis">
			<div class="eh-axis-poles">
				<span dir="auto">{queries.names.a}</span>
				<span class="eh-aside">{leaning(row, queries.names)}</span>
				<span dir="auto">{queries.names.b}</span>
			</div>
			<TwoEnded
				counts={{ a: a.notes, b: b.notes, both, of }}
				queries={queries}
				place={text.sides[side]}
				lines={lean === 'too-few' ? [text.sure.tooFew] : []}
				{...given}
			/>
			{today && (
				<>
					<p class="eh-aside">{text.todayAs(otherNames)}</p>
					<TwoEnded counts={today} queries={now} place={text.today} isThin {...given} />
				</>
			)}
		</li>
	);
}

/** Said only where the counts bear it. */
function leaning({ lean }: AxisRow, names: AxisQueries['names']): string {
	if (lean === 'too-few') return '';
	return lean === 'mixed-or-unclear' ? text.unclear : text.leans(lean === 'leans-a' ? names.a : names.b);
}

import { words } from '../../i18n';
import type { AxisCounts, AxisRow, PatternReport } from '../../report/figures';
import { axisQueries, type AxisQueries } from './axis-query';
import { NumberButton } from './number';
import type { PanelProps } from './spec';

const text = words.panels.energy;

interface AxisProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly row: AxisRow;
	readonly report: PatternReport;
}

/** Two poles and what stands between them, in fantasies and below it in check-ins. */
export function Axis({ row, report, ...given }: AxisProps) {
	const { a, b, both, of, today, lean } = row;
	const { side } = report.filter;
	const queries = axisQueries(row, side, report.lenses.energy);
	const now = axisQueries(row, 'today', report.today.lenses.energy);
	/** What check-ins say of a pole in other words than stand above it. */
	const otherNames = (['a', 'b'] as const)
		.filter((pole) => today && today[pole] > 0 && now.names[pole] !== queries.names[pole])
		.map((pole) => now.names[pole]);
	return (
		<li class="eh-axis">
			<div class="eh-axis-poles">
				<span dir="auto">{queries.names.a}</span>
				<span class="eh-aside">{leaning(row)}</span>
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
export function leaning({ lean, a, b }: AxisRow): string {
	if (lean === 'too-few') return '';
	return lean === 'mixed-or-unclear' ? text.unclear : text.leans((lean === 'leans-a' ? a : b).label);
}

interface TwoEndedProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly counts: AxisCounts;
	readonly queries: AxisQueries;
	/** Where it is counted. */
	readonly place: string;
	readonly lines?: readonly string[];
	readonly isThin?: boolean;
}

/** A bar from the middle to either end, the numbers beside it. */
function TwoEnded({ counts, queries, place, lines = [], isThin = false, ...given }: TwoEndedProps) {
	const { a, b, both, of } = counts;
	const { names } = queries;
	const number = (k: number, pole: 'a' | 'b') =>
		k === 0 ? (
			<span class="eh-number">{text.of(k, of)}</span>
		) : (
			<NumberButton query={queries[pole]} of={text.within(names[pole], place)} lines={lines} {...given}>
				{text.of(k, of)}
			</NumberButton>
		);
	return (
		<div class={isThin ? 'eh-ends eh-ends-thin' : 'eh-ends'}>
			{number(a, 'a')}
			<span
				class="eh-ends-bar"
				style={{ '--eh-a': String(a / of), '--eh-b': String(b / of) }}
				aria-hidden="true"
			/>
			{number(b, 'b')}
			{both > 0 && (
				<NumberButton
					query={queries.both}
					class="eh-ends-both"
					of={text.within(text.bothOf(names.a, names.b), place)}
					{...given}
				>
					{text.both(both, of)}
				</NumberButton>
			)}
		</div>
	);
}

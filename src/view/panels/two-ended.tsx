import { words } from '../../i18n';
import type { AxisCounts } from '../../report/figures';
import type { AxisQueries } from './axis-query';
import { NumberButton } from './number';
import type { PanelProps } from './spec';

const text = words.panels.energy;

interface TwoEndedProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly counts: AxisCounts;
	readonly queries: AxisQueries & { readonly lines: Readonly<Record<'a' | 'b', readonly string[]>> };
	/** Where it is counted. */
	readonly place: string;
	readonly lines?: readonly string[];
	readonly isThin?: boolean;
}

/** A bar from the middle to either end, the numbers beside it. */
export function TwoEnded({ counts, queries, place, lines = [], isThin = false, ...given }: TwoEndedProps) {
	const { a, b, both, of } = counts;
	const { names } = queries;
	const number = (k: number, pole: 'a' | 'b') =>
		k === 0 ? (
			<span class="eh-number">{text.of(k, of)}</span>
		) : (
			<NumberButton
				query={queries[pole]}
				of={text.within(names[pole], place)}
				lines={[...queries.lines[pole], ...lines]}
				{...given}
			>
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

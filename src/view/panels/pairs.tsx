import { words } from '../../i18n';
import { isAtLeast } from '../stage';
import { NumberButton } from './number';
import { PairList } from './pair-list';
import { PairMatrix } from './pair-matrix';
import { isClaimed, namesOf, togetherOf } from './pair-words';
import { rounded } from './rounded';
import type { PanelProps, PanelSpec } from './spec';

const text = words.charts.pairs;

/** Read notes below which the statistics can hardly claim anything (section 3.4). */
const claimsFrom = 15;

/** What stands together in notes: a matrix, and themes. */
export const pairsPanel: PanelSpec = {
	id: 'pairs',
	title: text.title,
	isRipe: ({ pairs, themes }, stage) => isAtLeast(stage, 'many') && pairs.length + themes.length > 0,
	isFolded: () => true,
	Body: Pairs,
	tableOf: ({ pairs, themes }) => ({
		head: text.head,
		rows: [
			...pairs.map((row) => [
				...namesOf(row),
				...[row.together, row.aNotes, row.bNotes, row.of],
				text.claims[row.claim],
			]),
			...themes.map((row) => [...namesOf(row), row.together, '', '', row.of, text.oneTheme]),
		],
	}),
	howSure: ({ pairs, pairsTested }) => [
		text.sure(pairsTested),
		...pairs.map((row) =>
			text.row(text.both(...namesOf(row)), {
				expected: rounded(row.expected, 2),
				p: rounded(row.p, 3),
				npmi: row.npmi === null ? '–' : rounded(row.npmi, 2),
				jaccard: rounded(row.c, 2),
			}),
		),
	],
};

function Pairs(props: PanelProps) {
	const { select, isSelected } = props;
	const { pairs, themes, notes, filter } = props.report;
	const claimed = pairs.filter(isClaimed).length;
	const isThin = notes < claimsFrom;
	const hasMatrix = !isThin && pairs.length > 1;
	return (
		<div class="eh-pairs">
			{pairs.length > 0 && (
				<p class="eh-sentence">
					{claimed > 0 ? text.claimed(claimed, pairs.length) : isThin ? text.few(notes) : text.unclaimed}
				</p>
			)}
			{hasMatrix && <PairMatrix {...props} />}
			{!hasMatrix && <PairList {...props} isThin={isThin} />}
			<ul class="eh-plain-list">
				{themes.map((row) => (
					<li key={`${row.a} ${row.b}`}>
						<NumberButton {...{ select, isSelected }} query={togetherOf(row, filter)}>
							{text.theme(text.both(...namesOf(row)), text.together(row.together, row.of))}
						</NumberButton>
					</li>
				))}
			</ul>
		</div>
	);
}

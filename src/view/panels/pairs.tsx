import { lenses } from '../../domain/lenses';
import { words } from '../../i18n';
import { showsPair, tellsOfPairs } from '../../patterns/support';
import { isAtLeast } from '../stage';
import { NumberButton } from './number';
import { PairList } from './pair-list';
import { PairMatrix } from './pair-matrix';
import { isClaimed, namesOf, togetherOf } from './pair-words';
import { rounded } from './rounded';
import type { PanelProps, PanelSpec } from './spec';

const text = words.charts.pairs;

/** What stands together in notes: a matrix, and themes. */
export const pairsPanel: PanelSpec = {
	id: 'pairs',
	title: text.title,
	/** Pairs themselves are compared only once somebody looks. */
	isRipe: ({ lenses: rows }, stage) =>
		isAtLeast(stage, 'many') &&
		lenses.flatMap((lens) => rows[lens]).filter(({ notes }) => showsPair(notes)).length > 1,
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
				p: row.p < 0.001 ? text.tiny : rounded(row.p, 3),
				npmi: row.npmi === null ? '–' : rounded(row.npmi, 2),
				jaccard: rounded(row.c, 2),
			}),
		),
	],
};

function Pairs(props: PanelProps) {
	const { select, isSelected } = props;
	const { pairs, pairsTested, themes, notes, filter } = props.report;
	const claimed = pairs.filter(isClaimed).length;
	const isThin = !tellsOfPairs(notes);
	const hasMatrix = !isThin && pairs.length > 1;
	return (
		<div class="eh-pairs">
			{pairs.length > 0 && (
				<p class="eh-sentence">
					{claimed > 0 ? text.claimed(claimed, pairsTested) : isThin ? text.few(notes) : text.unclaimed}
				</p>
			)}
			{pairs.length + themes.length === 0 && <p class="eh-sentence">{text.none}</p>}
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

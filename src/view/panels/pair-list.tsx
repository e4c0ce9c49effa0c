import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { evidenceOf } from '../../report/evidence-of';
import { QuotedPassage } from '../quoted-passage';
import { NumberButton } from './number';
import { linesOf, namesOf, togetherOf } from './pair-words';
import type { PanelProps } from './spec';

interface PairListProps extends PanelProps {
	/** With too few notes to claim anything, the words say it. */
	readonly isThin: boolean;
}

/** Pairs as sentences. */
export function PairList({ report, counted, isThin, isConcealed, on, select, isSelected }: PairListProps) {
	const text = words.charts.pairs;
	return (
		<ul class="eh-plain-list">
			{report.pairs.map((row) => {
				const query = togetherOf(row, report.filter);
				return (
					<li key={`${row.a} ${row.b}`} class="eh-pair">
						<NumberButton {...{ query, select, isSelected }} lines={linesOf(row)}>
							{text.both(...namesOf(row))}: {text.together(row.together, row.of)}, {text.claims[row.claim]}
						</NumberButton>
						{isThin &&
							aloud(evidenceOf(counted, query, report.filter)).map((passage) => (
								<QuotedPassage key={passage.code} {...{ passage, isConcealed, on }} />
							))}
					</li>
				);
			})}
		</ul>
	);
}

/** The latest words that carry both codes; where none do, one sentence for each of the latest note. */
function aloud(passages: readonly Passage[]): Passage[] {
	const isBeside = (a: Passage, b: Passage) => a.path === b.path && a.code !== b.code;
	const shared = passages.findLast((passage) =>
		passages.some(
			(other) =>
				isBeside(passage, other) && passage.place !== undefined && passage.place.from === other.place?.from,
		),
	);
	if (shared !== undefined) return [shared];
	const last = passages.at(-1);
	const other = last && passages.findLast((passage) => isBeside(passage, last));
	return [other, last].filter((passage) => passage !== undefined);
}

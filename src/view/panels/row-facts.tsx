import { words } from '../../i18n';
import type { CodeRow, EvidenceQuery } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { standingOf } from '../level';
import { NumberButton } from './number';
import { rounded } from './rounded';
import { Spark } from './spark';
import type { PanelProps } from './spec';

interface RowFactsProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly row: CodeRow;
	readonly side: EvidenceQuery['side'];
	readonly most: number;
}

/** Level, direction and how met it was said to be, in words, and the months as a line. */
export function RowFacts({ row, side, most, select, isSelected }: RowFactsProps) {
	const { met, code, byMonth } = row;
	const text = words.panels.lens;
	return (
		<p class="eh-row-facts">
			<Spark counts={byMonth} most={most} />
			<span>{standingOf(row).join(' · ')}</span>
			{met && (
				<>
					{' · '}
					<NumberButton
						query={{ side, codes: [code], ratings: 'met' }}
						of={nameOf(row)}
						lines={[text.figures.met(rounded(met.mean), met.low, met.high, met.ratings, met.last)]}
						{...{ select, isSelected }}
					>
						{text.met(rounded(met.mean), met.last)}
					</NumberButton>
				</>
			)}
		</p>
	);
}

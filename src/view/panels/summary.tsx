import { words } from '../../i18n';
import type { PatternReport } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { questionOf, sentencesOf, sinceReview } from '../sentences';
import { isAtLeast } from '../stage';
import { Sentence } from './sentence';
import type { PanelProps, PanelSpec } from './spec';

const text = words.panels.summary;

/** Counts in sentences, what changed since the last review, and one question. */
export const summaryPanel: PanelSpec = {
	id: 'summary',
	title: text.title,
	isRipe: (_, stage) => isAtLeast(stage, 'many'),
	Body: Summary,
	tableOf: (report) => ({
		head: text.head,
		rows: [
			[text.rows.notes, report.notes],
			[text.rows.from, report.period?.from ?? ''],
			[text.rows.to, report.period?.to ?? ''],
			...topRows(report).map((row) => [nameOf(row), text.kOfN(row.notes, row.of)]),
		],
	}),
	howSure: ({ saturation, coverage }) => [
		text.self,
		...(saturation ? [text.saturation(saturation.newCodes, saturation.label === 'settling')] : []),
		...(coverage === null ? [] : [text.coverage(coverage)]),
	],
};

function Summary({ counted, report, stage, ...given }: PanelProps) {
	const said = [...sentencesOf(report), ...(stage === 'full' ? sinceReview(report) : [])];
	return (
		<>
			{said.map((parts, at) => (
				<Sentence key={at} parts={parts} {...given} />
			))}
			<p class="eh-question">{questionOf(counted.book, report)}</p>
		</>
	);
}

function topRows({ lenses }: PatternReport) {
	return Object.values(lenses).flatMap(([top]) => top ?? []);
}

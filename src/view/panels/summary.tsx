import { words } from '../../i18n';
import type { PatternReport, SinceExperiment } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { questionOf, sentencesOf, sinceReview } from '../sentences';
import { Covered } from '../covered';
import { Dated } from '../dated';
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
			...(report.sinceExperiment?.rows ?? []).flatMap((row) => {
				const start = report.sinceExperiment?.start ?? '';
				return [
					[text.rowBefore(nameOf(row), start), text.kOfN(row.before.notes, row.before.of)],
					[text.rowSince(nameOf(row), start), text.kOfN(row.since.notes, row.since.of)],
				];
			}),
		],
	}),
	howSure: ({ saturation, coverage, sinceExperiment }) => [
		text.self,
		...(saturation ? [text.saturation(saturation.newCodes, saturation.label === 'settling')] : []),
		...(coverage === null ? [] : [text.coverage(coverage)]),
		...(sinceExperiment ? [text.noCause] : []),
	],
};

function Summary({ counted, report, stage, ...given }: PanelProps) {
	const said = [...sentencesOf(report), ...(stage === 'full' ? sinceReview(report) : [])];
	return (
		<>
			{said.map((parts, at) => (
				<Sentence key={at} parts={parts} {...given} />
			))}
			{report.sinceExperiment && <Since since={report.sinceExperiment} isConcealed={given.isConcealed} />}
			<p class="eh-question">{questionOf(counted.book, report)}</p>
		</>
	);
}

/** What turned up before an experiment began and since, both out of how many notes; what came of what is not said. */
function Since({ since, isConcealed }: { since: SinceExperiment; isConcealed: boolean }) {
	const [before, after] = text.began;
	const said = since.rows.map((row) => text.beforeAndSince(nameOf(row), row.since, row.before)).join('; ');
	if (said === '') return null;
	return (
		<p class="eh-sentence">
			{before}
			<Covered isConcealed={isConcealed}>{since.text}</Covered>
			<Dated sentence={`${after(since.start)}${said}.`} />
		</p>
	);
}

function topRows({ lenses }: PatternReport) {
	return Object.values(lenses).flatMap(([top]) => top ?? []);
}

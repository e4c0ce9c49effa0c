import { useMemo } from 'preact/hooks';
import { patternReport, type PatternReport } from '../report/pattern-report';
import { Beginning } from './beginning';
import { EarlierTagsCard } from './earlier-tags';
import { Everyday } from './everyday';
import { NoEvidence } from './no-evidence';
import { JotField } from './jot-field';
import { Lenses } from './lenses';
import type { CountedNote } from '../index/counted';
import type { PatternViewProps } from './model';
import { Progress } from './progress';
import { saidOfEverydayAlone, saidOfFantasies } from './sentences';
import { Summary } from './summary';
import { Unread } from './unread';

/** The jot field, and below it what the notes say so far. */
export function PatternView(props: PatternViewProps) {
	const { counted, isReady, reading, earlier, draft, on } = props;
	const report = useMemo(() => patternReport(counted), [counted]);
	return (
		<div class="eh-view">
			<JotField draft={draft} on={on} />
			<Progress isReady={isReady} reading={reading} />
			{isReady && earlier?.answer === 'ask' && <EarlierTagsCard earlier={earlier} on={on} />}
			{isReady && <Patterns {...props} report={report} />}
			{isReady && earlier !== undefined && earlier.answer !== 'ask' && (
				<EarlierTagsCard earlier={earlier} on={on} />
			)}
		</div>
	);
}

function Patterns({
	counted,
	reading,
	state: { selected },
	on,
	report,
}: PatternViewProps & { report: PatternReport }) {
	const { everyday } = report;
	const isReading = reading !== undefined;
	const hasFantasies = report.notes > 0;
	const isEmpty = !hasFantasies && everyday.notes === 0;
	const said = useMemo(
		() => (hasFantasies ? saidOfFantasies(counted, report) : saidOfEverydayAlone(counted, everyday)),
		[counted],
	);
	const unread = useMemo(
		() => counted.notes.filter((note) => note.kind === 'jot' && note.codes.size === 0).sort(latestFirst),
		[counted],
	);
	const shared = { counted, selected, isReading, on };
	return (
		<>
			{isEmpty && !isReading && <Beginning />}
			<div class={isEmpty ? 'eh-body' : 'eh-body eh-body-beside'}>
				{!isEmpty && <Summary said={said} />}
				{hasFantasies && <Lenses {...shared} report={report} />}
				{everyday.notes > 0 && <Everyday {...shared} report={everyday} isBeside={hasFantasies} />}
				{unread.length > 0 && <Unread jots={unread} on={on} />}
				{!isEmpty && !isReading && <NoEvidence selected={selected} report={report} on={on} />}
			</div>
		</>
	);
}

/** Of one day the one with the higher number is later: `jot 10` after `jot 9`. */
function latestFirst(a: CountedNote, b: CountedNote): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	return b.path.localeCompare(a.path, 'en', { numeric: true });
}

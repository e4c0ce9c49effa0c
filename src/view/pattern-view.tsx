import { useMemo } from 'preact/hooks';
import { words } from '../i18n';
import { hasManyEchoes } from '../patterns/support';
import { activeParts } from '../report/filter';
import { patternReport } from '../report/pattern-report';
import { Beginning } from './beginning';
import { Dated } from './dated';
import { DismissedList } from './dismissed';
import { EarlierTagsCard } from './earlier-tags';
import { EchoCard } from './echo-card';
import { EvidencePane } from './evidence/pane';
import { ExamplesLine } from './examples-line';
import { FilterBar } from './filters/filter-bar';
import { HelpLine } from './help-line';
import { JotField } from './jot-field';
import type { PatternViewProps } from './model';
import { ripePanels } from './panels';
import { Panel } from './panels/panel';
import { Progress } from './progress';
import { FirstNote } from './first-note';
import { stageOf } from './stage';

/** From so many notes on there is something to filter. */
const leastToFilter = 3;

/** The jot field, and below it what the notes say so far. */
export function PatternView(props: PatternViewProps) {
	const { isReady, reading, examples, draft, isConcealed, on } = props;
	const earlier = examples === 'shown' ? undefined : props.earlier;
	return (
		<div class="eh-view">
			<h2 class="eh-heard">{words.screen.patterns.title}</h2>
			<JotField {...{ draft, isConcealed, on }} />
			<ExamplesLine {...{ examples, on }} />
			<Progress isReady={isReady} reading={reading} />
			{isReady && earlier?.answer === 'ask' && <EarlierTagsCard earlier={earlier} on={on} />}
			{isReady && <Patterns {...props} />}
			{isReady && earlier !== undefined && earlier.answer !== 'ask' && (
				<EarlierTagsCard earlier={earlier} on={on} />
			)}
			<HelpLine contact={props.helpContact} isConcealed={isConcealed} />
		</div>
	);
}

function Patterns(props: PatternViewProps) {
	const { today, reading, state, dismissedCodes, isConcealed, oneUnknown, on } = props;
	const { filter, selected } = state;
	/** A private jot inside an open reflection is out of sight as well. */
	const counted = filter.withoutPrivate ? props.shareable() : props.counted;
	/** While there is no jot or reflection, everyday notes are what can be shown. */
	const isEverydayAlone = useMemo(
		() => !counted.notes.some(({ side, codes }) => side === 'fantasy' && codes.size > 0),
		[counted],
	);
	const shownFilter =
		isEverydayAlone && filter.side === 'fantasy' ? { ...filter, side: 'everyday' as const } : filter;
	const report = patternReport(counted, { filter: shownFilter, today, dismissedCodes });
	const { notes, period } = report;
	const stage = stageOf(notes);
	const isFiltered = activeParts(filter).length > 0;
	const isReading = reading !== undefined;
	const panels = ripePanels(report, stage);
	/** Then there is room for sentences beside them, so that nothing moves when one is selected. */
	const hasNumbers =
		selected !== null ||
		panels.some(
			({ id, isFolded }) =>
				id !== 'unread' &&
				id !== 'moves' &&
				(isFolded?.(report, stage) !== true || state.unfolded.includes(id)),
		);
	const summary = panels.findIndex(({ id }) => id === 'summary');
	/** The echo is first, and later behind the summary. */
	const echoAt = hasManyEchoes(notes) ? summary + 1 : 0;
	const echo = (
		<EchoCard
			key="echo"
			filter={report.filter}
			session={props.echo}
			shareable={props.shareable}
			answeredEchoes={props.answeredEchoes}
			{...{ notes, isReading, dismissedCodes, isConcealed, on }}
		/>
	);
	const drawn = panels.map((spec) => (
		<Panel
			key={spec.id}
			{...{ spec, state, counted, report, stage, isReading, isConcealed, oneUnknown, on }}
		/>
	));
	return (
		<>
			{(isFiltered || notes + report.everyday.notes + report.today.notes >= leastToFilter) && (
				<FilterBar {...{ counted, report, state, today, isConcealed, on }} />
			)}
			{stage === 'none' && !isFiltered && !isReading && (
				<Beginning
					hasJots={report.unread > 0}
					hasReflections={report.unmarked > 0}
					addExamples={props.examples === undefined ? on.addExamples : undefined}
				/>
			)}
			{shownFilter !== filter && period && (
				<p class="eh-faint eh-alone">
					<Dated sentence={words.panels.everyday.alone(notes, period.from, period.to)} />
				</p>
			)}
			<div class={hasNumbers ? 'eh-body eh-body-beside' : 'eh-body'}>
				{drawn.slice(0, echoAt)}
				{echo}
				{stage === 'first' && <FirstNote {...{ counted, report, isConcealed, on }} />}
				{drawn.slice(echoAt)}
				{selected && !panels.some(({ id }) => id === selected.panel) && (
					<EvidencePane
						selection={selected}
						close={() => on.change({ selected: null })}
						{...{ counted, report, state, isReading, isConcealed, on }}
					/>
				)}
				{hasNumbers && selected === null && <p class="eh-faint eh-choose">{words.panels.shell.choose}</p>}
			</div>
			<DismissedList {...{ counted, report, isConcealed, on }} />
		</>
	);
}

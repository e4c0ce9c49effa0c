import { squareSide } from '../../chart/square-side';
import { yearSpans } from '../../chart/year-spans';
import { lensOf } from '../../domain/codes';
import { lenses } from '../../domain/lenses';
import { words } from '../../i18n';
import type { CodeRow, PatternReport } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { Dated } from '../dated';
import { isAtLeast } from '../stage';
import { NumberGrid, type GridRow } from './number-grid';
import type { PanelProps, PanelSpec } from './spec';

const turns = ['new', 'steady', 'quiet', 'rest'] as const;

/** Months × what keeps coming, or did. */
export const timePanel: PanelSpec = {
	id: 'time',
	title: words.charts.time.title,
	isRipe: (report, stage) => isAtLeast(stage, 'many') && rowsOf(report).length > 0,
	isFolded: (_report, stage) => stage !== 'full',
	Body: Time,
	tableOf: (report) => ({
		head: [words.charts.code, ...report.months.map(({ month }) => month)],
		rows: [
			[words.charts.time.written, ...report.months.map(({ notes }) => notes)],
			...rowsOf(report).map((row) => [nameOf(row), ...row.byMonth]),
		],
	}),
	howSure: () => [words.charts.time.sure],
};

function Time({ report, ...panel }: PanelProps) {
	const text = words.charts.time;
	const { months } = report;
	const rows = rowsOf(report);
	const last = months.at(-1)?.month ?? '';
	const [newOnes, steady, quiet] = turns.map((turn) => rows.filter((row) => turnOf(row) === turn).length);
	return (
		<>
			<p class="eh-sentence">
				<Dated sentence={text.said(newOnes ?? 0, steady ?? 0, quiet ?? 0, months[0]?.month ?? '', last)} />
			</p>
			<p class="eh-question">{text.question}</p>
			<div class="eh-grid-frame eh-time-frame">
				<NumberGrid
					{...panel}
					name={text.grid}
					columns={months.map(({ month, notes }) => ({
						key: month,
						class: notes === 0 ? 'eh-month eh-month-blank' : 'eh-month',
					}))}
					head={<Months months={months.map(({ month }) => month)} />}
					rows={gridRows(rows, report)}
					beginsAtEnd
				/>
			</div>
			<p class="eh-faint">{text.legend}</p>
		</>
	);
}

function Months({ months }: { months: readonly string[] }) {
	return (
		<>
			<tr role="row">
				<td class="eh-grid-label" role="gridcell" />
				{yearSpans(months).map(({ year, span }) => (
					<th key={year} class="eh-year" role="columnheader" colSpan={span}>
						<span>{year}</span>
					</th>
				))}
			</tr>
			<tr role="row">
				<td class="eh-grid-label" role="gridcell" />
				{months.map((month) => (
					<th key={month} class="eh-month" role="columnheader">
						<span class="eh-heard">{month}</span>
						<span aria-hidden="true">{Number(month.slice(5))}</span>
					</th>
				))}
			</tr>
		</>
	);
}

function gridRows(rows: readonly CodeRow[], { months, filter }: PatternReport): GridRow[] {
	const text = words.charts.time;
	const most = Math.max(...rows.flatMap(({ byMonth }) => byMonth));
	return rows.map((row) => ({
		key: row.code,
		header: nameOf(row),
		class: `eh-lens-${lensOf(row.code)}`,
		group: text.groups[turnOf(row)],
		cells: months.map(({ month, notes }, at) => {
			const own = row.byMonth[at] ?? 0;
			if (own === 0) return undefined;
			return {
				query: { side: filter.side, codes: [row.code], month },
				name: text.cell(nameOf(row), month, own, notes),
				lines: [text.inMonth(own, notes, month)],
				side: squareSide(own, most),
			};
		}),
	}));
}

/** What turns up often enough to have a course, group by group; within a group as ranked. */
function rowsOf(report: PatternReport): CodeRow[] {
	const rows = lenses
		.flatMap((lens) => report.lenses[lens])
		.filter(({ level }) => level !== 'single' && level !== 'emerging')
		.sort((a, b) => b.notes - a.notes);
	return turns.flatMap((turn) => rows.filter((row) => turnOf(row) === turn));
}

function turnOf({ turn }: CodeRow): (typeof turns)[number] {
	return turn ?? 'rest';
}

import { words } from '../../i18n';
import { isFew } from '../../patterns/support';
import type { PatternReport } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { FoldButton, useFold } from '../folding';
import { isAtLeast } from '../stage';
import { Axis } from './axis';
import { EnergyList } from './energy-list';
import { energyRows } from './energy-rows';
import { axisSentence, contrastsIn } from './energy-sentences';
import { Sentence } from './sentence';
import type { PanelProps, PanelSpec, PanelTable } from './spec';

const text = words.panels.energy;
const firstAxes = 5;

/** What charges or empties, in fantasies beside check-ins. */
export const energyPanel: PanelSpec = {
	id: 'energy',
	title: text.title,
	isRipe: ({ axes, contrast, lenses, today }, stage) =>
		isAtLeast(stage, 'some') &&
		axes.length +
			contrast.length +
			(stage === 'some' ? 0 : lenses.energy.length + today.lenses.energy.length) >
			0,
	Body: Energy,
	tableOf,
	howSure: ({ axes }) => [
		...axes
			.filter(({ lean }) => lean !== 'too-few')
			.map(({ a, b, low, high }) =>
				text.sure.axis(
					...([a.label, b.label, a.notes, b.notes] as const),
					...([isFew(a.notes + b.notes), low ?? 0, high ?? 1] as const),
				),
			),
		text.sure.lean,
		text.sure.poles,
	],
};

function Energy({ counted, report, stage, select, isSelected }: PanelProps) {
	const given = { select, isSelected };
	const fold = useFold(firstAxes);
	const axes = report.axes.slice(0, fold.shown);
	const { gives, drains } = energyRows(report);
	const hasBars = isAtLeast(stage, 'many');
	const said = [...(hasBars ? [] : axes.map((row) => axisSentence(row, report))), ...contrastsIn(report)];
	return (
		<>
			<p class="eh-faint">{text.says(report.notes, report.today.notes)}</p>
			{said.map((parts, at) => (
				<Sentence key={at} parts={parts} {...given} />
			))}
			{hasBars && (
				<div class="eh-energy eh-lens-energy">
					{report.axes.length > 0 && (
						<ul class="eh-plain-list eh-axes">
							{axes.map((row) => (
								<Axis key={`${row.a.code} ${row.b.code}`} {...{ row, counted, report }} {...given} />
							))}
						</ul>
					)}
					<FoldButton
						fold={fold}
						hidden={report.axes.length - axes.length}
						canFold={fold.shown > firstAxes}
					/>
					<EnergyList title={text.gives} rows={gives} {...{ report }} {...given} />
					<EnergyList title={text.drains} rows={drains} {...{ report }} {...given} />
				</div>
			)}
		</>
	);
}

function tableOf(report: PatternReport): PanelTable {
	const { axes, today } = report;
	const { gives, drains } = energyRows(report);
	const poles = axes.flatMap((row) => {
		const { a, b, both, of } = row;
		const now = row.today ?? { a: 0, b: 0, both: 0, of: today.notes };
		return [
			[a.label, a.notes, of, now.a, now.of],
			[b.label, b.notes, of, now.b, now.of],
			[text.bothOf(a.label, b.label), both, of, now.both, now.of],
		];
	});
	const others = [...gives, ...drains].map((row) => [
		nameOf(row),
		...[row.main?.notes ?? 0, report.notes, row.today?.notes ?? 0, today.notes],
	]);
	return { head: text.head, rows: [...poles, ...others] };
}

import { lensOf } from '../../domain/codes';
import { lenses } from '../../domain/lenses';
import { words } from '../../i18n';
import { isFew } from '../../patterns/support';
import type { CodeRow, PatternReport } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { Dated } from '../dated';
import { directionOf, levelOf } from '../level';
import { isAtLeast } from '../stage';
import { LensLists } from './lens-list';
import { rangeOf } from './row-figures';
import { rounded } from './rounded';
import type { PanelProps, PanelSpec } from './spec';

const text = words.panels.lens;
/** Ranges told in words. */
const mostRanges = 3;

/** Values, energy and needs, ranked by notes. */
export const lensesPanel: PanelSpec = {
	id: 'lenses',
	title: text.title,
	isRipe: (_, stage) => isAtLeast(stage, 'some'),
	Body: Lenses,
	tableOf: (report) => ({ head: text.head, rows: rowsOf(report).map(cellsOf) }),
	howSure,
};

function Lenses({ report, stage, select, isSelected, on }: PanelProps) {
	const { notes, period, filter } = report;
	const most = Math.max(0, ...rowsOf(report).flatMap(({ byMonth }) => byMonth));
	return (
		<>
			{period && (
				<p class="eh-faint">
					<Dated sentence={text.says(notes, period.from, period.to)} />
				</p>
			)}
			<LensLists
				rows={report.lenses}
				side={filter.side}
				dismissed={report.dismissed.codes}
				hasBars={isAtLeast(stage, 'many')}
				{...{ most, select, isSelected, on }}
			/>
		</>
	);
}

function rowsOf({ lenses: rows }: PatternReport): readonly CodeRow[] {
	return lenses.flatMap((lens) => rows[lens]);
}

function cellsOf(row: CodeRow): (string | number)[] {
	const { code, notes, of, passages, months, monthsOf, met, first, last } = row;
	return [
		words.screen.lenses[lensOf(code)].one,
		nameOf(row),
		...[notes, of, passages],
		levelOf(row),
		directionOf(row) || '',
		rangeOf(row)?.join('–') ?? '',
		text.share(months, monthsOf),
		met ? rounded(met.mean) : '',
		...[first, last],
	];
}

function howSure(report: PatternReport): string[] {
	const { tested, byChance } = report.directions;
	const { sure } = text;
	const ranges = lenses
		.flatMap((lens) => report.lenses[lens].slice(0, 1))
		.slice(0, mostRanges)
		.flatMap((row) =>
			row.low === null || row.high === null
				? []
				: sure.range(nameOf(row), row.notes, row.of, isFew(row.of), row.low, row.high),
		);
	return [
		...(ranges.length > 0 ? [...ranges, sure.whisker] : [sure.few]),
		tested > 0 ? sure.byChance(tested, byChance) : sure.untested,
		sure.levels,
	];
}

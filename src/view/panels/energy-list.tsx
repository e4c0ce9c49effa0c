import { words } from '../../i18n';
import type { CountRow, EvidenceQuery, PatternReport } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { FoldButton, useFold } from '../folding';
import { useElementId } from '../naming';
import type { EnergyRow } from './energy-rows';
import { NumberButton } from './number';
import type { PanelProps } from './spec';

const text = words.panels.energy;
const firstRows = 5;

interface EnergyListProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly title: string;
	readonly rows: readonly EnergyRow[];
	readonly report: PatternReport;
}

/** What gives or what drains, in fantasies beside check-ins. */
export function EnergyList({ title, rows, report, ...given }: EnergyListProps) {
	const headingId = useElementId();
	const fold = useFold(firstRows);
	const { side } = report.filter;
	const number = (row: CountRow | undefined, on: EvidenceQuery['side']) =>
		row && (
			<NumberButton
				query={{ side: on, codes: [row.code] }}
				class={on === 'today' ? 'eh-energy-today' : ''}
				of={text.within(nameOf(row), text.sides[on])}
				{...given}
			>
				{text.share(text.sides[on], row.notes, row.of)}
			</NumberButton>
		);
	if (rows.length === 0) return null;
	const shown = rows.slice(0, fold.shown);
	return (
		<div>
			<h4 id={headingId} class="eh-lens-name">
				{title}
			</h4>
			<ul class="eh-plain-list eh-energy-list" aria-labelledby={headingId}>
				{shown.map(({ code, label, main, today }) => (
					<li key={code} class="eh-energy-row">
						<span dir="auto">{label}</span>
						{number(main, side)}
						{number(today, 'today')}
					</li>
				))}
			</ul>
			<FoldButton fold={fold} hidden={rows.length - shown.length} canFold={fold.shown > firstRows} />
		</div>
	);
}

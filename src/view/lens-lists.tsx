import { lenses, type Lens } from '../domain/lenses';
import { words } from '../i18n';
import type { Counted } from '../index/counted';
import type { CodeRow, SideReport } from '../report/pattern-report';
import { arrowsMoveBetween } from './arrow-keys';
import { FoldButton, useFold } from './folding';
import { LensRow } from './lens-row';
import type { PatternViewCallbacks, Selection, ShownSide } from './model';
import { useElementId } from './naming';

/** Rows of a lens shown at first. */
const firstRows = 5;

export interface LensListsProps {
	readonly counted: Counted;
	readonly side: ShownSide;
	readonly report: SideReport;
	readonly selected: Selection | null;
	readonly isReading: boolean;
	readonly on: PatternViewCallbacks;
}

/** The three lenses of one side. */
export function LensLists(props: LensListsProps) {
	return (
		<div class="eh-lens-lists">
			{lenses.map((lens) => (
				<LensList key={lens} {...props} lens={lens} rows={props.report.lenses[lens]} />
			))}
		</div>
	);
}

interface LensListProps extends LensListsProps {
	readonly lens: Lens;
	readonly rows: readonly CodeRow[];
}

function LensList({ lens, rows, ...props }: LensListProps) {
	const { name, about } = words.screen.lenses[lens];
	const text = words.screen.patterns.lens;
	const headingId = useElementId();
	const fold = useFold(firstRows);
	const { selected, side } = props;
	const shown = rows.filter(
		(row, at) => at < fold.shown || (selected?.side === side && selected.code === row.code),
	);
	return (
		<div class={`eh-lens eh-lens-${lens}`}>
			<div class="eh-lens-head">
				<h4 id={headingId} class="eh-lens-name">
					{name}
				</h4>
				<p class="eh-faint">{about}</p>
			</div>
			<div>
				{rows.length === 0 && <p class="eh-faint">{text.empty}</p>}
				{rows.length > 0 && (
					<ul class="eh-plain-list" aria-labelledby={headingId} onKeyDown={arrowsMoveBetween('.eh-row')}>
						{shown.map((row) => (
							<LensRow key={row.code} {...props} row={row} />
						))}
					</ul>
				)}
				<FoldButton fold={fold} hidden={rows.length - shown.length} canFold={fold.shown > firstRows} />
			</div>
		</div>
	);
}

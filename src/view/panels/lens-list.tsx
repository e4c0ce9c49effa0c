import type { Lens } from '../../domain/lenses';
import { words } from '../../i18n';
import type { CodeRow, CountRow } from '../../report/figures';
import { arrowsMoveBetween } from '../arrow-keys';
import { FoldButton, useFold } from '../folding';
import { useElementId } from '../naming';
import { LensRow, queryOf, type LensRowProps } from './lens-row';

/** Rows of a lens shown at first. */
const firstRows = 5;

interface LensListProps extends Omit<LensRowProps, 'row' | 'most'> {
	readonly lens: Lens;
	readonly rows: readonly (CodeRow | CountRow)[];
	/** What reaches the top of a spark line, the same for all lenses. */
	readonly most?: number;
}

/** One lens, what turns up most often first. */
export function LensList({ lens, rows, most = 0, ...given }: LensListProps) {
	const { name, about } = words.screen.lenses[lens];
	const headingId = useElementId();
	const fold = useFold(firstRows);
	const shown = rows.filter((row, at) => at < fold.shown || given.isSelected(queryOf(row, given.side)));
	return (
		<div class={`eh-lens eh-lens-${lens}`}>
			<div class="eh-lens-head">
				<h4 id={headingId} class="eh-lens-name">
					{name}
				</h4>
				<p class="eh-faint">{about}</p>
			</div>
			<div>
				{rows.length === 0 && <p class="eh-faint">{words.panels.lens.empty}</p>}
				{rows.length > 0 && (
					<ul class="eh-plain-list" aria-labelledby={headingId} onKeyDown={arrowsMoveBetween('.eh-row')}>
						{shown.map((row) => (
							<LensRow key={row.code} {...given} most={most} row={row} />
						))}
					</ul>
				)}
				<FoldButton fold={fold} hidden={rows.length - shown.length} canFold={fold.shown > firstRows} />
			</div>
		</div>
	);
}

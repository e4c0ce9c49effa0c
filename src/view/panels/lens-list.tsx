import { useRef } from 'preact/hooks';
import { lensOf, type Code } from '../../domain/codes';
import { lenses, type Lens } from '../../domain/lenses';
import { words } from '../../i18n';
import type { CodeRow, CountRow } from '../../report/figures';
import { nameOf } from '../../report/naming';
import { arrowsMoveBetween } from '../arrow-keys';
import { FoldButton, useFold } from '../folding';
import { LeftOut } from '../left-out';
import { useElementId } from '../naming';
import { LensRow, queryOf, type LensRowProps } from './lens-row';

/** Rows of a lens shown at first. */
const firstRows = 5;

type Row = CodeRow | CountRow;

interface LensListsProps extends Omit<LensRowProps, 'row' | 'most'> {
	readonly rows: Readonly<Record<Lens, readonly Row[]>>;
	/** Rows that were said not to be it. */
	readonly dismissed: readonly Code[];
	/** What reaches the top of a spark line, the same for all lenses. */
	readonly most?: number;
}

interface LensListProps extends Omit<LensListsProps, 'rows'> {
	readonly lens: Lens;
	readonly rows: readonly Row[];
}

/** The three lenses, each with its rows. */
export function LensLists({ rows, ...given }: LensListsProps) {
	return (
		<div class="eh-lens-lists">
			{lenses.map((lens) => (
				<LensList key={lens} lens={lens} rows={rows[lens]} {...given} />
			))}
		</div>
	);
}

/** One lens, what turns up most often first. */
function LensList({ lens, rows, dismissed, most = 0, ...given }: LensListProps) {
	const { name, about } = words.screen.lenses[lens];
	const headingId = useElementId();
	const fold = useFold(firstRows);
	const text = words.panels.lens;
	/** What is left out while the view is shown keeps its place: nothing slides there under the mouse. */
	const last = useRef<readonly Row[]>([]);
	const items = [...rows];
	last.current.forEach((row, at) => {
		if (dismissed.includes(row.code)) items.splice(at, 0, row);
	});
	last.current = items;
	const shown = items.filter((row, at) => at < fold.shown || given.isSelected(queryOf(row, given.side)));
	const isSetAside = dismissed.some((code) => lensOf(code) === lens);
	return (
		<div class={`eh-lens eh-lens-${lens}`}>
			<div class="eh-lens-head">
				<h4 id={headingId} class="eh-lens-name">
					{name}
				</h4>
				<p class="eh-faint">{about}</p>
			</div>
			<div>
				{items.length === 0 && <p class="eh-faint">{isSetAside ? text.setAside : text.empty}</p>}
				{items.length > 0 && (
					<ul class="eh-plain-list" aria-labelledby={headingId} onKeyDown={arrowsMoveBetween('.eh-row')}>
						{shown.map((row) =>
							rows.includes(row) ? (
								<LensRow key={row.code} {...given} most={most} row={row} />
							) : (
								<li key={`- ${row.code}`}>
									<LeftOut
										said={text.leftOut(nameOf(row))}
										undo={() => given.on.bringBackRow(row.code)}
										takesFocus
									/>
								</li>
							),
						)}
					</ul>
				)}
				<FoldButton fold={fold} hidden={items.length - shown.length} canFold={fold.shown > firstRows} />
			</div>
		</div>
	);
}

import { isDraining } from '../../domain/codes';
import type { CodeRow, CountRow } from '../../report/figures';

/** The share as a bar, and a thin line where it could lie with so few notes. Decoration: the number stands beside it. */
export function RowBar({ row }: { row: CodeRow | CountRow }) {
	const range = 'low' in row && row.low !== null && row.high !== null ? [row.low, row.high] : undefined;
	return (
		<span
			class={isDraining(row.code) ? 'eh-bar eh-bar-drains' : 'eh-bar'}
			style={{ '--eh-share': String(row.notes / row.of) }}
			aria-hidden="true"
		>
			{range && (
				<span class="eh-whisker" style={{ '--eh-low': String(range[0]), '--eh-high': String(range[1]) }} />
			)}
		</span>
	);
}

import { useMemo } from 'preact/hooks';
import type { Code } from '../../domain/codes';
import { words } from '../../i18n';
import { ratingsOf } from '../../report/evidence-of';
import { arrowsMoveBetween } from '../arrow-keys';
import { opens } from '../opening';
import type { EvidencePaneProps } from './pane';

interface RatingsProps extends Pick<EvidencePaneProps, 'counted' | 'report' | 'on'> {
	readonly code: Code;
	readonly of: 'met' | 'importance';
	readonly labelledBy: string;
}

const { row, pane, kinds } = words.evidence;

/** What was said of how met, or how important, something is; each line opens. */
export function Ratings({ counted, report, code, of, labelledBy, on }: RatingsProps) {
	const ratings = useMemo(
		() => ratingsOf(counted, code, of, report.filter),
		[counted, report.filter, code, of],
	);
	return (
		<>
			<p class="eh-faint">{pane[of](ratings.length)}</p>
			<ul class="eh-plain-list" aria-labelledby={labelledBy} onKeyDown={arrowsMoveBetween('.eh-rating')}>
				{ratings.map(({ path, line, value, day, kind }) => (
					<li key={`${day} ${path} ${line}`}>
						<button
							type="button"
							class="eh-bare eh-passage eh-rating"
							{...opens((inNewPane) => on.openLine({ path, line }, inNewPane))}
							onMouseEnter={(event) => on.preview(path, line, event, event.currentTarget)}
						>
							{row.rating(value)} · <time dateTime={day}>{day}</time> · {kinds[kind ?? 'everyday']}
							<span class="eh-heard"> {row.openLine(path)}</span>
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

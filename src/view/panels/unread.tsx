import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import { noteMatcher } from '../../report/selected-notes';
import { Covered } from '../covered';
import { FoldButton, useFold } from '../folding';
import { titleOf } from '../naming';
import { opens } from '../opening';
import { Quote } from '../quoted-passage';
import type { PanelProps, PanelSpec } from './spec';

const firstJots = 5;
const text = words.panels.unread;

/** Jots without a code so far, latest first. */
export const unreadPanel: PanelSpec = {
	id: 'unread',
	title: text.title,
	isRipe: ({ unread }) => unread > 0,
	Body: Unread,
};

function Unread({ counted, report, on, isConcealed }: PanelProps) {
	const fold = useFold(firstJots);
	const matches = noteMatcher(counted.notes, report.filter);
	const jots = counted.notes
		.filter((note) => note.kind === 'jot' && note.codes.size === 0 && matches(note))
		.sort(latestFirst);
	const shown = jots.slice(0, fold.shown);
	return (
		<>
			<p class="eh-faint">{text.text(jots.length)}</p>
			<ul class="eh-plain-list">
				{shown.map((jot) => (
					<UnreadJot key={`${jot.path} ${jot.callout?.ids[0]}`} {...{ jot, on, isConcealed }} />
				))}
			</ul>
			<FoldButton fold={fold} hidden={jots.length - shown.length} canFold={fold.shown > firstJots} />
		</>
	);
}

interface UnreadJotProps extends Pick<PanelProps, 'on' | 'isConcealed'> {
	readonly jot: CountedNote;
}

function UnreadJot({ jot, on, isConcealed }: UnreadJotProps) {
	const title = titleOf(jot.path, jot.day);
	return (
		<li class="eh-unread-item">
			<time dateTime={jot.day}>{jot.day}</time>
			<button
				type="button"
				class="eh-bare eh-unread-open"
				{...opens((inNewPane) => on.openNote(jot, inNewPane))}
			>
				{jot.opening ? (
					<Quote passage={jot.opening} isConcealed={isConcealed} />
				) : (
					<Covered isConcealed={isConcealed}>{title}</Covered>
				)}
				<span class="eh-heard"> {text.openNote(`${jot.day} ${title}`.trimEnd())}</span>
			</button>
			{on.reflect && (
				<button type="button" class="eh-bare eh-more eh-unread-reflect" onClick={() => on.reflect?.(jot)}>
					{text.reflect}
					<span class="eh-heard"> {text.on(`${jot.day} ${title}`.trimEnd())}</span>
				</button>
			)}
		</li>
	);
}

/** Of one day the one with the higher number is later: `jot 10` after `jot 9`. */
function latestFirst(a: CountedNote, b: CountedNote): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	return b.path.localeCompare(a.path, 'en', { numeric: true });
}

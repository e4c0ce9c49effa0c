import { words } from '../i18n';
import type { CountedNote } from '../index/counted';
import { FoldButton, useFold } from './folding';
import type { PatternViewCallbacks } from './model';
import { titleOf, useElementId } from './naming';
import { opens } from './opening';

const firstJots = 5;

interface UnreadProps {
	/** Jots without a code, latest first. */
	readonly jots: readonly CountedNote[];
	readonly on: Pick<PatternViewCallbacks, 'openNote'>;
}

export function Unread({ jots, on }: UnreadProps) {
	const text = words.screen.patterns.unread;
	const headingId = useElementId();
	const fold = useFold(firstJots);
	const shown = jots.slice(0, fold.shown);
	return (
		<section class="eh-unread" aria-labelledby={headingId}>
			<h3 id={headingId} class="eh-heading">
				{text.title}
			</h3>
			<p class="eh-faint">{text.text(jots.length)}</p>
			<ul class="eh-plain-list">
				{shown.map((jot) => (
					<UnreadJot key={`${jot.path} ${jot.callout?.ids[0]}`} jot={jot} on={on} />
				))}
			</ul>
			<FoldButton fold={fold} hidden={jots.length - shown.length} canFold={fold.shown > firstJots} />
		</section>
	);
}

function UnreadJot({ jot, on }: { jot: CountedNote; on: UnreadProps['on'] }) {
	const { openNote } = words.screen.patterns.unread;
	const title = titleOf(jot.path, jot.day);
	const said = jot.opening && words.screen.quote(jot.opening.text, jot.opening.isCut);
	return (
		<li class="eh-unread-item">
			<time dateTime={jot.day}>{jot.day}</time>
			<button
				type="button"
				class="eh-bare eh-unread-open"
				{...opens((inNewPane) => on.openNote(jot, inNewPane))}
			>
				<span dir="auto">{said ?? title}</span>
				<span class="eh-heard"> {openNote(`${jot.day} ${title}`.trimEnd())}</span>
			</button>
		</li>
	);
}

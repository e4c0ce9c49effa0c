import { isFantasyKind } from '../../domain/kinds';
import { byDayThenNumber } from '../../domain/note-order';
import { words } from '../../i18n';
import type { CountedNote } from '../../index/counted';
import { noteMatcher } from '../../report/selected-notes';
import { Covered } from '../covered';
import { FoldButton, useFold } from '../folding';
import { titleOf } from '../naming';
import { opens } from '../opening';
import { Quote } from '../quoted-passage';
import type { PanelProps, PanelSpec } from './spec';

const firstNotes = 5;
const text = words.panels.unread;

/** Jots and reflections without a code so far, latest first. */
export const unreadPanel: PanelSpec = {
	id: 'unread',
	title: text.title,
	isRipe: ({ unread, unmarked }) => unread + unmarked > 0,
	Body: Unread,
};

function Unread({ counted, report, on, isConcealed }: PanelProps) {
	const fold = useFold(firstNotes);
	const matches = noteMatcher(counted.notes, report.filter);
	const notes = counted.notes
		.filter((note) => isFantasyKind(note.kind) && note.codes.size === 0 && matches(note))
		.sort(byDayThenNumber)
		.reverse();
	const shown = notes.slice(0, fold.shown);
	return (
		<>
			<p class="eh-faint">{text.text(report.unread, report.unmarked)}</p>
			<ul class="eh-plain-list">
				{shown.map((note) => (
					<UnreadNote key={`${note.path} ${note.callout?.ids[0]}`} {...{ note, on, isConcealed }} />
				))}
			</ul>
			<FoldButton fold={fold} hidden={notes.length - shown.length} canFold={fold.shown > firstNotes} />
		</>
	);
}

interface UnreadNoteProps extends Pick<PanelProps, 'on' | 'isConcealed'> {
	readonly note: CountedNote;
}

function UnreadNote({ note, on, isConcealed }: UnreadNoteProps) {
	const { path, day, opening, jots = [] } = note;
	const title = titleOf(path, day);
	const name = `${day} ${title}`.trimEnd();
	const isReflection = note.kind === 'reflection';
	return (
		<li class="eh-unread-item">
			<time dateTime={day}>{day}</time>
			<button
				type="button"
				class="eh-bare eh-unread-open"
				{...opens((inNewPane) => on.openNote(note, inNewPane))}
			>
				{opening ? (
					<Quote passage={opening} isConcealed={isConcealed} />
				) : (
					<Covered isConcealed={isConcealed}>{title}</Covered>
				)}
				<span class="eh-heard"> {text.openNote(name)}</span>
				{isReflection && <span class="eh-aside">{text.reflection(jots.map((jot) => jot.day))}</span>}
			</button>
			{on.reflect && (
				<button type="button" class="eh-bare eh-more eh-unread-reflect" onClick={() => on.reflect?.(note)}>
					{isReflection ? text.goOn : text.reflect}
					<span class="eh-heard"> {isReflection ? text.onReflection(name) : text.onJot(name)}</span>
				</button>
			)}
		</li>
	);
}

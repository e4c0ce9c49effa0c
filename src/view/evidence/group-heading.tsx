import { words } from '../../i18n';
import type { Passage } from '../../index/counted';
import { Covered } from '../covered';
import type { Group } from './groups';

/** Says further codes on the same words, or in a group's note; empty where there are none. */
export type AlsoOf = (passage: Passage, group?: Group) => string;

interface GroupHeadingProps {
	readonly group: Group;
	readonly alsoOf: AlsoOf;
	readonly isConcealed: boolean;
}

const text = words.evidence.row;

export function GroupHeading({ group, alsoOf, isConcealed }: GroupHeadingProps) {
	const { note, title, passages } = group;
	const [first] = passages;
	return (
		<h5 class="eh-group-heading">
			{note ? (
				<NoteLine note={note} title={title} isConcealed={isConcealed} />
			) : (
				<Covered isConcealed={isConcealed && group.isFantasy === true}>{title}</Covered>
			)}
			{note && first && <Also said={alsoOf(first, group)} isBehind />}
		</h5>
	);
}

interface NoteLineProps {
	readonly note: NonNullable<Group['note']>;
	readonly title: string;
	readonly isConcealed: boolean;
}

/** Day, name and kind of a note. A jot's name is the user's words too. */
export function NoteLine({ note: { day, isDayUncertain, kind }, title, isConcealed }: NoteLineProps) {
	return (
		<span class="eh-note-line">
			<time dateTime={day}>{day}</time>
			{isDayUncertain && ` (${text.dateUncertain})`}{' '}
			<Covered class="eh-note-title" isConcealed={isConcealed}>
				{title}
			</Covered>
			{title && ' · '}
			{words.evidence.kinds[kind ?? 'everyday']}
		</span>
	);
}

/** Further codes, small; behind something else on the line where that is said. */
export function Also({ said, isBehind = false }: { said: string; isBehind?: boolean }) {
	if (said === '') return null;
	return <span class="eh-also">{isBehind ? ` · ${said}` : said}</span>;
}

import { words } from '../i18n';
import type { Passage } from '../index/counted';
import { Covered } from './covered';
import type { PatternViewCallbacks } from './model';
import { opens } from './opening';

interface QuotedPassageProps {
	readonly passage: Passage;
	/** Whether the words are covered until they are pointed at. */
	readonly isConcealed?: boolean;
	/** Whether Tab leads here; the keys of a list lead to the others. */
	readonly isStop?: boolean;
	readonly on: Pick<PatternViewCallbacks, 'openPassage' | 'preview'>;
}

/** The user's words; pressed, they open where they stand. */
export function QuotedPassage({ passage, isConcealed = false, isStop = true, on }: QuotedPassageProps) {
	const text = words.evidence.row;
	const { path, day, place } = passage;
	return (
		<button
			type="button"
			class="eh-bare eh-passage"
			tabIndex={isStop ? 0 : -1}
			{...opens((inNewPane) => on.openPassage(passage, inNewPane))}
			onMouseEnter={(event) => on.preview(path, place?.line, event, event.currentTarget)}
		>
			<Quote passage={passage} isConcealed={isConcealed} />
			{passage.isNoteLevel && <span class="eh-aside">{text.wholeNote}</span>}
			<span class="eh-heard"> {text.open(path, day)}</span>
		</button>
	);
}

export function Quote({
	passage: { text, isCut },
	isConcealed,
}: {
	passage: Pick<Passage, 'text' | 'isCut'>;
	isConcealed: boolean;
}) {
	return (
		<Covered class="eh-quote" isConcealed={isConcealed}>
			{words.screen.quote(text, isCut)}
		</Covered>
	);
}

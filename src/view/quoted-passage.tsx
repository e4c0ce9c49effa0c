import { words } from '../i18n';
import type { Passage } from '../index/counted';
import type { PatternViewCallbacks } from './model';
import { opens } from './opening';

interface QuotedPassageProps {
	readonly passage: Passage;
	readonly on: Pick<PatternViewCallbacks, 'openPassage'>;
}

/** The user's words; pressed, they open where they stand. */
export function QuotedPassage({ passage, on }: QuotedPassageProps) {
	const text = words.screen.patterns.evidence;
	return (
		<button
			type="button"
			class="eh-bare eh-passage"
			{...opens((inNewPane) => on.openPassage(passage, inNewPane))}
		>
			<span class="eh-quote" dir="auto">
				{words.screen.quote(passage.text, passage.isCut)}
			</span>
			{passage.isNoteLevel && <span class="eh-aside">{text.wholeNote}</span>}
			<span class="eh-heard"> {text.open(passage.path, passage.day)}</span>
		</button>
	);
}

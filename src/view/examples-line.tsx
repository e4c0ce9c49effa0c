import { words } from '../i18n';
import { ownNotes, type PatternViewProps } from './model';

const text = words.examples.line;

/** Says whose notes are shown, and leads to the others. */
export function ExamplesLine({ examples, on }: Pick<PatternViewProps, 'examples' | 'on'>) {
	if (examples === undefined) return null;
	const isShown = examples === 'shown';
	return (
		<p class="eh-faint eh-examples" role="status">
			{isShown ? text.shown : text.there}{' '}
			<button
				type="button"
				class="eh-bare eh-more"
				onClick={() => on.change({ ...ownNotes, showsExamples: !isShown })}
			>
				{isShown ? text.mine : text.show}
			</button>
		</p>
	);
}

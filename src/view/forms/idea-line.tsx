import { words } from '../../i18n';
import type { FieldProps } from './field';

const text = words.formsFollow;

/** Below an answer that is an idea of the code book: it may go. Below words of the user's own the idea is no more than a hint. */
export function IdeaLine({ page, field, inputId }: Pick<FieldProps, 'page' | 'field' | 'inputId'>) {
	const idea = page.ideas[field.id];
	const { hintIdea } = page;
	if (idea === undefined && hintIdea !== undefined && field.id === 'smallest')
		return (
			<p class="eh-faint" dir="auto">
				{text.hintIdea(hintIdea)}
			</p>
		);
	if (idea === undefined || page.written.of(field.id) !== idea) return null;
	return (
		<p class="eh-faint">
			{text.idea}{' '}
			<button
				type="button"
				class="eh-bare eh-more"
				onClick={({ currentTarget }) => {
					currentTarget.ownerDocument.getElementById(inputId)?.focus();
					page.written.type(field.id, '');
				}}
			>
				{text.letGo}
			</button>
		</p>
	);
}

import { words } from '../../i18n';
import type { FieldProps } from './field';

const text = words.formsFollow;

/** Below an answer that is an idea of the code book: it may go. */
export function IdeaLine({ page, field, inputId }: Pick<FieldProps, 'page' | 'field' | 'inputId'>) {
	const idea = page.ideas[field.id];
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

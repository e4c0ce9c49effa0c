import { useRef } from 'preact/hooks';
import { words } from '../../i18n';
import type { FieldProps } from './field';
import { refusedOn } from './page';
import { TurnText } from './turn-text';

/** The whole answer as it stands in the note. */
export function AsText({ page, field: { id }, prompt }: Pick<FieldProps, 'page' | 'field' | 'prompt'>) {
	const answer = page.written.of(id);
	/** Not while it is being emptied. */
	const isThere = useRef(false);
	isThere.current ||= answer !== '';
	if (!isThere.current) return null;
	return (
		<details class="eh-as-text" open={refusedOn(page).includes(id)}>
			<summary>{words.formsFollow.asText}</summary>
			<TurnText
				{...{ page, id }}
				label={prompt}
				value={answer}
				type={(typed) => page.written.type(id, typed)}
				rows={2}
			/>
		</details>
	);
}

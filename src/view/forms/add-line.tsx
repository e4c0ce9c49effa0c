import { words } from '../../i18n';
import type { FieldProps } from './field';
import type { useAdding } from './use-adding';

interface AddLineProps {
	readonly label: string;
	readonly inputId: FieldProps['inputId'];
	readonly adding: ReturnType<typeof useAdding<string>>;
}

/** A line that becomes an item with Enter, or when it is left. */
export function AddLine({ label, inputId, adding }: AddLineProps) {
	return (
		<div class="eh-name-field">
			<label for={inputId}>{label}</label>{' '}
			<span id={`${inputId}-k`} class="eh-aside">
				{words.formsFollow.addKeys}
			</span>
			<input
				id={inputId}
				type="text"
				dir="auto"
				autocomplete="off"
				aria-describedby={`${inputId}-k`}
				value={adding.item}
				onInput={({ currentTarget }) => adding.put(currentTarget.value)}
				onBlur={adding.done}
				onKeyDown={(event) => {
					if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing) return;
					event.preventDefault();
					adding.done();
				}}
			/>
		</div>
	);
}

import type { FieldProps } from './field';

/** What was written once by the plugin, as it stands in the note. */
export function FrozenField({ page, field, promptId }: FieldProps) {
	return (
		<blockquote class="eh-quote eh-as-written eh-frozen" aria-labelledby={promptId} dir="auto">
			{page.written.of(field.id)}
		</blockquote>
	);
}

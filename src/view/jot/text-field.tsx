import { useLayoutEffect, useRef } from 'preact/hooks';
import { useEnter } from './use-enter';

interface TextFieldProps {
	readonly label: string;
	readonly value: string;
	readonly rows: number;
	/** Whether it takes the focus when it appears, the cursor behind what stands in it. */
	readonly isFirst?: boolean;
	readonly typed: (text: string) => void;
	readonly enter: () => void;
}

/** A question and a field that grows with its answer. */
export function TextField({ label, value, rows, isFirst = false, typed, enter }: TextFieldProps) {
	const field = useRef<HTMLTextAreaElement>(null);
	useLayoutEffect(() => {
		if (!isFirst) return;
		field.current?.focus();
		field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
	}, [isFirst]);
	return (
		<label class="eh-jot-label">
			{label}
			<textarea
				ref={field}
				class="eh-jot-field"
				rows={rows}
				dir="auto"
				value={value}
				onInput={(event) => typed(event.currentTarget.value)}
				{...useEnter(enter)}
			/>
		</label>
	);
}

import { useElementId } from './naming';

/** Exact figures of the number that it stands in: shown over what is below on hover and focus, moving nothing. */
export function Figures({ lines }: { lines: readonly string[] }) {
	const id = useElementId();
	if (lines.length === 0) return null;
	return (
		<span
			class="eh-figures"
			id={id}
			aria-hidden="true"
			ref={(el) => el?.parentElement?.setAttribute('aria-describedby', id)}
		>
			{lines.map((line) => (
				<span key={line}>{line} </span>
			))}
		</span>
	);
}

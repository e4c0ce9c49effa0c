/** Ranges, chance and other limits, a sentence each; asked for by its key it takes the focus, and with it comes into sight. */
export function HowSure({ title, lines }: { title: string; lines: readonly string[] }) {
	return (
		<div class="eh-sure" role="group" aria-label={title} tabIndex={-1}>
			{lines.map((line) => (
				<p key={line}>{line}</p>
			))}
		</div>
	);
}

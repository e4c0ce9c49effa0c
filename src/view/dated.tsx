/** A sentence whose days and months are marked up as such, and not broken at the end of a line. */
export function Dated({ sentence }: { sentence: string }) {
	return (
		<>
			{sentence.split(/(\d{4}-\d{2}(?:-\d{2})?)/).map((part, at) =>
				at % 2 === 0 ? (
					part
				) : (
					<time key={at} class="eh-day" dateTime={part}>
						{part}
					</time>
				),
			)}
		</>
	);
}

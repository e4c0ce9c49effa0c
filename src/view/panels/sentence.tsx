import { Dated } from '../dated';
import type { Sentence as Parts } from '../sentences';
import { NumberButton } from './number';
import type { PanelProps } from './spec';

interface SentenceProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly parts: Parts;
}

/** A sentence whose numbers can be pressed. */
export function Sentence({ parts, ...given }: SentenceProps) {
	return (
		<p class="eh-sentence">
			{parts.map((part, at) =>
				typeof part === 'string' ? (
					<Dated key={at} sentence={part} />
				) : (
					<NumberButton key={at} query={part.query} of={part.of} {...given}>
						{part.text}
					</NumberButton>
				),
			)}
		</p>
	);
}

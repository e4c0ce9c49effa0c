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
			{parts.map((part, at) => {
				if (typeof part === 'string')
					return <Dated key={at} sentence={at === 0 ? part : part.slice(markOf(part).length)} />;
				return (
					<span key={at} class="eh-unbroken">
						<NumberButton query={part.query} of={part.of} {...given}>
							{part.text}
						</NumberButton>
						{markOf(parts[at + 1])}
					</span>
				);
			})}
		</p>
	);
}

/** What must not begin a line. */
function markOf(part: Parts[number] | undefined): string {
	return typeof part === 'string' ? (/^[,.;:]+/.exec(part)?.[0] ?? '') : '';
}

import type { ComponentChildren } from 'preact';

interface CoveredProps {
	readonly isConcealed: boolean;
	/** The element; it takes the direction of its words. */
	readonly is?: 'span' | 'p' | 'h4' | 'blockquote';
	readonly class?: string;
	readonly children: ComponentChildren;
}

/** The user's words, on a shared screen covered until they are pointed at; they stay words to a screen reader. */
export function Covered({ isConcealed, children, is: El = 'span', ...given }: CoveredProps) {
	return (
		<El class={`${given.class ?? ''}${isConcealed ? ' eh-covered' : ''}`.trim() || undefined} dir="auto">
			{children}
		</El>
	);
}

import type { ComponentChildren } from 'preact';
import { Figures } from '../figures-bubble';
import type { PanelProps } from './spec';

type Query = Parameters<PanelProps['select']>[0];

interface NumberProps extends Pick<PanelProps, 'select' | 'isSelected'> {
	readonly query: Query;
	/** Read out before what is shown: what it is the number of. */
	readonly of?: string;
	/** Exact figures on hover and focus. */
	readonly lines?: readonly string[] | undefined;
	readonly class?: string;
	readonly children: ComponentChildren;
}

/** A number in running text; pressed, it shows the sentences behind it. */
export function NumberButton({ query, of, lines = [], select, isSelected, children, ...given }: NumberProps) {
	/** In a sentence what it is of stands beside it already. */
	const label = of !== undefined && typeof children === 'string' ? `${of}: ${children}` : undefined;
	return (
		<button
			type="button"
			class={`eh-bare eh-number ${given.class ?? ''}`}
			aria-label={label}
			aria-pressed={isSelected(query)}
			onClick={() => select(query)}
		>
			{of !== undefined && label === undefined && <span class="eh-heard">{of}: </span>}
			{children}
			<Figures lines={lines} />
		</button>
	);
}

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { words } from '../../i18n';
import { once } from '../left-out';

export interface RowAct {
	readonly name: string;
	readonly act: () => void;
}

interface RowActsProps {
	/** Of the row, read out. */
	readonly name: string;
	readonly acts: readonly RowAct[];
	/** Whether they are seen without a button before them. */
	readonly isPlain?: boolean;
	readonly children?: ComponentChildren;
}

/** What else can be done with a row: behind a button, as many rows stand together. */
export function RowActs({ name, acts, isPlain = false, children }: RowActsProps) {
	const { more } = words.charts;
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	if (acts.length === 0 && !children) return null;
	return (
		<div
			class="eh-acts"
			onKeyDown={(event) => {
				if (event.key !== 'Escape' || !isOpen) return;
				event.stopPropagation();
				setOpen(false);
				button.current?.focus();
			}}
		>
			{!isPlain && (
				<button
					ref={button}
					type="button"
					class="eh-bare eh-row-more"
					aria-expanded={isOpen}
					aria-label={`${more}: ${name}`}
					title={more}
					onClick={() => setOpen(!isOpen)}
				>
					<span aria-hidden="true">⋯</span>
				</button>
			)}
			{(isPlain || isOpen) && (
				<div class="eh-row-actions" role="group" aria-label={`${more}: ${name}`}>
					{acts.map((each) => (
						<button key={each.name} type="button" class="eh-bare eh-more" onClick={once(each.act)}>
							{each.name}
							{isPlain && <span class="eh-heard"> {name}</span>}
						</button>
					))}
					{children}
				</div>
			)}
		</div>
	);
}

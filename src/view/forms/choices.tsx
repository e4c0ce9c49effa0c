import { useState } from 'preact/hooks';
import { movesAlong } from './moves-along';

interface ChoicesProps {
	/** Of the element that names them. */
	readonly labelledBy: string;
	readonly describedBy?: string | undefined;
	readonly choices: readonly { readonly id: string; readonly label: string }[];
	readonly isPicked: (id: string) => boolean;
	readonly pick: (id: string) => void;
	readonly description?: string;
}

/** Words to press in. One stop of Tab; the arrow keys lead along them. */
export function Choices({ labelledBy, describedBy, choices, isPicked, pick, description }: ChoicesProps) {
	const [last, setLast] = useState<string>();
	const stop = choices.some(({ id }) => id === last) ? last : choices[0]?.id;
	return (
		<div
			class="eh-poles"
			role="group"
			aria-labelledby={labelledBy}
			aria-describedby={describedBy}
			aria-description={description}
			onKeyDown={movesAlong}
		>
			{choices.map(({ id, label }) => (
				<button
					key={id}
					type="button"
					class="eh-pole"
					tabIndex={id === stop ? 0 : -1}
					aria-pressed={isPicked(id)}
					onFocus={() => setLast(id)}
					onClick={() => pick(id)}
				>
					{label}
				</button>
			))}
		</div>
	);
}

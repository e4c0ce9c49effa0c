import type { TargetedKeyboardEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tones, type Tone } from '../../domain/properties';
import { words } from '../../i18n';

const steps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface TonesProps {
	readonly tone: Tone | undefined;
	readonly set: (tone: Tone | undefined) => void;
}

/** One stop for Tab; arrows lead from tone to tone, and choosing one again takes it out. */
export function Tones({ tone, set }: TonesProps) {
	const text = words.jot.tone;
	const title = useId();
	const [stop, setStop] = useState(tone ?? tones[0]);
	const move = (event: TargetedKeyboardEvent<HTMLElement>) => {
		const step = steps[event.key];
		if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		const buttons = [...event.currentTarget.querySelectorAll('button')];
		const at = (tones.indexOf(stop) + step + tones.length) % tones.length;
		buttons[at]?.focus();
	};
	return (
		<div class="eh-jot-tones" role="group" aria-labelledby={title} onKeyDown={move}>
			<span id={title}>{text.title}</span>
			{tones.map((each) => (
				<button
					type="button"
					key={each}
					tabIndex={each === stop ? 0 : -1}
					aria-pressed={each === tone}
					onFocus={() => setStop(each)}
					onClick={() => set(each === tone ? undefined : each)}
				>
					{text[each]}
				</button>
			))}
		</div>
	);
}

import type { TargetedKeyboardEvent } from 'preact';

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A key handler for a list: up and down move the focus between the elements that a selector finds in it. */
export function arrowsMoveBetween(selector: string) {
	return (event: TargetedKeyboardEvent<HTMLElement>) => {
		const step = steps[event.key];
		if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
		const at = stops.findIndex((stop) => stop === event.target);
		if (at === -1) return;
		event.preventDefault();
		stops[at + step]?.focus();
	};
}

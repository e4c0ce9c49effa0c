import type { TargetedKeyboardEvent } from 'preact';

/** Left and right lead along the buttons of a row, in the direction in which it is read. */
export function movesAlong(event: TargetedKeyboardEvent<HTMLElement>): void {
	if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const row = event.currentTarget;
	const isReversed = row.ownerDocument.defaultView?.getComputedStyle(row).direction === 'rtl';
	const stops = [...row.querySelectorAll('button')];
	const at = stops.findIndex((stop) => stop === event.target);
	if (at < 0) return;
	event.preventDefault();
	stops[at + ((event.key === 'ArrowRight') === isReversed ? -1 : 1)]?.focus();
}

import { render } from 'preact';
import type { PatternViewProps } from './model';
import { PatternView } from './pattern-view';

/** Draws the view into an element; called again with new props at each change, what the user typed and focused stays. */
export function showPatterns(el: HTMLElement, props: PatternViewProps): void {
	const focused = el.contains(el.ownerDocument.activeElement) ? el.ownerDocument.activeElement : null;
	render(<PatternView {...props} />, el);
	keepFocus(focused);
}

/** Ends what `showPatterns` began. */
export function clearPatterns(el: HTMLElement): void {
	render(null, el);
}

/** A row that moves up in its list loses the focus on the way. */
function keepFocus(focused: Element | null): void {
	if (focused === null || focused === focused.ownerDocument.activeElement || !focused.isConnected) return;
	(focused as HTMLElement).focus({ preventScroll: true });
}

import { render, type ComponentChild } from 'preact';

/** Draws into an element; drawn again at each change, what the user typed and focused stays. Nothing takes it away. */
export function draw(el: HTMLElement, shown: ComponentChild): void {
	const focused = el.contains(el.ownerDocument.activeElement) ? el.ownerDocument.activeElement : null;
	render(shown, el);
	keepFocus(focused);
}

/** A row that moves up in its list loses the focus on the way; what was given it by the drawing keeps it. */
function keepFocus(focused: Element | null): void {
	if (!focused?.isConnected || focused.ownerDocument.activeElement !== focused.ownerDocument.body) return;
	(focused as HTMLElement).focus({ preventScroll: true });
}

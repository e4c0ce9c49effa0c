const focusable =
	'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"]), [contenteditable="true"]';

/** Keeps Tab within an element; the answer `false` ends the key event. */
export function trapTab(el: HTMLElement, event: KeyboardEvent): false | undefined {
	const stops = [...el.querySelectorAll<HTMLElement>(focusable)].filter((stop) => stop.isShown());
	const [first, last] = [stops[0], stops[stops.length - 1]];
	if (!first || !last) return false;
	const isLeaving = event.shiftKey ? first.isActiveElement() : last.isActiveElement();
	if (!isLeaving && el.contains(el.doc.activeElement) && !el.isActiveElement()) return undefined;
	(event.shiftKey ? last : first).focus();
	return false;
}

/** Notes what has the focus (and the selection); the returned function gives it back if it is still there. */
export function rememberFocus(withSelection: boolean): () => void {
	const focused = activeDocument.activeElement;
	const selection = activeDocument.getSelection();
	const range = withSelection && selection?.rangeCount ? selection.getRangeAt(0) : undefined;
	return () => {
		if (!focused?.instanceOf(HTMLElement) || !focused.isConnected || focused === focused.doc.body) return;
		focused.focus({ preventScroll: true });
		if (!range || !focused.isContentEditable || !range.commonAncestorContainer.isConnected) return;
		selection?.removeAllRanges();
		selection?.addRange(range);
	};
}

/** Milliseconds for which what is drawn anew after a change is waited for. */
const patience = 3000;

/** Once what had the focus is gone, drawn anew after a change, the keyboard goes on at what is found in its place. */
export function focusAgain(rootEl: HTMLElement, find: () => HTMLElement | null | undefined): void {
	const { doc, win } = rootEl;
	const look = () => {
		if (doc.activeElement === doc.body) find()?.focus();
	};
	const drawn = new MutationObserver(look);
	drawn.observe(rootEl, { childList: true, subtree: true });
	win.setTimeout(look);
	win.setTimeout(() => drawn.disconnect(), patience);
}

/** The view that has the focus, if it is one of ours. */
export function focusedView(): HTMLElement | null | undefined {
	return activeDocument.activeElement?.closest<HTMLElement>('.eh-view');
}

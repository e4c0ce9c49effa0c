const ends = ['pointerup', 'pointercancel'] as const;

/** Marks a page as long as something in it is pressed. */
export function markPress({ currentTarget: el }: { readonly currentTarget: HTMLElement }): void {
	el.toggleAttribute('data-pressed', true);
	for (const end of ends)
		el.ownerDocument.addEventListener(end, () => el.removeAttribute('data-pressed'), { once: true });
}

/** Acts once nothing is pressed any more: what is being pressed must not move away. */
export function afterPress(el: HTMLElement, act: () => void): void {
	if (el.closest('[data-pressed]') === null) return act();
	let isDone = false;
	const later = () => {
		if (!isDone) window.setTimeout(act);
		isDone = true;
	};
	// The click comes right behind.
	for (const end of ends) el.ownerDocument.addEventListener(end, later, { once: true });
}

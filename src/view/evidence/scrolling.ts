/** The nearest element around that scrolls, where one does. */
export function scrollerOf(el: HTMLElement): HTMLElement | undefined {
	for (let around = el.parentElement; around !== null; around = around.parentElement) {
		const { overflowY } = around.ownerDocument.defaultView?.getComputedStyle(around) ?? {};
		if (around.scrollHeight > around.clientHeight && (overflowY === 'auto' || overflowY === 'scroll'))
			return around;
	}
	return undefined;
}

/** Brings the sentences into sight where they stand below their panel; beside it they are in sight already. */
export function intoSight(el: HTMLElement): void {
	const win = el.ownerDocument.defaultView;
	if (win?.getComputedStyle(el).position === 'absolute') return;
	const isCalm = win?.matchMedia?.('(prefers-reduced-motion: reduce)').matches === true;
	el.scrollIntoView?.({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
}

/** Calls back whenever what is seen of an element may have changed, in the window that it stands in; returns how to stop. */
export function whenSeenOtherwise(el: HTMLElement, look: () => void): () => void {
	const doc = el.ownerDocument;
	const win = doc.defaultView;
	/** Scrolling does not bubble; whichever element around scrolls is met on the way down. */
	const onTheWay = { capture: true, passive: true };
	doc.addEventListener('scroll', look, onTheWay);
	win?.addEventListener('resize', look);
	const sizes = win?.ResizeObserver && new win.ResizeObserver(look);
	sizes?.observe(el);
	return () => {
		doc.removeEventListener('scroll', look, onTheWay);
		win?.removeEventListener('resize', look);
		sizes?.disconnect();
	};
}

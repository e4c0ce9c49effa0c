/** The nearest element around that scrolls, where one does. */
export function scrollerOf(el: HTMLElement): HTMLElement | undefined {
	for (let around = el.parentElement; around !== null; around = around.parentElement) {
		const { overflowY } = around.ownerDocument.defaultView?.getComputedStyle(around) ?? {};
		if (around.scrollHeight > around.clientHeight && (overflowY === 'auto' || overflowY === 'scroll'))
			return around;
	}
	return undefined;
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

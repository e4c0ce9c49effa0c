const delayMs = 400;
let shown: HTMLElement | undefined;
let waiting: number | undefined;

/** Names an element for readers and shows the text beside it after a moment of hovering. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
	el.setAttribute('aria-label', tooltip);
}

/** Shows `.tooltip` for whatever has an `aria-label` and can be pressed. */
export function startTooltips(doc: Document): void {
	doc.addEventListener('mouseover', (event) => {
		const target = event.target instanceof Element ? event.target.closest('[aria-label]') : null;
		hideTooltip();
		if (!(target instanceof HTMLElement) || !target.matches('.clickable-icon, button, [role="button"]'))
			return;
		waiting = window.setTimeout(
			() => displayTooltip(target, target.getAttribute('aria-label') ?? ''),
			delayMs,
		);
	});
	doc.addEventListener('mousedown', hideTooltip);
	doc.addEventListener('keydown', hideTooltip);
}

/** Shows a tooltip at once. */
export function displayTooltip(target: HTMLElement, content: string | DocumentFragment): void {
	hideTooltip();
	shown = target.doc.body.createDiv({ cls: 'tooltip', text: content });
	shown.setAttribute('aria-hidden', 'true');
	const [box, own] = [target.getBoundingClientRect(), shown.getBoundingClientRect()];
	const left = Math.min(
		Math.max(4, box.left + box.width / 2 - own.width / 2),
		window.innerWidth - own.width - 4,
	);
	const below = box.bottom + 6;
	const top = below + own.height > window.innerHeight ? box.top - own.height - 6 : below;
	shown.setCssProps({ '--tooltip-left': `${String(left)}px`, '--tooltip-top': `${String(top)}px` });
}

function hideTooltip(): void {
	window.clearTimeout(waiting);
	shown?.remove();
	shown = undefined;
}

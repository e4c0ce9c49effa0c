import type { TooltipOptions, TooltipPlacement } from 'obsidian';
import { elementOf } from '../dom/realm';

const delayMs = 400;
const optionsOf = new WeakMap<Element, TooltipOptions>();
let shown: HTMLElement | undefined;
let waiting: number | undefined;

/** Names an element for readers and shows the text beside it after a moment of hovering. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	el.setAttribute('aria-label', tooltip);
	optionsOf.set(el, options);
}

/** Shows `.tooltip` for whatever was given one, or has an `aria-label` and can be pressed. */
export function startTooltips(doc: Document): void {
	doc.addEventListener('mouseover', (event) => {
		const target = elementOf(event)?.closest('[aria-label]');
		hideTooltip();
		if (!target?.instanceOf(HTMLElement)) return;
		const options = optionsOf.get(target);
		if (!options && !target.matches('.clickable-icon, button, [role="button"]')) return;
		const text = target.getAttribute('aria-label') ?? '';
		waiting = window.setTimeout(() => displayTooltip(target, text, options), options?.delay ?? delayMs);
	});
	doc.addEventListener('mousedown', hideTooltip);
	doc.addEventListener('keydown', hideTooltip);
}

/** Shows a tooltip at once, on the other side where there is no room. */
export function displayTooltip(
	target: HTMLElement,
	content: string | DocumentFragment,
	{ placement = 'bottom', classes = [], gap = 6 }: TooltipOptions = {},
): void {
	hideTooltip();
	if (!target.isConnected || content === '') return;
	shown = target.doc.body.createDiv({ cls: ['tooltip', ...classes], text: content });
	shown.setAttribute('aria-hidden', 'true');
	const own = shown.getBoundingClientRect();
	const { innerWidth, innerHeight } = target.win;
	const sides = placesBeside(target.getBoundingClientRect(), own, gap);
	const wanted = sides[placement];
	const isRoomy = wanted.top >= 0 && wanted.top + own.height <= innerHeight;
	const { left, top } = isRoomy ? wanted : sides[placement === 'top' ? 'bottom' : 'top'];
	const within = Math.min(Math.max(4, left), innerWidth - own.width - 4);
	shown.setCssProps({ '--tooltip-left': `${String(within)}px`, '--tooltip-top': `${String(top)}px` });
}

function placesBeside(
	box: DOMRect,
	own: DOMRect,
	gap: number,
): Record<TooltipPlacement, { left: number; top: number }> {
	const [left, top] = [box.left + (box.width - own.width) / 2, box.top + (box.height - own.height) / 2];
	return {
		bottom: { left, top: box.bottom + gap },
		top: { left, top: box.top - own.height - gap },
		right: { left: box.right + gap, top },
		left: { left: box.left - own.width - gap, top },
	};
}

function hideTooltip(): void {
	window.clearTimeout(waiting);
	shown?.remove();
	shown = undefined;
}

import type { HoverParent } from 'obsidian';
import { elementOf } from '../dom/realm';
import type { App } from '../app';
import { Keymap } from '../input/keymap';

/** Links to notes open by a press and tell of being hovered; tags and boxes do nothing here. */
export function followRenderedLinks(
	el: HTMLElement,
	app: App,
	sourcePath: () => string,
	hoverParent: HoverParent,
): void {
	el.addEventListener('click', (event) => {
		const target = elementOf(event)?.closest('a, input.task-list-item-checkbox');
		if (event.defaultPrevented || !target || target.hasClass('external-link')) return;
		event.preventDefault();
		const linktext = target.getAttr('data-href');
		if (linktext !== null) void app.workspace.openLinkText(linktext, sourcePath(), Keymap.isModEvent(event));
	});
	let told: MouseEvent | undefined;
	el.on('mouseover', 'a.internal-link', (event, targetEl) => {
		if (event === told || targetEl.closest('.markdown-preview-view') !== el.closest('.markdown-preview-view'))
			return;
		told = event;
		const linktext = targetEl.getAttr('data-href') ?? '';
		const shared = { event, targetEl, linktext, sourcePath: sourcePath(), hoverParent };
		app.workspace.trigger('hover-link', { ...shared, source: 'preview' });
	});
}

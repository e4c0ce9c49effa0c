import type { HoverLinkSource, HoverParent } from 'obsidian';
import { parseLinktext } from '../../core/index';
import type { App } from '../app';
import { Keymap } from '../input/keymap';
import { NotePart } from '../reading/embeds';
import { HoverPopover } from './hover-popover';

/** What `workspace.trigger('hover-link', …)` is told. */
interface HoveredLink {
	event: MouseEvent;
	source: string;
	hoverParent: HoverParent;
	targetEl: HTMLElement | null;
	linktext: string;
	sourcePath?: string;
	/** `scroll` is the line to begin with, from 0. */
	state?: { scroll?: number };
}

/** Where the app itself tells of links: those in reading mode need no key, those in the editor do. */
const ownSources: Readonly<Record<string, boolean>> = { preview: false, editor: true };

/** Shows the note that a hovered link leads to, at once or, by its source, only while Mod is held. */
export function startPagePreview(app: App): void {
	app.workspace.on('hover-link', (link: HoveredLink) => {
		const { event, targetEl } = link;
		if (!needsMod(app, link.source) || Keymap.isModifier(event, 'Mod')) return preview(app, link);
		if (!targetEl) return;
		const { win } = targetEl;
		const onKey = (key: KeyboardEvent) => {
			if (!Keymap.isModifier(key, 'Mod')) return;
			stop();
			preview(app, link);
		};
		const stop = () => win.removeEventListener('keydown', onKey);
		win.addEventListener('keydown', onKey);
		targetEl.addEventListener('mouseleave', stop, { once: true });
	});
}

/** A source that nobody has registered needs the key. */
function needsMod(app: App, source: string): boolean {
	const sources = app.registry.list<{ id: string; info: HoverLinkSource }>('hoverLinkSource');
	return sources.find(({ id }) => id === source)?.info.defaultMod ?? ownSources[source] ?? true;
}

function preview(app: App, { hoverParent, targetEl, linktext, sourcePath = '', state }: HoveredLink): void {
	const shown = hoverParent.hoverPopover as HoverPopover | null;
	if (shown && shown.targetEl === targetEl) return;
	const { path, subpath } = parseLinktext(linktext);
	const file = path
		? app.metadataCache.getFirstLinkpathDest(path, sourcePath)
		: app.vault.getFileByPath(sourcePath);
	if (file?.extension !== 'md') return;
	const popover = new HoverPopover(hoverParent, targetEl);
	const contentEl = popover.hoverEl.createDiv('markdown-embed').createDiv('markdown-embed-content');
	const origin = { app, sourcePath: file.path, depth: 0, hasSectionInfo: false };
	popover.addChild(new NotePart(contentEl, origin, file, subpath, state?.scroll));
}

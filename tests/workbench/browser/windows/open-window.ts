import type { WorkspaceWindowInitData } from 'obsidian';
import { extendDocument } from '../dom/index';
import type { Realm } from '../dom/realm';

/** Opens an empty window of the page's own origin, under its content policy. Throws where the browser forbids it. */
export function openWindow({ x, y, size }: WorkspaceWindowInitData): Realm {
	const { width, height } = size ?? { width: 800, height: 600 };
	const places = {
		popup: 1,
		width,
		height,
		...(x !== undefined && { left: x }),
		...(y !== undefined && { top: y }),
	};
	const features = Object.entries(places).map(([name, value]) => `${name}=${String(value)}`);
	const win = window.open('about:blank', '', features.join());
	if (!win) throw new Error('The browser has not opened the window: allow pop-ups for this address.');
	return win as Realm;
}

/** Gives a window the style sheets, the theme and the helpers of the main one; resolves once the sheets are there. */
export async function dress(win: Realm): Promise<void> {
	extendDocument(win);
	const doc = win.document;
	doc.documentElement.lang = document.documentElement.lang;
	const sheetEls = document.head.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style');
	const copies = [...sheetEls].map((el) => doc.importNode(el, true));
	for (const el of copies) if ('href' in el) el.setAttribute('href', String(el.href));
	doc.head.append(...copies);
	copyTheme(doc);
	const links = copies.filter((el) => el.tagName === 'LINK');
	const isGone = new Promise((resolve) => win.addEventListener('pagehide', resolve));
	await Promise.race([isGone, Promise.all(links.map(settling))]);
}

function settling(el: HTMLElement): Promise<unknown> {
	return new Promise((resolve) => {
		for (const type of ['load', 'error']) el.addEventListener(type, resolve);
	});
}

/** Gives a window's body the classes and variables that the main one's has now. */
export function copyTheme({ body }: Document): void {
	body.className = document.body.className;
	body.style.cssText = document.body.style.cssText;
	body.addClass('is-popout-window');
}

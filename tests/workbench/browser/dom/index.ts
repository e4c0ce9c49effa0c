import { installPrototypes } from '../../core/index';
import { addMakers } from './elements';
import { addHtmlHelpers } from './html-elements';
import { addNodeHelpers } from './nodes';
import type { Realm } from './realm';

/** Gives a window what the app adds to elements and globals; the main one before anything else is made. */
export function extendDocument(win: Realm = window): void {
	installPrototypes();
	addNodeHelpers(win);
	addMakers(win);
	addHtmlHelpers(win);
	const nextFrame = () => new Promise((resolve) => win.requestAnimationFrame(resolve));
	Object.assign(win, { activeWindow: window, activeDocument: document, nextFrame });
}

import { installPrototypes } from '../../core/index';
import { addMakers } from './elements';
import { addHtmlHelpers } from './html-elements';
import { addNodeHelpers } from './nodes';

/** Gives this window what the app adds to elements and globals. To be called before anything else is made. */
export function extendDocument(): void {
	installPrototypes();
	addNodeHelpers();
	addMakers();
	addHtmlHelpers();
	const nextFrame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
	Object.assign(window, { activeWindow: window, activeDocument: document, nextFrame });
}

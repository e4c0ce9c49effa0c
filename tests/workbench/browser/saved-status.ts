import type { App } from './app';
import type { Frame } from './ui/frame';
import { setIcon } from './ui/icons';

/** Says on the status line whether what is on screen is also on disk. */
export function showSavedStatus(app: App, frame: Frame): void {
	const { element } = frame.addStatusBarItem();
	element.addClass('saved-status');
	const show = (isSaved: boolean) => {
		const text = isSaved ? 'On disk' : 'Not on disk yet';
		element.toggleClass('is-unsaved', !isSaved);
		setIcon(element, isSaved ? 'check' : 'pencil');
		element.createSpan({ text });
	};
	app.workspace.on('workbench:unsaved', () => show(false));
	app.workspace.on('workbench:saved', () => show(true));
	show(true);
}

/** What shows that a window is the one in use. */
const signs = ['focus', 'focusin', 'mousedown', 'keydown'];

/** Keeps `activeWindow` and `activeDocument` at the window used last; `onUse` hears that it is this one now. */
export function followUse(win: Window, onUse: () => void): void {
	const use = () => {
		if (window.activeWindow === win) return;
		setInUse(win);
		onUse();
	};
	for (const sign of signs) win.addEventListener(sign, use, true);
}

/** Makes a window the one in use. */
export function setInUse(win: Window): void {
	for (const one of new Set([window, win]))
		Object.assign(one, { activeWindow: win, activeDocument: win.document });
}

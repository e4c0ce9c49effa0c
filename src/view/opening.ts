import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';

/** Props of a button that opens something; with Mod or Ctrl held, or by middle press, in a new pane. */
export function opens(open: (inNewPane: boolean) => void) {
	return {
		onClick: (event: TargetedMouseEvent<HTMLElement>) => open(event.metaKey || event.ctrlKey),
		onAuxClick: (event: TargetedMouseEvent<HTMLElement>) => {
			if (event.button === 1) open(true);
		},
		/** A middle press would start to scroll instead. */
		onMouseDown: (event: TargetedMouseEvent<HTMLElement>) => {
			if (event.button === 1) event.preventDefault();
		},
		/** Browsers turn Enter alone into a click. */
		onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
			if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
			event.preventDefault();
			open(true);
		},
	};
}

import type { TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../i18n';

interface LeftOutProps {
	readonly said: string;
	readonly undo: () => void;
	/** Whether it takes the focus that the row had, where nothing else did. */
	readonly takesFocus?: boolean;
}

/** Stands in the place of what was just said not to be it, so that nothing slides there under the mouse. */
export function LeftOut({ said, undo, takesFocus = false }: LeftOutProps) {
	const button = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		const { activeElement, body } = button.current?.ownerDocument ?? {};
		if (takesFocus && activeElement === body) button.current?.focus({ preventScroll: true });
	}, []);
	return (
		<p class="eh-faint eh-left-out" role="status">
			{said}{' '}
			<button ref={button} type="button" class="eh-bare eh-more" onClick={once(undo)}>
				{words.panels.lens.undo}
			</button>
		</p>
	);
}

/** Without the second press of a double click: by then something else may stand under the mouse. */
export function once(act: (event: TargetedMouseEvent<HTMLElement>) => void) {
	return (event: TargetedMouseEvent<HTMLElement>) => {
		if (event.detail < 2) act(event);
	};
}

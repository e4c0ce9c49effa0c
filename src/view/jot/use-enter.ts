import type { TargetedCompositionEvent, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';

/** Milliseconds; Safari reports the Enter that ends a composition just after its end, as an ordinary one. */
const afterComposition = 50;

/** Handlers of a field in which Enter alone acts: not one that ends a composition, is held down, or starts a line. */
export function useEnter(act: () => void) {
	const composedAt = useRef(-Infinity);
	return {
		onKeyDown(event: TargetedKeyboardEvent<HTMLTextAreaElement>) {
			if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
			if (event.isComposing || event.timeStamp - composedAt.current < afterComposition) return;
			event.preventDefault();
			if (!event.repeat) act();
		},
		onCompositionEnd(event: TargetedCompositionEvent<HTMLTextAreaElement>) {
			composedAt.current = event.timeStamp;
		},
	};
}

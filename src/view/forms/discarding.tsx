import { words } from '../../i18n';
import { keepsFocus } from './chip';
import type { FormProps } from './model';

const text = words.forms.foot;

interface DiscardingProps extends Pick<FormProps, 'canDiscard' | 'canBringBack' | 'on'> {
	/** Lets go of what the fields show. */
	readonly forget: () => void;
	/** Where the focus goes from a button that goes away. */
	readonly toStatus: () => void;
}

/** Lets go of what is in no note yet, which asks nothing, and brings it back. */
export function Discarding({ canDiscard, canBringBack, forget, toStatus, on }: DiscardingProps) {
	const act = (button: HTMLElement, acts: () => Promise<void>) => {
		if (button.ownerDocument.activeElement === button) toStatus();
		forget();
		void acts();
	};
	return (
		<>
			{canDiscard && (
				<button
					type="button"
					class="eh-bare eh-more"
					title={text.discardHint}
					// Leaving a field would write it.
					onMouseDown={keepsFocus}
					onClick={({ currentTarget }) => act(currentTarget, on.discard)}
				>
					{text.discard}
				</button>
			)}
			{canBringBack && (
				<button
					type="button"
					class="eh-bare eh-more"
					onMouseDown={keepsFocus}
					onClick={({ currentTarget }) => act(currentTarget, on.bringBack)}
				>
					{text.bringBack}
				</button>
			)}
		</>
	);
}

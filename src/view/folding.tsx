import { useState } from 'preact/hooks';
import { words } from '../i18n';

export interface Fold {
	/** How many items are to be shown. */
	readonly shown: number;
	readonly more: () => void;
	readonly fewer: () => void;
	readonly step: number;
}

/** A list that shows its first items, and `step` further ones each time more are asked for. */
export function useFold(first: number, step = Infinity): Fold {
	const [shown, setShown] = useState(first);
	return { shown, step, more: () => setShown(shown + step), fewer: () => setShown(first) };
}

interface FoldButtonProps {
	readonly fold: Fold;
	/** Items left out at present. */
	readonly hidden: number;
	readonly canFold: boolean;
}

/** One button for both ways, so that it keeps the focus. */
export function FoldButton({ fold, hidden, canFold }: FoldButtonProps) {
	const text = words.panels.lens;
	if (hidden === 0 && !canFold) return null;
	return (
		<button type="button" class="eh-bare eh-more" onClick={hidden > 0 ? fold.more : fold.fewer}>
			{hidden > 0 ? text.more(Math.min(fold.step, hidden)) : text.fewer}
		</button>
	);
}

import type { Workspace } from 'obsidian';
import { focusAgain } from '../focus-again';

const reached = 'button, input, select, textarea, [tabindex]';

/** Where the keyboard is in a view of ours: gives how it gets back there, or as near as can be; without one, to the view that is left. */
export function wayBackIn(workspace: Workspace): () => void {
	const el = activeDocument.activeElement;
	const view = el?.closest<HTMLElement>('.eh-view, .eh-form-host');
	if (!el || !view)
		return () => {
			const leaf = workspace.getMostRecentLeaf();
			if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
		};
	const around: Element[] = [];
	for (let each = el.parentElement; each && each !== view; each = each.parentElement) around.push(each);
	return () =>
		focusAgain(view, () => {
			if (el.isConnected) return el as HTMLElement;
			const left = [...around, view].filter(({ isConnected }) => isConnected);
			for (const near of left) {
				const found = near.querySelector<HTMLElement>(reached);
				if (found) return found;
			}
			return undefined;
		});
}

import type { App } from 'obsidian';
import type { Selection } from '../view/model';
import { patternsViewType } from './patterns-view';

/** Shows the pattern view where it is open already, else in a new tab; with a row, its sentences beside it. */
export async function openPatterns(app: App, selected?: Selection): Promise<void> {
	const { workspace } = app;
	const [open] = workspace.getLeavesOfType(patternsViewType);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined || selected !== undefined) {
		const state = selected === undefined ? {} : { state: { selected } };
		await leaf.setViewState({ type: patternsViewType, active: true, ...state });
	}
	await workspace.revealLeaf(leaf);
}

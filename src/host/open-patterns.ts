import type { App } from 'obsidian';
import { rolledUp, type Code } from '../domain/codes';
import type { EvidenceQuery } from '../report/figures';
import { ownNotes, type Selection } from '../view/model';
import { patternsViewType } from './patterns-view';

/** The row of a code in the lists. */
export function rowOfCode(code: Code, side: EvidenceQuery['side']): Selection {
	return { panel: 'lenses', side, codes: [rolledUp(code)] };
}

/**
 * Shows the pattern view where it is open already, else in a new tab; with a row, its sentences beside it, of all notes.
 */
export async function openPatterns(app: App, selected?: Selection): Promise<void> {
	const { workspace } = app;
	const [open] = workspace.getLeavesOfType(patternsViewType);
	const leaf = open ?? workspace.getLeaf('tab');
	if (open === undefined || selected !== undefined) {
		const known = open?.getViewState().state;
		const state = selected === undefined ? {} : { state: { ...known, selected, filter: undefined } };
		await leaf.setViewState({ type: patternsViewType, active: true, ...state });
	}
	await workspace.revealLeaf(leaf);
}

/** Whoever keeps words of their own wants to see them: pattern views that show examples leave them. */
export async function leaveExamples(app: App): Promise<void> {
	for (const leaf of app.workspace.getLeavesOfType(patternsViewType)) {
		const { state } = leaf.getViewState();
		if (state?.['showsExamples'] === true)
			await leaf.setViewState({ type: patternsViewType, state: { ...state, ...ownNotes } });
	}
}

/** Shows the example notes in the pattern view, where it is open or in a new tab. */
export async function openExamples(app: App): Promise<void> {
	const { workspace } = app;
	const leaf = workspace.getLeavesOfType(patternsViewType)[0] ?? workspace.getLeaf('tab');
	const state = { ...leaf.getViewState().state, ...ownNotes, showsExamples: true };
	await leaf.setViewState({ type: patternsViewType, active: true, state });
	await workspace.revealLeaf(leaf);
}

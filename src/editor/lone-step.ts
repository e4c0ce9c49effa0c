import { isolateHistory } from '@codemirror/commands';
import type { ChangeSpec, StateEffect } from '@codemirror/state';
import type { Editor } from 'obsidian';
import { viewOf } from './editor-views';

interface Step {
	/** Offsets of the text as it stands. */
	readonly changes: ChangeSpec;
	/** Where the cursor goes, in the text as it will stand; without it, it stays and nothing scrolls. */
	readonly cursor?: number | undefined;
	readonly effects?: readonly StateEffect<unknown>[];
}

/** Writes changes as one step to undo, never joined to what is typed just before or after; false without an editor. */
export function writeAlone(editor: Editor, { changes, cursor, effects }: Step): boolean {
	const view = viewOf(editor);
	view?.dispatch({
		changes,
		...(cursor !== undefined && { selection: { anchor: cursor }, scrollIntoView: true }),
		effects: effects ?? [],
		annotations: isolateHistory.of('full'),
	});
	return view !== undefined;
}

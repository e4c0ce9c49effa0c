import type { Extension } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import { type Editor, editorInfoField } from 'obsidian';

const views = new WeakMap<Editor, EditorView>();

/** Remembers which CodeMirror view an editor of the app stands for: commands get the one and need the other. */
export const editorViews: Extension = ViewPlugin.define((view) => {
	const editorOf = () => view.state.field(editorInfoField, false)?.editor;
	const remember = () => {
		const editor = editorOf();
		if (editor !== undefined && !views.has(editor)) views.set(editor, view);
	};
	remember();
	return {
		update: remember,
		destroy() {
			const editor = editorOf();
			if (editor !== undefined && views.get(editor) === view) views.delete(editor);
		},
	};
});

export function viewOf(editor: Editor): EditorView | undefined {
	return views.get(editor);
}

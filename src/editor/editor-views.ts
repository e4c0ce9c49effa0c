import type { Extension } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import { type Editor, editorInfoField } from 'obsidian';

const views = new WeakMap<Editor, EditorView>();

/** Remembers which CodeMirror view an editor of the app stands for: commands get the one and need the other. */
export const editorViews: Extension = ViewPlugin.define((view) => {
	const remember = () => {
		const editor = view.state.field(editorInfoField, false)?.editor;
		if (editor !== undefined && !views.has(editor)) views.set(editor, view);
	};
	remember();
	return { update: remember };
});

export function viewOf(editor: Editor): EditorView | undefined {
	return views.get(editor);
}

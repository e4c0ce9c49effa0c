import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { App } from '../app';
import { Menu } from '../ui/menu';
import type { MarkdownView } from '../view/markdown-view';
import type { Editor } from './editor';

/** The menu of a note's text, at the mouse or, by the menu key or Shift+F10, at the caret. Plugins add to it. */
export function editorMenu(app: App, editor: Editor, info: MarkdownView): Extension {
	const menu = () => {
		const made = new Menu()
			.addItem((item) =>
				item
					.setTitle('Undo')
					.setIcon('undo-2')
					.onClick(() => editor.undo()),
			)
			.addItem((item) =>
				item
					.setTitle('Redo')
					.setIcon('redo-2')
					.onClick(() => editor.redo()),
			)
			.addSeparator();
		app.workspace.trigger('editor-menu', made, editor, info);
		return made;
	};
	return EditorView.domEventHandlers({
		contextmenu(event) {
			menu().showAtMouseEvent(event);
			return true;
		},
		keydown(event, view) {
			if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return false;
			const { left, bottom } =
				view.coordsAtPos(view.state.selection.main.head) ?? view.contentDOM.getBoundingClientRect();
			menu().showAtPosition({ x: left, y: bottom }, view.contentDOM.doc);
			return true;
		},
	});
}

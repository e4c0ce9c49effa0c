import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap } from '@codemirror/view';
import { hashtags } from './hashtags';
import { markdownLook } from './markdown-language';

/** What every editor of the workbench has, before the extensions of plugins. */
export function commonExtensions(tagSpans: 'two' | 'many'): Extension {
	return [
		history(),
		search({ top: true }),
		highlightSelectionMatches(),
		drawSelection(),
		dropCursor(),
		EditorState.allowMultipleSelections.of(true),
		EditorView.lineWrapping,
		EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
		keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
		markdownLook(),
		hashtags(tagSpans),
	];
}

import { Facet, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { MarkdownFileInfo } from 'obsidian';
import { hostMissing } from '../../core/index';

/** The note that an editor shows. */
export const editorInfoField = StateField.define<MarkdownFileInfo>({
	create: () => hostMissing('editorInfoField outside of a note'),
	update: (info) => info,
});

/** Is the editor in live preview (and not in source mode)? */
export const editorLivePreviewField = StateField.define<boolean>({
	create: (state) => state.facet(livePreview),
	update: (_, transaction) => transaction.state.facet(livePreview),
});

/** The editor's view. */
export const editorEditorField = StateField.define<EditorView>({
	create: () => hostMissing('editorEditorField outside of a note'),
	update: (view) => view,
});

/** Sets the mode; the last value counts. */
export const livePreview = Facet.define<boolean, boolean>({
	combine: (values) => values[values.length - 1] ?? true,
});

import { syntaxTree } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';

/** Where a link is to open: its text, and whether in a tab of its own. */
type OpenLink = (linktext: string, isNewTab: boolean) => void;

/** A press on `[[a link]]` opens it, unless the cursor stands in it; with Ctrl or Cmd it opens in a new tab. */
export function followLinks(open: OpenLink): Extension {
	return EditorView.domEventHandlers({
		mousedown(event, view) {
			const isLink = event.target instanceof Element && event.target.closest('.cm-hmd-internal-link');
			const position = isLink && event.button === 0 ? view.posAtCoords(event) : null;
			if (position === null) return false;
			const node = syntaxTree(view.state).resolveInner(position, 1);
			const link = node.name === 'Wikilink' ? node : node.parent;
			const { head } = view.state.selection.main;
			if (link?.name !== 'Wikilink' || (view.hasFocus && head > link.from && head < link.to)) return false;
			const [linktext = ''] = view.state.sliceDoc(link.from + 2, link.to - 2).split('|');
			open(linktext.trim(), event.ctrlKey || event.metaKey);
			return true;
		},
	});
}

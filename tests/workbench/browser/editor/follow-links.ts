import { syntaxTree } from '@codemirror/language';
import { elementOf } from '../dom/realm';
import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';

/** What is to happen with a link's text: when it is pressed, and when the mouse comes upon it. */
interface LinkActs {
	open: (linktext: string, isNewTab: boolean) => void;
	hover: (linktext: string, event: MouseEvent, targetEl: HTMLElement) => void;
}

interface LinkAt {
	from: number;
	to: number;
	linktext: string;
	targetEl: HTMLElement;
}

/** A press on `[[a link]]` opens it, unless the cursor stands in it; with Ctrl or Cmd it opens in a new tab. */
export function followLinks({ open, hover }: LinkActs): Extension {
	return EditorView.domEventHandlers({
		mousedown(event, view) {
			const link = event.button === 0 ? linkUnder(event, view) : undefined;
			const { head } = view.state.selection.main;
			if (!link || (view.hasFocus && head > link.from && head < link.to)) return false;
			open(link.linktext, event.ctrlKey || event.metaKey);
			return true;
		},
		mouseover(event, view) {
			const link = linkUnder(event, view);
			if (link) hover(link.linktext, event, link.targetEl);
			return false;
		},
	});
}

function linkUnder(event: MouseEvent, view: EditorView): LinkAt | undefined {
	const targetEl = elementOf(event)?.closest('.cm-hmd-internal-link');
	const position = targetEl ? view.posAtCoords(event) : null;
	if (!targetEl?.instanceOf(HTMLElement) || position === null) return undefined;
	const node = syntaxTree(view.state).resolveInner(position, 1);
	const link = node.name === 'Wikilink' ? node : node.parent;
	if (link?.name !== 'Wikilink') return undefined;
	const [linktext = ''] = view.state.sliceDoc(link.from + 2, link.to - 2).split('|');
	return { from: link.from, to: link.to, linktext: linktext.trim(), targetEl };
}

import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { Component } from '../../core/index';
import type { App } from '../app';
import { editorLivePreviewField } from '../editor/fields';
import { Sections } from './sections';

/** What a block of the source is shown as while neither cursor nor selection touches it. */
const classOf: Readonly<Record<string, (text: string) => string | undefined>> = {
	Blockquote: (text) => (/^>\s*\[!/.test(text) ? 'cm-callout' : undefined),
	Table: () => 'cm-table-widget',
	Paragraph: (text) => (/^!\[\[[^[\]]+\]\]$/.test(text) ? 'cm-embed' : undefined),
};

/** In live preview callouts, tables and embeds of their own line are rendered, post-processors included. */
export function liveBlocks(app: App, sourcePath: () => string): Extension {
	return StateField.define<DecorationSet>({
		create: (state) => widgets(app, sourcePath, state),
		update(shown, { state, startState, docChanged, selection }) {
			const isSameMode = state.field(editorLivePreviewField) === startState.field(editorLivePreviewField);
			const isSameTree = syntaxTree(state) === syntaxTree(startState);
			return docChanged || selection || !isSameMode || !isSameTree ? widgets(app, sourcePath, state) : shown;
		},
		provide: (field) => EditorView.decorations.from(field),
	});
}

function widgets(app: App, sourcePath: () => string, state: EditorState): DecorationSet {
	if (!state.field(editorLivePreviewField)) return Decoration.none;
	const found: { from: number; to: number; widget: BlockWidget }[] = [];
	for (let node = syntaxTree(state).topNode.firstChild; node; node = node.nextSibling) {
		const classFor = classOf[node.name];
		if (!classFor) continue;
		const [from, to] = [state.doc.lineAt(node.from).from, state.doc.lineAt(node.to).to];
		const text = state.sliceDoc(from, to);
		const cls = classFor(text);
		const isTouched = state.selection.ranges.some((range) => range.to >= from && range.from <= to);
		if (cls && !isTouched) found.push({ from, to, widget: new BlockWidget(app, sourcePath(), text, cls) });
	}
	return Decoration.set(
		found.map(({ from, to, widget }) => Decoration.replace({ widget, block: true }).range(from, to)),
	);
}

const owners = new WeakMap<HTMLElement, Component>();

class BlockWidget extends WidgetType {
	constructor(
		private readonly app: App,
		private readonly sourcePath: string,
		private readonly text: string,
		private readonly cls: string,
	) {
		super();
	}

	override eq(other: BlockWidget): boolean {
		return other.text === this.text && other.sourcePath === this.sourcePath;
	}

	override toDOM(view: EditorView): HTMLElement {
		const el = createDiv(`cm-embed-block markdown-rendered ${this.cls}`);
		const { app, sourcePath } = this;
		const sections = new Sections(el, { app, sourcePath, depth: 0, hasSectionInfo: false });
		void sections.load();
		owners.set(el, sections);
		void sections.show(this.text).then(() => view.requestMeasure());
		return el;
	}

	override destroy(el: HTMLElement): void {
		owners.get(el)?.unload();
	}

	/** A press puts the cursor there, so that the source comes back. */
	override ignoreEvent(): boolean {
		return false;
	}
}

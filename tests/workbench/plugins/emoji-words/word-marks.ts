import { RangeSetBuilder } from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	type EditorView,
	ViewPlugin,
	type ViewUpdate,
} from '@codemirror/view';

const word = Decoration.mark({ class: 'emoji-word' });

/** Marks each `:word:` on screen while `isOn` says so. */
export function markWords(isOn: () => boolean): ViewPlugin<Marks> {
	return ViewPlugin.define((view) => new Marks(view, isOn), { decorations: ({ marks }) => marks });
}

class Marks {
	marks: DecorationSet;

	constructor(
		view: EditorView,
		private readonly isOn: () => boolean,
	) {
		this.marks = this.#find(view);
	}

	update({ docChanged, viewportChanged, view }: ViewUpdate): void {
		if (docChanged || viewportChanged) this.marks = this.#find(view);
	}

	#find(view: EditorView): DecorationSet {
		if (!this.isOn()) return Decoration.none;
		const builder = new RangeSetBuilder<Decoration>();
		for (const { from, to } of view.visibleRanges) {
			for (const { 0: text, index } of view.state.sliceDoc(from, to).matchAll(/:[a-z]+:/g))
				builder.add(from + index, from + index + text.length, word);
		}
		return builder.finish();
	}
}

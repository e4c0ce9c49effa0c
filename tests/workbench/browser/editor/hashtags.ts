import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import {
	Decoration,
	ViewPlugin,
	type DecorationSet,
	type EditorView,
	type ViewUpdate,
} from '@codemirror/view';

/** After white space: a run of letters, digits, `_`, `-`, `/` and signs of other scripts, not of digits only. */
const tagPattern = /(^|\s)#(?=[^\s#]*[^\s\d#/])[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_\-/]+/gu;

const markOf = (cls: string) => Decoration.mark({ class: cls });
const hash = markOf('cm-formatting cm-formatting-hashtag cm-hashtag cm-hashtag-begin');
const name = markOf('cm-hashtag cm-hashtag-end');

/** Marks tags as the app does: several adjacent `span.cm-hashtag` for one tag. */
export const hashtags = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;

		constructor(view: EditorView) {
			this.decorations = marks(view);
		}

		update(update: ViewUpdate): void {
			const isParsedFurther = syntaxTree(update.startState) !== syntaxTree(update.state);
			if (update.docChanged || update.viewportChanged || isParsedFurther)
				this.decorations = marks(update.view);
		}
	},
	{ decorations: (plugin) => plugin.decorations },
);

function marks(view: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const tree = syntaxTree(view.state);
	for (const { from, to } of view.visibleRanges) {
		for (const match of view.state.sliceDoc(from, to).matchAll(tagPattern)) {
			const [whole, before = ''] = match;
			const start = from + match.index + before.length;
			if (/Code|Frontmatter|URL/.test(tree.resolveInner(start, 1).name)) continue;
			builder.add(start, start + 1, hash);
			builder.add(start + 1, start + whole.length - before.length, name);
		}
	}
	return builder.finish();
}

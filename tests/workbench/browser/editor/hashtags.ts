import { syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
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
const middle = markOf('cm-hashtag');
const end = markOf('cm-hashtag cm-hashtag-end');

/** Marks tags as the app does: several adjacent `span.cm-hashtag` for one tag. */
export function hashtags(spans: 'two' | 'many'): Extension {
	return ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;

			constructor(view: EditorView) {
				this.decorations = marks(view, spans);
			}

			update(update: ViewUpdate): void {
				const isParsedFurther = syntaxTree(update.startState) !== syntaxTree(update.state);
				if (update.docChanged || update.viewportChanged || isParsedFurther)
					this.decorations = marks(update.view, spans);
			}
		},
		{ decorations: (plugin) => plugin.decorations },
	);
}

function marks(view: EditorView, spans: 'two' | 'many'): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const tree = syntaxTree(view.state);
	for (const { from, to } of view.visibleRanges) {
		for (const match of view.state.sliceDoc(from, to).matchAll(tagPattern)) {
			const [whole, before = ''] = match;
			const start = from + match.index + before.length;
			if (/Code|Frontmatter|URL/.test(tree.resolveInner(start, 1).name)) continue;
			builder.add(start, start + 1, hash);
			const name = whole.slice(before.length + 1);
			const parts = spans === 'many' ? name.split(/([/_-])/).filter((part) => part !== '') : [name];
			let at = start + 1;
			parts.forEach((part, index) => {
				builder.add(at, (at += part.length), index === parts.length - 1 ? end : middle);
			});
		}
	}
	return builder.finish();
}

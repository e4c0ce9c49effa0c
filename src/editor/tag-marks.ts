import { syntaxTree } from '@codemirror/language';
import { type Extension, RangeSetBuilder } from '@codemirror/state';
import {
	Decoration,
	type DecorationSet,
	type EditorView,
	ViewPlugin,
	type ViewUpdate,
} from '@codemirror/view';
import { isDraining, lensOf, type Code } from '../domain/codes';
import { lenses, type Lens } from '../domain/lenses';
import { findTags } from '../domain/tags';

export interface TagMarksParts {
	/** The code that a tag stands for, or nothing for another tag. */
	readonly codeOf: (tag: string) => Code | undefined;
}

/** Made once: a mark says lens and direction and nothing else. */
const marks = Object.fromEntries(
	lenses.map((lens) => [
		lens,
		{
			gives: Decoration.mark({ class: `eh-tag eh-tag-${lens}` }),
			drains: Decoration.mark({ class: `eh-tag eh-tag-${lens} eh-tag-drains` }),
		},
	]),
) as Record<Lens, { gives: Decoration; drains: Decoration }>;

/** Colours the tags of the three lenses, on the visible lines only; what the syntax calls code or comment stays plain. */
export function tagMarks(parts: TagMarksParts): Extension {
	return ViewPlugin.define(
		(view) => ({
			decorations: visibleMarks(view, parts),
			update(update: ViewUpdate) {
				const isReparsed = syntaxTree(update.startState) !== syntaxTree(update.state);
				const isReconfigured = update.transactions.some((transaction) => transaction.reconfigured);
				if (update.docChanged || update.viewportChanged || isReparsed || isReconfigured) {
					this.decorations = visibleMarks(update.view, parts);
				}
			},
		}),
		{ decorations: (plugin) => plugin.decorations },
	);
}

function visibleMarks(view: EditorView, { codeOf }: TagMarksParts): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	let done = 0;
	for (const visible of view.visibleRanges) {
		const from = Math.max(done, view.state.doc.lineAt(visible.from).from);
		const to = view.state.doc.lineAt(visible.to).to;
		if (to <= done) continue;
		done = to;
		for (const tag of findTags(view.state.doc.sliceString(from, to))) {
			const code = codeOf(tag.tag);
			if (code === undefined || isPlain(view, from + tag.from)) continue;
			builder.add(from + tag.from, from + tag.to, marks[lensOf(code)][isDraining(code) ? 'drains' : 'gives']);
		}
	}
	return builder.finish();
}

/** Names differ between parsers, but every one of them says code, comment or math in the name. */
function isPlain(view: EditorView, at: number): boolean {
	for (let node = syntaxTree(view.state).resolveInner(at, 1); ;) {
		if (node.name.split('_').some(saysPlain)) return true;
		if (node.parent === null) return false;
		node = node.parent;
	}
}

/** The app's names also hold the tag itself, as `tag-…`. */
function saysPlain(part: string): boolean {
	return !part.startsWith('tag-') && /code|comment|math|frontmatter|url/i.test(part);
}

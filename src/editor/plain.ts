import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/**
 * Whether a place is code, comment, math, a property or an address, where no tag counts. Names differ between parsers,
 * but every one of them says so in the name.
 */
export function isPlain(state: EditorState, at: number, side: 1 | -1 = 1): boolean {
	for (let node = syntaxTree(state).resolveInner(at, side); ;) {
		if (node.name.split('_').some(saysPlain)) return true;
		if (node.parent === null) return false;
		node = node.parent;
	}
}

/** The app's names also hold the tag itself, as `tag-…`. */
function saysPlain(part: string): boolean {
	return !part.startsWith('tag-') && /code|comment|math|frontmatter|url/i.test(part);
}

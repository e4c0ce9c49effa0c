import type { EditorState } from '@codemirror/state';
import type { Code } from '../domain/codes';
import { findTags } from '../domain/tags';
import { isPlain } from './plain';

/** Lines to each side of the cursor that belong to its paragraph at most: the palette asks at each opening. */
const reach = 40;

/** Whether a tag of ours stands in the paragraph with the cursor. */
export function isTagNear(state: EditorState, codeOf: (tag: string) => Code | undefined): boolean {
	const { doc } = state;
	const { number: at } = doc.lineAt(state.selection.main.head);
	for (const step of [-1, 1]) {
		for (let away = 0; away < reach; away++) {
			const number = at + away * step;
			if (number < 1 || number > doc.lines) break;
			const { from, text } = doc.line(number);
			if (text.trim() === '') break;
			const isThere = findTags(text).some(
				(tag) => codeOf(tag.tag) !== undefined && !isPlain(state, from + tag.from),
			);
			if (isThere) return true;
		}
	}
	return false;
}

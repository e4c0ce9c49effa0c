import type { Code, Roots } from '../codes';
import type { Range } from '../metadata';
import { findTags } from '../tags';
import { tagsInNote, type WrittenTag } from './written-tags';

/**
 * The tag that marks just these words of the editor's text with a code: beside them, or alone below their block with
 * nothing said in between.
 */
export function tagOfWords(text: string, words: Range, code: Code, roots: Roots): WrittenTag | undefined {
	const tags = tagsInNote(text, code, roots);
	return (
		tags.find((tag) => tag.words?.from === words.from && tag.words.to === words.to) ??
		tags.find((tag) => isBelow(text, words, tag))
	);
}

function isBelow(text: string, words: Range, tag: WrittenTag): boolean {
	if (tag.words !== undefined || tag.isRated || tag.from < words.to) return false;
	const between = text.slice(words.to, tag.from);
	let said = '';
	let at = 0;
	for (const { from, to } of findTags(between)) {
		said += between.slice(at, from);
		at = to;
	}
	return !/[\p{L}\p{N}]/u.test(said + between.slice(at));
}

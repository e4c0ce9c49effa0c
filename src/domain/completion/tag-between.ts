import { wouldJoinTag } from '../tags';

/**
 * A tag as it is to be written in place of what was typed, apart from the words on both sides, and where the cursor then
 * stands in it: right behind the tag. A space is added only where there is none.
 *
 * @param before the line up to what is replaced; empty where a tag stood there already, and so apart from the words
 */
export function tagBetween(
	before: string,
	tag: string,
	after: string,
): { readonly text: string; readonly cursor: number } {
	const text = `${/\S$/.test(before) ? ' ' : ''}#${tag}`;
	return { text: wouldJoinTag(after) ? `${text} ` : text, cursor: text.length };
}

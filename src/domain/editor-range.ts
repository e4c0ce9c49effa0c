import type { Range } from './metadata';

/**
 * Where a range of the file stands in the editor, which counts each line break as one character and may hold text that
 * is not saved yet. The words decide: where they are no longer at their place, their nearest other occurrence is
 * taken, and nothing where there is none.
 * @param shown the passage as it was read; a file that changed since then has other words at that place.
 */
export function editorRange(
	fileText: string,
	range: Range,
	shown: string,
	editorText: string,
): Range | undefined {
	const words = withLineFeeds(fileText.slice(range.from, range.to));
	const bom = fileText.startsWith('\uFEFF') && !editorText.startsWith('\uFEFF') ? 1 : 0;
	const expected = withLineFeeds(fileText.slice(bom, range.from)).length;
	if (!readsLike(words, shown)) return undefined;
	if (editorText.startsWith(words, expected)) return { from: expected, to: expected + words.length };
	const before = editorText.lastIndexOf(words, expected);
	const after = editorText.indexOf(words, expected);
	if (before < 0 && after < 0) return undefined;
	const isBefore = after < 0 || (before >= 0 && expected - before < after - expected);
	const from = isBefore ? before : after;
	return { from, to: from + words.length };
}

function withLineFeeds(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

/** Whether words begin as a passage was shown, marks of Markdown aside. */
function readsLike(words: string, shown: string): boolean {
	const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
	const first = letters(shown.split(' ', 1)[0] ?? '');
	return words !== '' && letters(words).startsWith(first);
}

import { fingerprint } from './fingerprint';
import type { Range } from './metadata';

/**
 * Where a range of the file stands in the editor, which counts each line break as one character and may hold text that
 * is not saved yet. The words decide: where they are no longer at their place, their nearest other occurrence is
 * taken, and nothing where there is none.
 * @param place where the words stood when they were read; a file that changed since then may hold others there.
 */
export function editorRange(
	fileText: string,
	place: Range & { readonly print: number },
	editorText: string,
): Range | undefined {
	const source = fileText.slice(place.from, place.to);
	if (source === '' || fingerprint(source) !== place.print) return undefined;
	const words = withLineFeeds(source);
	const bom = fileText.startsWith('\uFEFF') && !editorText.startsWith('\uFEFF') ? 1 : 0;
	const expected = withLineFeeds(fileText.slice(bom, place.from)).length;
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

import type { Range } from '../metadata';

/** A replacement of a range of the text. */
export interface Change extends Range {
	readonly insert: string;
}

/** The text with its changes, which do not overlap; two at one place stand in the order given, as in the editor. */
export function applied(text: string, changes: readonly Change[]): string {
	let result = '';
	let at = 0;
	for (const { from, to, insert } of changes.toSorted((a, b) => a.from - b.from)) {
		result += text.slice(at, from) + insert;
		at = to;
	}
	return result + text.slice(at);
}

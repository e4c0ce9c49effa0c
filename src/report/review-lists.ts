import { words } from '../i18n';

/** Lines below what they are. */
export type Listed = readonly [title: string, lines: readonly string[]];

export const mostCodes = 5;
/** Most lines of one list; what is left is counted. */
const mostLines = 12;

/** Each as a paragraph and its list, those without a line left out. */
export function listed(lists: readonly Listed[], most = mostLines): string[] {
	return lists.flatMap(([title, lines]) => {
		if (lines.length === 0) return [];
		const left = lines.length - most;
		const shown = left > 0 ? [...lines.slice(0, most), words.review.more(left)] : lines;
		return [[title, ...shown.map((line) => `- ${line}`)].join('\n')];
	});
}

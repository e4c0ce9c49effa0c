import type { NamedTag } from '../domain/chips';
import type { Range } from '../domain/metadata';

/** As much of a CodeMirror text as is needed to read it line by line. */
export interface Lines {
	lineAt(position: number): Range & { readonly text: string };
}

/** Characters of a line that is read whole; of a longer one only what is visible is read. */
const longest = 2000;

/**
 * Reads the tags of visible lines, at their places in the text. What was read is kept by the text of the line until
 * the line goes out of sight: an unchanged line costs one look-up.
 */
export function visibleTags(
	read: (text: string) => readonly NamedTag[],
): (lines: Lines, visible: readonly Range[]) => NamedTag[] {
	let known = new Map<string, readonly NamedTag[]>();
	return (lines, visible) => {
		const inSight: typeof known = new Map();
		const found: NamedTag[] = [];
		let next = 0;
		for (const piece of visible) {
			for (let at = Math.max(piece.from, next); at <= piece.to; at = next) {
				const line = lines.lineAt(at);
				const { from, to } = line.to - line.from > longest ? wordsIn(line, at, piece.to) : line;
				const text =
					from === line.from && to === line.to
						? line.text
						: line.text.slice(from - line.from, to - line.from);
				const tags = inSight.get(text) ?? known.get(text) ?? read(text);
				inSight.set(text, tags);
				for (const tag of tags) found.push({ ...tag, from: from + tag.from, to: from + tag.to });
				next = to + 1;
			}
		}
		known = inSight;
		return found;
	};
}

/** The part of a line from one place to another, wide enough that no word is cut: a tag holds no space. */
function wordsIn(line: Range & { readonly text: string }, from: number, to: number): Range {
	const end = line.text.indexOf(' ', Math.min(to, line.to) - line.from);
	return {
		from: line.from + line.text.lastIndexOf(' ', from - line.from) + 1,
		to: end < 0 ? line.to : line.from + end,
	};
}

import { lensOf, type Roots } from '../../domain/codes';
import type { Range } from '../../domain/metadata';
import { tagsIn } from './taken';

/** Words of a text that look different. */
export interface Marked extends Range {
	readonly class: string;
}

/** Tags, and the signs of a highlight before them, are faint; the words that it marks have the colour of the lens. */
export function codeMarks(text: string, roots: Roots): Marked[] {
	const tags = tagsIn(text, roots);
	const lit = [...text.matchAll(/==(.+?)==(?=([\s,;]*))/g)].flatMap((found): Marked[] => {
		const { index: from, 0: all, 2: gap = '' } = found;
		const to = from + all.length;
		const tag = tags.find((one) => one.from === to + gap.length);
		if (tag === undefined) return [];
		return [
			{ from, to: from + 2, class: 'eh-faded' },
			{ from: from + 2, to: to - 2, class: `eh-tag-shade eh-lens-${lensOf(tag.code)}` },
			{ from: to - 2, to, class: 'eh-faded' },
		];
	});
	return [...lit, ...tags.map(({ from, to }) => ({ from, to, class: 'eh-faded' }))];
}

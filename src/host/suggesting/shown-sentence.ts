import { embed } from '../../domain/evidence/prose';
import { readableRange } from '../../domain/evidence/spans';
import type { Range } from '../../domain/metadata';
import { joinedOffset } from '../../domain/tagging/passage';
import type { TaggingTarget } from '../../domain/tagging/target';
import { words as text } from '../../i18n';
import type { SentencePart } from '../../view/suggesting/model';

/** About as many characters of a sentence are shown. */
const most = 200;

/** A sentence as it reads, around the words in it that hint at something; what is cut away ends on a word. */
export function shownSentence(
	{ passage, words }: TaggingTarget,
	because: readonly Range[],
): readonly SentencePart[] {
	const { prose } = passage;
	const readable = ({ from, to }: Range) =>
		readableRange(prose, { from: joinedOffset(passage, from), to: joinedOffset(passage, to) });
	const whole = readable(words);
	const hints = because
		.filter((reason) => isWithin(reason, words))
		.map(readable)
		.sort((a, b) => a.from - b.from);
	const { from, to } = cut(prose.text, whole, hints);
	const parts: SentencePart[] = [];
	const add = (start: number, end: number, isHint: boolean) => {
		const said = prose.text.slice(start, end).replaceAll(embed, '').replace(/\s+/g, ' ');
		if (said !== '') parts.push({ text: said, isHint });
	};
	let at = from;
	for (const hint of hints) {
		const [start, end] = [Math.max(at, hint.from), Math.min(to, hint.to)];
		if (start >= end) continue;
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	add(at, to, false);
	const { more } = text.suggesting;
	if (from > whole.from) parts.unshift({ text: `${more} `, isHint: false });
	if (to < whole.to) parts.push({ text: ` ${more}`, isHint: false });
	return parts;
}

export function isWithin(inner: Range, outer: Range): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}

/** The stretch of a long sentence that is shown: around the first words that hint, with as many others as fit. */
function cut(said: string, whole: Range, hints: readonly Range[]): Range {
	if (whole.to - whole.from <= most) return whole;
	const first = hints[0]?.from ?? whole.from;
	const last = hints.findLast((hint) => hint.to - first <= most)?.to ?? first;
	const start = Math.min(first - (most - (last - first)) / 2, whole.to - most);
	const from = Math.max(whole.from, Math.ceil(start));
	const to = Math.min(whole.to, from + most);
	const before = from === whole.from ? -1 : said.slice(from, first).search(/\s/);
	const after = to === whole.to ? 0 : (/\s\S*$/.exec(said.slice(last, to))?.[0].length ?? 0);
	return { from: before < 0 ? from : from + before + 1, to: to - after };
}

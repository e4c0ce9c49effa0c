import { tagOfCode, type Code, type Roots } from '../codes';
import { readableRange, spanOf } from '../evidence/spans';
import type { Range } from '../metadata';
import type { Change } from './change';
import { writtenIn, type WrittenTag } from './written-tags';

/**
 * Takes tags out, each with the space that came with it and the rating that is about it; where asked, the highlights
 * that no tag marks any more become plain words. Undoes tagging to the letter.
 */
export function planRemoval(
	text: string,
	tags: readonly WrittenTag[],
	keepsHighlights: boolean,
	roots: Roots,
): Change[] {
	const marks = keepsHighlights ? [] : bareHighlights(tags, roots).flatMap(marksOf);
	return [...marks, ...withoutTags(text, tags, true)].map((range) => ({ ...range, insert: '' }));
}

/**
 * Writes another code in place of tags. Where it marks the same words already the tag is taken out instead; `doubled`
 * says how often.
 */
export function planChange(
	text: string,
	tags: readonly WrittenTag[],
	code: Code,
	roots: Roots,
): { readonly changes: readonly Change[]; readonly doubled: number } {
	const insert = `#${tagOfCode(code, roots)}`;
	const wordsOf = ({ passage: { block }, run, words }: WrittenTag) =>
		`${block.from} ${words === undefined ? `run ${run.from}` : `${words.from} ${words.to}`}`;
	const there = new Set(
		[...new Set(tags.map(({ passage }) => passage))]
			.flatMap((passage) => writtenIn(passage, roots))
			.filter((other) => other.code === code && tags.every((tag) => tag.from !== other.from))
			.map(wordsOf),
	);
	const doubled = tags.filter((tag) => there.has(wordsOf(tag)) || !there.add(wordsOf(tag)));
	const changed = tags.filter((tag) => !doubled.includes(tag));
	return {
		changes: [
			...withoutTags(text, doubled, false).map((range) => ({ ...range, insert: '' })),
			...changed.map(({ from, to }) => ({ from, to, insert })),
		],
		doubled: doubled.length,
	};
}

/** The words of highlights, in the joined text of their passage, that would be left without a tag of ours. */
export function bareHighlights(tags: readonly WrittenTag[], roots: Roots): HighlightLeft[] {
	const left = new Map<string, HighlightLeft>();
	for (const { passage, words } of tags) {
		const { inline, source } = passage.prose;
		const highlight = inline.highlights.find((range) => {
			const span = spanOf(passage.prose, readableRange(passage.prose, range), range);
			return span.from === words?.from && span.to === words.to;
		});
		if (highlight === undefined) continue;
		const isLeft = writtenIn(passage, roots)
			.filter((other) => other.words?.from === words?.from && other.words?.to === words?.to)
			.every((other) => tags.some((tag) => tag.from === other.from));
		const [from, to] = [source[highlight.from] as number, (source[highlight.to - 1] as number) + 1];
		if (isLeft) left.set(String(from), { from, to });
	}
	return [...left.values()];
}

/** In the text, without its marks. */
type HighlightLeft = Range;

function marksOf({ from, to }: HighlightLeft): Range[] {
	return [
		{ from: from - 2, to: from },
		{ from: to, to: to + 2 },
	];
}

/** The ranges to take out, run by run: neighbours go together, with what parts them from the rest. */
function withoutTags(text: string, tags: readonly WrittenTag[], withRatings: boolean): Range[] {
	const places = new Set(tags.map((tag) => tag.from));
	const ranges: Range[] = [];
	for (const { passage, run } of new Map(tags.map((tag) => [tag.run, tag])).values()) {
		const { source, joined } = passage.prose;
		const all = run.tags.map((tag) => {
			const from = source[tag.from] as number;
			return { from, to: from + tag.tag.length, isGone: places.has(from) };
		});
		for (let at = 0; at < all.length; at++) {
			const first = all[at] as (typeof all)[number];
			if (!first.isGone) continue;
			while (all[at + 1]?.isGone) at++;
			let { to } = all[at] as (typeof all)[number];
			const [before, after] = [all[all.indexOf(first) - 1], all[at + 1]];
			const isRated = tags.some((tag) => tag.isRated && tag.to === to);
			if (withRatings && isRated) to += /^[^\S\n]+[0-5_]\/5/.exec(joined.slice(run.to))?.[0].length ?? 0;
			if (before !== undefined && /[,;]/.test(text.slice(before.to, first.from)))
				ranges.push({ from: before.to, to });
			else if (after !== undefined && /[,;]/.test(text.slice(to, after.from)))
				ranges.push({ from: first.from, to: after.from });
			else ranges.push(withSpace(text, { from: first.from, to }));
		}
	}
	return ranges;
}

const lineStart = /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+(?:\[[^\]]\][ \t]+)?)*$/;

/** With one of the spaces around it: the one behind in front of words, else the one before; never that of a list mark. */
function withSpace(text: string, { from, to }: Range): Range {
	const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
	if (text[to] === ' ' && /(?:^|[\s>|])[*_~=]*$/.test(line)) return { from, to: to + 1 };
	return text[from - 1] === ' ' && !lineStart.test(line) ? { from: from - 1, to } : { from, to };
}

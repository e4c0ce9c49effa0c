import { codeOfTag, isDraining, type Code, type Roots } from '../codes';
import { isDay, type Day } from '../dates';
import type { Range } from '../metadata';
import type { BlockTag, Prose, Run } from './prose';

/** How met, or how important, something is: 0 to 5. */
export interface Rating {
	/** Exactly as written. */
	readonly code: Code;
	readonly value: number;
	/** The date that its line begins with. */
	readonly day?: Day | undefined;
	/** From 1. */
	readonly line: number;
}

/** A list line that says how met, or how important, something is. */
export interface RatingLine extends Range {
	/** The tags of the runs that a rating follows; the last of each is the rated one. */
	readonly tags: ReadonlySet<BlockTag>;
	/** What its ratings say of the tag right before each; `_/5` says nothing. */
	readonly rated: readonly { readonly tag: BlockTag; readonly value: number }[];
	/** The date that it begins with. */
	readonly day: Day | undefined;
	/** `_/5`: a place for a rating. Such a line is no evidence at all. */
	readonly isOpen: boolean;
	/** Date and ratings of the line, or the whole line where it is open: not the user's words. */
	readonly gone: readonly Range[];
}

const rating = /[^\S\n]+([0-5_])\/5(?![\p{L}\p{N}/-])/uy;
const leadingDate = /^[^\S\n]*(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?[:,]?(?=[^\S\n]|$)/;

/** The rating lines of a list item: a run of tags, white space, `0/5` … `5/5` or `_/5`. */
export function readRatings(joined: string, runs: readonly Run[]): RatingLine[] {
	const lines = new Map<number, ReturnType<typeof lineAt>>();
	for (const run of runs) {
		const found = ratingBehind(joined, run);
		const rated = run.tags.at(-1);
		if (found === null || rated?.isOurs !== true) continue;
		const from = joined.lastIndexOf('\n', run.from) + 1;
		const line = lines.get(from) ?? lineAt(joined, from);
		for (const tag of run.tags) line.tags.add(tag);
		if (found[1] === '_') line.isOpen = true;
		else line.rated.push({ tag: rated, value: Number(found[1]) });
		line.gone.push({ from: run.to, to: run.to + found[0].length });
		lines.set(from, line);
	}
	return [...lines].map(([from, line]) => ({
		...line,
		from,
		gone: line.isOpen ? [{ from, to: line.to }] : line.gone,
	}));
}

/** The rating right behind a run, or a place for one: white space and all, then the digit or `_`. */
export function ratingBehind(joined: string, run: Range): RegExpExecArray | null {
	rating.lastIndex = run.to;
	return rating.exec(joined);
}

/** The ratings of a block; what drains is not rated. */
export function ratingsIn(
	{ ratings, source }: Pick<Prose, 'ratings' | 'source'>,
	roots: Roots,
	lineOf: (offset: number) => number,
): Rating[] {
	return ratings.flatMap(({ rated, day }) =>
		rated.flatMap(({ tag, value }) => {
			const code = codeOfTag(tag.tag, roots);
			if (code === undefined || isDraining(code)) return [];
			return [{ code, value, day, line: lineOf(source[tag.from] as number) }];
		}),
	);
}

/** Whether a block has a place for a rating. */
export function hasOpenRating({ ratings }: Pick<Prose, 'ratings'>, roots: Roots): boolean {
	return ratings.some(
		({ isOpen, tags }) =>
			isOpen &&
			[...tags].some(({ tag }) => {
				const code = codeOfTag(tag, roots);
				return code !== undefined && !isDraining(code);
			}),
	);
}

function lineAt(joined: string, from: number) {
	const end = joined.indexOf('\n', from);
	const to = end < 0 ? joined.length : end;
	const [date = '', day = ''] = leadingDate.exec(joined.slice(from, to)) ?? [];
	const gone: Range[] = date === '' ? [] : [{ from, to: from + date.length }];
	const rated: RatingLine['rated'][number][] = [];
	return { to, tags: new Set<BlockTag>(), rated, day: isDay(day) ? day : undefined, isOpen: false, gone };
}

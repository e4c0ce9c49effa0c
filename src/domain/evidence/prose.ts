import type { Range } from '../metadata';
import type { Block } from './blocks';
import { scanInline, type Inline } from './inline';
import { firstAtLeast } from '../sorted';
import { readRatings, type RatingLine } from './ratings';

/** A tag in a block, at its place in the block's joined text. */
export interface BlockTag extends Range {
	readonly tag: string;
	/** Whether it stands for a code; other tags are words of the user's. */
	readonly isOurs: boolean;
}

/** Tags of one line with nothing but white space, `,` and `;` between them. */
export interface Run extends Range {
	readonly tags: readonly BlockTag[];
}

/** A block as it reads without marks and tags, each character knowing where it stands. */
export interface Prose {
	/** The block's lines, joined by a line feed (cells of a row by a vertical tab); offsets below point into it. */
	readonly joined: string;
	/** Offset in the file of each character of `joined`. */
	readonly source: Int32Array;
	readonly inline: Inline;
	readonly runs: readonly Run[];
	/** Tags that are words of the user's, in order. */
	readonly ordinary: readonly BlockTag[];
	readonly ratings: readonly RatingLine[];
	/** What is left to read; an embed is U+FFFC. */
	readonly text: string;
	/** Start and end in `joined` of each character of `text`. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** Offsets in `text` at which a line break ended a sentence. */
	readonly breaks: ReadonlySet<number>;
}

export const cellBreak = '\v';
export const embed = '\uFFFC';

const finalPunctuation = /[.!?…。！？｡][\p{Pe}\p{Pf}"'”’*_~=`]*\s*$/u;

/** Reads one block: `tags` are the host's tags in it, in order, at offsets of the file. */
export function proseOf(text: string, block: Block, tags: readonly BlockTag[]): Prose {
	const { joined, source } = join(text, block);
	const placed = place(tags, source);
	const inline = scanInline(joined, placed);
	const live = placed.filter((tag) => !isWithinAny(inline.dead, tag));
	const runs = runsOf(joined, live);
	const ratings = block.shape === 'item' ? readRatings(joined, runs) : [];
	const gone = goneRanges(joined, inline, runs, ratings);
	const ordinary = live.filter((tag) => !tag.isOurs);
	return { joined, source, inline, runs, ordinary, ratings, ...readable(joined, gone, inline, runs) };
}

/** Whether a range lies inside one of these, which are in order and do not overlap. */
function isWithinAny(ranges: readonly Range[], { from, to }: Range): boolean {
	const range = ranges[firstAtLeast(ranges, from + 1, (candidate) => candidate.from) - 1];
	return range !== undefined && to <= range.to;
}

function join(text: string, block: Block): { joined: string; source: Int32Array } {
	const separator = block.shape === 'row' ? cellBreak : '\n';
	const lines = block.lines();
	const joined = lines.map((line) => text.slice(line.from, line.to)).join(separator);
	const source = new Int32Array(joined.length);
	let at = 0;
	for (const line of lines) {
		for (let offset = line.from; offset < line.to; offset++) source[at++] = offset;
		if (at < source.length) source[at++] = line.to;
	}
	return { joined, source };
}

function place(tags: readonly BlockTag[], source: Int32Array): BlockTag[] {
	const placed: BlockTag[] = [];
	let at = 0;
	for (const tag of tags) {
		while (at < source.length && (source[at] as number) < tag.from) at++;
		if (source[at] === tag.from) placed.push({ ...tag, from: at, to: at + tag.to - tag.from });
	}
	return placed;
}

function runsOf(joined: string, tags: readonly BlockTag[]): Run[] {
	const runs: { tags: BlockTag[]; from: number; to: number }[] = [];
	for (const tag of tags) {
		const last = runs.at(-1);
		const gap = last === undefined ? undefined : joined.slice(last.to, tag.from);
		const isNext = gap !== undefined && /^[^\S\n\v]*[,;]?[^\S\n\v]*$/.test(gap);
		if (last !== undefined && isNext) {
			last.tags.push(tag);
			last.to = tag.to;
		} else runs.push({ tags: [tag], from: tag.from, to: tag.to });
	}
	return runs;
}

/** What is not read: marks, comments, runs with a tag of ours, and on a rating line its date and rating. */
function goneRanges(
	joined: string,
	inline: Inline,
	runs: readonly Run[],
	ratings: readonly RatingLine[],
): Range[] {
	const gone: Range[] = inline.marks.filter((mark) => mark.side !== 'object');
	for (const run of runs) {
		if (!run.tags.some((tag) => tag.isOurs)) continue;
		if (standsApart(joined, run)) gone.push(withSpaceBefore(joined, run));
		else
			gone.push(...run.tags.filter((tag) => tag.isOurs).map((tag) => withSeparatorBefore(joined, tag, run)));
	}
	for (const line of ratings) gone.push(...line.gone);
	return gone.sort((a, b) => a.from - b.from);
}

/** A run that opens a line or follows a full stop is no part of a sentence, ordinary tags in it included. */
function standsApart(joined: string, run: Run): boolean {
	const before = joined.slice(Math.max(0, run.from - 80), run.from);
	return /(?:^|[\n\v])[\s*_~=]*$/.test(before) || finalPunctuation.test(before);
}

function withSpaceBefore(joined: string, { from, to }: Range): Range {
	while (from > 0 && /[^\S\n\v]/.test(joined[from - 1] as string)) from--;
	return { from, to };
}

/** A tag with the white space before it and, inside its run, the `,` or `;` that parts it from the tag before. */
function withSeparatorBefore(joined: string, tag: Range, run: Run): Range {
	let { from } = tag;
	while (from > run.from && /[\s,;]/.test(joined[from - 1] as string)) from--;
	return withSpaceBefore(joined, { from, to: tag.to });
}

function readable(joined: string, gone: readonly Range[], inline: Inline, runs: readonly Run[]) {
	let text = '';
	const starts: number[] = [];
	const ends: number[] = [];
	const breaks = new Set<number>();
	const embeds = new Map(
		inline.marks.filter((mark) => mark.side === 'object').map((mark) => [mark.from, mark.to]),
	);
	const put = (character: string, from: number, to: number) => {
		text += character;
		starts.push(from);
		ends.push(to);
	};
	let next = 0;
	for (let at = 0; at < joined.length; at++) {
		while (gone[next] !== undefined && (gone[next] as Range).to <= at) next++;
		const isGone = (gone[next]?.from ?? Infinity) <= at;
		const embedEnd = isGone ? undefined : embeds.get(at);
		if (joined[at] === '\n') {
			if (endsSentence(joined, at, runs)) breaks.add(text.length);
			put(' ', at, at + 1);
		} else if (embedEnd !== undefined) {
			put(embed, at, embedEnd);
			at = embedEnd - 1;
		} else if (!isGone) put(joined[at] === cellBreak ? ' ' : (joined[at] as string), at, at + 1);
	}
	return { text, starts, ends, breaks };
}

/** A line break is a space unless final punctuation, a tag, a hard break or an empty line comes before it. */
function endsSentence(joined: string, at: number, runs: readonly Run[]): boolean {
	const line = joined.slice(joined.lastIndexOf('\n', at - 1) + 1, at);
	if (line.trim() === '' || finalPunctuation.test(line) || / {2}$|\\$/.test(line)) return true;
	let lastInk = at;
	while (/[^\S\n]|[*_~=,;]/.test(joined[lastInk - 1] ?? '')) lastInk--;
	const run = runs[firstAtLeast(runs, lastInk, (candidate) => candidate.to)];
	return run?.to === lastInk && run.tags.some((tag) => tag.isOurs);
}

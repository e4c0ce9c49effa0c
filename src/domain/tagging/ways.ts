import type { Passage } from '../evidence/marking';
import { wouldJoinTag } from '../tags';
import type { Change } from './change';
import type { TaggingTarget } from './target';

/** The ways to write a run of tags on some words, the most natural first; which of them is right the reading decides. */
export function waysToTag(text: string, target: TaggingTarget, run: string): Iterable<Change[]> {
	return target.isPart ? waysForPart(text, target, run) : waysForWhole(text, target, run);
}

function* waysForPart(text: string, { passage, words }: TaggingTarget, run: string): Iterable<Change[]> {
	const highlight = passage.prose.inline.highlights.find(
		(range) => sourceOf(passage, range.from) <= words.from && words.to <= endOf(passage, range.to),
	);
	if (highlight !== undefined) {
		const end = endOf(passage, highlight.to);
		yield* behind(text, behindRun(text, passage, end + 2), run);
		yield [insert(end, ` ${run}`)];
		return;
	}
	const open = insert(words.from, '==');
	const close = words.to + (/^[*_~]*/.exec(text.slice(words.to, words.to + 8))?.[0].length ?? 0);
	for (const [tags] of behind(text, close, run)) yield [open, insert(words.to, '=='), tags as Change];
	yield [open, insert(words.to, ` ${run}==`)];
}

/**
 * At the end, before a rating or a highlight there that would take the tags for its own, or in front; with no room
 * around the sentence inside a highlight of it.
 */
function* waysForWhole(text: string, { passage, words }: TaggingTarget, run: string): Iterable<Change[]> {
	const { prose } = passage;
	const rated = prose.runs.find(({ tags }) =>
		prose.ratings.some((line) => tags.some((tag) => line.tags.has(tag))),
	);
	if (rated !== undefined) yield [insert(sourceOf(passage, rated.from), `${run} `)];
	yield* behind(text, behindRun(text, passage, words.to), run);
	const last = prose.inline.highlights.findLast((range) => endOf(passage, range.to) <= words.to);
	if (last !== undefined) yield [insert(sourceOf(passage, last.from) - 2, `${run} `)];
	yield [insert(words.from, `${run} `)];
	yield [insert(words.from, '=='), insert(words.to, ` ${run}==`)];
}

/** With a space before; not where a tag would run on into what follows, for a space put there could not be told from the user's. */
function* behind(text: string, at: number, run: string): Iterable<Change[]> {
	if (!wouldJoinTag(text.slice(at, at + 1))) yield [insert(at, ` ${run}`)];
}

function insert(at: number, tags: string): Change {
	return { from: at, to: at, insert: tags };
}

/** Behind the tags that follow a place on its line already. */
function behindRun(text: string, { prose }: Passage, at: number): number {
	let end = at;
	for (const run of prose.runs) {
		const from = prose.source[run.from] as number;
		if (from >= end && /^[ \t]*[*_~]*[,;]?[ \t]*$/.test(text.slice(end, from)))
			end = (prose.source[run.to - 1] as number) + 1;
	}
	return end;
}

function sourceOf({ prose }: Passage, joined: number): number {
	return prose.source[joined] as number;
}

function endOf(passage: Passage, joined: number): number {
	return sourceOf(passage, joined - 1) + 1;
}

import { codeOfTag, tagOfCode, type Code, type Roots } from '../codes';
import type { Range } from '../metadata';
import { wouldJoinTag } from '../tags';
import { markedIn, passageAt, type TaggingTarget } from './target';

/** A replacement of a range of the text. */
export interface Change extends Range {
	readonly insert: string;
}

export type TaggingPlan =
	| { readonly changes: readonly Change[] }
	/** The words carry the code, or the tag would not mark them here, or another tag would come to mark other words. */
	| { readonly refused: 'already' | 'not-here' };

/**
 * How to put a code on words: a part of a sentence becomes a highlight with the tag behind it, a whole sentence or item
 * gets the tag at its end. Each way is read back as evidence is; one that says something else is not taken.
 */
export function planTagging(text: string, target: TaggingTarget, code: Code, roots: Roots): TaggingPlan {
	const known = markedIn(target.passage);
	const isThere = known.some((row) => codeOfTag(row.tag, roots) === code && row.text === target.words.text);
	if (isThere) return { refused: 'already' };
	const tag = `#${tagOfCode(code, roots)}`;
	for (const changes of target.isPart ? waysForPart(text, target, tag) : waysForWhole(text, target, tag)) {
		if (saysWhatIsMeant(text, changes, target, tag, roots)) return { changes };
	}
	return { refused: 'not-here' };
}

export function applied(text: string, changes: readonly Change[]): string {
	return changes
		.toSorted((a, b) => b.from - a.from)
		.reduce((result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to), text);
}

function* waysForPart(text: string, { passage, words }: TaggingTarget, tag: string): Iterable<Change[]> {
	const highlight = passage.prose.inline.highlights.find(
		(range) => sourceOf(passage, range.from) <= words.from && words.to <= endOf(passage, range.to),
	);
	if (highlight !== undefined) {
		yield [put(text, behindRun(text, passage, endOf(passage, highlight.to) + 2), tag)];
		return;
	}
	const behind = words.to + (/^[*_~]*/.exec(text.slice(words.to, words.to + 8))?.[0].length ?? 0);
	const open = { from: words.from, to: words.from, insert: '==' };
	const close = put(text, behind, tag);
	if (behind === words.to)
		yield [open, { ...close, insert: `==${/^\s/.test(close.insert) ? '' : ' '}${close.insert}` }];
	else yield [open, { from: words.to, to: words.to, insert: '==' }, close];
}

/** At the end, before a rating or a highlight there that would take the tag for its own, or in front. */
function* waysForWhole(text: string, { passage, words }: TaggingTarget, tag: string): Iterable<Change[]> {
	const { prose } = passage;
	const rated = prose.runs.find((run) =>
		prose.ratings.some((line) => run.tags.some((other) => line.tags.has(other))),
	);
	if (rated !== undefined) yield [inFrontOf(sourceOf(passage, rated.from), tag)];
	yield [put(text, behindRun(text, passage, words.to), tag)];
	const last = prose.inline.highlights.findLast((range) => endOf(passage, range.to) <= words.to);
	if (last !== undefined) yield [inFrontOf(sourceOf(passage, last.from) - 2, tag)];
	yield [inFrontOf(words.from, tag)];
}

/** Reads the planned text back: the new tag marks the words, and every other tag what it marked before. */
function saysWhatIsMeant(
	text: string,
	changes: readonly Change[],
	{ passage, words }: TaggingTarget,
	tag: string,
	roots: Roots,
): boolean {
	const planned = passageAt(applied(text, changes), words.from, roots);
	if (planned === undefined || ratingsOf(planned) !== ratingsOf(passage)) return false;
	const before = markedIn(passage);
	const after = markedIn(planned);
	const rest = after.filter((row) => row.tag !== tag || row.text !== words.text);
	const isSame = before.every((row, at) => rest[at]?.tag === row.tag && rest[at]?.text === row.text);
	return after.length === before.length + 1 && rest.length === before.length && isSame;
}

function ratingsOf({ prose }: TaggingTarget['passage']): string {
	return prose.ratings.map((line) => [...line.tags].at(-1)?.tag ?? '').join(' ');
}

/** A tag with a space before it, and one behind where it would run on into what follows. */
function put(text: string, at: number, tag: string): Change {
	const before = at > 0 && !/\s/.test(text[at - 1] as string) ? ' ' : '';
	return { from: at, to: at, insert: `${before}${tag}${wouldJoinTag(text.slice(at, at + 1)) ? ' ' : ''}` };
}

function inFrontOf(at: number, tag: string): Change {
	return { from: at, to: at, insert: `${tag} ` };
}

/** Behind the tags that follow a place on its line already. */
function behindRun(text: string, { prose }: TaggingTarget['passage'], at: number): number {
	let end = at;
	for (const run of prose.runs) {
		const from = prose.source[run.from] as number;
		if (from >= end && /^[ \t]*[*_~]*[ \t]*$/.test(text.slice(end, from)))
			end = (prose.source[run.to - 1] as number) + 1;
	}
	return end;
}

function sourceOf({ prose }: TaggingTarget['passage'], joined: number): number {
	return prose.source[joined] as number;
}

function endOf(passage: TaggingTarget['passage'], joined: number): number {
	return sourceOf(passage, joined - 1) + 1;
}

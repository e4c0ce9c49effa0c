import { tagOfCode, type Code, type Roots } from '../codes';
import type { Passage } from '../evidence/marking';
import { applied, type Change } from './change';
import { blockOf } from './block-at';
import { passageOf } from './passage';
import { planRemoval } from './removal';
import type { TaggingTarget } from './target';
import { waysToTag } from './ways';
import { writtenIn, type WrittenTag } from './written-tags';

export { applied, type Change };

export type TaggingPlan =
	| {
			readonly changes: readonly Change[];
			/** Codes that the words carry already; the others are written. */
			readonly already: readonly Code[];
	  }
	/** The words carry every code, or a tag that marks some of them would come to mark others, or a new one would not mark them. */
	| { readonly refused: 'already' | 'other-tag' | 'not-here' };

/** What to write on several targets at once, and on how many of them. */
export interface TaggingsPlan {
	readonly changes: readonly Change[];
	readonly tagged: number;
	/** Targets that carry every code already. */
	readonly complete: number;
	/** Targets that a tag would not mark, or not beside the others. */
	readonly refused: number;
	/** Codes found on some of the words. */
	readonly already: readonly Code[];
}

/** New tags on one target. */
interface Writing {
	readonly target: TaggingTarget;
	readonly changes: readonly Change[];
	readonly count: number;
}

/**
 * How to put codes on words: a part of a sentence becomes a highlight with the tags behind it, a whole sentence or item
 * gets them at its end. Each way is read back as evidence is, and taken out again on trial; one that says something
 * else, or would leave a trace, is not taken.
 */
export function planTagging(
	text: string,
	target: TaggingTarget,
	codes: readonly Code[],
	roots: Roots,
): TaggingPlan {
	const { passage, words } = target;
	const touching = writtenIn(passage, roots).filter(
		(tag) => tag.words && tag.words.from < words.to && words.from < tag.words.to,
	);
	const known = touching
		.filter((tag) => tag.words?.from === words.from && tag.words.to === words.to)
		.map((tag) => tag.code);
	const missing = codes.filter((code) => !known.includes(code));
	if (missing.length === 0) return { refused: 'already' };
	const run = missing.map((code) => `#${tagOfCode(code, roots)}`).join(' ');
	for (const changes of waysToTag(text, target, run)) {
		const read = readBack(text, [{ target, changes, count: missing.length }], roots);
		if (read === undefined) continue;
		const isHighlighted = changes.some((change) => change.insert.includes('=='));
		const removal = planRemoval(read.after, read.added, !isHighlighted, roots);
		if (applied(read.after, removal) !== read.before) continue;
		return { changes, already: codes.filter((code) => known.includes(code)) };
	}
	return { refused: touching.length > known.length ? 'other-tag' : 'not-here' };
}

/** The plans of several targets, in order, as changes of the same text; those in one block are read back together. */
export function planTaggings(
	text: string,
	targets: readonly TaggingTarget[],
	codes: readonly Code[],
	roots: Roots,
): TaggingsPlan {
	let [complete, refused] = [0, 0];
	const already = new Set<Code>();
	const writings: Writing[] = [];
	let block: Writing[] = [];
	for (const target of targets) {
		const plan = planTagging(text, target, codes, roots);
		if (block[0]?.target.passage.block.from !== target.passage.block.from) block = [];
		if ('refused' in plan) {
			if (plan.refused === 'already') {
				complete++;
				for (const code of codes) already.add(code);
			} else refused++;
			continue;
		}
		const writing = { target, changes: plan.changes, count: codes.length - plan.already.length };
		block.push(writing);
		if (block.length > 1 && readBack(text, block, roots) === undefined) {
			block.pop();
			refused++;
			continue;
		}
		writings.push(writing);
		for (const code of plan.already) already.add(code);
	}
	const changes = writings.flatMap((writing) => writing.changes);
	return { changes, tagged: writings.length, complete, refused, already: [...already] };
}

/** The block before and after, where the new tags mark their words, and every other tag what it marked before. */
function readBack(
	text: string,
	writings: readonly Writing[],
	roots: Roots,
): { readonly before: string; readonly after: string; readonly added: readonly WrittenTag[] } | undefined {
	const { passage } = (writings[0] as Writing).target;
	const { from: start, to: end, shape } = passage.block;
	const before = text.slice(start, end);
	const ours = writings
		.flatMap(({ target, changes, count }) => changes.map((change) => ({ ...change, target, count })))
		.map((change) => ({ ...change, from: change.from - start, to: change.to - start }))
		.sort((a, b) => a.from - b.from);
	const after = applied(before, ours);
	const planned = passageOf(after, blockOf(after, { from: 0, to: after.length }, shape), roots);
	if (ratingsOf(planned) !== ratingsOf(passage)) return undefined;
	const tags = new Set(writtenIn(planned, roots));
	const added: WrittenTag[] = [];
	let shift = 0;
	for (const { from, insert, target, count } of ours) {
		const [first, last] = [from + shift, from + shift + insert.length];
		shift += insert.length;
		const inside = [...tags].filter((tag) => first <= tag.from && tag.from < last);
		const isMeant = inside.every((tag) => tag.words?.text === target.words.text);
		if (!isMeant || inside.length !== (insert.includes('#') ? count : 0)) return undefined;
		for (const tag of inside) tags.delete(tag);
		added.push(...inside);
	}
	const known = writtenIn(passage, roots);
	const rest = [...tags];
	const isSame = known.every(
		(tag, at) => rest[at]?.tag === tag.tag && rest[at].words?.text === tag.words?.text,
	);
	return isSame && rest.length === known.length ? { before, after, added } : undefined;
}

function ratingsOf({ prose }: Passage): string {
	return prose.ratings.map((line) => [...line.tags].at(-1)?.tag ?? '').join(' ');
}

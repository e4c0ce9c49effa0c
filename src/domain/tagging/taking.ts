import type { Code, Roots } from '../codes';
import type { Range } from '../metadata';
import { planTagging, type Change } from './plan';
import { planRemoval } from './removal';
import { taggingTargets, type TaggingTarget } from './target';
import { tagAt } from './written-tags';

/** How to write codes on words that hint at them. */
export interface Taking {
	readonly changes: readonly Change[];
	/** The new tags, in the text as it will stand. */
	readonly tags: Range;
	/** The words of the highlight that comes with them, likewise. */
	readonly lit?: Range | undefined;
	/** The words are a task, so the tags make a move of it. */
	readonly isMove: boolean;
}

/** Codes on the first sentence with some words that can hold them. */
export function planTaking(
	text: string,
	because: readonly Range[],
	codes: readonly Code[],
	roots: Roots,
): Taking | 'already' | 'no-place' {
	let refused: 'already' | 'no-place' = 'no-place';
	for (const target of sentencesWith(text, because, roots)) {
		const plan = planTagging(text, target, codes, roots);
		if ('changes' in plan) return takingOf(plan.changes, isTask(target));
		if (plan.refused === 'already') refused = 'already';
	}
	return refused;
}

/** Takes the tags out again, and with the last one the highlight, if it is one of those that came with tags. */
export function planTakingBack(
	text: string,
	{ from, to }: Range,
	lit: readonly Range[],
	roots: Roots,
): readonly Change[] {
	const starts = [...text.slice(from, to).matchAll(/#/g)].map(({ index }) => from + index);
	const tags = starts.flatMap((at) => tagAt(text, at, roots) ?? []);
	const isOurs = tags.some(({ words }) =>
		lit.some((range) => words && range.from <= words.from && words.to <= range.to),
	);
	return planRemoval(text, tags, !isOurs, roots);
}

/** The sentence that a code would mark: the first with these words that can hold it, else the first. */
export function sentenceFor(
	text: string,
	because: readonly Range[],
	code: Code,
	roots: Roots,
): TaggingTarget | undefined {
	const sentences = sentencesWith(text, because, roots);
	return sentences.find((target) => 'changes' in planTagging(text, target, [code], roots)) ?? sentences[0];
}

/** In order, but evidence before moves and headings. */
function sentencesWith(text: string, because: readonly Range[], roots: Roots): readonly TaggingTarget[] {
	const cursors = because.map(({ from }) => ({ from, to: from }));
	const found = taggingTargets(text, cursors, roots);
	return 'targets' in found ? found.targets.toSorted((a, b) => rankOf(a) - rankOf(b)) : [];
}

function rankOf(target: TaggingTarget): number {
	if (isTask(target)) return 1;
	return target.passage.block.shape === 'heading' ? 2 : 0;
}

function isTask({ passage }: TaggingTarget): boolean {
	return passage.block.task !== undefined;
}

function takingOf(changes: readonly Change[], isMove: boolean): Taking {
	let shift = 0;
	let tags = { from: 0, to: 0 };
	const marks: number[] = [];
	for (const { from, insert } of changes.toSorted((a, b) => a.from - b.from)) {
		const run = /#.*[^=\s]/.exec(insert)?.[0];
		const start = from + shift + insert.indexOf('#');
		if (run !== undefined) tags = { from: start, to: start + run.length };
		if (insert.includes('==')) marks.push(from + shift + insert.indexOf('=='));
		shift += insert.length;
	}
	const [open, close] = marks;
	const lit = open === undefined || close === undefined ? undefined : { from: open + 2, to: close };
	return { changes, tags, lit, isMove };
}

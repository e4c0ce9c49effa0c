import { codeOfTag, type Code, type Roots } from '../../domain/codes';
import type { Range } from '../../domain/metadata';
import { applied, type Change } from '../../domain/tagging/change';
import { planTagging } from '../../domain/tagging/plan';
import { planTaking, planTakingBack } from '../../domain/tagging/taking';
import { taggingTargets } from '../../domain/tagging/target';
import { findTags } from '../../domain/tags';

export interface TagInText extends Range {
	readonly code: Code;
}

/** The tags of ours in an answer. */
export function tagsIn(text: string, roots: Roots): TagInText[] {
	return findTags(text).flatMap(({ tag, from, to }) => {
		const code = codeOfTag(tag, roots);
		return code === undefined ? [] : [{ code, from, to }];
	});
}

/** A text with a new tag. */
export interface Taken {
	readonly text: string;
	/** Where the caret stands now. */
	readonly caret: number;
	/** Words whose highlight came with the tag. */
	readonly lit?: string | undefined;
}

/** Writes a code on the words that hint at it, as a sentence is tagged in a note; nothing where it cannot stand there. */
export function withCode(
	text: string,
	because: readonly Range[],
	code: Code,
	caret: number,
	roots: Roots,
): Taken | undefined {
	const taking = planTaking(text, because, [code], roots);
	if (typeof taking === 'string') return undefined;
	const after = applied(text, taking.changes);
	return {
		text: after,
		caret: caretAfter(caret, taking.changes),
		lit: taking.lit && after.slice(taking.lit.from, taking.lit.to),
	};
}

/** Writes a code on some words of a sentence alone, not on all of it. */
export function withCodeOn(text: string, words: Range, code: Code, roots: Roots): string | undefined {
	const found = taggingTargets(text, [words], roots);
	const [target] = 'targets' in found ? found.targets : [];
	if (target === undefined) return undefined;
	const plan = planTagging(text, target, [code], roots);
	return 'changes' in plan ? applied(text, plan.changes) : undefined;
}

/** Takes a tag out again, with the highlight where that came with it; nothing where it would touch other words. */
export function withoutCode(
	text: string,
	tag: Range,
	lit: ReadonlySet<string>,
	roots: Roots,
): string | undefined {
	const ranges = [...text.matchAll(/==(.+?)==/g)]
		.filter(([, inner = '']) => lit.has(inner))
		.map(({ index, 0: { length } }) => ({ from: index + 2, to: index + length - 2 }));
	const changes = planTakingBack(text, tag, ranges, roots);
	return changes.length === 0 ? undefined : applied(text, changes);
}

/** Behind what is written at the caret, so that a tag stays with the words that it marks. */
function caretAfter(caret: number, changes: readonly Change[]): number {
	return changes.reduce(
		(at, { from, to, insert }) => (from <= caret ? at + insert.length - (to - from) : at),
		caret,
	);
}

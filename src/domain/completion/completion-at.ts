import { codeOfTag, isDraining, lensOf, type Code, type Roots } from '../codes';
import type { Lens } from '../lenses';
import { findTags, notInTags } from '../tags';

/** What is being completed before the cursor, and from where on a tag would take its place. */
export interface Completion {
	/** Offset in the line. */
	readonly from: number;
	readonly query: string;
	/** The root of this lens stands before the query. */
	readonly lens?: Lens;
	/** An energy code stands before the query, which asks for its direction. */
	readonly energy?: Code;
}

/** Characters before the cursor that are looked at: a key costs the same in a line of any length. */
const farthest = 80;

/**
 * What is being completed at the end of this text, the part of a line before the cursor: a tag behind one of the roots
 * (`#value/con`), the direction of an energy (`#energy/outdoors/`), or words behind the trigger (`;;con`, `;;fresh air`).
 * Nothing in links and addresses. Code, math and properties are the caller's to leave out.
 */
export function completionAt(lineBefore: string, roots: Roots, trigger: string): Completion | undefined {
	const start = Math.max(0, lineBefore.length - farthest);
	const near = lineBefore.slice(start);
	const found = behindRoot(near, roots) ?? behindTrigger(near, trigger);
	if (found === undefined || (found.from === 0 && start > 0)) return undefined;
	return isInLink(near.slice(0, found.from + trigger.length), found.from)
		? undefined
		: { ...found, from: start + found.from };
}

function behindRoot(near: string, roots: Roots): Completion | undefined {
	const found = findTags(near).at(-1);
	const [, path, query] = /^#(.+)\/(.*)$/.exec(found?.to === near.length ? found.tag : '') ?? [];
	if (found === undefined || path === undefined || query === undefined) return undefined;
	const isRoot = !path.includes('/');
	const code = codeOfTag(isRoot ? `${path}/x` : path, roots);
	if (code === undefined) return undefined;
	const { from } = found;
	const lens = lensOf(code);
	if (isRoot) return { from, query, lens };
	return lens === 'energy' && !isDraining(code) ? { from, query, energy: code } : undefined;
}

/**
 * A trigger of two or more marks may follow a word directly and take three words; a single mark or one with letters is
 * found in ordinary writing, so it stands apart from the word before it and takes one.
 */
function behindTrigger(near: string, trigger: string): Completion | undefined {
	const from = trigger === '' ? -1 : near.lastIndexOf(trigger);
	const isMarks = trigger.length > 1 && !/[\p{L}\p{N}]/u.test(trigger);
	const before = near.slice(0, from);
	const isWithin =
		before.endsWith(trigger.charAt(0)) || (isMarks ? /\\$/ : /[\p{L}\p{M}\p{N}_\\]$/u).test(before);
	if (from < 0 || isWithin) return undefined;
	const query = near.slice(from + trigger.length);
	const words = query.replace(/^#/, '').split(' ');
	const isBroken = words.slice(0, -1).includes('') || words.join('').search(notInTags) >= 0;
	return isBroken || words.length > (isMarks ? 3 : 1) ? undefined : { from, query };
}

/** @param upTo the text before the query, which begins at `from` with a tag's root or the trigger */
function isInLink(upTo: string, from: number): boolean {
	const before = upTo.slice(0, from);
	return (
		before.lastIndexOf('[[') > before.lastIndexOf(']]') ||
		before.lastIndexOf('](') > before.lastIndexOf(')') ||
		/(?:^|\s)\S*(?:www\.|:\/\/)\S*$/.test(upTo)
	);
}

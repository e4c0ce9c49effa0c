import type { Code } from '../codes';

/** What becomes of a tag or of an entry of a list. */
export interface Member {
	/** Nothing where it stays as it is. */
	readonly made: object | undefined;
	/** What it stands for, and what afterwards; nothing where it is none of ours. */
	readonly before: Code | undefined;
	readonly code: Code | undefined;
	/** A rating is bound to it. */
	readonly isRated?: boolean;
	/** Where neighbours stand on lines of their own. */
	readonly line?: number;
}

/**
 * Which of some neighbours go, because a renaming makes them the same as one that stays: the rated one, else one of the
 * first line, at best one that stood there before. What was the same before is no duplicate of its making.
 */
export function duplicatesIn<T extends Member>(members: readonly T[]): ReadonlySet<T> {
	const keepers = new Map<Code | undefined, T>();
	for (const member of members) {
		const keeper = keepers.get(member.code);
		const isOlder = keeper?.line === member.line && keeper?.made && !keeper.isRated && !member.made;
		if (keeper === undefined || isOlder || member.isRated) keepers.set(member.code, member);
	}
	return new Set(
		members.filter(({ code, before }) => code !== undefined && keepers.get(code)?.before !== before),
	);
}

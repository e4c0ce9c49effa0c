import type { Code } from '../codes';

/** What becomes of a tag or of an entry of a list. */
export interface Member {
	/** Nothing where it stays as it is. */
	readonly made: object | undefined;
	/** What it stands for afterwards; nothing where it is none of ours. */
	readonly code: Code | undefined;
	/** A rating is bound to it. */
	readonly isRated?: boolean;
}

/**
 * Which of some neighbours go, because a renaming makes them the same as one that stays: the rated one, else one that
 * stood there before, else the first.
 */
export function duplicatesIn<T extends Member>(members: readonly T[]): ReadonlySet<T> {
	const gone = new Set<T>();
	for (const code of new Set(members.map((member) => member.code))) {
		const alike = members.filter((member) => code !== undefined && member.code === code);
		const keeper =
			alike.find(({ isRated }) => isRated) ?? alike.find(({ made }) => made === undefined) ?? alike[0];
		for (const member of alike)
			if (member !== keeper && (member.made !== undefined || keeper?.made !== undefined)) gone.add(member);
	}
	return gone;
}

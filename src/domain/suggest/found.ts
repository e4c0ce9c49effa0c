import type { Hint } from './lexicon';
import type { Match, Phrases } from './phrases';
import type { Stance } from './stance';
import type { Token } from './words';

export interface Found extends Match<readonly Hint[]> {
	/** What something longer around it says: of `ski lift` the `ski` says nothing more. */
	readonly around: readonly Hint[] | undefined;
}

/** What is found in a text; of what stands inside something longer only what says the same kind of thing counts. */
export function* foundIn(tokens: readonly Token[], lexicon: Phrases<readonly Hint[]>): Iterable<Found> {
	let longest: Match<readonly Hint[]> | undefined;
	for (let at = 0; at < tokens.length; at++) {
		for (const match of lexicon.at(tokens, at).toSorted((a, b) => b.to - a.to)) {
			const isInside = longest !== undefined && match.to <= longest.to;
			if (!isInside) longest = match;
			yield { ...match, around: isInside ? longest?.value : undefined };
		}
	}
}

/** `The same every day` is longed for by one and tires another: only a complaint tells. */
export function meant(hints: readonly Hint[], stance: Stance): readonly Hint[] {
	if (!hints.some(({ side }) => side === 'today') || !hints.some(({ side }) => side === 'wish')) return hints;
	const isComplaint = stance === 'today' || stance === 'present';
	return hints.filter(({ side }) => (side === 'today') === isComplaint);
}

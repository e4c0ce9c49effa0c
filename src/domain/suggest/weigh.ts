import { words as said } from '../../i18n';
import { lensOf, slugCode, type Code } from '../codes';
import { oppositeOf } from '../codebook/relations';
import type { CodeBook } from '../codebook/book';
import { foundIn, meant } from './found';
import { contentOf, lexiconOf, type Hint, type Side } from './lexicon';
import type { Reading } from './reading';
import { stancesOf, type Stance } from './stance';
import type { Words } from './suggestion';

/** How far words at one place speak for a code. */
export interface Evidence {
	readonly words: () => Words;
	readonly stems: readonly string[];
	readonly side: Side;
	readonly weight: number;
}

/** What a text says for each code, and how far it speaks against it. */
export interface Weighed {
	readonly evidence: ReadonlyMap<Code, readonly Evidence[]>;
	/** 0 to 1 of what is negated, or said not to matter. */
	readonly against: ReadonlyMap<Code, number>;
}

/** What a hint is worth by the stance of its clause; first as it stands, then under a negation. */
const worth: Readonly<Record<Side, Readonly<Record<Stance, readonly [number, number]>>>> = {
	wish: {
		wish: [1, 0],
		meant: [1.3, 0],
		plain: [0.85, 0],
		present: [0.6, 0],
		today: [0, 0.55],
		conceded: [0, 0],
		excluded: [0, 0],
	},
	today: {
		wish: [0.4, 0.85],
		meant: [0.4, 0.85],
		plain: [0.9, 0.8],
		present: [1, 0.7],
		today: [1, 0.2],
		conceded: [0.3, 0],
		excluded: [0, 0],
	},
	scene: {
		wish: [1, 0],
		meant: [1.2, 0],
		plain: [0.85, 0],
		present: [0.4, 0],
		today: [0, 0],
		conceded: [0.5, 0],
		excluded: [0, 0],
	},
};
/** What is longed for tires where a complaint names it. */
const drainsWorth = 0.75;
/** Conditions of work that a complaint names because there is too much of them. */
const tiring = new Set(said.suggest.grammar.tiring.split(' ').map((slug) => `energy/${slug}`));
const oppositeWorth = 0.45;

export function weigh(readings: readonly Reading[], book: CodeBook): Weighed {
	const evidence = new Map<Code, Evidence[]>();
	const against = new Map<Code, number>();
	const lexicon = lexiconOf(book);
	const read = readings.map((reading) => ({ ...reading, ...stancesOf(reading.tokens, reading.sentences) }));
	const beside = new Set(
		read.flatMap(({ tokens, stances }) =>
			tokens
				.filter((token, at) => stances[at] === 'excluded' && contentOf([token.stem]) > 0)
				.map(({ stem }) => stem),
		),
	);
	for (const { tokens, wordsAt, stances, negated } of read) {
		for (const { value, from, to, around } of foundIn(tokens, lexicon)) {
			const stems = tokens.slice(from, to).map((token) => token.stem);
			const isBeside = stems.some((stem) => beside.has(stem));
			const stance = isBeside ? 'excluded' : (stances[from] as Stance);
			const isNegated = negated[from] as boolean;
			if (around !== undefined && isNegated) continue;
			for (const hint of meant(value, stance)) {
				if (around !== undefined && (hint.side === 'scene' || !around.some(({ side }) => side === hint.side)))
					continue;
				take(hint, stance, isNegated, stems, () => wordsAt({ from, to }));
			}
		}
	}
	return { evidence, against };

	function take(
		hint: Hint,
		stance: Stance,
		isNegated: boolean,
		stems: readonly string[],
		words: () => Words,
	) {
		const { code, side, weight } = hint;
		const factor = worth[side][stance][isNegated ? 1 : 0];
		const put = (to: Code, share: number) => {
			if (share <= 0) return;
			const list = evidence.get(to) ?? [];
			list.push({ words, stems, side, weight: weight * share });
			evidence.set(to, list);
		};
		put(code, factor);
		if (side === 'today') return;
		const isTired = stance === 'today' && !isNegated;
		const isDenied =
			stance === 'excluded' || (isNegated && stance !== 'today') || (isTired && side === 'wish');
		if (isDenied) against.set(code, 1 - (1 - (against.get(code) ?? 0)) * (1 - weight));
		if (side !== 'wish' || lensOf(code) !== 'energy') return;
		if (isTired && tiring.has(slugCode(code))) put(`${slugCode(code)}/drains`, drainsWorth);
		const opposite = oppositeOf(book, code);
		if (opposite !== undefined && isDenied && stance !== 'excluded') put(opposite, oppositeWorth);
	}
}

/** The evidence that counts, best first: no stem twice, for a word said again says no more. */
export function independent(all: readonly Evidence[]): Evidence[] {
	const used = new Set<string>();
	const kept: Evidence[] = [];
	for (const candidate of all.toSorted((a, b) => b.weight - a.weight)) {
		const content = candidate.stems.filter((stem) => contentOf([stem]) > 0);
		const stems = content.length > 0 ? content : candidate.stems;
		if (stems.some((stem) => used.has(stem))) continue;
		for (const stem of stems) used.add(stem);
		kept.push(candidate);
		if (kept.length === 5) break;
	}
	return kept;
}

import { words as said } from '../../i18n';
import { lensOf, slugCode, type Code } from '../codes';
import { areRelated, oppositeOf } from '../codebook/relations';
import type { Range } from '../metadata';
import type { CodeBook } from '../codebook/book';
import { foundIn, meant } from './found';
import { isTelling, lexiconOf, type Hint, type Side } from './lexicon';
import type { Reading } from './reading';
import { neighbourhoodsIn } from './neighbourhoods';
import { isWish, stancesOf, type Stance } from './stance';
import type { Words } from './suggestion';
import { worth } from './worth';

/** How far words at one place speak for a code. */
export interface Evidence {
	readonly code: Code;
	readonly words: () => Words;
	/** Those that carry meaning, if any does. */
	readonly stems: readonly string[];
	readonly side: Side;
	readonly weight: number;
}

type Place = Omit<Evidence, 'code' | 'side' | 'weight'>;

/** What a text says for codes, and how far it speaks against them. */
export interface Weighed {
	/** What speaks together, in the order of the text. */
	readonly neighbourhoods: readonly (readonly Evidence[])[];
	/** 0 to 1 of what is negated, or said not to matter. */
	readonly against: ReadonlyMap<Code, number>;
}

/** What is longed for tires where a complaint names it. */
const drainsWorth = 0.75;
/** Conditions of work that a complaint names because there is too much of them. */
const tiring = new Set(said.suggest.grammar.tiring.split(' ').map((slug) => `energy/${slug}`));
const oppositeWorth = 0.45;

/** What a clause is worth that speaks of somebody else, and what a wish is in one that tells what was. */
const half = 0.5;

export function weigh(readings: readonly Reading[], book: CodeBook): Weighed {
	const evidence: Evidence[] = [];
	/** Where the evidence of each sentence begins. */
	const starts: number[] = [];
	const against = new Map<Code, number>();
	const lexicon = lexiconOf(book);
	const read = readings.map((reading) => ({ ...reading, ...stancesOf(reading.tokens, reading.sentences) }));
	const beside = new Set(
		read.flatMap(({ tokens, stances }) =>
			tokens
				.filter((token, at) => stances[at] === 'excluded' && isTelling(token.stem))
				.map(({ stem }) => stem),
		),
	);
	for (const { tokens, sentences, wordsAt, stances, negated, others, told } of read) {
		const refused = new Set<Code>();
		const first = starts.length;
		let wishes = false;
		for (const { value, from, to, around } of foundIn(tokens, lexicon)) {
			while (from >= (sentences[starts.length - first]?.from ?? Infinity)) {
				wishes = hasWish(stances, sentences[starts.length - first] as Range);
				starts.push(evidence.length);
				if (wishes) refused.clear();
			}
			const stems = tokens.slice(from, to).map((token) => token.stem);
			const isBeside = beside.size > 0 && stems.some((stem) => beside.has(stem));
			const stance = isBeside ? 'excluded' : (stances[from] as Stance);
			const isNegated = negated[from] as boolean;
			if (around !== undefined && isNegated) continue;
			const content = stems.filter(isTelling);
			const telling = content.length > 0 ? content : stems;
			for (const hint of meant(value, stance)) {
				if (around !== undefined && (hint.side === 'scene' || !around.some(({ side }) => side === hint.side)))
					continue;
				if (!wishes && hint.side !== 'today' && isRefused(hint.code, refused)) continue;
				const place = { stems: telling, words: () => wordsAt({ from, to }) };
				const isHalf = others[from] === true || (hint.side === 'wish' && told[from] === true);
				take(hint, stance, isNegated, isHalf ? half : 1, place);
				if (wishes && isNegated && hint.side !== 'today' && stance !== 'today') refused.add(hint.code);
			}
		}
		while (starts.length < first + sentences.length) starts.push(evidence.length);
	}
	const neighbourhoods = neighbourhoodsIn(read.map(({ sentences }) => sentences.length)).map(({ from, to }) =>
		evidence.slice(starts[from], starts[to]),
	);
	return { neighbourhoods, against };

	/** After `I would never want to run a farm.` its mud and its animals are no wish either. */
	function isRefused(code: Code, refused: ReadonlySet<Code>): boolean {
		for (const other of refused) if (other === code || areRelated(book, other, code)) return true;
		return false;
	}

	function take(hint: Hint, stance: Stance, isNegated: boolean, whole: number, place: Place) {
		const { code, side, weight } = hint;
		const factor = worth[side][stance][isNegated ? 1 : 0];
		const put = (to: Code, share: number) => {
			if (share > 0) evidence.push({ ...place, code: to, side, weight: weight * share * whole });
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

function hasWish(stances: readonly Stance[], { from, to }: Range): boolean {
	for (let at = from; at < to; at++) if (isWish(stances[at] as Stance)) return true;
	return false;
}

import { isDraining, lensOf, rolledUp, slugCode, type Code } from '../codes';
import type { CodeBook } from '../codebook/book';
import { areRelated, oppositeOf } from '../codebook/relations';
import type { Lens } from '../lenses';
import type { SuggestOptions, Suggestion } from './suggestion';
import { voicesOf, type Voice } from './voices';
import type { Evidence, Weighed } from './weigh';

const most = 6;
/**
 * How much each voice moves the log odds that a careful reader accepts a code: a logistic fit to two of the three labelled
 * parts, looked at on the third, rounded; `against` is set higher, since a denied code does more harm than a missed one.
 */
export const odds = { base: -1.25, prior: 0.15, wish: 1.55, today: 1.4, scene: 0.95, company: 1, against: 2 };
/** Needs and values say more than the scenery that they come in. */
const preference: Readonly<Record<Lens, number>> = { need: 0.1, value: 0.05, energy: 0 };

/** The codes that evidence speaks for, strongest first: one per theme, none with its opposite. */
export function choose(weighed: Weighed, options: SuggestOptions, threshold: number): Suggestion[] {
	const { book, lens, without = [] } = options;
	const unwanted = new Set(without.map(rolledUp));
	const ranked = [...strongest(voicesOf(weighed, book)).values()].sort(
		(a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1),
	);
	const chosen: Voice[] = [];
	for (const { strength, ...voice } of ranked) {
		if (strength < threshold || unwanted.has(voice.code)) continue;
		if (lens !== undefined && lensOf(voice.code) !== lens) continue;
		if (chosen.some(({ code }) => clash(book, code, voice.code))) continue;
		chosen.push(voice);
		if (chosen.length === most) break;
	}
	return chosen.map(({ code, evidence }) => ({ code, because: reasons(evidence) }));
}

/** Each code where it is heard best. */
function strongest(voices: Iterable<Voice>): Map<Code, Voice & { readonly strength: number }> {
	const best = new Map<Code, Voice & { readonly strength: number }>();
	for (const voice of voices) {
		const strength = strengthOf(voice);
		if (strength > (best.get(voice.code)?.strength ?? 0)) best.set(voice.code, { ...voice, strength });
	}
	return best;
}

/** The chance that a careful reader accepts a code. */
export function strengthOf({ code, said, company, prior, against }: Voice): number {
	const logOdds =
		odds.base +
		odds.prior * prior +
		odds.wish * said.wish +
		odds.today * said.today +
		odds.scene * said.scene +
		odds.company * company -
		odds.against * against +
		preference[lensOf(code)];
	return 1 / (1 + Math.exp(-logOdds));
}

function clash(book: CodeBook, a: Code, b: Code): boolean {
	const [one, other] = [slugCode(a), slugCode(b)];
	if (one === other || areRelated(book, one, other)) return true;
	return isDraining(a) === isDraining(b) && oppositeOf(book, one) === other;
}

/** Up to three places in the order of the text, none inside another. */
function reasons(evidence: readonly Evidence[]) {
	const words = evidence.slice(0, 3).map((place) => place.words());
	return words
		.filter((one) => !words.some((other) => other !== one && other.from <= one.from && one.to <= other.to))
		.sort((a, b) => a.from - b.from);
}

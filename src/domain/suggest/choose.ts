import { isDraining, lensOf, rolledUp, slugCode, type Code } from '../codes';
import type { CodeBook } from '../codebook/book';
import { areRelated, oppositeOf } from '../codebook/relations';
import type { Lens } from '../lenses';
import { leaningOf } from './leanings';
import type { SuggestOptions, Suggestion } from './suggestion';
import { independent, type Evidence, type Weighed } from './weigh';

interface Candidate {
	readonly code: Code;
	readonly evidence: readonly Evidence[];
	/** The chance that a careful reader accepts it. */
	readonly strength: number;
}

const most = 6;
/** What one everyday word says is not enough. */
const least = 0.2;
/** A code heard again and again pulls its neighbours no further. */
const loudest = 1.5;
/** How much each kind of evidence moves the log odds; fitted like the leanings. */
const odds = { base: -0.67, prior: 0.9, wish: 2.9, today: 1.8, scene: 1.27, company: 0.24, against: 1 };
/** Needs and values say more than the scenery that they come in. */
const preference: Readonly<Record<Lens, number>> = { need: 0.1, value: 0.1, energy: 0 };

/** The codes that evidence speaks for, strongest first: one per theme, none with its opposite. */
export function choose(weighed: Weighed, options: SuggestOptions, threshold: number): Suggestion[] {
	const { book, lens, without = [] } = options;
	const unwanted = new Set(without.map(rolledUp));
	const chosen: Candidate[] = [];
	for (const candidate of ranked(weighed)) {
		if (candidate.strength < threshold || unwanted.has(candidate.code)) continue;
		if (lens !== undefined && lensOf(candidate.code) !== lens) continue;
		if (chosen.some(({ code }) => clash(book, code, candidate.code))) continue;
		chosen.push(candidate);
		if (chosen.length === most) break;
	}
	return chosen.map(({ code, evidence }) => ({ code, because: reasons(evidence) }));
}

function ranked({ evidence, against }: Weighed): Candidate[] {
	const voices = [...evidence].map(([code, all]) => {
		const kept = independent(all);
		const said = { wish: 0, today: 0, scene: 0 };
		for (const { side, weight } of kept) said[side] -= Math.log(1 - Math.min(weight, 0.95));
		return { code, kept, said, total: said.wish + said.today + said.scene, ...leaningOf(code) };
	});
	const centre: number[] = [];
	for (const { total, place } of voices) addTo(centre, place, Math.min(total, loudest));
	return voices
		.map(({ code, kept, said, total, prior, place }) => {
			const company = dot(place, centre) - Math.min(total, loudest) * dot(place, place);
			const logOdds =
				odds.base +
				odds.prior * prior +
				odds.wish * said.wish +
				odds.today * said.today +
				odds.scene * said.scene +
				odds.company * company -
				odds.against * (isDraining(code) ? 0 : (against.get(code) ?? 0)) +
				preference[lensOf(code)];
			return { code, evidence: kept, total, strength: 1 / (1 + Math.exp(-logOdds)) };
		})
		.filter(({ total }) => total >= least)
		.sort((a, b) => b.strength - a.strength || (a.code < b.code ? -1 : 1));
}

function addTo(sum: number[], place: readonly number[], times: number): void {
	for (const [index, value] of place.entries()) sum[index] = (sum[index] ?? 0) + value * times;
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
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

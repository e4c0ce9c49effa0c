import { isDraining, type Code } from '../codes';
import type { CodeBook } from '../codebook/book';
import { neighboursOf, priorOf } from './company';
import type { Side } from './lexicon';
import { independent } from './independent';
import type { Evidence, Weighed } from './weigh';

/** What speaks for a code and against it: numbers that move the log odds that a careful reader accepts it. */
export interface Voice {
	readonly code: Code;
	/** Independent places, best first. */
	readonly evidence: readonly Evidence[];
	/** How much its own words say, by kind: minus the log of the chance that they all mislead. */
	readonly said: Readonly<Record<Side, number>>;
	readonly total: number;
	/** How much the other codes that the text hints at speak for it. */
	readonly company: number;
	readonly prior: number;
	readonly against: number;
}

/** A code heard again and again pulls its neighbours no further. */
const loudest = 1.5;
/** What one everyday word says is not enough. */
const least = 0.42;
/** What drains is named less often than what is longed for. */
const drainsPrior = -1;

/** The voices of each neighbourhood: what stands far apart does not speak together. */
export function* voicesOf({ neighbourhoods, against }: Weighed, book: CodeBook): Iterable<Voice> {
	for (const evidence of neighbourhoods) yield* voicesIn(evidence, against, book);
}

function voicesIn(evidence: readonly Evidence[], against: Weighed['against'], book: CodeBook): Voice[] {
	const heard = [...byCode(evidence)].map(([code, all]) => {
		const kept = independent(all);
		const said = { wish: 0, today: 0, scene: 0 };
		for (const { side, weight } of kept) said[side] -= Math.log(1 - Math.min(weight, 0.95));
		return { code, evidence: kept, said, total: said.wish + said.today + said.scene };
	});
	return heard
		.filter(({ total }) => total >= least)
		.map((voice) => {
			const { code } = voice;
			const shares = neighboursOf(book, code);
			let company = 0;
			for (const other of heard) company += (shares.get(other.code) ?? 0) * Math.min(other.total, loudest);
			return isDraining(code)
				? { ...voice, company, prior: drainsPrior, against: 0 }
				: { ...voice, company, prior: priorOf(book, code), against: against.get(code) ?? 0 };
		});
}

function byCode(evidence: readonly Evidence[]): Map<Code, Evidence[]> {
	const all = new Map<Code, Evidence[]>();
	for (const one of evidence) {
		const list = all.get(one.code);
		if (list === undefined) all.set(one.code, [one]);
		else list.push(one);
	}
	return all;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisBalance } from '../../src/patterns/axes';
import { experiment } from '../../src/patterns/experiment';
import { fit, gap } from '../../src/patterns/gap';
import { chanceOfAtLeast } from '../../src/patterns/hypergeometric';
import { coreFloor } from '../../src/patterns/level';
import { recency } from '../../src/patterns/recency';
import { coverage, rowSaturation, saturation } from '../../src/patterns/saturation';
import { fisherTwoSided, probGreater, shrunk } from '../../src/patterns/shares';
import * as support from '../../src/patterns/support';
import { wilson } from '../../src/patterns/wilson';
import { fourfold, kOfN, ratings, someNotes } from './arbitrary';
import { vaultOf } from './vault';

describe('a share', () => {
	it('lies within its range, and the range within nought and one', () => {
		fc.assert(
			fc.property(kOfN, ([k, n]) => {
				const { low, high } = wilson(k, n);
				expect([0, low, k / n, high, 1]).toEqual([0, low, k / n, high, 1].sort((a, b) => a - b));
			}),
		);
	});

	it('has a range that rises with each note, and narrows with more of the same', () => {
		fc.assert(
			fc.property(kOfN, ([k, n]) => {
				const [here, next, tenfold] = [wilson(k, n), wilson(k + 1, n + 1), wilson(10 * k, 10 * n)];
				expect(next.low).toBeGreaterThan(here.low);
				expect(tenfold.high - tenfold.low).toBeLessThan(here.high - here.low);
			}),
		);
	});

	it('leaves out as much below as its complement does above', () => {
		fc.assert(
			fc.property(kOfN, ([k, n]) => {
				expect(wilson(n - k, n).high).toBeCloseTo(1 - wilson(k, n).low, 12);
				expect(shrunk(n - k, n)).toBeCloseTo(1 - shrunk(k, n), 12);
			}),
		);
	});

	it('weighted by recency is the same in any order, and plain for notes of one age', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(900), fc.constantFrom(0, 1)), { minLength: 1 }), (notes) => {
				const of = (list: typeof notes) =>
					recency(
						list.map(([age]) => age),
						list.map(([, present]) => present),
					);
				expect(of(notes.toReversed()).weightedShare).toBeCloseTo(of(notes).weightedShare ?? 0, 9);
				expect(of(notes).nEff).toBeLessThanOrEqual(notes.length + 1e-9);
				expect(of(notes.map(([, present]) => [7, present])).nEff).toBeCloseTo(notes.length, 9);
			}),
		);
	});

	it('of no notes at all is none', () =>
		expect(recency([], [])).toEqual({ weightedShare: undefined, nEff: 0 }));
});

describe('chances of a table', () => {
	it('are what counting all tables says', () => {
		fc.assert(
			fc.property(fourfold, ({ n11, n1, n2, n }) => {
				const ways = (at: number) => choose(n2, at) * choose(n - n2, n1 - at);
				let sum = 0n;
				for (let at = n11; at <= Math.min(n1, n2); at++) sum += ways(at);
				const exact = Number((sum * 10n ** 15n) / choose(n, n1)) / 1e15;
				expect(chanceOfAtLeast(n11, { drawn: n1, marked: n2, all: n })).toBeCloseTo(exact, 9);
			}),
		);
	});

	it('stay exact for twenty thousand notes, however far out', () => {
		const margins = { drawn: 8000, marked: 9000, all: 20_000 };
		expect(chanceOfAtLeast(0, margins)).toBe(1);
		expect(chanceOfAtLeast(3600, margins) + 1 - chanceOfAtLeast(3600, margins)).toBe(1);
		expect(chanceOfAtLeast(3600, margins)).toBeGreaterThan(0.5);
		expect(chanceOfAtLeast(3700, margins)).toBeLessThan(0.01);
		expect(chanceOfAtLeast(8000, margins)).toBe(0);
		expect(fisherTwoSided(3600, 8000, 5400, 12_000)).toBeCloseTo(1, 9);
	});

	it('are the same for either group and for what is absent', () => {
		fc.assert(
			fc.property(kOfN, kOfN, ([k1, n1], [k2, n2]) => {
				const p = fisherTwoSided(k1, n1, k2, n2);
				expect(fisherTwoSided(k2, n2, k1, n1)).toBeCloseTo(p, 9);
				expect(fisherTwoSided(n1 - k1, n1, n2 - k2, n2)).toBeCloseTo(p, 9);
				expect(p).toBeLessThanOrEqual(1 + 1e-12);
				expect(probGreater(k1, n1, k2, n2) + probGreater(k2, n2, k1, n1)).toBeCloseTo(1, 9);
			}),
		);
	});
});

describe('an axis', () => {
	it('is mirrored where its poles are', () => {
		const turned = { 'leans-a': 'leans-b', 'leans-b': 'leans-a' } as Record<string, string>;
		fc.assert(
			fc.property(fc.nat(40), fc.nat(40), (a, b) => {
				const [there, back] = [axisBalance(a, b), axisBalance(b, a)];
				expect(back.label).toBe(turned[there.label] ?? there.label);
				expect(back.low).toBeCloseTo(1 - there.high, 12);
				expect((back.net ?? 0) + (there.net ?? 0)).toBeCloseTo(0, 12);
			}),
		);
	});
});

describe('a gap', () => {
	const facts = fc.record({
		k: fc.nat(9),
		n: fc.constant(9),
		met: ratings,
		importance: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
	});

	it('lies within its range, and that within nought and its weight', () => {
		fc.assert(
			fc.property(facts, (given) => {
				const { weight, gap: here = 0, gapLow = 0, gapHigh = weight } = gap(given);
				expect(gapLow).toBeGreaterThanOrEqual(0);
				expect(here).toBeGreaterThanOrEqual(gapLow - 1e-12);
				expect(here).toBeLessThanOrEqual(gapHigh + 1e-12);
				expect(gapHigh).toBeLessThanOrEqual(weight);
			}),
		);
	});

	it('takes only the last three ratings, in any order', () => {
		fc.assert(
			fc.property(facts, (given) => {
				const last = given.met.slice(-3);
				const turned = gap({ ...given, met: last.toReversed() });
				expect(turned.gap ?? -1).toBeCloseTo(gap(given).gap ?? -1, 12);
				expect(turned.quadrant).toBe(gap(given).quadrant);
			}),
		);
	});

	it('never widens when a rating is better', () => {
		fc.assert(
			fc.property(facts, fc.nat(4), (given, rating) => {
				const at = (met: number) => gap({ ...given, met: [met] }).gap ?? NaN;
				expect(at(rating + 1)).toBeLessThanOrEqual(at(rating));
			}),
		);
	});

	it('of a code that no note has waits for an importance', () => {
		expect(gap({ k: 0, n: 0, met: [1] })).toMatchObject({ weight: 0, quadrant: 'quiet-and-low' });
		expect(gap({ k: 0, n: 0, met: [1], importance: 5 })).toMatchObject({ quadrant: 'look-here-first' });
	});

	it('adds up to no fit where nothing weighs', () => expect(fit([[0, 3]])).toBeUndefined());
});

describe('an experiment', () => {
	it('is mirrored where before and during are', () => {
		const turned = { 'higher-during': 'lower-during', 'lower-during': 'higher-during' } as Record<
			string,
			string
		>;
		fc.assert(
			fc.property(ratings, ratings, (before, during) => {
				const there = experiment({ before, during });
				const back = experiment({ before: during, during: before });
				expect([back.label, back.p, back.provisional]).toEqual([
					turned[there.label] ?? there.label,
					there.p,
					there.provisional,
				]);
				expect((back.nap ?? 0.5) + (there.nap ?? 0.5)).toBeCloseTo(1, 12);
			}),
		);
	});

	it('does not depend on the order of its readings', () => {
		fc.assert(
			fc.property(ratings, ratings, (before, during) => {
				const there = experiment({ before, during });
				expect(experiment({ before: before.toReversed(), during: during.toReversed() })).toEqual(there);
			}),
		);
	});

	it('counts the pairs in which during is higher', () => {
		const some = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(some, some, (before, during) => {
				const pairs = before.flatMap((b) => during.map((d): number => (d > b ? 1 : d === b ? 0.5 : 0)));
				const higher = pairs.reduce((sum, pair) => sum + pair, 0);
				expect(experiment({ before, during }).nap).toBeCloseTo(higher / pairs.length, 12);
			}),
		);
	});
});

describe('saturation', () => {
	it('says the same of a vault as of its notes', () => {
		fc.assert(
			fc.property(someNotes, (notes) => {
				const { rowNotes, codes } = vaultOf(notes);
				const codesOf = (note: number) =>
					codes.filter((_, row) =>
						rowNotes.note.subarray(rowNotes.start[row], rowNotes.start[row + 1]).includes(note),
					);
				expect(rowSaturation(rowNotes)).toEqual(saturation([...rowNotes.readNotes].map(codesOf)));
			}),
		);
	});

	it('is silent below six notes', () => expect(saturation(['a', 'b', 'c', 'd', 'e'])).toBeUndefined());

	it('covers nothing where nothing is tagged, and all where nothing stands alone', () => {
		expect([coverage([]).coverage, coverage([2, 3]).coverage, coverage([1, 1]).coverage]).toEqual([
			undefined,
			1,
			0,
		]);
	});
});

describe('thin support', () => {
	it('hides figures up to the least that each needs', () => {
		expect([support.showsRange(4), support.showsRange(5)]).toEqual([false, true]);
		expect([support.showsWeightedShare(3.99), support.showsWeightedShare(4)]).toEqual([false, true]);
		expect([support.showsPersistence(29), support.showsPersistence(30)]).toEqual([false, true]);
		expect([support.showsPair(2), support.showsPair(3)]).toEqual([false, true]);
		expect([support.showsTheme(1), support.showsTheme(2)]).toEqual([false, true]);
		expect([support.showsSaturation(5), support.showsSaturation(6)]).toEqual([false, true]);
		expect([support.canLean(3), support.canLean(4)]).toEqual([false, true]);
		expect([support.showsGap(2), support.showsGap(3)]).toEqual([false, true]);
	});

	it('tests a direction from eight notes on, three of them with the code and three without', () => {
		const tested = [
			[7, 3],
			[8, 3],
			[8, 2],
			[8, 6],
			[8, 5],
		].map(([n = 0, k = 0]) => support.testsDirection(n, k));
		expect(tested).toEqual([false, true, false, false, true]);
	});

	it('pairs no code that is rare or nearly everywhere', () => {
		const paired = [
			[7, 3],
			[8, 3],
			[8, 2],
			[10, 8],
			[10, 9],
		].map(([n = 0, k = 0]) => support.canPair(n, k));
		expect(paired).toEqual([false, true, false, true, false]);
	});

	it('has no core below five notes', () =>
		expect([coreFloor(5), coreFloor(4), coreFloor(200)]).toEqual([5, 5, 63]));
});

function choose(n: number, k: number): bigint {
	if (k < 0 || k > n) return 0n;
	let ways = 1n;
	for (let at = 1; at <= k; at++) ways = (ways * BigInt(n - k + at)) / BigInt(at);
	return ways;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderTrend } from '../../src/patterns/direction';
import { doubledRanks, exactTest, normalTest, rankTest } from '../../src/patterns/rank-test';
import { marked } from './arbitrary';

const daysOf = (notes: readonly (readonly [number, number])[]) => notes.map(([day]) => day);
const presentIn = (notes: readonly (readonly [number, number])[]) => notes.map(([, present]) => present);
const trendOf = (notes: readonly (readonly [number, number])[]) =>
	orderTrend(daysOf(notes), presentIn(notes));

/** Every way to mark k of n. */
function subsets(n: number, k: number): number[][] {
	if (k === 0) return [Array.from({ length: n }, () => 0)];
	if (n < k) return [];
	return [
		...subsets(n - 1, k).map((rest) => [...rest, 0]),
		...subsets(n - 1, k - 1).map((rest) => [...rest, 1]),
	];
}

const rankSum = (ranks: Int32Array, present: readonly number[]) =>
	ranks.reduce((sum, rank, at) => sum + rank * (present[at] ?? 0), 0);

describe('the direction of a code', () => {
	it('has the p of all the ways in which it could have been spread', () => {
		fc.assert(
			fc.property(marked(10), (notes) => {
				const ranks = doubledRanks(daysOf(notes));
				const k = presentIn(notes).filter(Boolean).length;
				const away = (present: readonly number[]) =>
					Math.abs(rankSum(ranks, present) - k * (notes.length + 1));
				const ways = subsets(notes.length, k).map(away);
				const asFar = ways.filter((deviation) => deviation >= away(presentIn(notes))).length;
				expect(trendOf(notes).p).toBeCloseTo(asFar / ways.length, 12);
			}),
		);
	});

	it('is seen by chance as often as its attained size says', () => {
		const days = fc.array(fc.nat(9), { minLength: 8, maxLength: 10 });
		fc.assert(
			fc.property(days, fc.integer({ min: 3, max: 5 }), (order, k) => {
				const trends = subsets(order.length, k).map((present) => orderTrend(order, present));
				const clear = trends.filter(({ label }) => label === 'rising' || label === 'fading').length;
				expect(trends[0]?.attainedSize).toBeCloseTo(clear / trends.length, 12);
			}),
			{ numRuns: 25 },
		);
	});

	it('turns round when time does, also where the approximation takes over', () => {
		const turned = { rising: 'fading', fading: 'rising' } as Record<string, string>;
		fc.assert(
			fc.property(marked(70), (notes) => {
				const there = trendOf(notes);
				const back = trendOf(notes.map(([day, present]) => [-day, present] as const));
				expect([back.p, back.label]).toEqual([there.p, turned[there.label] ?? there.label]);
				expect((back.A ?? 0.5) + (there.A ?? 0.5)).toBeCloseTo(1, 12);
			}),
		);
	});

	it('does not depend on the order of notes of one day', () => {
		fc.assert(
			fc.property(marked(60), (notes) => {
				expect(trendOf(notes.toReversed())).toEqual(trendOf(notes));
			}),
		);
	});

	it('has figures within their bounds', () => {
		fc.assert(
			fc.property(marked(80), (notes) => {
				const { A = 0.5, p, attainedSize } = trendOf(notes);
				expect(Math.min(A, p, attainedSize)).toBeGreaterThanOrEqual(0);
				expect(Math.max(A, p)).toBeLessThanOrEqual(1);
				expect(attainedSize).toBeLessThanOrEqual(0.1);
			}),
		);
	});

	it('is nowhere without notes', () =>
		expect(orderTrend([], [])).toMatchObject({ A: undefined, p: 1, label: 'too-few' }));
});

describe('the switch to the normal approximation', () => {
	/** Fifty notes on so many days, and which of them carry the code. */
	const fifty = fc.tuple(
		fc.array(fc.nat(40), { minLength: 50, maxLength: 50 }),
		fc.uniqueArray(fc.nat(49), { minLength: 3, maxLength: 47 }),
	);

	it('moves no p by more than a hundredth and a half where a label hangs on it', () => {
		fc.assert(
			fc.property(fifty, ([days, chosen]) => {
				const ranks = doubledRanks(days);
				const deviation = chosen.reduce((sum, at) => sum + (ranks[at] ?? 0), 0) - chosen.length * 51;
				const exact = exactTest(ranks).p(chosen.length, deviation);
				const near = normalTest(ranks).p(chosen.length, deviation);
				expect(Math.abs(exact - near)).toBeLessThan(exact < 0.2 ? 0.015 : 0.04);
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps a clear direction clear from the fiftieth to the fifty-first note', () => {
		const late = (n: number) =>
			orderTrend(
				Array.from({ length: n }, (_, at) => at),
				Array.from({ length: n }, (_, at) => +(at >= n - 8 && at % 2 === 0)),
			);
		const [before, after] = [late(50), late(51)];
		expect([before.label, after.label]).toEqual(['rising', 'rising']);
		expect(Math.abs(before.p - after.p)).toBeLessThan(0.005);
		expect(Math.abs(before.attainedSize - after.attainedSize)).toBeLessThan(0.01);
	});

	it('comes after fifty notes', () => {
		const [fiftieth, next] = [50, 51].map((n) => doubledRanks(Array.from({ length: n }, (_, at) => at % 9)));
		expect(rankTest(fiftieth ?? new Int32Array()).p(9, 100)).toBe(
			exactTest(fiftieth ?? new Int32Array()).p(9, 100),
		);
		expect(rankTest(next ?? new Int32Array()).p(9, 100)).toBe(normalTest(next ?? new Int32Array()).p(9, 100));
	});

	it('says nothing of notes that are all of one day', () => {
		expect(normalTest(doubledRanks(new Uint8Array(60))).p(20, 0)).toBe(1);
	});
});

import fc from 'fast-check';
import type { PlainNote } from './vault';

const day = fc
	.integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2025, 5, 30) / 86_400_000 })
	.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

const code = fc.constantFrom(
	...['value/craft', 'value/craft/wood', 'need/rest', 'need/clarity', 'energy/quiet', 'energy/quiet/drains'],
);

/** Notes in any order over a year and a half, some of them without code, fantasy or day of their own. */
export const someNotes: fc.Arbitrary<PlainNote[]> = fc.array(
	fc.record({
		date: day,
		fantasy: fc.uniqueArray(fc.constantFrom('bakery', 'hut', 'boat'), { maxLength: 2 }),
		codes: fc.uniqueArray(code, { maxLength: 4 }),
	}),
	{ maxLength: 70 },
);

/** k of n. */
export const kOfN = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));

/** A fourfold table: notes with both, with the first, with the second, of all. */
export const fourfold = fc
	.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40))
	.filter(([both, one, other]) => both + one > 0 && both + other > 0)
	.map(([both, one, other, neither]) => ({
		n11: both,
		n1: both + one,
		n2: both + other,
		n: both + one + other + neither,
	}));

/** Days of notes, several of them alike, and for each whether the code is in it. */
export const marked = (most: number) =>
	fc.array(fc.tuple(fc.nat(12), fc.constantFrom(0, 1)), { minLength: 1, maxLength: most });

export const ratings = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });

/** `npx tsx tests/bench/simulation.ts`: the error rates of the patterns, simulated, beside those that are stated. */
import { bhPass, cooc } from '../../src/patterns/cooc';
import { experiment } from '../../src/patterns/experiment';
import { coreFloor } from '../../src/patterns/level';
import { canPair } from '../../src/patterns/support';
import { randomFrom } from './synthetic-vault';

interface Row {
	readonly name: string;
	readonly found: number;
	/** Lowest and highest of what is stated. */
	readonly stated: readonly [number, number];
	/** How far off is too far. */
	readonly slack: number;
}

const random = randomFrom(7);
const chance = (rate: number) => random() < rate;

const rows = [...core(), ...falseFlags(), ...power(), ...experiments()];
let isGood = true;
for (const { name, found, stated, slack } of rows) {
	const isNear = found >= stated[0] - slack && found <= stated[1] + slack;
	isGood &&= isNear;
	const told = [...new Set(stated)].join(' to ');
	process.stdout.write(
		`${name.padEnd(52)} ${found.toFixed(3).padStart(7)}  stated ${told.padEnd(12)} ${isNear ? 'near' : 'FAR OFF'}\n`,
	);
}
process.exit(isGood ? 0 : 1);

/** How often a code of a true rate is frequent enough for the highest level. */
function core(): Row[] {
	const share = (n: number, rate: number) => shareOf(20_000, () => count(n, rate) >= coreFloor(n));
	const row = (rate: number, n: number, stated: Row['stated']) => ({
		name: `core by frequency, true rate ${rate}, ${n} notes`,
		found: share(n, rate),
		stated,
		slack: 0.015,
	});
	return [
		...[8, 12, 20, 30, 50].map((n) => row(0.2, n, [0, 0.02])),
		...[8, 12, 20, 30, 50].map((n) => row(0.3, n, [0.05, 0.16])),
		row(0.6, 8, [0.59, 0.59]),
		row(0.6, 20, [0.94, 0.94]),
	];
}

/** Flagged pairs a vault among fifteen codes that have nothing to do with each other. */
function falseFlags(): Row[] {
	const stated: readonly (readonly [n: number, flags: number])[] = [
		[8, 0.8],
		[12, 1.8],
		[20, 3.5],
		[30, 4.9],
	];
	return stated.flatMap(([n, flags]) => {
		const runs = Array.from({ length: 1500 }, () => flagged(unrelated(n)));
		const mean = (of: 'single' | 'corrected') =>
			runs.reduce((sum, run) => sum + run[of].length, 0) / runs.length;
		const name = `false flags of 15 unrelated codes, ${n} notes`;
		return [
			{ name, found: mean('single'), stated: [flags, flags] as const, slack: 0.35 },
			{ name: `${name}, corrected`, found: mean('corrected'), stated: [0.03, 0.07] as const, slack: 0.03 },
		];
	});
}

/** How often a strong pair among fifteen codes is claimed: the second in 90 % of the first's notes, in 10 % of the others. */
function power(): Row[] {
	const stated: readonly (readonly [n: number, found: number])[] = [
		[12, 0.21],
		[20, 0.68],
		[30, 0.95],
	];
	return stated.map(([n, found]) => ({
		name: `a strong pair claimed, ${n} notes`,
		found: shareOf(1500, () => {
			const first = Array.from({ length: n }, () => chance(0.4));
			const second = first.map((isThere) => chance(isThere ? 0.9 : 0.1));
			return flagged([first, second, ...unrelated(n).slice(2)]).corrected.includes('0 1');
		}),
		stated: [found, found],
		slack: 0.05,
	}));
}

/** Ratings around 2.5 with a standard deviation of 1; a bad patch is a first phase below what is usual. */
function experiments(): Row[] {
	const usual = 2.5;
	const inBadPatch = (n: number): number[] => {
		const before = ratings(usual, n);
		return before.reduce((sum, rating) => sum + rating, 0) < usual * n ? before : inBadPatch(n);
	};
	const stated: readonly (readonly [n: number, none: number, badPatch: number])[] = [
		[3, 0.1, 0.19],
		[4, 0.065, 0.17],
		[5, 0.048, 0.095],
		[6, 0.025, 0.076],
	];
	return stated.flatMap(([n, none, badPatch]) => {
		const higher = (before: () => number[], during: number) =>
			shareOf(
				6000,
				() => experiment({ before: before(), during: ratings(during, n) }).label === 'higher-during',
			);
		const name = `experiment ${n}+${n}`;
		return [
			{
				name: `${name}, no effect called higher`,
				found: higher(() => ratings(usual, n), usual),
				stated: [none, none] as const,
				slack: 0.02,
			},
			{
				name: `${name}, no effect after a bad patch`,
				found: higher(() => inBadPatch(n), usual),
				stated: [badPatch, badPatch] as const,
				slack: 0.04,
			},
			{
				name: `${name}, a gain of two points found`,
				found: higher(() => ratings(usual - 1, n), usual + 1),
				stated: [0.8, 0.88] as const,
				slack: 0.03,
			},
		];
	});
}

/** Pairs that a single test flags, and those that survive the correction; pairs as `first second`. */
function flagged(codes: readonly (readonly boolean[])[]): { single: string[]; corrected: string[] } {
	const n = codes[0]?.length ?? 0;
	const kOf = codes.map((notes) => notes.filter(Boolean).length);
	const pairs = codes.flatMap((one, a) =>
		codes.flatMap((other, b) => {
			const [n1 = 0, n2 = 0] = [kOf[a], kOf[b]];
			if (b <= a || !canPair(n, n1) || !canPair(n, n2)) return [];
			const n11 = one.filter((isThere, at) => isThere && other[at]).length;
			return [{ name: `${a} ${b}`, ...cooc({ n11, n1, n2, n }) }];
		}),
	);
	const passes = bhPass(
		pairs.map(({ p }) => p),
		0.2,
	);
	const isFlagged = pairs.map(({ label }) => label === 'together-more-than-chance');
	const namesOf = (chosen: readonly (boolean | undefined)[]) =>
		pairs.flatMap(({ name }, at) => (chosen[at] === true ? [name] : []));
	return { single: namesOf(isFlagged), corrected: namesOf(isFlagged.map((is, at) => is && passes[at])) };
}

function unrelated(n: number): boolean[][] {
	return Array.from({ length: 15 }, () => Array.from({ length: n }, () => chance(0.3)));
}

function count(n: number, rate: number): number {
	let hits = 0;
	for (let at = 0; at < n; at++) hits += +chance(rate);
	return hits;
}

function ratings(mean: number, n: number): number[] {
	return Array.from({ length: n }, () => Math.max(0, Math.min(5, Math.round(mean + normal()))));
}

/** Box and Muller. */
function normal(): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shareOf(runs: number, isHit: () => boolean): number {
	let hits = 0;
	for (let run = 0; run < runs; run++) hits += +isHit();
	return hits / runs;
}

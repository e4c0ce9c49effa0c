import { wilson } from './wilson';

/** How firmly a code keeps coming back, from least to most; `quiet` once it stays away. */
export type Level = 'single' | 'emerging' | 'recurring' | 'core' | 'quiet';

/** Figures of one code; `n`, `k`, `notesSince` count read notes. */
export interface LevelFacts {
	readonly n: number;
	readonly k: number;
	/** Distinct days, months and fantasies; a note without a fantasy counts as its own. */
	readonly days: number;
	readonly months: number;
	readonly fantasies: number;
	/** From the first to the last day. */
	readonly spanDays: number;
	readonly lastAgeDays: number;
	/** Read notes of a later day than the last with the code. */
	readonly notesSince: number;
}

export interface Levels {
	readonly level: Level;
	/** The level before it went quiet. */
	readonly baseLevel: Level;
	/** All of three or more notes from one fantasy. */
	readonly singleFantasy: boolean;
}

/** The first rule of section 3.3 that holds. */
export function level(facts: LevelFacts): Levels {
	const { k, notesSince, lastAgeDays, fantasies } = facts;
	const baseLevel = baseLevelOf(facts);
	const isQuiet = k >= 3 && lastAgeDays > 180 && notesSince >= 3;
	return { level: isQuiet ? 'quiet' : baseLevel, baseLevel, singleFantasy: k >= 3 && fantasies === 1 };
}

/** Smallest k that can be core among n notes; more than n where none can. */
export function coreFloor(n: number): number {
	let k = 5;
	while (k <= n && !isOften(k, n)) k++;
	return k;
}

function baseLevelOf({ n, k, days, months, fantasies, spanDays }: LevelFacts): Level {
	if (n >= 8 && months >= 3 && fantasies >= 2 && spanDays >= 60 && isOften(k, n)) return 'core';
	if (n >= 5 && k >= 3 && months >= 2) return 'recurring';
	return k >= 2 && days >= 2 ? 'emerging' : 'single';
}

function isOften(k: number, n: number): boolean {
	return k >= 5 && wilson(k, n).low >= 0.25;
}

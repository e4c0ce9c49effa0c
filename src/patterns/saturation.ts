import { firstAtLeast, itself } from '../domain/sorted';
import type { RowNotes } from './rows';
import { showsSaturation } from './support';

export interface Saturation {
	/** New codes of the run beside the unique codes of the base, 0 or more. */
	readonly newRate: number;
	/** Codes of the run that no earlier note has. */
	readonly newCodes: number;
	readonly label: 'settling' | 'still-new';
}

/**
 * Whether the last `run` notes bring codes that no earlier note has, beside the codes of the first `base` (Guest, Namey
 * and Chen); undefined for too few notes. @param noteCodes of each read note, in order.
 */
export function saturation(
	noteCodes: readonly Iterable<string>[],
	base = 4,
	run = 2,
): Saturation | undefined {
	const firsts = new Map<string, number>();
	for (const [at, codes] of noteCodes.entries()) {
		for (const code of codes) if (!firsts.has(code)) firsts.set(code, at);
	}
	return saturationFrom([...firsts.values()], noteCodes.length, base, run);
}

/** The same over the rows of a vault. */
export function rowSaturation({ start, note, readNotes }: RowNotes): Saturation | undefined {
	const firsts: number[] = [];
	for (let row = 0; row + 1 < start.length; row++) {
		const at = start[row] as number;
		if (at < (start[row + 1] as number)) firsts.push(firstAtLeast(readNotes, note[at] as number, itself));
	}
	return saturationFrom(firsts, readNotes.length);
}

/** @param firsts number of the first note of each code. */
function saturationFrom(firsts: readonly number[], n: number, base = 4, run = 2): Saturation | undefined {
	if (!showsSaturation(n)) return undefined;
	const unique = firsts.filter((at) => at < base).length;
	const newCodes = firsts.filter((at) => at >= n - run).length;
	const newRate = newCodes / unique;
	return { newRate, newCodes, label: newRate <= 0.05 ? 'settling' : 'still-new' };
}

export interface Coverage {
	/** Estimated share of the next tags that are known already, 0 … 1; undefined without tags. */
	readonly coverage: number | undefined;
	/** Codes in one note only. */
	readonly singletons: number;
	/** Sum of the notes of all codes. */
	readonly incidences: number;
}

/** Good and Turing's coverage, 1 − f1/Σk. @param documentFrequencies notes of each code. */
export function coverage(documentFrequencies: readonly number[]): Coverage {
	const singletons = documentFrequencies.filter((k) => k === 1).length;
	const incidences = documentFrequencies.reduce((sum, k) => sum + k, 0);
	return { coverage: incidences === 0 ? undefined : 1 - singletons / incidences, singletons, incidences };
}

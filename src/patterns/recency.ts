/** Days after which a note weighs half. */
const halfLifeDays = 90;

export interface Recency {
	/** Σwx/Σw, 0 … 1; undefined without notes. */
	readonly weightedShare: number | undefined;
	/** Effective number of notes, (Σw)²/Σw² (Kish). */
	readonly nEff: number;
}

/** 1 today, ½ after a half-life. */
export function weightAt(ageDays: number, halfLife = halfLifeDays): number {
	return 0.5 ** (ageDays / halfLife);
}

/** @param ages of the read notes in days. @param present for each, 1 with the code. */
export function recency(
	ages: readonly number[],
	present: readonly number[],
	halfLife = halfLifeDays,
): Recency {
	let [all, carried, squares] = [0, 0, 0];
	for (const [at, age] of ages.entries()) {
		const weight = weightAt(age, halfLife);
		all += weight;
		squares += weight * weight;
		if (present[at] === 1) carried += weight;
	}
	return all === 0
		? { weightedShare: undefined, nEff: 0 }
		: { weightedShare: carried / all, nEff: (all * all) / squares };
}

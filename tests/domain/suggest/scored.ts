import { readFileSync } from 'node:fs';

/** A text with what a careful reader expects of it. */
export interface Labelled {
	readonly id: string;
	readonly text: string;
	/** Groups of alternatives: one code of each is to be found. */
	readonly must: readonly (readonly string[])[];
	readonly ok: readonly string[];
	/** What the text negates or contradicts. */
	readonly never?: readonly string[];
	readonly ordinary?: boolean;
}

export interface Score {
	readonly id: string;
	readonly found: readonly (readonly string[])[];
	readonly missed: readonly (readonly string[])[];
	readonly acceptable: readonly string[];
	readonly unacceptable: readonly string[];
	readonly denied: readonly string[];
}

export interface Totals {
	readonly groups: number;
	readonly found: number;
	readonly suggested: number;
	readonly acceptable: number;
	readonly chances: number;
	readonly denied: number;
	readonly ordinary: number;
	readonly silent: number;
}

export function labelled(...files: readonly string[]): Labelled[] {
	return files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Labelled[]);
}

/** What codes suggested for a text are worth. */
export function scored({ id, must, ok, never = [] }: Labelled, codes: readonly string[]): Score {
	const fits = new Set([...must.flat(), ...ok]);
	const isFound = (group: readonly string[]) => group.some((code) => codes.includes(code));
	return {
		id,
		found: must.filter(isFound),
		missed: must.filter((group) => !isFound(group)),
		acceptable: codes.filter((code) => fits.has(code)),
		unacceptable: codes.filter((code) => !fits.has(code)),
		denied: codes.filter((code) => never.includes(code)),
	};
}

/** The figures of several texts; ordinary ones count for silence only. */
export function totals(
	texts: readonly Labelled[],
	codesOf: (text: Labelled) => readonly string[],
): { readonly scores: readonly Score[]; readonly totals: Totals } {
	const scores = texts.map((text) => scored(text, codesOf(text)));
	const fantasies = scores.filter((_, index) => texts[index]?.ordinary !== true);
	const others = scores.filter((_, index) => texts[index]?.ordinary === true);
	const sum = (of: (score: Score) => number) => fantasies.reduce((total, score) => total + of(score), 0);
	return {
		scores,
		totals: {
			groups: sum(({ found, missed }) => found.length + missed.length),
			found: sum(({ found }) => found.length),
			suggested: sum(({ acceptable, unacceptable }) => acceptable.length + unacceptable.length),
			acceptable: sum(({ acceptable }) => acceptable.length),
			chances: texts.reduce((total, { never = [] }) => total + never.length, 0),
			denied: sum(({ denied }) => denied.length),
			ordinary: others.length,
			silent: others.filter(({ acceptable, unacceptable }) => acceptable.length + unacceptable.length === 0)
				.length,
		},
	};
}

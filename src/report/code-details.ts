import { rolledUp, type Code } from '../domain/codes';
import type { Day } from '../domain/dates';
import type { ReportSource } from './source';

/** How often a code turns up, counted as its row in the pattern view. */
export interface CodeDetails {
	/** Read notes of the fantasy side with the code, of all these. */
	readonly notes: number;
	readonly of: number;
	/** Everyday notes with the code. */
	readonly everyday: number;
	/** The latest day of a note that carries it, on any side. */
	readonly lastSeen?: Day | undefined;
}

export function codeDetails({ notes }: Pick<ReportSource, 'notes'>, code: Code): CodeDetails {
	const row = rolledUp(code);
	const counts = { fantasy: 0, everyday: 0 };
	let of = 0;
	let lastSeen: Day | undefined;
	for (const note of notes) {
		if (note.codes.size === 0) continue;
		if (note.side === 'fantasy') of++;
		if (![...note.codes.keys()].some((carried) => rolledUp(carried) === row)) continue;
		if (note.side === 'fantasy' || note.side === 'everyday') counts[note.side]++;
		if (lastSeen === undefined || note.day > lastSeen) lastSeen = note.day;
	}
	return { notes: counts.fantasy, of, everyday: counts.everyday, lastSeen };
}

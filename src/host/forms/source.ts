import { type Day, isDay } from '../../domain/dates';
import type { LineKnown } from '../../domain/follow-through/tick';

/** What a note grows out of: a jot, or any other note of the user's. */
export interface Source {
	readonly path: string;
	/** The id of its callout, or the one that it gets once something is written. */
	readonly block?: string | undefined;
	/** The lines of a callout without an id, by which it is found. */
	readonly callout?: string | undefined;
	/** A move in it that grows into the note. */
	readonly move?: LineKnown | undefined;
	/** The day that the move was for. */
	readonly day?: Day | undefined;
}

export function sourceFrom(saved: unknown): Source | undefined {
	const { path, block, callout, move, day } = (saved ?? {}) as Record<keyof Source, unknown>;
	if (typeof path !== 'string') return undefined;
	return {
		path,
		block: typeof block === 'string' ? block : undefined,
		callout: typeof callout === 'string' ? callout : undefined,
		move: lineFrom(move),
		day: typeof day === 'string' && isDay(day) ? day : undefined,
	};
}

function lineFrom(saved: unknown): LineKnown | undefined {
	const { line, print, text, twins } = (saved ?? {}) as Record<keyof LineKnown, unknown>;
	const isKnown = typeof line === 'number' && typeof print === 'number' && typeof text === 'string';
	const others = Array.isArray(twins) ? twins.filter((twin) => typeof twin === 'number') : undefined;
	return isKnown ? { line, print, text, ...(others && { twins: others }) } : undefined;
}

import { counted, kOfN, notes, period } from './counts';

const checkIns = (k: number, n: number) => `${k} of ${counted(n, 'check-in', 'check-ins')}`;

/** How it stood, as it is frozen in a review. Names are links or in the user's words. */
export const review = {
	/** @param name `2026-03` or `2026-Q1`. */
	read: (name: string, n: number, from: string, to: string) =>
		`${name}: ${notes(n)} with a tag, ${period(from, to)}.`,
	none: (name: string) => `${name}: no note with a tag.`,
	until: (day: string) => `As of ${day}; the time is not over yet.`,
	few: 'Too few notes to say. Here is what was written.',
	inNotes: (k: number, n: number) => `in ${kOfN(k, n)}`,
	soFar: (k: number, n: number) => `so far in ${kOfN(k, n)}`,
	inCheckIns: (k: number, n: number) => `in ${checkIns(k, n)}`,
	more: (n: number) => `and ${n} more`,
	gave: 'What gave, in check-ins:',
	drained: 'What drained, in check-ins:',
	gap: 'How often, and how met:',
	important: (value: number) => `important ${value} of 5`,
	met: (mean: string, ratings: number) => `met ${mean} of 5${ratings > 1 ? ` (mean of ${ratings})` : ''}`,
	added: 'New:',
	addedRow: (k: number, n: number, before: number) => `in ${kOfN(k, n)}, in none of ${before} before`,
	quiet: 'Not there this time:',
	quietRow: (k: number, before: number, n: number) => `in ${kOfN(k, before)} before, in none of these ${n}`,
	experiments: 'Experiments:',
	decisions: 'Decisions:',
	talks: 'Conversations:',
	talked: (n: number) => counted(n, 'conversation', 'conversations'),
	/** @param outcome of an experiment, which may have come after the time that is told of. */
	byNow: (outcome: string) => `${outcome}, by now`,
	known: 'Found out:',
	tried: 'Tried:',
	earlier: 'Earlier steps:',
	/** Kinds of earlier steps. */
	kinds: { experiment: 'experiment', decision: 'decision', inquiry: 'exploring', shelf: 'on the shelf,' },
	knownOf: (k: number, n: number) => `${k} of ${n} known`,
};

import { fantasyCalloutAt } from '../../domain/forms/fantasy-callout';
import type { Answers } from '../../domain/forms/form';

/** What callouts say, by their lines and the question: only while the app runs, for nothing in a note tells it. */
const known = new Map<string, Answers>();

/** That answers were added to a callout, and how its lines read since. */
export function noteAdded(before: string, after: string, added: Answers): void {
	const said: Record<string, string> = { ...(known.get(before) ?? wordsOf(before)) };
	for (const [question, answer] of Object.entries(added)) {
		const [there, more] = [said[question], answer.trim()];
		if (more !== '') said[question] = there === undefined ? more : `${there}\n\n${more}`;
	}
	known.set(after, said);
}

/** What a callout says by the questions of a jot; all of it is its words where nothing was added to it lately. */
export function saidInCallout(lines: string): Answers {
	return known.get(lines) ?? wordsOf(lines);
}

function wordsOf(lines: string): Answers {
	const words = fantasyCalloutAt(lines, 0)?.words;
	return words === undefined ? {} : { words };
}

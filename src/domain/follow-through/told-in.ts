import type { Day } from '../dates';
import { readForm } from '../forms/read';
import { decisionForm, inquiryForm } from '../forms/specs';
import type { Kind } from '../kinds';
import { asInEditor } from '../written-change';
import { inOneLine } from './added-line';
import { conversationsIn } from './conversations';

interface Told {
	/** The first words of a decision, as they are written. */
	readonly decided?: string | undefined;
	/** The days of an inquiry's conversations; one without a day is none. */
	readonly talks?: readonly Day[] | undefined;
}

/** Most of a decision, in UTF-16 units. */
const longest = 140;

/** What a review tells of a note by its own answers. */
export function toldIn(text: string, kind: Kind | undefined, today: Day): Told {
	if (kind === 'decision') {
		const decided = inOneLine(readForm(asInEditor(text), decisionForm).answers['decided'] ?? '');
		return { decided: decided === '' ? undefined : cut(decided) };
	}
	if (kind !== 'inquiry') return {};
	const log = readForm(asInEditor(text), inquiryForm).answers['conversations'] ?? '';
	return {
		talks: conversationsIn(log).flatMap(({ day }) => (day !== undefined && day <= today ? [day] : [])),
	};
}

function cut(words: string): string {
	if (words.length <= longest) return words;
	const space = words.lastIndexOf(' ', longest);
	return `${words.slice(0, space > 0 ? space : longest).trimEnd()}…`;
}

import type { Roots } from '../codes';
import { readForm } from '../forms/read';
import { sentencesIn } from '../forms/read-back';
import { forms } from '../forms/specs';
import type { Kind } from '../kinds';
import { asInEditor } from '../written-change';

/** The questions whose answer says what a note is about, the first one that has any. */
const telling = {
	experiment: ['smallest'],
	inquiry: ['wish'],
	decision: ['decided', 'question'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

/** Longest name, in UTF-16 units. */
const longest = 80;

/** What a note can be called by its own words: the first ones of its telling answer, without tags and marks. */
export function calledIn(text: string, kind: Kind | undefined, roots: Roots): string | undefined {
	if (kind === undefined || !isTelling(kind)) return undefined;
	const { answers } = readForm(asInEditor(text), forms[kind]);
	for (const id of telling[kind]) {
		const answer = (answers[id] ?? '').replace(/[^\S\n]*\(\[\[[^\]\n]*\]\]\)/g, '');
		const [first] = sentencesIn(answer, roots, true);
		if (first !== undefined) return asName(first.text);
	}
	return undefined;
}

function isTelling(kind: Kind): kind is keyof typeof telling {
	return kind in telling;
}

/** Without the quotation marks or the full stop of a whole sentence. */
function asName(said: string): string {
	const words = said.replace(/^“([^“”]*)”$/, '$1').replace(/(\w)\.$/u, '$1');
	if (words.length <= longest) return words;
	const space = words.lastIndexOf(' ', longest);
	return `${words.slice(0, space > 0 ? space : longest).trimEnd()}…`;
}

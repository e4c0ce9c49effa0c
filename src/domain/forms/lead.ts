import type { Roots } from '../codes';
import { linkLineTo } from '../evidence/link-line';
import { applied } from '../tagging/change';
import { findTags } from '../tags';
import { sentencesIn } from './read-back';

/**
 * What an inquiry begins with, above its questions: the first sentence of the fantasy as a quotation, tags in code spans,
 * and a line that leads back to its reflection.
 */
export function leadOf(fantasy: string, link: string | undefined, roots: Roots): string {
	const [first] = sentencesIn(fantasy, roots);
	const quote = first && isPlain(first.text) ? [`> ${withTagsAsCode(first.text)}`] : [];
	const line = link === undefined ? [] : [linkLineTo(link)];
	return [...quote, ...line].map((block) => `${block}\n\n`).join('');
}

function withTagsAsCode(text: string): string {
	const changes = findTags(text).map(({ from, to, tag }) => ({ from, to, insert: `\`${tag}\`` }));
	return applied(text, changes);
}

/** Begins with a word: a note would read a sign there as Markdown. */
function isPlain(text: string): boolean {
	return /^["“„«(]?\p{L}/u.test(text);
}

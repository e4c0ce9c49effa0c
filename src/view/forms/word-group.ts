import type { Range } from '../../domain/metadata';

/** Words that are quoted as one group. */
const most = 6;
const wordsOnly = /^(?:[\p{L}\p{M}\p{N}'’-]|[^\S\n])*/u;

/** Words that hint at a code, to the end of their group where that is near: a quotation does not break off before its last word. */
export function toGroupEnd(text: string, { from, to }: Range, next = text.length): Range {
	const rest = wordsOnly.exec(text.slice(to))?.[0].trimEnd().length ?? 0;
	const end = to + rest;
	const isNear = text.slice(from, end).split(/\s+/).length <= most;
	return { from, to: isNear && end <= next ? end : to };
}

import type { CodeBook } from '../domain/codebook/book';
import { areRelated } from '../domain/codebook/relations';
import { isDraining, slugCode, type Code } from '../domain/codes';

/** Whether two codes are of one theme: the same, or related by one step. What drains is so with itself alone. */
export function isOneTheme(book: CodeBook, a: Code, b: Code): boolean {
	if (a === b) return true;
	return !isDraining(a) && !isDraining(b) && areRelated(book, slugCode(a), slugCode(b));
}

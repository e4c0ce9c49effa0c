import { words } from '../../i18n';
import type { Range } from '../metadata';
import { wordSet, type Token } from './words';

const says = wordSet(words.suggest.grammar.says);
const self = wordSet(words.suggest.grammar.self);
const opening = /["“„«]/;

/** Whether a sentence is what somebody else said or wrote: `"…," said Anna`, `Anna said: "…"`, `“…” — Conrad`. */
export function isQuoted(tokens: readonly Token[], { from, to }: Range): boolean {
	const open = tokens.slice(from, to).findIndex(({ gap }) => opening.test(gap.slice(-1)));
	if (open < 0) return false;
	const before = tokens.slice(from, from + open);
	if (before.some(({ word }) => says.has(word))) return !before.some(({ word }) => self.has(word));
	let close = from + open + 1;
	while (close < to && !/["”“»]/.test(tokens[close]?.gap ?? '')) close++;
	const [author, next] = [tokens[close], tokens[close + 1]];
	if (author === undefined || self.has(author.word)) return false;
	if (says.has(author.word)) return !self.has(next?.word ?? '');
	return author.isCapital && (/["”“»]\s*[—–-]/.test(author.gap) || says.has(next?.word ?? ''));
}

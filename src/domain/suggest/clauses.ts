import { words } from '../../i18n';
import type { Range } from '../metadata';
import { listed, Phrases } from './phrases';
import { wordSet, type Token } from './words';

/** Tokens `from` up to, not including, `to`. */
export type Clause = Range;

const { grammar } = words.suggest;
const joins = wordSet(grammar.joins);
const subjects = wordSet(grammar.subjects);
const leads = new Phrases(listed(words.suggest.stance.todayLeads, true));
const comparing = wordSet('rather sooner prefer more better');

/** The clauses of one sentence: parted by punctuation (a full stop inside one is an initial's), by `but` and its like, and by `and` before a subject. */
export function clausesOf(tokens: readonly Token[], sentence: Range): Clause[] {
	const clauses: Clause[] = [];
	let from = sentence.from;
	let compares = false;
	for (let at = sentence.from; at < sentence.to; at++) {
		const token = tokens[at] as Token;
		if (at > from && begins(tokens, at, compares)) {
			clauses.push({ from, to: at });
			from = at;
		}
		compares ||= comparing.has(token.word);
	}
	if (from < sentence.to) clauses.push({ from, to: sentence.to });
	return clauses;
}

function begins(tokens: readonly Token[], at: number, compares: boolean): boolean {
	const { word, gap } = tokens[at] as Token;
	const isParted = gap !== '' && gap !== '.';
	if (isParted || joins.has(word) || leads.at(tokens, at).length > 0) return true;
	if (word === 'than') return compares && tokens[at - 1]?.word !== 'rather';
	if (word !== 'and' && word !== 'so' && word !== 'or') return false;
	return subjects.has(tokens[at + 1]?.word ?? '');
}

/** Of `K. wants to` the full stop ends nothing; of `plan B. Then` it does. */
function isInitial(tokens: readonly Token[], at: number, from: number): boolean {
	const [last, token] = [tokens[at - 1] as Token, tokens[at] as Token];
	if (last.word.length > 1 || !last.isCapital || last.word === 'i' || token.gap !== '.') return false;
	return at - 1 === from || !token.isCapital;
}

/**
 * The sentences of a text's tokens, each a range of tokens; `breaks` are offsets that end one whatever stands there. A full
 * stop ends one, in `a.m.` too: nothing here hangs on it, and it takes one pass.
 */
export function sentencesIn(tokens: readonly Token[], breaks: ReadonlySet<number>): Range[] {
	const sentences: Range[] = [];
	const ends = [...breaks].sort((a, b) => a - b);
	let from = 0;
	let next = 0;
	for (const [at, token] of tokens.entries()) {
		let isBroken = false;
		for (; (ends[next] ?? Infinity) <= token.from; next++) isBroken = true;
		if (at === from || !(isBroken || (/[.!?…]/.test(token.gap) && !isInitial(tokens, at, from)))) continue;
		sentences.push({ from, to: at });
		from = at;
	}
	if (from < tokens.length) sentences.push({ from, to: tokens.length });
	return sentences;
}

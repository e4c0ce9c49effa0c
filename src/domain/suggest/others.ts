import { words } from '../../i18n';
import type { Clause } from './clauses';
import { wordSet, type Token } from './words';

const { grammar } = words.suggest;
const self = wordSet(`${grammar.self} ${grammar.we}`);
const others = wordSet(grammar.thirdPersons);
const kin = wordSet(grammar.kin);
const verbs = wordSet(grammar.namedDo);
const past = wordSet(grammar.past);
const notNames = wordSet(grammar.notNames);

/** Whether somebody else is the subject of a clause, and its writer does not come up: `She keeps bees`, `Karin would`. */
export function isOfOthers(tokens: readonly Token[], { from, to }: Clause): boolean {
	let isOthers = false;
	for (let at = from; at < to; at++) {
		const { word } = tokens[at] as Token;
		if (self.has(word) && !isKin(tokens, at)) return false;
		isOthers ||= others.has(word) || isKin(tokens, at) || isName(tokens, at);
	}
	return isOthers;
}

/** `My sister`: who has a grandmother in a wish speaks of what she passed on. */
function isKin(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.word === 'my' && kin.has(tokens[at + 1]?.word ?? '');
}

/** A capital before a verb, as in `Karin would`; at the head of a sentence no `Goats would` or `Baking is`. */
function isName(tokens: readonly Token[], at: number): boolean {
	const { word, isCapital } = tokens[at] as Token;
	if (isCapital && word.length === 1 && tokens[at + 1]?.gap === '.') return true;
	if (!isCapital || !verbs.has(tokens[at + 1]?.word ?? '')) return false;
	return !notNames.has(word) && !/(?:s|ing)$/.test(word);
}

/** `Had a nice walk`, `We went to the river`: what was, told. */
export function isTold(tokens: readonly Token[], { from, to }: Clause): boolean {
	const first = tokens[from]?.word ?? '';
	const verb = self.has(first) || others.has(first) ? from + 1 : from;
	const { word = '' } = tokens[verb] ?? {};
	return verb < to && (past.has(word) || /[a-z]{2,}ed$/.test(word));
}

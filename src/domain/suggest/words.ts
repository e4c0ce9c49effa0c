import { stemmer } from 'stemmer';
import { words } from '../../i18n';
import type { Range } from '../metadata';

/** A word as it is compared; `I'd` makes two, both at the place of the whole. */
export interface Token extends Range {
	/** Lower case, without marks above letters. */
	readonly word: string;
	readonly stem: string;
	/** Which phrases run on over it: all of them over `the` and its like, hints over `at` and its like too. */
	readonly filler: 'any' | 'hint' | undefined;
	/** The punctuation before it; empty where only a space or a hyphen stands there. */
	readonly gap: string;
	readonly isCapital: boolean;
}

const { grammar } = words.suggest;

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const fillers = wordSet(grammar.fillers);
const prepositions = wordSet(grammar.prepositions);
/** Words whose stem is another word's: `evening` and `even`, `one` and `on`. */
const apart = wordSet(grammar.apart);
const possessives = wordSet(grammar.possessives);
const written = /(?:https?:\/\/|www\.)\S+|(?<tag>#[^\s#]+)|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)?/gu;
const endings: Readonly<Record<string, string>> = { d: 'would', ll: 'will', m: 'am', re: 'are', ve: 'have' };
const wholes: Readonly<Record<string, string>> = {
	...{ dont: 'do not', didnt: 'did not', doesnt: 'does not', isnt: 'is not', wasnt: 'was not', im: 'i am' },
	...{ cant: 'can not', cannot: 'can not', wont: 'will not', wouldnt: 'would not', couldnt: 'could not' },
	...{ "can't": 'can not', "won't": 'will not', "shan't": 'will not', "ain't": 'is not', id: 'i would' },
	...{ ive: 'i have', gonna: 'going to', wanna: 'want to', gotta: 'got to' },
};
/** A possessive or `is`: after these the verb. */
const beforeIs = wordSet('it that he she what there here who nobody everything nothing everyone');

const stems = new Map<string, string>();
const irregular = new Map<string, string>();
for (const [at, word, list] of grammar.irregular
	.split(' ')
	.map((word, at, all) => [at, word, all] as const)) {
	if (at % 2 === 0) irregular.set(word, list[at + 1] ?? word);
}

/** The words of a text in order; web addresses and tags are none. Linear in the text. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	for (const match of text.matchAll(written)) {
		const from = match.index;
		const to = from + match[0].length;
		if (match.groups?.['tag'] !== undefined || /^(?:https?:|www\.)/.test(match[0])) continue;
		const gap = text.slice(end, from).replace(/^-$|[^\S\n]/g, '');
		end = to;
		const isCapital = /^\p{Lu}/u.test(match[0]);
		for (const [index, word] of spelled(match[0]).entries()) {
			const last = tokens.at(-1);
			if (word === 'one' && gap === '' && last?.word === 'no' && last.to === from - 1) {
				tokens[tokens.length - 1] = { ...last, to, word: 'nobody', stem: 'nobodi' };
				continue;
			}
			const filler = fillers.has(word) ? 'any' : prepositions.has(word) ? 'hint' : undefined;
			const stem = stemOf(word);
			tokens.push({ from, to, word, stem, filler, gap: index === 0 ? gap : '', isCapital });
		}
	}
	return tokens;
}

/** Inflected forms of a word share their stem. */
export function stemOf(word: string): string {
	let stem = stems.get(word);
	if (stem === undefined) {
		if (stems.size > 20_000) stems.clear();
		stem = possessives.has(word)
			? 'my'
			: apart.has(word)
				? `=${word.replace(/(..)s$/, '$1')}`
				: stemmer(irregular.get(word) ?? word);
		stems.set(word, stem);
	}
	return stem;
}

function spelled(source: string): string[] {
	const word = source.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'");
	const whole = Object.hasOwn(wholes, word) ? wholes[word] : undefined;
	if (whole !== undefined) return whole.split(' ');
	const [base = '', ending] = word.split("'");
	if (ending === undefined) return [base];
	if (ending === 't' && base.endsWith('n')) return [base.slice(0, -1), 'not'];
	if (ending === 's') return beforeIs.has(base) ? [base, 'is'] : [base];
	const verb = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
	return verb === undefined ? [base, ending] : [base, verb];
}

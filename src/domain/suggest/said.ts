import { defaultRoots } from '../codes';
import { clausesOf, type Clause } from './clauses';
import { isQuoted } from './quoted';
import { readingsOf } from './reading';
import { stancesOf } from './stance';
import type { Token } from './words';

/** A clause as patterns read it. */
interface SaidClause {
	readonly said: string;
	/** Whether a `not` or `without` before the word there holds for it. */
	readonly isNegated: (index: number) => boolean;
	/** Whether it is said of somebody else. */
	readonly isOfOthers: (index: number) => boolean;
}

/** Lower-case words, contractions spelled out, without those that are skipped. */
interface SaidSentence {
	readonly said: string;
	readonly clauses: readonly SaidClause[];
}

/** Longest turn before a word, in UTF-16 units. */
const reach = 120;
const box = /^(\s*(?:[-*+]|\d+[.)])\s+)\[[^\]]\]\s+/gm;

/** The sentences of a text, tasks among them, without those that somebody else said. */
export function* sentencesSaid(text: string, skips: ReadonlySet<string>): Iterable<SaidSentence> {
	for (const { tokens, sentences } of readingsOf(text.replace(box, '$1'), defaultRoots)) {
		const { negated, others } = stancesOf(tokens, sentences);
		for (const range of sentences) {
			if (isQuoted(tokens, range)) continue;
			const clauses = joined(tokens, clausesOf(tokens, range)).map(({ from, to }): SaidClause => {
				const said = plain(tokens.slice(from, to), skips);
				const at = (index: number) => {
					let left = said.slice(0, index).split(' ').length - 1;
					let token = from;
					for (; token < to && (left > 0 || skips.has(tokens[token]?.word ?? '')); token++)
						if (!skips.has(tokens[token]?.word ?? '')) left--;
					return token;
				};
				return {
					said,
					isNegated: (index) => negated[at(index)] ?? false,
					isOfOthers: (index) => others[at(index)] ?? false,
				};
			});
			yield { said: clauses.map(({ said }) => said).join(' '), clauses };
		}
	}
}

/** Whether what stands right before a place of a clause turns it. */
export function isTurned(said: string, index: number, by: RegExp): boolean {
	return by.test(said.slice(Math.max(0, index - reach), index));
}

/** `Walk away from it`, `no longer needed` and `not yet` are one clause each. */
function joined(tokens: readonly Token[], clauses: readonly Clause[]): readonly Clause[] {
	const whole: Clause[] = [];
	for (const clause of clauses) {
		const [before, first] = [tokens[clause.from - 1]?.word, tokens[clause.from]];
		const last = whole.at(-1);
		const goesOn = /^(?:away|no)$/.test(first?.word ?? '') || (before === 'not' && first?.word === 'yet');
		if (last !== undefined && goesOn && first?.gap === '')
			whole[whole.length - 1] = { ...clause, from: last.from };
		else whole.push(clause);
	}
	return whole;
}

/** Words of a text as patterns read them. */
export function plain(tokens: readonly Token[], skips: ReadonlySet<string>): string {
	return tokens
		.map(({ word }) => word)
		.filter((word) => !skips.has(word))
		.join(' ');
}

import { words } from '../../i18n';
import { builtInBook } from '../codebook/book';
import { defaultRoots } from '../codes';
import type { Range } from '../metadata';
import { lexiconOf } from './lexicon';
import { listed, Phrases } from './phrases';
import { readingsOf, type Reading } from './reading';
import type { Words } from './suggestion';
import { wordSet, type Token } from './words';

const { asides } = words.suggest.frame;
const kinds = ['strong', 'soft', 'errands'] as const;
const marks = new Phrases(kinds.flatMap((kind) => listed(asides[kind], kind)));
const self = wordSet(words.suggest.grammar.self);
const others = wordSet(words.suggest.grammar.others);

/**
 * Sentences of a note that sound like an escape fantasy, in order, one at a time; none of a `[!fantasy]` callout, which is
 * one already.
 */
export function* asidesIn(text: string): Iterable<Words> {
	for (const reading of readingsOf(text, defaultRoots, false)) {
		for (const sentence of reading.sentences)
			if (isAside(reading, sentence)) yield reading.wordsAt(sentence, true);
	}
}

function isAside({ tokens }: Reading, { from, to }: Range): boolean {
	const lexicon = lexiconOf(builtInBook);
	const found = new Set<string>();
	let isMine = !others.has(tokens[from]?.word ?? '');
	for (let at = from; at < to; at++) {
		if (self.has((tokens[at] as Token).word)) isMine = true;
		for (const { value } of marks.at(tokens, at)) found.add(value);
		for (const { value } of lexicon.at(tokens, at)) {
			if (value.some(({ side }) => side === 'scene')) found.add('scene');
		}
	}
	if (!isMine || found.has('errands')) return false;
	return found.has('strong') || (found.has('soft') && found.has('scene'));
}

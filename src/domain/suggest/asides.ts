import { words } from '../../i18n';
import { builtInBook } from '../codebook/book';
import { defaultRoots } from '../codes';
import type { Range } from '../metadata';
import { lexiconOf } from './lexicon';
import { isQuoted } from './quoted';
import { readingsOf, type Reading } from './reading';
import type { Words } from './suggestion';
import { oneOf } from './word-patterns';
import { wordSet } from './words';

const { classes, ...lists } = words.suggest.asides;
const stranger = oneOf(lists.strangers, classes);
const sure = oneOf(lists.sure, classes);
const wish = oneOf(lists.wishes, classes);
const scene = oneOf(lists.scenes, classes);
const errand = oneOf(lists.errands, classes);
const skips = wordSet(words.suggest.danger.skipped);

/**
 * Sentences of a note that sound like an escape fantasy, in order, one at a time; none of a `[!fantasy]` callout, which is
 * one already, and none of a quotation.
 */
export function* asidesIn(text: string): Iterable<Words> {
	for (const reading of readingsOf(text, defaultRoots, false)) {
		for (const sentence of reading.sentences)
			if (isAside(reading, sentence)) yield reading.wordsAt(sentence, true);
	}
}

/** Whether its writer speaks of another life: in sure words, or with a wish for one of its scenes that is no errand. */
function isAside({ tokens }: Reading, sentence: Range): boolean {
	if (isQuoted(tokens, sentence)) return false;
	const said = tokens.slice(sentence.from, sentence.to).map(({ word }) => word);
	const text = said.filter((word) => !skips.has(word)).join(' ');
	if (stranger.test(text)) return false;
	if (sure.test(text)) return true;
	return wish.test(text) && !errand.test(text) && (scene.test(text) || hasScene(tokens, sentence));
}

function hasScene(tokens: Reading['tokens'], { from, to }: Range): boolean {
	const lexicon = lexiconOf(builtInBook);
	for (let at = from; at < to; at++) {
		if (lexicon.at(tokens, at).some(({ value }) => value.some(({ side }) => side === 'scene'))) return true;
	}
	return false;
}

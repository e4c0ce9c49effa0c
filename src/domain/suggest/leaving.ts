import { words } from '../../i18n';
import { isTurned, sentencesSaid } from './said';
import { oneOf } from './word-patterns';
import { wordSet } from './words';

const { skipped, classes, signs, before, never } = words.suggest.leaving;
const skips = wordSet(skipped);
const sign = oneOf(signs, classes, 'g');
const turned = new RegExp(`\\b(?:${oneOf(before, classes).source})$`);
const other = oneOf(never, classes);

/**
 * Whether a text means to leave a job outright, not to think of it, to ask about it or to tell of somebody who did.
 * Patterns over English words: what is said in other ways passes unseen.
 */
export function leavesJob(text: string): boolean {
	for (const { clauses } of sentencesSaid(text, skips)) {
		for (const { said, isNegated, isOfOthers } of clauses) {
			if (other.test(said)) continue;
			for (const { index } of said.matchAll(sign))
				if (!isNegated(index) && !isOfOthers(index) && !isTurned(said, index, turned)) return true;
		}
	}
	return false;
}

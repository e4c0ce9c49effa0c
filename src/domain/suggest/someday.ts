import { words } from '../../i18n';
import { isTurned, sentencesSaid } from './said';
import { oneOf } from './word-patterns';
import { wordSet } from './words';

const { skipped, classes, signs, before, dates } = words.suggest.someday;
const skips = wordSet(skipped);
const sign = oneOf(signs, classes, 'g');
const turned = new RegExp(`\\b(?:${oneOf(before, classes).source})$`);
const date = oneOf(dates, classes);

/** Whether a text puts something off to a day that it does not name: `someday`, `when the children are grown`. */
export function saysSomeday(text: string): boolean {
	for (const { said: sentence, clauses } of sentencesSaid(text, skips)) {
		if (date.test(sentence)) continue;
		for (const { said, isNegated } of clauses)
			for (const { index } of said.matchAll(sign))
				if (!isNegated(index) && !isTurned(said, index, turned)) return true;
	}
	return false;
}

import { words } from '../../i18n';
import { oneOf } from './word-patterns';
import { tokensOf, wordSet } from './words';

const { skipped, signs, idioms, classes } = words.suggest.danger;
const skips = wordSet(skipped);
const danger = oneOf(signs, classes);
const idiom = oneOf(idioms, classes, 'g');
/** Where a sentence, list item, heading or paragraph ends; any other line break, in a quote too, is a space. */
const parting = /[.!?;…]|\n>*(?:[-+#|\n]|\*(?!\*))/;

/**
 * Whether a text says in plain words that its writer does not want to live or is not safe. Patterns over English words:
 * hints, pictures, misspellings and other languages pass unseen, and now and then a plain sentence is taken for more than
 * it says. It judges no one; all it does is keep suggestions silent and the way to help in sight.
 */
export function speaksOfDanger(text: string): boolean {
	const said = plain(text);
	return danger.test(said) && danger.test(said.replace(idiom, '.'));
}

/** Lower-case words with contractions spelled out and without those that change little; full stops part sentences. */
function plain(text: string): string {
	const said: string[] = [];
	for (const { word, gap } of tokensOf(text)) {
		if (parting.test(gap)) said.push('.');
		if (word !== '' && !skips.has(word)) said.push(word);
	}
	return said
		.join(' ')
		.replace(/\bmy self\b/g, 'myself')
		.replace(/\bany more\b/g, 'anymore');
}

import { words } from '../../i18n';
import { tokensOf } from './words';

const { signs, idioms } = words.suggest.danger;
const danger = new RegExp(`\\b(?:${signs.join('|')})\\b`);
const idiom = new RegExp(`\\b(?:${idioms.join('|')})\\b`, 'g');

/**
 * Whether a text says in plain words that its writer does not want to live or is not safe. Patterns over English words:
 * hints, pictures, misspellings and other languages pass unseen, and now and then a plain sentence is taken for more than
 * it says. It judges no one; all it does is keep suggestions silent and the way to help in sight.
 */
export function speaksOfDanger(text: string): boolean {
	return danger.test(plain(text).replace(idiom, ''));
}

/** Lower-case words with contractions spelled out, sentences parted by a full stop. */
function plain(text: string): string {
	const said: string[] = [];
	for (const { word, gap } of tokensOf(text)) {
		if (/[.!?;\n…]/.test(gap)) said.push('.');
		said.push(word);
	}
	return said.join(' ');
}

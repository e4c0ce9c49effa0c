import { lensOf, slugCode, type Code } from '../codes';
import { isSameWord } from './same-word';

/** A name of a code with one word left open; a number never is. */
interface OpenName {
	readonly code: Code;
	readonly word: string;
}

/**
 * Pairs of codes of one lens that may mean the same thing, by slug or label: a slip of the hand, a space, a form of the
 * same word. Each pair once, in the order of their codes, whatever the order given.
 */
export function nearDuplicates(
	codes: readonly { readonly code: Code; readonly label: string }[],
	isSame: (a: string, b: string) => boolean = isSameWord,
): readonly (readonly [Code, Code])[] {
	const alike = new Map<string, OpenName[]>();
	const put = (code: Code, name: string, word: string) => {
		const key = `${lensOf(code)} ${name}`;
		const known = alike.get(key);
		if (known === undefined) alike.set(key, [{ code, word }]);
		else known.push({ code, word });
	};
	for (const { code, label } of codes) {
		for (const name of new Set([slugCode(code).split('/')[1] ?? '', label].map(wordsOf))) {
			if (name === '') continue;
			const parts = name.split(' ');
			put(code, parts.join(''), '');
			for (const [at, word] of parts.entries()) {
				if (!/\p{N}/u.test(word)) put(code, parts.with(at, `${word.charAt(0)}*`).join(' '), word);
			}
		}
	}
	const pairs = new Map<string, readonly [Code, Code]>();
	for (const group of alike.values()) {
		for (const [at, a] of group.entries()) {
			for (const b of group.slice(at + 1)) {
				if (a.code === b.code || (a.word !== b.word && !isSame(a.word, b.word))) continue;
				const [first, second] = a.code < b.code ? [a.code, b.code] : [b.code, a.code];
				pairs.set(`${first} ${second}`, [first, second]);
			}
		}
	}
	return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** Letters and digits in lower case without diacritics, a space between words. */
function wordsOf(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase();
	return plain
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter(Boolean)
		.join(' ');
}

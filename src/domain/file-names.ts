import { withoutTags } from './asides/kept';

/** A path for a new note: with a number behind the name where that is taken, whatever its case and normal form. */
export function freePath(folder: string, name: string, siblings: Iterable<string>): string {
	const taken = new Set([...siblings].map(fold));
	for (let number = 1; ; number++) {
		const file = number === 1 ? `${name}.md` : `${name} ${number}.md`;
		if (!taken.has(fold(file))) return folder === '' ? file : `${folder}/${file}`;
	}
}

/** A note's file name without folders and extension: its title. */
export function titleOfPath(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** Bytes in UTF-8: with a day, a number and an extension the name stays short everywhere. */
const longest = 100;

/** Names of devices, which Windows keeps for itself, whatever follows a full stop. */
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\..*)?$/i;

/**
 * The first words of a text as a file name that is safe on every platform and in links: one line, without tags, marks
 * and what cannot stand in names. Empty where nothing is left.
 */
export function safeName(words: string): string {
	const line = withoutTags(words.replace(/%%[^]*?(?:%%|$)/g, ' '))
		.split(/[\n\r\u2028\u2029\v\f]/)
		.map(plain)
		.find((said) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(said));
	const name = cut(line ?? '').replace(/[\s.]+$/u, '');
	return device.test(name) ? '' : name;
}

function plain(line: string): string {
	return line
		.normalize('NFC')
		.replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[\s>]*(?:[-+*]\s|\d+[.)]\s)?(?:\[.\]\s)?/u, '')
		.replace(/[\\/:|]/g, ' ')
		.replace(/[*?"<>#^[\]{}`=~]|[\p{Cc}\p{Co}\p{Cn}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s._\u200c\u200d]+|[\s._\u200c\u200d]+$/gu, '');
}

/** At most as many bytes, cut behind a word, or else between characters as they are read. */
function cut(line: string): string {
	const bytes = (text: string) => new TextEncoder().encode(text).length;
	if (bytes(line) <= longest) return line;
	let [end, size] = [0, 0];
	for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
		size += bytes(segment);
		if (size > longest) break;
		end = index + segment.length;
	}
	const word = line.slice(0, end + 1).lastIndexOf(' ');
	return line.slice(0, word > end / 2 ? word : end);
}

/** Where case does not matter, `ß` may be `ss` as well. */
function fold(name: string): string {
	return name.normalize('NFC').toUpperCase().toLowerCase();
}

import { findTags, notInTags } from '../tags';

/** Addresses, and what a note would read as Markdown inside a line, with the characters around it. */
const signs = /https?:\/\/[^\s<>`]+|\\(?=[!-/:-@[-`{-~]|$)|[`*[\]_$^]|<(?=[a-z/!?])|([=~%])\1+/gi;
/** What it would read as a sign at the head of a line. */
const head = /^(?:[-+#>|~=:]|\d+(?=[.)]))/;

/** Words as they are shown, so that a line of a note says them again to the letter: on one line, tags in code spans. */
export function quotedWords(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	let [quoted, at] = ['', 0];
	for (const { from, to, tag } of findTags(apart(line))) {
		quoted += `${escaped(line, at, from)}\`${tag}\``;
		at = to;
	}
	return quoted + escaped(line, at, line.length);
}

/** The same for the head of a line or a list item. */
export function quotedLine(text: string): string {
	return quotedWords(text).replace(head, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** Behind words where they come from; nothing where a link cannot be written so. */
export function linkBehind(link: string | undefined): string {
	return link === undefined || !/^[^[\]\n]+$/.test(link) ? '' : ` ([[${link}]])`;
}

/** The same length, tags parted from any sign before them: a sign that is escaped may let one stand where it did not. */
function apart(line: string): string {
	return line.replace(notInTags, (run) => run.replace(/[^#]/g, ' '));
}

function escaped(line: string, from: number, to: number): string {
	return line.slice(from, to).replace(signs, (sign, _run, index: number) => {
		const [before, after] = [line[from + index - 1] ?? ' ', line[from + index + sign.length] ?? ' '];
		if (sign.startsWith('http')) return sign;
		if (sign === '_' && isLetter(before) && isLetter(after)) return sign;
		return sign === '^' && before !== ' ' ? sign : sign.replace(/./g, '\\$&');
	});
}

function isLetter(character: string): boolean {
	return /[\p{L}\p{N}]/u.test(character);
}

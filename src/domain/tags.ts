import type { Range } from './metadata';

/** What ends a tag, as the app reads it: white space, ASCII punctuation but `_`, `-` and `/`, general punctuation. */
const ending = String.raw`\s\u2000-\u206F\u2E00-\u2E7F'"!#$%&()*+,.:;<=>?@^\x60{|}~[\]\\`;
const tagPattern = new RegExp(`#[^${ending}]+`, 'g');
const wholeTag = new RegExp(`^#?[^${ending}]+$`);

/** Characters that no tag holds, in runs. */
export const notInTags = new RegExp(`[${ending}]+`, 'g');
const onlyDigits = /^#?\p{N}+$/u;

export interface FoundTag extends Range {
	/** As written, with its `#`. */
	readonly tag: string;
}

/**
 * The tags written in a text, by the one grammar of editor and commands: a `#` at the start, after white space, a
 * mark of Markdown or another tag, then tag characters of which one is no digit. Code and comments are the caller's to leave out.
 */
export function findTags(text: string): FoundTag[] {
	const found: FoundTag[] = [];
	for (const match of text.matchAll(tagPattern)) {
		const isBehindTag = found.at(-1)?.to === match.index;
		if (onlyDigits.test(match[0]) || !(isBehindTag || canPrecedeTag(text[match.index - 1]))) continue;
		found.push({ tag: match[0], from: match.index, to: match.index + match[0].length });
	}
	return found;
}

/** Whether a tag set right before this text would run on into it. */
export function wouldJoinTag(text: string): boolean {
	return text !== '' && (text.startsWith('#') || wholeTag.test(text.charAt(0)));
}

export function isTag(text: string): boolean {
	return wholeTag.test(text) && !onlyDigits.test(text);
}

function canPrecedeTag(character: string | undefined): boolean {
	return character === undefined || /[\s*_~=>|]/.test(character);
}

/** The tags of the property `tags`, a list or one tag as a string, each with its `#`. Other forms give none. */
export function propertyTags(frontmatter: Readonly<Record<string, unknown>> | undefined): string[] {
	const value = frontmatter?.['tags'];
	if (value === undefined) return [];
	const listed: unknown[] = Array.isArray(value) ? value : [value];
	return listed
		.filter((entry): entry is string => typeof entry === 'string')
		.map((entry) => entry.trim())
		.filter(isTag)
		.map((entry) => (entry.startsWith('#') ? entry : `#${entry}`));
}

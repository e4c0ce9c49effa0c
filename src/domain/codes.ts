import { lenses, type Lens } from './lenses';
import { notInTags } from './tags';

/** `lens/slug…`, lower case, normal form C; an energy that drains ends in `/drains`. `value/craft` even where the tag is `#wert/craft`. */
export type Code = string;

/** The first segment of the tags of each lens, as the settings name it. */
export type Roots = Readonly<Record<Lens, string>>;

export const defaultRoots: Roots = { value: 'value', energy: 'energy', need: 'need' };

const drains = 'drains';
const gives = 'gives';

/** The code that a tag stands for, or nothing where it is another tag or a bare root. */
export function codeOfTag(tag: string, roots: Roots): Code | undefined {
	const [root, ...rest] = segmentsOf(tag.replace(/^#/, ''));
	const lens = lenses.find((candidate) => fold(roots[candidate]) === root);
	if (lens === undefined || rest.length === 0) return undefined;
	if (lens === 'energy' && rest.length > 1 && rest.at(-1) === gives) rest.pop();
	return [lens, ...rest].join('/');
}

/**
 * `codeOfTag` for tags with their `#`, with the answers kept: a vault has many tags and few spellings. Most tags are
 * none of ours, and their first letter says so.
 */
export function codeReader(roots: Roots): (tag: string) => Code | undefined {
	const known = new Map<string, Code | null>();
	const initials = lenses.map((lens) => roots[lens].charAt(0));
	/** A letter with a mark can be written in two ways, one of which begins with a plain letter. */
	const isPlain = initials.every((initial) => initial < '\u0080');
	const ours = new Set(initials.flatMap((initial) => [initial.toLowerCase(), initial.toUpperCase()]));
	return (tag) => {
		const initial = tag.charAt(1);
		if (isPlain && initial < '\u0080' && initial !== '/' && !ours.has(initial)) return undefined;
		const answer = known.get(tag);
		if (answer !== undefined) return answer ?? undefined;
		const code = codeOfTag(tag, roots);
		known.set(tag, code ?? null);
		return code;
	};
}

/** The tag to write for a code, without `#`. */
export function tagOfCode(code: Code, roots: Roots): string {
	const [lens, ...rest] = code.split('/');
	return [roots[lens as Lens], ...rest].join('/');
}

export function lensOf(code: Code): Lens {
	return code.slice(0, code.indexOf('/')) as Lens;
}

/** Only energy has a direction, and only after a slug: `energy/drains` is an ordinary slug. */
export function isDraining(code: Code): boolean {
	const [lens, , ...deeper] = code.split('/');
	return lens === 'energy' && deeper.at(-1) === drains;
}

/** `lens/slug`, without deeper nesting and without direction: what the code book knows. */
export function slugCode(code: Code): Code {
	return code.split('/').slice(0, 2).join('/');
}

/** The row that a code is counted in by default: `lens/slug` and its direction. */
export function rolledUp(code: Code): Code {
	return isDraining(code) ? `${slugCode(code)}/${drains}` : slugCode(code);
}

/** How often each code is listed. */
export function countsByCode(codes: readonly Code[]): Map<Code, number> {
	const counts = new Map<Code, number>();
	for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
	return counts;
}

/** What a code says below its slug, direction apart, as words: `value/craft/fruit-trees` → `fruit trees`. */
export function deeperIn(code: Code): string[] {
	const deeper = code.split('/').slice(2);
	return (isDraining(code) ? deeper.slice(0, -1) : deeper).map((segment) => segment.replace(/[-_]+/g, ' '));
}

/** The first spelling seen, as a label for a code that no code book names: `#value/my-own` → `My own`. */
export function labelOfSpelling(tag: string): string {
	const words = tag.normalize('NFC').split('/').filter(Boolean)[1]?.replace(/[-_]+/g, ' ') ?? tag;
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a person typed as a new code, made fit for a tag: `Fresh bread!` → `fresh-bread`; empty where nothing is left. */
export function slugOf(words: string): string {
	const slug = fold(words)
		.replace(notInTags, '-')
		.replace(/-*\/-*/g, '/')
		.replace(/\/{2,}/g, '/')
		.replace(/-{2,}/g, '-')
		.replace(/^[-/]+|[-/]+$/g, '');
	return /^[\p{N}/]*$/u.test(slug) ? '' : slug;
}

function segmentsOf(path: string): string[] {
	return fold(path).split('/').filter(Boolean);
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase();
}

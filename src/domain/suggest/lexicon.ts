import { words } from '../../i18n';
import { slugCode, type Code } from '../codes';
import { builtInBook, type CodeBook, type CodeEntry } from '../codebook/book';
import { lenses } from '../lenses';
import { Phrases, stemsOf } from './phrases';
import { stemOf, wordSet } from './words';

/** What words speak for: what is longed for, what today's work lacks, or a scene that several codes stand behind. */
export type Side = 'wish' | 'today' | 'scene';

export interface Hint {
	readonly code: Code;
	readonly side: Side;
	/** 0 to 1: how far the words alone speak for the code. */
	readonly weight: number;
}

interface Cue extends Hint {
	readonly stems: readonly string[];
}

type Put = (phrase: string, code: Code, side: Side, base: number) => void;

const { scenes, themes, frame, grammar } = words.suggest;
const small = new Set([...wordSet(grammar.small)].map(stemOf));
const everyday = new Set([...wordSet(frame.everyday)].map(stemOf));
/** Whose complaints in the book tire of the code itself. */
const tiredOf = wordSet(frame.tiredOf);
const known = new WeakMap<CodeBook, Phrases<readonly Hint[]>>();

/** The words that hint at the codes of a book, compiled once. */
export function lexiconOf(book: CodeBook): Phrases<readonly Hint[]> {
	const found = known.get(book) ?? compile(book);
	known.set(book, found);
	return found;
}

/** Words that carry meaning: `get really good at` has two, with `really` none. */
export function contentOf(stems: readonly string[]): number {
	return stems.filter((stem) => !small.has(stem)).length;
}

function compile(book: CodeBook): Phrases<readonly Hint[]> {
	const byPhrase = new Map<string, Cue[]>();
	const put: Put = (phrase, code, side, base) => {
		if (book.get(slugCode(code))?.isHidden !== false) return;
		const stems = stemsOf(phrase);
		const cue = { code, side, stems, weight: side === 'scene' ? base : weightOf(stems, base) };
		add(byPhrase, cue);
		if (side === 'scene' && stems.length === 2) add(byPhrase, { ...cue, stems: stems.toReversed() });
	};
	for (const entry of book.values()) putEntry(entry, put);
	for (const { names, codes } of scenes) putRow(names, codes, 'scene', 0.66, put);
	for (const side of ['wish', 'today'] as const) {
		for (const row of themes[side]) putRow(row.words, row.codes, side, 0.62, put);
	}
	const phrases = new Phrases<readonly Hint[]>();
	for (const cues of byPhrase.values()) {
		const [{ stems }] = cues as [Cue];
		const hints = cues.map((cue) => shared(cue, cues));
		phrases.add(stems, hints);
	}
	return phrases;
}

/** What the book says: its words for the code, and what people complain of who lack it or tire of it. */
function putEntry({ code, slug, label, synonyms, cues, isOwn }: CodeEntry, put: Put): void {
	const builtIn = builtInBook.get(code)?.cues ?? [];
	for (const phrase of [label, ...synonyms]) put(phrase, code, 'wish', isOwn ? 0.8 : 0.62);
	for (const phrase of cues) put(phrase, code, 'wish', isOwn || !builtIn.includes(phrase) ? 0.8 : 0.62);
	const lacking = tiredOf.has(slug) ? `${code}/drains` : code;
	for (const phrase of complaints.get(code) ?? []) put(phrase, lacking, 'today', 0.66);
}

/** Words that stand for several codes, best first. */
function putRow(list: string, codes: string, side: Side, best: number, put: Put): void {
	for (const phrase of list.split(', ')) {
		for (const [index, code] of codes.split(' ').entries()) put(phrase, code, side, best - 0.07 * index);
	}
}

const complaints = new Map<Code, readonly string[]>(
	lenses.flatMap((lens) =>
		words.codebook[lens].map(({ slug, escapeCues }) => [`${lens}/${slug}`, escapeCues] as const),
	),
);

/** Several words of meaning say more than one, a rare one more than an everyday one. */
function weightOf(stems: readonly string[], base: number): number {
	const content = stems.filter((stem) => !small.has(stem));
	const rare = content.filter((stem) => !everyday.has(stem));
	if (content.length >= 2) return base + Math.min(0.1, 0.05 * (rare.length - 1));
	if (stems.length >= 2) return rare.length > 0 ? base * 0.85 : base * 0.75;
	return rare.length > 0 ? base * 0.62 : base * 0.35;
}

/** Words that many codes share say less of each. */
function shared({ code, side, weight }: Cue, cues: readonly Cue[]): Hint {
	const others = new Set(cues.filter((cue) => cue.side === side).map((cue) => cue.code)).size - 1;
	return { code, side, weight: side === 'scene' ? weight : weight / (1 + 0.12 * others) };
}

function add(byPhrase: Map<string, Cue[]>, cue: Cue): void {
	const key = cue.stems.join(' ');
	const cues = byPhrase.get(key) ?? [];
	const twin = cues.findIndex(({ code, side }) => code === cue.code && side === cue.side);
	if (twin < 0) cues.push(cue);
	else if ((cues[twin] as Cue).weight < cue.weight) cues[twin] = cue;
	byPhrase.set(key, cues);
}

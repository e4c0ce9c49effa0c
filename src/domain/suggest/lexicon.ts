import { words } from '../../i18n';
import { isDraining, lensOf, slugCode, type Code } from '../codes';
import { builtInBook, type CodeBook, type CodeEntry } from '../codebook/book';
import { lenses } from '../lenses';
import { codesOf } from './rows';
import { Phrases, spelledOut, stemsOf } from './phrases';
import { stemOf, wordSet } from './words';

/** What words speak for: what is longed for, what today's work lacks, or a scene that several codes stand behind. */
export type Side = 'wish' | 'today' | 'scene';

export interface Hint {
	readonly code: Code;
	readonly side: Side;
	/** 0 to 1: how far the words alone speak for the code. */
	readonly weight: number;
}

/** Words for one code or several, best first. */
type Put = (phrase: string, codes: readonly Code[], side: Side, best: number) => void;

const { scenes, cues, fields, grammar } = words.suggest;
const small = new Set([...wordSet(grammar.small)].map(stemOf));
/** `No boss` says as much as two words. */
const refusing = new Set([...wordSet(grammar.none)].map(stemOf));
/** Said in any text: half of what another word is worth. */
const everyday = new Set([...wordSet(grammar.everyday)].map(stemOf));
/** Words of the book that say too little without the rest of it. */
const vague = new Set(grammar.vague.split(', '));
/** Codes whose complaints in the book are of too much of them. */
const tiredOf = wordSet(grammar.tiredOf);
const known = new WeakMap<CodeBook, Phrases<readonly Hint[]>>();

/** How far words speak for a code: what says it plainly, what goes with it, a complaint, the user's own cue, an activity, a word of its field. */
const worth = { strong: 0.72, cue: 0.5, today: 0.68, own: 0.8, scene: 0.7, field: 0.55 };
/** A word alone says less than a phrase, an everyday one less again. */
const alone = 0.66;
/** How much less the same words say for each further code of a row. */
const step = { scene: 0.1, cue: 0.04 };

/** The words that hint at the codes of a book, compiled once. */
export function lexiconOf(book: CodeBook): Phrases<readonly Hint[]> {
	const found = known.get(book) ?? compile(book);
	known.set(book, found);
	return found;
}

/** Whether a word carries meaning: `get good` does, `with` and `there` do not. */
export function isTelling(stem: string): boolean {
	return !small.has(stem);
}

function compile(book: CodeBook): Phrases<readonly Hint[]> {
	const byPhrase = new Map<string, Hint[]>();
	const put: Put = (phrase, codes, side, best) => {
		const stems = stemsOf(phrase, true);
		const isScene = side === 'scene';
		const said = isScene ? 1 : share(stems);
		for (const [index, code] of codes.entries()) {
			if (book.get(slugCode(code))?.isHidden !== false) continue;
			const weight = (best - index * (isScene ? step.scene : step.cue)) * said;
			add(byPhrase, stems.join(' '), { code, side, weight });
			if (isScene && stems.length === 2) add(byPhrase, stems.toReversed().join(' '), { code, side, weight });
		}
	};
	for (const entry of book.values()) putEntry(entry, put);
	for (const [codes, names] of Object.entries(scenes)) putRow(names, codes, 'scene', worth.scene, put);
	for (const [codes, [strong = '', soft = '', today = '']] of Object.entries<readonly string[]>(cues)) {
		putRow(strong, codes, 'wish', worth.strong, put);
		putRow(soft, codes, 'wish', worth.cue, put);
		putRow(today, codes, 'today', worth.today, put);
	}
	for (const side of ['wish', 'today'] as const)
		for (const [codes, names] of Object.entries(fields[side])) putRow(names, codes, side, worth.field, put);
	const phrases = new Phrases<readonly Hint[]>([], true);
	for (const [key, hints] of byPhrase) phrases.add(key.split(' '), hints);
	return phrases;
}

/** What the book says: its words for the code, and what people complain of who lack it or tire of it. */
function putEntry({ code, slug, label, synonyms, cues: book, isOwn }: CodeEntry, put: Put): void {
	const builtIn = new Set(builtInBook.get(code)?.cues);
	const saysEnough = (phrase: string) => isOwn || !vague.has(phrase);
	for (const phrase of [label, ...synonyms].filter(saysEnough))
		put(phrase, [code], 'wish', isOwn ? worth.own : phrase === label ? worth.strong : worth.cue);
	for (const phrase of book.filter(saysEnough))
		put(phrase, [code], 'wish', builtIn.has(phrase) ? worth.cue : worth.own);
	const lacking = tiredOf.has(slug) ? `${code}/drains` : code;
	for (const phrase of (complaints.get(code) ?? []).filter(saysEnough))
		put(phrase, [lacking], 'today', worth.today);
}

/** Words that stand for several codes, best first. */
function putRow(list: string, row: string, side: Side, best: number, put: Put): void {
	if (list === '') return;
	const all = codesOf(row);
	/** A complaint tells what is short or what drains, not under which conditions work would give energy. */
	const meant = side === 'today' ? all.filter((code) => isDraining(code) || lensOf(code) !== 'energy') : all;
	for (const phrase of list.split(', ').flatMap(spelledOut)) put(phrase, meant, side, best);
}

const complaints = new Map<Code, readonly string[]>(
	lenses.flatMap((lens) =>
		words.codebook[lens].map(({ slug, escapeCues }) => [`${lens}/${slug}`, escapeCues] as const),
	),
);

function share(stems: readonly string[]): number {
	const content = stems.filter((stem) => !small.has(stem) || refusing.has(stem));
	if (content.length >= 2) return 1;
	const isEveryday = content.every((stem) => everyday.has(stem));
	return (stems.length >= 2 ? 0.9 : alone) * (isEveryday ? 0.6 : 1);
}

/** The strongest hint of a phrase for a code and side stays. */
function add(byPhrase: Map<string, Hint[]>, key: string, hint: Hint): void {
	const hints = byPhrase.get(key) ?? [];
	const twin = hints.findIndex(({ code, side }) => code === hint.code && side === hint.side);
	if (twin < 0) hints.push(hint);
	else if ((hints[twin] as Hint).weight < hint.weight) hints[twin] = hint;
	byPhrase.set(key, hints);
}

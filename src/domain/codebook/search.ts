import {
	isDraining,
	labelOfSpelling,
	lensOf,
	slugCode,
	slugOf,
	tagOfCode,
	type Code,
	type Roots,
} from '../codes';
import { lenses, type Lens } from '../lenses';
import type { CodeBook, CodeEntry } from './book';
import { isSameWord } from './same-word';

/** A code that can be picked, and how often it is used so far. */
export interface CodeChoice {
	readonly code: Code;
	readonly label: string;
	/** Absent where no code book names it. */
	readonly entry?: CodeEntry | undefined;
	/** Notes of the fantasy side that carry it. */
	readonly notes: number;
	/** Everyday notes that do, of all with a code. */
	readonly everyday?: number | undefined;
	readonly everydayOf?: number | undefined;
	/** Not in use yet: choosing it makes it. */
	readonly isNew?: boolean;
	/** Of a new one: its tag, and the label of a code that may mean the same. */
	readonly tag?: string;
	readonly near?: string | undefined;
}

/** A score for how well a text answers the query, or nothing where it does not; higher is better. */
export type Matcher = (text: string) => number | undefined;

/** How often each code is used, by its rolled-up row, with the label of codes that no code book names. */
export type UsedCodes = ReadonlyMap<
	Code,
	{ readonly notes: number; readonly everyday?: number; readonly everydayOf?: number; readonly label: string }
>;

/** What codes are offered from. */
export interface CodesOnOffer {
	readonly book: CodeBook;
	readonly used: UsedCodes;
	readonly roots: Roots;
	/** Only codes of this lens. */
	readonly lens?: Lens | undefined;
}

/**
 * What the picker offers: without a query the codes in use, most used first, then the starters; with one all codes by
 * label, slug and synonyms. Last comes the making of a code of one's own.
 */
export function findCodes(
	query: string,
	{ book, used, roots, lens }: CodesOnOffer,
	matcher: (query: string) => Matcher,
): CodeChoice[] {
	const all = choices(book, used).filter(({ code }) => lens === undefined || lensOf(code) === lens);
	const shown = all.filter(({ entry }) => entry?.isHidden !== true);
	if (query.trim() === '') {
		const inUse = shown.filter((choice) => useOf(choice) > 0).sort((a, b) => useOf(b) - useOf(a));
		const starters = shown.filter((choice) => useOf(choice) === 0 && choice.entry?.tier === 'starter');
		return [...inUse, ...starters.filter((choice) => !isDraining(choice.code))];
	}
	const { wanted, wantsDrains, named } = readQuery(query, roots);
	const fuzzy = matcher(wanted);
	const found = shown
		.filter(({ code }) => !wantsDrains || isDraining(code))
		.filter(({ code }) => named === undefined || lensOf(code) === named)
		.map((choice) => ({ choice, score: wanted === '' ? 1 : scoreOf(choice, wanted, fuzzy) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || useOf(b.choice) - useOf(a.choice))
		.slice(0, mostFound)
		.map(({ choice }) => choice);
	return [...found, ...newCodes(query, roots, lens, all)];
}

function useOf({ notes, everyday = 0 }: CodeChoice): number {
	return notes + everyday;
}

/** So few that what is new stays in sight below. */
const mostFound = 9;

/** `#energy/out` looks for codes, `desk drains` for what tires; roots are read as lens ids. */
function readQuery(
	query: string,
	roots: Roots,
): { wanted: string; wantsDrains: boolean; named: Lens | undefined } {
	const plain = query.trim().replace(/^#/, '');
	const words = plain.split(/[\s/]+/).filter((word) => word !== '');
	const named = plain.includes('/') ? lenses.find((lens) => isSame(words[0] ?? '', roots[lens])) : undefined;
	const isDrain = (word: string) => /^(?:drain|tiring|tired)/i.test(word);
	const rest = words.filter((word) => !isDrain(word));
	return {
		wanted: (named === undefined ? rest : rest.slice(1)).join(' '),
		wantsDrains: words.some(isDrain),
		named,
	};
}

/** Names that are the query, begin with it, have a word that does; last, those that hold its letters scattered. */
function scoreOf({ code, label, entry }: CodeChoice, wanted: string, fuzzy: Matcher): number {
	const slug = slugCode(code).split('/')[1] ?? '';
	const names = [label, slug.replaceAll('-', ' '), slug, ...(entry?.synonyms ?? [])].map((name) =>
		name.toLowerCase(),
	);
	const query = wanted.toLowerCase();
	const direct = isDraining(code) ? 0 : 0.5;
	if (names.slice(0, 3).includes(query)) return 6 + direct;
	if (names.includes(query)) return 5 + direct;
	if (names.some((name, at) => at < 3 && name.startsWith(query))) return 4 + direct;
	if (names.some((name) => name.startsWith(query) || name.includes(` ${query}`))) return 3 + direct;
	if (query.length < 3) return 0;
	const scattered = names.flatMap((name) => (name.startsWith(query.charAt(0)) && fuzzy(name)) || []);
	return scattered.length === 0 ? 0 : Math.max(0.1, 1 + Math.max(...scattered)) + direct / 10;
}

/** The codes of the code book with their draining form, then the user's own. */
function choices(book: CodeBook, used: UsedCodes): CodeChoice[] {
	const known = [...book.values()].flatMap((entry) => {
		const forms = entry.lens === 'energy' ? [entry.code, `${entry.code}/drains`] : [entry.code];
		return forms.map((code) => ({ code, label: entry.label, entry, notes: 0, ...countsOf(used.get(code)) }));
	});
	const own = [...used]
		.filter(([code]) => !book.has(slugCode(code)))
		.map(([code, use]) => ({ code, label: use.label, notes: 0, ...countsOf(use) }));
	return [...known, ...own];
}

function countsOf(
	use: ReturnType<UsedCodes['get']>,
): Pick<CodeChoice, 'notes' | 'everyday' | 'everydayOf'> | undefined {
	return use && { notes: use.notes, everyday: use.everyday, everydayOf: use.everydayOf };
}

/** `value/fresh-bread` names its lens, by the root of its tags; plain words are offered under each. */
function newCodes(
	query: string,
	roots: Roots,
	only: Lens | undefined,
	known: readonly CodeChoice[],
): CodeChoice[] {
	const [root = '', ...rest] = query.trim().replace(/^#/, '').split('/');
	const said = rest.length > 0 ? lenses.filter((lens) => isSame(root, roots[lens])) : [];
	const slug = slugOf(said.length > 0 ? rest.join('/') : query);
	if (slug === '') return [];
	return (said.length > 0 ? said : lenses)
		.filter((lens) => only === undefined || lens === only)
		.map((lens) => `${lens}/${slug}`)
		.filter((code) => !known.some((choice) => choice.code === code))
		.map((code) => {
			const label = labelOfSpelling(code);
			const [lens = ''] = code.split('/');
			const near = known.find(
				(choice) =>
					choice.code.startsWith(`${lens}/`) && isSameWord(choice.label.toLowerCase(), label.toLowerCase()),
			)?.label;
			return { code, label, notes: 0, isNew: true, near, tag: `#${tagOfCode(code, roots)}` };
		});
}

function isSame(a: string, b: string): boolean {
	return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

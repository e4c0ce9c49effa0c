import { isDraining, labelOfSpelling, slugCode, slugOf, type Code, type Roots } from './codes';
import { codebook, type CodeEntry } from './codebook';
import { lenses } from './lenses';

/** A code that can be picked, and how often it is used so far. */
export interface CodeChoice {
	readonly code: Code;
	readonly label: string;
	/** Absent for the user's own codes. */
	readonly entry?: CodeEntry | undefined;
	/** Notes that carry it, on any side. */
	readonly notes: number;
	/** Not in use yet: choosing it makes it. */
	readonly isNew?: boolean;
}

/** A score for how well a text answers the query, or nothing where it does not; higher is better. */
export type Matcher = (text: string) => number | undefined;

/** How often each code is used, by its rolled-up row, with the label of codes that no code book names. */
export type UsedCodes = ReadonlyMap<Code, { readonly notes: number; readonly label: string }>;

/**
 * What the picker offers: without a query the codes in use, most used first, then the starters; with one all codes by
 * label, slug and synonyms. Last comes the making of a code of one's own.
 */
export function findCodes(
	query: string,
	used: UsedCodes,
	roots: Roots,
	matcher: (query: string) => Matcher,
): CodeChoice[] {
	const all = choices(used);
	if (query.trim() === '') {
		const inUse = all.filter((choice) => choice.notes > 0).sort((a, b) => b.notes - a.notes);
		const starters = all.filter((choice) => choice.notes === 0 && choice.entry?.tier === 'starter');
		return [...inUse, ...starters.filter((choice) => !isDraining(choice.code))];
	}
	const match = matcher(query.trim());
	const found = all
		.flatMap((choice) => {
			const score = bestScore(choice, match);
			return score === undefined ? [] : [{ choice, score }];
		})
		.sort((a, b) => b.score - a.score || b.choice.notes - a.choice.notes)
		.map(({ choice }) => choice);
	return [...found, ...newCodes(query, roots, new Set(all.map((choice) => choice.code)))];
}

/** The codes of the code book with their draining form, then the user's own. */
function choices(used: UsedCodes): CodeChoice[] {
	const known = [...codebook.values()].flatMap((entry) => {
		const forms = entry.lens === 'energy' ? [entry.code, `${entry.code}/drains`] : [entry.code];
		return forms.map((code) => ({ code, label: entry.label, entry, notes: used.get(code)?.notes ?? 0 }));
	});
	const own = [...used]
		.filter(([code]) => !codebook.has(slugCode(code)))
		.map(([code, { notes, label }]) => ({ code, label, notes }));
	return [...known, ...own];
}

function bestScore({ code, label, entry }: CodeChoice, match: Matcher): number | undefined {
	const direction = isDraining(code) ? ' drains tiring' : '';
	const names = [label, code, ...(entry?.synonyms ?? [])].map((name) => match(name + direction));
	const scores = names.filter((score) => score !== undefined);
	if (scores.length === 0) return undefined;
	const best = Math.max(...scores);
	return match(label) === best && direction === '' ? best + 0.01 : best;
}

/** `value/fresh-bread` names its lens, by the root of its tags; plain words are offered under each. */
function newCodes(query: string, roots: Roots, known: ReadonlySet<Code>): CodeChoice[] {
	const [root = '', ...rest] = query.trim().replace(/^#/, '').split('/');
	const named = rest.length > 0 ? lenses.filter((lens) => isSame(root, roots[lens])) : [];
	const slug = slugOf(named.length > 0 ? rest.join('/') : query);
	if (slug === '') return [];
	return (named.length > 0 ? named : lenses)
		.map((lens) => `${lens}/${slug}`)
		.filter((code) => !known.has(code))
		.map((code) => ({ code, label: labelOfSpelling(code), notes: 0, isNew: true }));
}

function isSame(a: string, b: string): boolean {
	return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

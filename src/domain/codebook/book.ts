import { words } from '../i18n';
import { slugCode, type Code } from './codes';
import { lenses, type Lens } from './lenses';

/** What the code book says of one code. */
export interface CodeEntry {
	readonly code: Code;
	readonly lens: Lens;
	readonly slug: string;
	readonly label: string;
	readonly definition: string;
	readonly synonyms: readonly string[];
	readonly question: string;
	/** Starters are shown first, the rest on search. */
	readonly tier: 'starter' | 'extended';
	/** The code on the other pole of its axis. */
	readonly opposite?: Code | undefined;
}

interface BuiltInEntry {
	readonly slug: string;
	readonly label: string;
	readonly definition: string;
	readonly synonyms: readonly string[];
	readonly question: string;
	readonly tier: string;
	readonly opposite?: string;
}

/** The built-in codes by code, values first. */
export const codebook: ReadonlyMap<Code, CodeEntry> = new Map(
	lenses.flatMap((lens) =>
		(words.codebook[lens] as readonly BuiltInEntry[]).map((entry) => [
			`${lens}/${entry.slug}`,
			entryOf(lens, entry),
		]),
	),
);

/** The entry that a code, nested or draining, belongs to. */
export function entryFor(code: Code): CodeEntry | undefined {
	return codebook.get(slugCode(code));
}

function entryOf(
	lens: Lens,
	{ slug, label, definition, synonyms, question, tier, opposite }: BuiltInEntry,
): CodeEntry {
	return {
		code: `${lens}/${slug}`,
		lens,
		slug,
		label,
		definition,
		synonyms,
		question,
		tier: tier === 'starter' ? 'starter' : 'extended',
		opposite: opposite === undefined ? undefined : `${lens}/${opposite}`,
	};
}
